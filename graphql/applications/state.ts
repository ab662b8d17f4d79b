import type { ApplicationRow, StepKind } from "#db/applications/queries.ts";
import type { ApplicationState } from "#domain/membership.ts";

const AFTER: Record<StepKind, ApplicationState> = {
  STARTED: "DRAFT",
  SUBMITTED: "SUBMITTED",
  TAKEN_UP: "IN_REVIEW",
  INFORMATION_REQUESTED: "INFORMATION_REQUESTED",
  ANSWERED: "IN_REVIEW",
  RECOMMENDED: "RECOMMENDED",
  SENT_BACK: "IN_REVIEW",
  APPROVED: "APPROVED",
  REJECTED: "REJECTED",
  WITHDRAWN: "WITHDRAWN",
  APPEALED: "APPEALED",
  APPEAL_REJECTED: "APPEAL_REJECTED",
  APPEAL_GRANTED: "APPEAL_GRANTED",
};

/**
 * Where an application stands: after its last step, and recommended while a decision waits for a second person. An
 * applicant sees no decisions, so to it the application is in review until it is decided.
 */
export function stateOf({
  step,
  recommended,
}: Pick<ApplicationRow, "step" | "recommended">): ApplicationState {
  const state = AFTER[step];
  return state === "IN_REVIEW" && recommended ? "RECOMMENDED" : state;
}

/** The steps that lead to a state, for lists. */
export const stepsTo = (state: ApplicationState): StepKind[] =>
  state === "RECOMMENDED"
    ? ["TAKEN_UP", "ANSWERED"]
    : (Object.keys(AFTER) as StepKind[]).filter((step) => AFTER[step] === state);

/** Who is to take the next step. */
export function waitsFor(row: ApplicationRow, now: Date): "FIRM" | "HOUSE" | null {
  switch (stateOf(row)) {
    case "DRAFT":
    case "INFORMATION_REQUESTED":
      return "FIRM";
    case "SUBMITTED":
    case "IN_REVIEW":
    case "RECOMMENDED":
    case "APPEALED":
      return "HOUSE";
    case "REJECTED":
      return row.dueAt && now <= row.dueAt ? "FIRM" : null;
    default:
      return null;
  }
}
