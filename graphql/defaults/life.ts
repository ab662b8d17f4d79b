import type { DefaultRow } from "#db/defaults/queries.ts";
import type { DefaultState } from "../__generated__/resolvers.ts";

/** The facts a default's life is told from. */
export interface Facts {
  issuedAt: Date | null;
  toPay: bigint;
  paid: bigint;
  lastPaidAt: Date | null;
}

const ORDER: DefaultState[] = ["DECLARED", "CONFIRMED", "LOSS_ENTERED", "ISSUED", "SETTLED"];

/** The points of a default's life with their times: those to come without one. */
export function lifeOf(
  { confirmedAt, inside }: DefaultRow,
  facts: Facts,
): { state: DefaultState; at: Date | null }[] {
  const dropped = inside?.verdict === "SENT_BACK" || inside?.verdict === "WITHDRAWN";
  // A member sees its own payments alone, which say nothing of the others': only the house knows that all is paid.
  const settledAt =
    inside && facts.issuedAt && facts.paid >= facts.toPay ? (facts.lastPaidAt ?? facts.issuedAt) : null;
  const at: Record<DefaultState, Date | null> = {
    DECLARED: inside?.declaredAt ?? confirmedAt,
    CONFIRMED: confirmedAt,
    LOSS_ENTERED: inside?.lossAt ?? facts.issuedAt,
    ISSUED: facts.issuedAt,
    SETTLED: settledAt,
    DROPPED: null,
  };
  if (dropped)
    return [
      { state: "DECLARED", at: at.DECLARED },
      { state: "DROPPED", at: at.DECLARED },
    ];
  return ORDER.map((state) => ({ state, at: at[state] }));
}

/** Where a default stands: the last point of its life that was passed. */
export const stateOf = (row: DefaultRow, facts: Facts): DefaultState =>
  lifeOf(row, facts).findLast((step) => step.at !== null)?.state ?? "DECLARED";
