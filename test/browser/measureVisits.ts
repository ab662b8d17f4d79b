import { MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** The pages of measures, which are the house's alone. */
export const MEASURE_VISITS: Visit[] = [
  visit("/measures", "of a service", "risk", /^Measures$/, {
    also: /A run of today would take risk-engine-2018-09-19, of 19 Sep 2018/,
  }),
  visit("/measures", "to look at alone", "auditor", /^Measures$/),
  visit("/measures", "forbidden", "member", /not yours to see/),
  visit("/measures/import", "to fill in", "risk", /^Bring in measures$/, { also: /Download the members of/ }),
  visit("/measures/import", "forbidden", "approver", /not yours to see/),
  visit("/measures/[id]", "accepted", "risk", /^Measures risk-engine-2018-09-19$/, {
    path: ({ batches }) => `/measures/${batches[0]}`,
    also: /Accepted by two.*Open interest, all members/,
  }),
  visit("/measures/[id]", "followed by a newer one", "auditor", /^Measures risk-engine-2018-08-31$/, {
    path: ({ batches }) => `/measures/${batches[1]}`,
    also: /Followed by a newer one/,
  }),
  visit("/measures/[id]", "missing", "risk", NOTHING, { path: () => `/measures/${MISSING}` }),
  visit("/measures/[id]", "hidden from a member", "member", NOTHING, { path: () => `/measures/${MISSING}` }),
];
