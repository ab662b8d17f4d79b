import { REQUIREMENT_VISITS } from "./requirementVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(REQUIREMENT_VISITS);
