import { type Ids, MISSING, NOTHING, type Visit, visit } from "./visit.ts";

const application =
  (firm: string, rest = "") =>
  (ids: Ids) =>
    `/applications/${ids.applications[firm]}${rest}`;
const member =
  (firm: string, rest = "") =>
  (ids: Ids) =>
    `/members/${ids.members[firm]}${rest}`;

const PARTS: [part: string, heading: RegExp][] = [
  ["firm", /./],
  ["membership", /./],
  ["people", /./],
  ["figures", /./],
  ["bank", /./],
];

/** The pages of membership: the public's, the applicant's, the member's own and the house's. */
export const MEMBERSHIP_VISITS: Visit[] = [
  visit("/criteria", "in effect, signed out", "nobody", /./, { also: /FIN-01/ }),
  visit("/criteria", "of one category", "member", /./, {
    path: () => "/criteria?category=GCM",
    also: /FIN-01/,
  }),
  visit("/apply", "to fill in", "nobody", /^Apply for membership$/),

  visit("/roster", "where no name is told", "nobody", /^Clearing members$/, { also: /let no member/ }),

  visit("/application", "a draft", "drafting", /./, { also: /Aldermoor|licence|missing|still/i }),
  visit("/application", "asked something", "asked", /./, { also: /night desk on public holidays/ }),
  visit("/application", "in review", "recommended", /./),
  visit("/application", "rejected, to be appealed", "rejected", /./, { also: /nobody on duty/ }),
  visit("/application", "forbidden to the house", "approver", /./),
  ...PARTS.map(([part, heading]) =>
    visit("/application/[section]", part, "drafting", heading, { path: () => `/application/${part}` }),
  ),
  visit("/application/evidence", "to sign and hand in", "drafting", /^Statements and documents$/),
  visit("/application/colleagues", "to fill in", "drafting", /./),
  visit("/application/submit", "not complete", "drafting", /./),
  visit("/application/withdraw", "to fill in", "drafting", /./),

  visit("/standing", "nothing to look at", "member", /./),
  visit("/standing", "onboarding", "onboarding", /./, { also: /second payment route/ }),
  visit("/standing/evidence", "to sign and hand in", "signatory", /^Sign and hand in$/),
  visit("/standing/figures", "to fill in", "member", /^Report figures$/),
  visit("/standing/resign", "to fill in", "signatory", /^Leave /),

  visit("/applications", "all", "officer", /^Applications$/, { also: /Halden Ridge Trading/ }),
  visit("/applications", "none in a state", "officer", /^Applications$/, {
    path: () => "/applications?state=APPEAL_GRANTED",
  }),
  visit("/applications", "forbidden", "member", /./),
  visit("/applications/[id]", "recommended", "approver", /^Halden Ridge Trading$/, {
    path: application("Halden"),
    also: /FIN-11/,
  }),
  visit("/applications/[id]", "with a match", "officer", /^Dunmere Kraft$/, {
    path: application("Dunmere"),
    also: /Grigory Fiktivski/,
  }),
  visit("/applications/[id]", "missing", "officer", NOTHING, { path: () => `/applications/${MISSING}` }),
  visit("/applications/[id]/ask", "to fill in", "officer", /^Ask /, { path: application("Dunmere", "/ask") }),
  visit("/applications/[id]/recommend", "to fill in", "officer", /^Decide on /, {
    path: application("Dunmere", "/recommend"),
  }),
  visit("/applications/[id]/finding", "to fill in", "officer", /^Record a finding/, {
    path: application("Dunmere", "/finding?criterion=LEG-02"),
  }),
  visit("/applications/[id]/waive", "to fill in", "officer", /^Waive a criterion/, {
    path: application("Dunmere", "/waive?criterion=LEG-02"),
  }),
  visit("/applications/[id]/opinion", "to fill in", "committee", /^Your opinion on /, {
    path: application("Dunmere", "/opinion"),
  }),
  visit("/applications/[id]/appeal", "to fill in", "administrator", /^Answer the appeal/, {
    path: application("Glasmark", "/appeal"),
  }),
  visit("/applications/interest", "to fill in", "committee", /^Declare an interest$/),

  visit("/criteria-matrix", "all", "officer", /^Criteria$/, { also: /Havsdis Commodities/ }),
  visit("/criteria-matrix", "exceptions alone", "risk", /^Criteria$/, {
    path: () => "/criteria-matrix?exceptions=true",
  }),
  visit("/criteria-matrix", "of one criterion", "officer", /^FIN-11/, {
    path: () => "/criteria-matrix?criterion=FIN-11",
  }),
  visit("/criteria-matrix", "with a firm beside it", "officer", /^Criteria$/, {
    path: (ids) => `/criteria-matrix?firm=${ids.members.Havsdis}`,
    also: /own funds/i,
  }),
  visit("/criteria-matrix", "forbidden", "member", /./),
  visit("/criteria-matrix/what-if", "to fill in", "risk", /^What if a criterion read otherwise$/),
  visit("/criteria-matrix/figures", "to fill in", "risk", /^Bring in figures$/),
  visit("/screening", "with a match", "officer", /open$/, { also: /Fiktivsk/ }),
  visit("/screening/import", "to fill in", "officer", /^Bring in a list$/),

  visit("/members/[id]", "breached", "officer", /^Havsdis Commodities$/, {
    path: member("Havsdis"),
    also: /FIN-01/,
  }),
  visit("/members/[id]", "onboarding", "officer", /^Kestrel Trading$/, {
    path: member("Kestrel"),
    also: /second payment route/,
  }),
  visit("/members/[id]/change", "to fill in", "officer", /Havsdis Commodities/, {
    path: member("Havsdis", "/change?change=RESTRICT"),
  }),
  visit("/members/[id]/waive", "to fill in", "officer", /^Waive a criterion/, {
    path: member("Havsdis", "/waive?criterion=FIN-01"),
  }),
  visit("/members/[id]/watch", "to fill in", "officer", /^Lower the watch level/, {
    path: member("Tallmo", "/watch"),
  }),
  visit("/members/[id]/finding", "to fill in", "officer", /^Record a finding/, {
    path: member("Havsdis", "/finding?criterion=LEG-02"),
  }),
];
