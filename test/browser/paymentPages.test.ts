import { PAYMENT_VISITS } from "./paymentVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(PAYMENT_VISITS);
