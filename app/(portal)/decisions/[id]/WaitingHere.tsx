import { decisionWords } from "#app/_parts/decisions.ts";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { AnswerDecision } from "./AnswerDecision.tsx";
import type { DecisionNode } from "./find.ts";

/** The place of the second person: whether this viewer may confirm, why, and the buttons. */
export function WaitingHere({ decision, zone, own }: { decision: DecisionNode; zone: string; own: boolean }) {
  const may = decision.mayApprove;
  return (
    <SecondPerson
      what={<b>{decisionWords(decision.kind).name}: nothing has taken effect yet.</b>}
      prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone }}
      why={may ? decision.why : undefined}
      hash={decision.hash}
    >
      <AnswerDecision
        decision={{ id: decision.id, kind: decision.kind, hash: decision.hash }}
        standing={{ may, own, why: decision.why }}
      />
    </SecondPerson>
  );
}
