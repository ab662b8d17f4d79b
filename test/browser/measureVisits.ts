import { MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** The pages of measures, which are the house's alone. */
export const MEASURE_VISITS: Visit[] = [
  visit("/measures", "of a service", "risk", /^Measures$/, { also: /run/ }),
  visit("/measures", "to look at alone", "auditor", /^Measures$/),
  visit("/measures", "forbidden", "member", /not yours to see/),
  visit("/measures/import", "to fill in", "risk", /^Bring in measures$/, { also: /Download the members of/ }),
  visit("/measures/import", "forbidden", "approver", /not yours to see/),
  visit("/measures/[id]", "missing", "risk", NOTHING, { path: () => `/measures/${MISSING}` }),
  visit("/measures/[id]", "hidden from a member", "member", NOTHING, { path: () => `/measures/${MISSING}` }),
];
