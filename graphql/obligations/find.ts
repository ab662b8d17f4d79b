import { findObligations, type ObligationRow } from "#db/obligations/queries.ts";
import type { Act } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound } from "../refusals.ts";

/** The obligation a request is about; hidden and missing look alike. */
export async function findObligation(act: Act, obligationId: string): Promise<ObligationRow> {
  const id = rowOf("Obligation", obligationId);
  return (id ? (await findObligations(act.tx, [id]))[0] : undefined) ?? notFound("obligation");
}

export const outstandingOf = (obligation: Pick<ObligationRow, "toPay" | "credited" | "paid">) =>
  obligation.toPay - obligation.credited - obligation.paid;
