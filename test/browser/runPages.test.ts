import { RUN_VISITS } from "./runVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(RUN_VISITS);
