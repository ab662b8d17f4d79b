import type { ApplicationShownFragment as Application } from "#app/__generated__/graphql.ts";

export type State = Application["state"];

/** The parts of the form, in the order in which they are filled in. */
export const parts = ["firm", "membership", "people", "figures", "bank"] as const;
export type Part = (typeof parts)[number];

export const partWords: Record<Part, { title: string; lede: string }> = {
  firm: { title: "The firm", lede: "Who applies: as the registers know the firm." },
  membership: {
    title: "Membership",
    lede: "As what the firm wants to be a member, and what some criteria hang on.",
  },
  people: {
    title: "People",
    lede: "Whom the house reaches, day and night, who signs, and who owns the firm: at least a first contact, a deputy, somebody at night and a signatory.",
  },
  figures: {
    title: "Figures",
    lede: "The firm’s own figures, for up to eight periods. The newest count most.",
  },
  bank: { title: "Settlement bank", lede: "The account that contributions and calls are settled through." },
};

/** Where what is missing is filled in: a part of the form, or the page of statements and documents. */
export function partHref(section: string): string {
  return parts.some((part) => part === section) ? `/application/${section}` : "/application/evidence";
}

export function partTitle(section: string): string {
  return parts.some((part) => part === section)
    ? partWords[section as Part].title
    : "Statements and documents";
}

export const stateWords: Record<State, string> = {
  DRAFT: "Draft",
  SUBMITTED: "Handed in",
  IN_REVIEW: "Being looked at",
  INFORMATION_REQUESTED: "A question waits for you",
  RECOMMENDED: "Decision prepared",
  APPROVED: "Approved",
  REJECTED: "Rejected",
  WITHDRAWN: "Withdrawn",
  APPEALED: "Appealed",
  APPEAL_REJECTED: "The rejection stands",
  APPEAL_GRANTED: "Approved on appeal",
};

/** While it is in one of these, nothing has been decided and it can be taken back. */
export const OPEN: readonly State[] = [
  "DRAFT",
  "SUBMITTED",
  "IN_REVIEW",
  "INFORMATION_REQUESTED",
  "RECOMMENDED",
];

/** While it is in one of these, the firm can still write in its form. */
export const WRITTEN: readonly State[] = ["DRAFT", "INFORMATION_REQUESTED"];

/** While it is in one of these, where the firm stands still decides something. */
export const MEASURED: readonly State[] = [...OPEN, "REJECTED", "APPEALED"];

/** The title of its page: it orders, or says how things stand. */
export function titleOf({ state, missing }: Pick<Application, "state" | "missing">): string {
  switch (state) {
    case "DRAFT":
      return missing.length > 0 ? "Fill in your application" : "Hand in your application";
    case "SUBMITTED":
      return "Your application is with the house";
    case "IN_REVIEW":
      return "The house is looking at your application";
    case "INFORMATION_REQUESTED":
      return "Answer the house’s question";
    case "RECOMMENDED":
      return "The house is deciding on your application";
    case "APPROVED":
      return "Your application is approved";
    case "REJECTED":
      return "Your application is rejected";
    case "WITHDRAWN":
      return "Your application is withdrawn";
    case "APPEALED":
      return "The house is looking at your appeal";
    case "APPEAL_REJECTED":
      return "The rejection of your application stands";
    case "APPEAL_GRANTED":
      return "Your application is approved on appeal";
  }
}
