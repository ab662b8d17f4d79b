import { type Ids, MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** The receipt with this reference of the bank, and a page under it. */
const receipt =
  (reference: string, rest = "") =>
  (ids: Ids) =>
    `/payments/${ids.receipts[reference]!.id}${rest}`;
const UNKNOWN = "SEB 2018-09-19 000388";
const MATCHED = "SEB 2018-09-20 000417";

/** The pages of money that came in and goes out. */
export const PAYMENT_VISITS: Visit[] = [
  visit("/payments", "received", "treasurer", /^Payments received$/, { also: /Norrby Handel AB/ }),
  visit("/payments", "not assigned", "treasurer", /^Payments received$/, {
    path: () => "/payments?unassigned=yes",
    also: /1,250\.00/,
  }),
  visit("/payments", "none found", "auditor", /^Payments received$/, {
    path: () => "/payments?q=zzz",
    also: /No receipt is like that/,
  }),
  visit("/payments", "own", "member", /^Payments received$/, { also: /310,280\.38/ }),
  visit("/payments", "with a broken cursor", "treasurer", /This address asks for what there is not/, {
    path: () => "/payments?after=nonsense",
  }),
  visit("/payments/[id]", "of nobody known", "treasurer", /^Receipt SEB 2018-09-19 000388$/, {
    path: receipt(UNKNOWN),
    also: /Invoice 77 of August/,
  }),
  visit("/payments/[id]", "with a match that waits", "auditor", /^Receipt SEB 2018-09-20 000417$/, {
    path: receipt(MATCHED),
    also: /Waiting for a second person/,
  }),
  visit("/payments/[id]", "with something over", "treasurer", /^Receipt SEB/, {
    path: (ids) => `/payments/${ids.over.id}`,
    also: /It was not for this/,
  }),
  visit("/payments/[id]", "hidden from a member", "member", NOTHING, { path: receipt(UNKNOWN) }),
  visit("/payments/[id]", "missing", "treasurer", NOTHING, { path: () => `/payments/${MISSING}` }),
  visit("/payments/[id]/match", "to fill in", "treasurer", /^Assign a receipt/, {
    path: (ids) => `${receipt(UNKNOWN, "/match")(ids)}?obligation=${ids.lateCall}`,
    also: /Skymning Power/,
  }),
  visit("/payments/[id]/match", "forbidden", "risk", /may not record payments/, {
    path: receipt(UNKNOWN, "/match"),
  }),
  visit("/payments/[id]/refund", "to fill in", "treasurer", /^Send back what is left/, {
    path: receipt(UNKNOWN, "/refund"),
  }),
  visit("/payments/[id]/reassign", "to fill in", "treasurer", /^Take EUR/, {
    path: (ids) => `/payments/${ids.over.id}/reassign?payment=${ids.over.payment}`,
  }),
  visit("/payments/[id]/reassign", "no such payment", "treasurer", NOTHING, {
    path: receipt(UNKNOWN, "/reassign"),
  }),
  visit("/payments/record", "to fill in", "treasurer", /^Record a payment$/, {
    path: (ids) => `/payments/record?obligation=${ids.lateCall}`,
  }),
  visit("/payments/record", "without an obligation", "treasurer", /^Record a payment$/),
  visit("/payments/record", "forbidden", "risk", /may not record payments/),
  visit("/payments/returns", "all paid", "treasurer", /^Returns to pay$/, { also: /Ekorrsund Power.*Paid/ }),
  visit("/payments/returns", "forbidden", "member", /may not record payments/),
  visit("/payments/returns/[id]", "no return", "treasurer", NOTHING, {
    path: (ids) => `/payments/returns/${ids.lateCall}`,
  }),
  visit("/work", "with receipts", "treasurer", /wait/, {
    path: () => "/work?kind=RECEIPT",
    also: /Say what EUR\s1,250\.00/,
  }),
];
