import { type Visit, visit } from "./visit.ts";

/** A cursor after which nothing comes. */
const LAST = Buffer.from("0\n00000000-0000-0000-0000-000000000000").toString("base64url");

/** A member's requirement, and what members owe the house. */
export const REQUIREMENT_VISITS: Visit[] = [
  visit("/requirement", "of a member", "member", /^You must hold EUR/, { also: /In force on a day/ }),
  visit("/requirement", "on a day, as known on another", "late", /^You must hold EUR/, {
    path: () => "/requirement?on=2018-09-11&knownOn=2018-09-12",
    also: /as known at the end of 12 Sep 2018/,
  }),
  visit("/requirement", "before the firm was a member", "member", /^You must hold EUR/, {
    path: () => "/requirement?on=2001-01-01",
    also: /Nothing had to be held on 1 Jan 2001/,
  }),
  visit("/requirement", "behind the first run", "member", /^You must hold EUR/, {
    path: () => `/requirement?after=${LAST}`,
    also: /None further back/,
  }),
  visit("/requirement", "forbidden", "treasurer", /This page is a member’s/),

  visit("/payables", "of the house", "treasurer", /^Members owe EUR/, { also: /Who pays late/ }),
  visit("/payables", "to look at", "auditor", /^Members owe EUR/, { also: /Interest running/ }),
  visit("/payables", "forbidden", "member", /This list is the house’s/),
  visit("/obligations", "left to pay, in a band of age", "treasurer", /./, {
    path: () => "/obligations?kind=REPLENISHMENT&open=yes&service=COM&dueTo=2018-09-19",
    also: /Skymning Power/,
  }),
];
