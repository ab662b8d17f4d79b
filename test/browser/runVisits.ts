import { MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** The pages of contribution runs, which are the house's alone. */
export const RUN_VISITS: Visit[] = [
  visit("/runs", "of a service", "risk", /^Contribution runs$/),
  visit("/runs", "to look at alone", "auditor", /^Contribution runs$/),
  visit("/runs", "forbidden", "member", /not yours to see/),
  visit("/runs/calculate", "to fill in", "risk", /^Calculate a contribution run$/),
  visit("/runs/calculate", "forbidden", "approver", /not yours to see/),
  visit("/runs/[id]", "missing", "risk", NOTHING, { path: () => `/runs/${MISSING}` }),
  visit("/runs/[id]", "hidden from a member", "member", NOTHING, { path: () => `/runs/${MISSING}` }),
];
