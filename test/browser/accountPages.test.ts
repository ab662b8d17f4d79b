import { ACCOUNT_VISITS } from "./accountVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(ACCOUNT_VISITS);
