import { State } from "#app/_parts/State.tsx";

/** Whether a member's books agree, as a state. */
export function AnswerShown({ answer }: { answer?: { agrees: boolean } | null | undefined }) {
  if (!answer) return <State is="issued" word="Not answered" />;
  return answer.agrees ? <State is="agrees" /> : <State is="differs" word="Does not agree" />;
}
