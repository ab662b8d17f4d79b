import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import type { DecisionNode } from "./find.ts";
import { Signed } from "./Signed.tsx";

const answers = {
  APPROVED: { title: "Confirmed", state: <State is="settled" word="Carried out" /> },
  SENT_BACK: { title: "Sent back", state: <State is="does-not-apply" word="No effect" /> },
  WITHDRAWN: { title: "Taken back", state: <State is="does-not-apply" word="No effect" /> },
} as const;

/** How a decision was answered, by whom and when, with the reason where one was given. */
export function Answered({ decision, zone }: { decision: DecisionNode; zone: string }) {
  if (decision.state === "WAITING" || !decision.answeredAt) return null;
  const { title, state } = answers[decision.state];
  return (
    <Section title={title} right={state}>
      {decision.answeredBy && (
        <Signed signature={decision.answeredBy} at={decision.answeredAt} did={title} zone={zone} />
      )}
      {decision.reason && (
        <p className="pt-3 whitespace-pre-line">
          <b>Reason:</b> {decision.reason}
        </p>
      )}
    </Section>
  );
}
