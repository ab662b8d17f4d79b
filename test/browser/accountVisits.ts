import { type Ids, NOTHING, type Visit, visit } from "./visit.ts";

const member = (rest: string) => (ids: Ids) => `/members/${ids.members.Vargholm}${rest}`;

/** The pages of accounts: statements, confirmations, interest and corrections. */
export const ACCOUNT_VISITS: Visit[] = [
  visit("/statement", "this month", "member", /^Statement of your account$/, {
    also: /Called to restore the fund/,
  }),
  visit("/statement", "nothing moved", "member", /^Statement of your account$/, {
    path: () => "/statement?first=2018-07-01&last=2018-07-31",
    also: /Nothing moved in this period/,
  }),
  visit("/statement", "turned round", "member", /^Statement of your account$/, {
    path: () => "/statement?first=2018-09-30&last=2018-09-01",
    also: /The last day is before the first/,
  }),
  visit("/statement", "not the house's", "treasurer", NOTHING),
  visit("/statement/confirmation", "none yet", "member", /^Balance confirmation$/, {
    also: /No balances were sent/,
  }),
  visit("/members/[id]/statement", "of a member", "treasurer", /^Statement of Vargholm Energi$/, {
    path: member("/statement?first=2018-09-01&last=2018-09-30"),
    also: /Payment received/,
  }),
  visit("/confirmations", "none yet", "treasurer", /^Balance confirmations$/, {
    also: /No balances were sent/,
  }),
  visit("/confirmations", "forbidden", "member", /./),
  visit("/confirmations/ask", "to fill in", "treasurer", /^Ask members to confirm their balances$/),
  visit("/confirmations/ask", "forbidden", "risk", /may not ask for balances/),
  visit("/interest", "nothing to charge", "treasurer", /^Interest to charge$/, {
    also: /No late payment waits/,
  }),
  visit("/interest", "forbidden", "member", /./),
  visit("/obligations/[id]/adjust", "to fill in", "treasurer", /^Take something off /, {
    path: (ids) => `/obligations/${ids.lateCall}/adjust`,
    also: /left to pay/,
  }),
  visit("/obligations/[id]/adjust", "forbidden", "risk", /^Take something off /, {
    path: (ids) => `/obligations/${ids.lateCall}/adjust`,
    also: /treasurer of the house/,
  }),
];
