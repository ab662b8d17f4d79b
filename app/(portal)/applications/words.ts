import type {
  ApplicationSection,
  ApplicationState,
  ApplicationStepKind,
} from "#app/__generated__/graphql.ts";
import type { StateName } from "#app/_parts/State.tsx";

/** The states the house sees, in the order of a life: drafts are the applicant's own. */
export const STATES = [
  "SUBMITTED",
  "IN_REVIEW",
  "INFORMATION_REQUESTED",
  "RECOMMENDED",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "APPEALED",
  "APPEAL_REJECTED",
  "APPEAL_GRANTED",
] as const satisfies readonly ApplicationState[];

export const stateLooks: Record<ApplicationState, { is: StateName; word: string }> = {
  DRAFT: { is: "draft", word: "Being written" },
  SUBMITTED: { is: "issued", word: "Handed in" },
  IN_REVIEW: { is: "acknowledged", word: "In review" },
  INFORMATION_REQUESTED: { is: "partly-paid", word: "Information requested" },
  RECOMMENDED: { is: "to-confirm", word: "Recommended" },
  APPROVED: { is: "settled", word: "Approved" },
  REJECTED: { is: "not-met", word: "Rejected" },
  WITHDRAWN: { is: "does-not-apply", word: "Withdrawn" },
  APPEALED: { is: "contested", word: "Appealed" },
  APPEAL_REJECTED: { is: "not-met", word: "Appeal rejected" },
  APPEAL_GRANTED: { is: "settled", word: "Appeal granted" },
};

export const stepWords: Record<ApplicationStepKind, string> = {
  STARTED: "Started",
  SUBMITTED: "Handed in",
  TAKEN_UP: "Taken up",
  INFORMATION_REQUESTED: "Information requested",
  ANSWERED: "Answered",
  RECOMMENDED: "Decision prepared",
  SENT_BACK: "Decision sent back",
  APPROVED: "Approved",
  REJECTED: "Rejected",
  WITHDRAWN: "Withdrawn",
  APPEALED: "Appealed",
  APPEAL_REJECTED: "Appeal rejected: the rejection stands",
  APPEAL_GRANTED: "Appeal granted",
};

export const SECTIONS = [
  "firm",
  "membership",
  "people",
  "figures",
  "bank",
] as const satisfies readonly ApplicationSection[];

export const sectionWords: Record<ApplicationSection, string> = {
  firm: "The firm",
  membership: "The membership asked for",
  people: "People",
  figures: "Figures",
  bank: "The settlement bank",
};

const OVER: readonly ApplicationState[] = [
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "APPEAL_REJECTED",
  "APPEAL_GRANTED",
];

/** Whether nothing is to be handed in or looked at any more; a rejection may still be appealed. */
export const isOver = (state: ApplicationState) => OVER.includes(state);

/** Whom the next step waits for. */
export function waitsWords(waitsFor: string | null): string {
  if (waitsFor === "FIRM") return "the firm";
  return waitsFor === "HOUSE" ? "the house" : "nobody";
}

type Time = { hours: number; target: number | null };

/** "5 days of 10 business days", "3 hours, no target set". */
export function timeWords({ hours, target }: Time): string {
  const days = Math.floor(hours / 24);
  const spent = days < 2 ? `${hours} ${hours === 1 ? "hour" : "hours"}` : `${days} days`;
  if (target === null) return spent;
  return `${spent} of ${target} business ${target === 1 ? "day" : "days"}`;
}
