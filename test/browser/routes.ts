import { MISSING, NOTHING, type Visit, visit } from "./visit.ts";

/** Every page in every state it can be in, but for those of membership and payments. A page that is in no list fails. */
export const VISITS: Visit[] = [
  visit("/", "signed out", "nobody", /^Sign in$/),
  visit("/sign-in", "of the demonstration", "nobody", /^Sign in$/, {
    also: /Who can sign in to this demonstration/,
  }),
  visit("/sign-in", "after a wrong password", "nobody", /^Sign in$/, {
    path: () => "/sign-in?error=CredentialsSignin",
    also: /not signed in/,
  }),
  visit("/invitation", "without a link", "nobody", /./),

  visit("/home", "everything paid", "member", /^Vargholm Energi$/, { also: /Your share of the fund/ }),
  visit("/home", "overdue", "late", /^Skymning Power$/, { also: /654,800\.00/ }),
  visit("/home", "contested", "contesting", /^Tystberga Kraft$/),
  visit("/obligations", "of a member", "member", /What you owe/, { also: /Call to restore the fund/ }),
  visit("/obligations", "none of a kind", "member", /What you owe/, {
    path: () => "/obligations?kind=ASSESSMENT",
  }),
  visit("/obligations", "of the house", "approver", /./, { also: /Skymning Power/ }),
  visit("/obligations", "overdue ones", "approver", /./, {
    path: () => "/obligations?state=OVERDUE",
    also: /Skymning Power/,
  }),
  visit("/obligations", "found by number and due day", "approver", /./, {
    path: () => "/obligations?kind=REPLENISHMENT&dueFrom=2018-09-17&dueTo=2018-09-17&number=a",
  }),
  visit("/obligations", "with filters that are none", "member", /What you owe/, {
    path: () => "/obligations?dueFrom=tomorrow&kind=KING&number=%25",
    also: /Nothing is like that/,
  }),
  visit("/obligations", "with a broken cursor", "member", /This address asks for what there is not/, {
    path: () => "/obligations?after=nonsense",
  }),
  visit("/obligations/[id]", "a paid call", "member", /./, {
    path: (ids) => `/obligations/${ids.paidCall}`,
    also: /How it was computed/,
  }),
  visit("/obligations/[id]", "as a table", "member", /./, {
    path: (ids) => `/obligations/${ids.paidCall}?view=table`,
    also: /Junior capital/,
  }),
  visit("/obligations/[id]", "a notice", "member", /./, {
    path: (ids) => `/obligations/${ids.notice}`,
    also: /Nothing to pay/,
  }),
  visit("/obligations/[id]", "a late call", "late", /./, {
    path: (ids) => `/obligations/${ids.lateCall}`,
    also: /Overdue/,
  }),
  visit("/obligations/[id]", "a contested notice", "contesting", /./, {
    path: (ids) => `/obligations/${ids.contested}`,
    also: /Our contribution was lowered/,
  }),
  visit("/obligations/[id]", "a contested notice", "risk", /./, {
    path: (ids) => `/obligations/${ids.contested}`,
    also: /Tystberga Kraft/,
  }),
  visit("/obligations/[id]", "another firm's", "member", NOTHING, {
    path: (ids) => `/obligations/${ids.lateCall}`,
  }),
  visit("/obligations/[id]", "missing", "member", NOTHING, { path: () => `/obligations/${MISSING}` }),
  visit("/obligations/[id]/announce", "to fill in", "late", /^Announce a payment$/, {
    path: (ids) => `/obligations/${ids.lateCall}/announce`,
  }),
  visit("/obligations/[id]/contest", "to fill in", "late", /^Contest /, {
    path: (ids) => `/obligations/${ids.lateCall}/contest`,
  }),
  visit("/obligations/[id]/answer", "to fill in", "risk", /./, {
    path: (ids) => `/obligations/${ids.contested}/answer`,
  }),
  visit("/inbox", "with messages", "member", /unread/),
  visit("/journal", "of a member", "member", /Your money with the house/, { also: /Payment received/ }),
  visit("/journal", "of the house", "auditor", /Every movement of money/),
  visit("/firm", "with a calendar to open", "member", /^Vargholm Energi$/, { also: /Open calendar/ }),
  visit("/firm", "of a member", "firmAdministrator", /^Vargholm Energi$/, { also: /Anna Hauge/ }),
  visit("/firm/users/[id]/suspend", "to fill in", "firmAdministrator", /^Suspend /, {
    path: (ids) => `/firm/users/${ids.user}/suspend`,
  }),

  visit("/work", "with work", "approver", /for you to confirm/, { also: /Overdue payments/ }),
  visit("/work", "forbidden", "member", /The work list is the house’s/),
  visit("/decisions/[id]", "waiting", "approver", /Match EUR\s250,000\.00/, {
    path: (ids) => `/decisions/${ids.waiting}`,
  }),
  visit("/decisions/[id]", "own work", "treasurer", /Match EUR\s250,000\.00/, {
    path: (ids) => `/decisions/${ids.waiting}`,
    also: /another person/,
  }),
  visit("/decisions/[id]", "an allocation answered", "auditor", /Allocate the loss/, {
    path: (ids) => `/decisions/${ids.allocation}`,
  }),
  visit("/decisions/[id]", "missing", "approver", NOTHING, { path: () => `/decisions/${MISSING}` }),
  visit("/decisions/[id]", "hidden from a member", "member", NOTHING, {
    path: (ids) => `/decisions/${ids.waiting}`,
  }),
  visit("/members", "all", "officer", /^Members$/, { also: /Vargholm Energi/ }),
  visit("/members", "none found", "officer", /^Members$/, { path: () => "/members?q=zzz" }),
  visit("/members", "forbidden", "member", /not yours to see/),
  visit("/members/[id]", "one", "treasurer", /^Vargholm Energi$/, {
    path: (ids) => `/members/${ids.member}`,
  }),
  visit("/members/[id]/contribution", "to fill in", "treasurer", /^Post a contribution/, {
    path: (ids) => `/members/${ids.member}/contribution`,
  }),
  visit("/members/[id]/contribution", "forbidden", "risk", /not yours|may not/i, {
    path: (ids) => `/members/${ids.member}/contribution`,
  }),
  visit("/members/admit", "to fill in", "officer", /^Admit a member$/),
  visit("/defaults", "of the house", "approver", /^Default events$/, { also: /Kvarnholt Trading/ }),
  visit("/defaults", "of a member", "member", /^Default events$/),
  visit("/defaults/[id]", "settling, the house", "approver", /^Default D1/, {
    path: (ids) => `/defaults/${ids.event}`,
    also: /Calls to restore the fund/,
  }),
  visit("/defaults/[id]", "as a table", "approver", /^Default D1/, {
    path: (ids) => `/defaults/${ids.event}?view=table`,
  }),
  visit("/defaults/[id]", "a member's view", "member", /^Default D1/, {
    path: (ids) => `/defaults/${ids.event}`,
    also: /Your documents/,
  }),
  visit("/defaults/[id]", "missing", "member", NOTHING, { path: () => `/defaults/${MISSING}` }),
  visit("/defaults/[id]/loss", "closed", "risk", /^Enter the loss/, {
    path: (ids) => `/defaults/${ids.event}/loss`,
    also: /No loss can be entered now/,
  }),
  visit("/defaults/[id]/allocation", "nothing to preview", "risk", /./, {
    path: (ids) => `/defaults/${ids.event}/allocation`,
  }),
  visit("/defaults/declare", "to fill in", "risk", /^Declare a default$/),
  visit("/defaults/declare", "forbidden", "approver", /not yours|may not/i),
  visit("/rulebooks", "in effect", "member", /./, { also: /Default fund/ }),
  visit("/rulebooks/[id]", "a version", "secretary", /^Rulebook 2018-1/, {
    path: (ids) => `/rulebooks/${ids.rulebook}`,
  }),
  visit("/rulebooks/adopt", "to fill in", "secretary", /^Adopt a rulebook version$/),
  visit("/services/open", "to fill in", "administrator", /^Open a clearing service$/),
  visit("/users", "all", "administrator", /./, { also: /Dora Roth/ }),
  visit("/users/invite", "to fill in", "administrator", /./),
  visit("/partners", "all", "administrator", /./, { also: /Vargholm treasury/ }),
  visit("/partners/register", "to fill in", "administrator", /./),
  visit("/audit", "of the house", "auditor", /Everything that happened/),
  visit("/audit", "of a member", "member", /What happened at Vargholm Energi/),
  visit("/outbox", "kept mail", "administrator", /Mail to members and users/),
];
