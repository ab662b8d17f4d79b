import { State as Shown, type StateName } from "#app/_parts/State.tsx";
import { type State, stateWords } from "./words.ts";

const looks: Record<State, StateName> = {
  DRAFT: "draft",
  SUBMITTED: "issued",
  IN_REVIEW: "acknowledged",
  INFORMATION_REQUESTED: "contested",
  RECOMMENDED: "to-confirm",
  APPROVED: "settled",
  REJECTED: "not-met",
  WITHDRAWN: "does-not-apply",
  APPEALED: "contested",
  APPEAL_REJECTED: "not-met",
  APPEAL_GRANTED: "settled",
};

/** Where an application stands: shape and word. */
export function ApplicationState({ state }: { state: State }) {
  return <Shown is={looks[state]} word={stateWords[state]} />;
}
