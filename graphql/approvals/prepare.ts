import { createHash } from "node:crypto";
import { insertDecision, listWaiting } from "#db/approvals/queries.ts";
import { canonical } from "#domain/hash.ts";
import type { Act, Happening } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import type { Effect } from "./effect.ts";

/**
 * Write down what one person has prepared. The payload is kept as the canonical JSON of exactly what is shown, and its
 * hash is what the second person approves. One open decision of a kind about one thing.
 */
export async function prepare<Payload extends object>(
  act: Act,
  { kind, show }: Effect<Payload>,
  subjectId: string,
  payload: Payload,
): Promise<{ decisionId: string; event: Happening }> {
  const { viewer, tx } = act;
  if (!viewer.session) throw new Error("only a person prepares a decision");
  const waiting = await listWaiting(tx, [subjectId]);
  if (waiting.some((other) => other.kind === kind))
    wrongMoment("The same already waits for a second person. Have it answered or take it back first.");
  const text = canonical(JSON.parse(JSON.stringify(payload)));
  const decisionId = act.ids();
  await insertDecision(tx, {
    id: decisionId,
    firmId: viewer.firmId,
    kind,
    subjectId,
    payload: text,
    hash: createHash("sha256").update(text).digest("hex"),
    makerId: viewer.id,
    makerPersonId: viewer.session.personId,
    makerMethod: viewer.session.method,
    makerSignedInAt: viewer.session.signedInAt,
    preparedAt: act.now,
  });
  const { title } = show(payload);
  return {
    decisionId,
    event: { kind: "decision.prepared", firmId: viewer.firmId, subjectId: decisionId, facts: { title } },
  };
}
