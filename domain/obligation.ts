/** Where an obligation stands. Derived from what happened and the clock; never stored. */
export type ObligationState = "ISSUED" | "ACKNOWLEDGED" | "PARTLY_PAID" | "PAID" | "OVERDUE";

/** The facts an obligation's state follows from. Amounts in minor units. */
export interface ObligationFacts {
  toPay: bigint;
  paid: bigint;
  /** The last instant at which paying is in time; null where there is nothing to pay. */
  dueAt: Date | null;
  acknowledgedAt: Date | null;
}

/**
 * The one state function of every kind of obligation: paid before overdue, overdue before partly paid, partly paid
 * before acknowledged. A notice with nothing to pay ends as acknowledged. Contests change nothing here: paying goes on.
 *
 * Example  { toPay: 500n, paid: 0n, dueAt: noon } is OVERDUE one millisecond after noon.
 */
export function obligationState(
  { toPay, paid, dueAt, acknowledgedAt }: ObligationFacts,
  now: Date,
): ObligationState {
  if (toPay > 0n && paid >= toPay) return "PAID";
  if (toPay > paid && dueAt !== null && dueAt.getTime() < now.getTime()) return "OVERDUE";
  if (paid > 0n) return "PARTLY_PAID";
  return acknowledgedAt ? "ACKNOWLEDGED" : "ISSUED";
}
