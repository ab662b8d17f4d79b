import { type Visit, visit } from "./visit.ts";

/** A cursor after which nothing comes. */
const LAST = Buffer.from("0\n00000000-0000-0000-0000-000000000000").toString("base64url");

/** A member's requirement, and what members owe the house. */
export const REQUIREMENT_VISITS: Visit[] = [
  visit("/requirement", "of a member", "member", /^You must hold EUR/, {
    also: /What moved it.*Run 12.*Your measures.*Open interest.*Hypothetical capital.*K_CM/,
  }),
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

  visit("/payables", "of the house", "treasurer", /^Members owe EUR/, {
    also: /11 to 30 days.*49,800\.00.*Who pays late.*Norrglimt Energi.*1 of 4/,
  }),
  visit("/payables", "to look at", "auditor", /^Members owe EUR/, { also: /Interest running/ }),
  visit("/payables", "forbidden", "member", /This list is the house’s/),
  visit("/obligations/[id]", "an invoice of a run", "member", /^You have paid your contribution/, {
    path: ({ documents }) => `/obligations/${documents["Vargholm CONTRIBUTION 2018-0002"]}`,
    also: /Contribution run 12.*Your margin.*31,028,037\.40.*What moved the requirement.*295,287\.48/,
  }),
  visit("/obligations/[id]", "a late invoice of a run", "late", /^Pay your contribution/, {
    path: ({ documents }) => `/obligations/${documents["Skymning CONTRIBUTION 2018-0002"]}`,
    also: /Interest on what came late.*143\.87.*How it was computed/,
  }),
  visit("/obligations/[id]", "a contested invoice", "risk", /^Tystberga Kraft has paid/, {
    path: ({ documents }) => `/obligations/${documents["Tystberga CONTRIBUTION 2018-0002"]}`,
    also: /Our margin of 31 August/,
  }),
  visit("/obligations/[id]", "a return", "treasurer", /^Ekorrsund Power was paid back$/, {
    path: ({ documents }) => `/obligations/${documents["Ekorrsund RETURN 2018-0002"]}`,
    also: /Paid out.*You get back.*754,337\.33/,
  }),
  visit("/obligations/[id]", "interest", "treasurer", /^Norrglimt Energi has paid its interest$/, {
    path: ({ documents }) => `/obligations/${documents["Norrglimt INTEREST 2018-0002"]}`,
    also: /was due on 7 Mar 2018.*Interest, exact.*873\.44/,
  }),
  visit("/obligations", "left to pay, in a band of age", "treasurer", /./, {
    path: () => "/obligations?kind=REPLENISHMENT&open=yes&service=COM&dueTo=2018-09-19",
    also: /Skymning Power/,
  }),
];
