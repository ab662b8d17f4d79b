import { MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** The pages of contribution runs, which are the house's alone. */
export const RUN_VISITS: Visit[] = [
  visit("/runs", "of a service", "risk", /^Contribution runs$/, {
    also: /Run 13.*To confirm.*Run 12.*Issued/,
  }),
  visit("/runs", "to look at alone", "auditor", /^Contribution runs$/),
  visit("/runs", "forbidden", "member", /not yours to see/),
  visit("/runs/calculate", "to fill in", "risk", /^Calculate a contribution run$/),
  visit("/runs/calculate", "forbidden", "approver", /not yours to see/),
  visit("/runs/[id]", "waiting for a second person", "risk", /^Contribution run 13$/, {
    path: ({ runs }) => `/runs/${runs[0]}`,
    also: /A default is open.*held back/,
  }),
  visit("/runs/[id]", "issued", "auditor", /^Contribution run 12$/, {
    path: ({ runs }) => `/runs/${runs[1]}`,
    also: /Invoices and returns are with the members/,
  }),
  visit("/runs/[id]", "what is held back alone", "approver", /^Contribution run 13$/, {
    path: ({ runs }) => `/runs/${runs[0]}?only=HELD&sort=CODE`,
    also: /Ekorrsund Power/,
  }),
  visit("/decisions/[id]", "a run to issue", "approver", /^Issue contribution run 13 of Commodities$/, {
    path: ({ issuing }) => `/decisions/${issuing}`,
    also: /Stress losses were measured anew after the default/,
  }),
  visit("/decisions/[id]", "a run of one’s own to issue", "risk", /^Issue contribution run 13/, {
    path: ({ issuing }) => `/decisions/${issuing}`,
    also: /Take back/,
  }),
  visit("/runs/[id]", "missing", "risk", NOTHING, { path: () => `/runs/${MISSING}` }),
  visit("/runs/[id]", "hidden from a member", "member", NOTHING, { path: () => `/runs/${MISSING}` }),
];
