import { type DecisionRow, findDecisions, insertApproval, type Verdict } from "#db/approvals/queries.ts";
import type { Act } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, refuse } from "../refusals.ts";

/** The decision a request is about, still waiting; refused where it is hidden, missing or answered. */
export async function findWaiting(act: Act, decisionId: string): Promise<DecisionRow> {
  const id = rowOf("Decision", decisionId);
  const decision = id ? (await findDecisions(act.tx, [id]))[0] : undefined;
  if (!decision || decision.firmId !== act.viewer.firmId) return notFound("decision");
  if (decision.verdict)
    refuse({
      __typename: "AlreadyAnswered",
      message: `${decision.checkerName} ${WORDS[decision.verdict]} this on ${decision.answeredAt?.toISOString().slice(0, 10)}. Nothing is left to decide.`,
      decision,
    });
  return decision;
}

const WORDS = { APPROVED: "approved", SENT_BACK: "sent back", WITHDRAWN: "took back" };

/** Whether the viewer is the person behind the decision, whatever account it was prepared under. */
export const isOwnWork = (act: Act, decision: DecisionRow) =>
  decision.makerPersonId === act.viewer.session?.personId;

/** Write down the answer to a decision. The database refuses the maker's own approval and another hash once more. */
export async function answer(
  act: Act,
  decision: DecisionRow,
  verdict: Verdict,
  reason: string,
): Promise<void> {
  const { session, id, firmId } = act.viewer;
  if (!session) throw new Error("only a person answers a decision");
  await insertApproval(act.tx, {
    decisionId: decision.id,
    firmId,
    verdict,
    reason,
    hash: decision.hash,
    makerPersonId: decision.makerPersonId,
    checkerId: id,
    checkerPersonId: session.personId,
    checkerMethod: session.method,
    checkerSignedInAt: session.signedInAt,
    at: act.now,
  });
}
