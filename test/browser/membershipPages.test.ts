import { MEMBERSHIP_VISITS } from "./membershipVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(MEMBERSHIP_VISITS);
