import { MEASURE_VISITS } from "./measureVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(MEASURE_VISITS);
