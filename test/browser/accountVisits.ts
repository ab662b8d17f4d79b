import { type Ids, NOTHING, type Visit, visit } from "./visit.ts";

const member = (rest: string) => (ids: Ids) => `/members/${ids.members.Vargholm}${rest}`;

/** The pages of accounts: statements, confirmations, interest and corrections. */
export const ACCOUNT_VISITS: Visit[] = [
  visit("/statement", "this month", "member", /^Statement of your account$/, {
    also: /Called to restore the fund/,
  }),
  visit("/statement", "of a year", "member", /^Statement of your account$/, {
    path: () => "/statement?first=2017-09-20&last=2018-09-20",
    also: /Contribution called.*209,439\.26.*Payment received.*Called to restore the fund/,
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
  visit("/statement/confirmation", "answered", "member", /^Your balances at the end of 2017$/, {
    also: /6,981,308\.41.*Anna Hauge/,
  }),
  visit("/statement/confirmation", "to answer", "contesting", /^Your balances at the end of 2017$/, {
    also: /Do your own books agree/,
  }),
  visit("/statement/confirmation", "none yet", "onboarding", /^Balance confirmation$/, {
    also: /No balances were sent/,
  }),
  visit("/members/[id]/statement", "of a member", "treasurer", /^Statement of Vargholm Energi$/, {
    path: member("/statement?first=2018-09-01&last=2018-09-30"),
    also: /Contribution called.*Payment received/,
  }),
  visit("/confirmations", "one answered", "treasurer", /^Balance confirmations$/, {
    also: /Vargholm Energi.*Agrees/,
  }),
  visit("/confirmations", "none of a year", "treasurer", /^Balance confirmations of 2016$/, {
    path: () => "/confirmations?year=2016",
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
