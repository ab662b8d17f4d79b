import type { DecisionRow } from "#db/approvals/queries.ts";
import type { DecisionKind } from "../__generated__/resolvers.ts";
import type { Act, Happening } from "../command.ts";

/** How a kind of decision is shown, and what its approval does. */
export interface Effect<Payload> {
  kind: DecisionKind;
  /** What whoever approves is shown: from the payload alone, as only that is approved. */
  show(payload: Payload): { title: string; facts: [label: string, value: string][]; path: string };
  /** Carry it out, in the transaction of the approval. A refusal leaves the decision waiting. */
  carryOut(act: Act, payload: Payload, decision: DecisionRow): Promise<Happening[]>;
}
