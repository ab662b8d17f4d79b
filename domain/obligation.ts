/** Where an obligation stands. Derived from what happened and the clock; never stored. */
export type ObligationState = "ISSUED" | "ACKNOWLEDGED" | "PARTLY_PAID" | "PAID" | "OVERDUE";

/** The facts an obligation's state follows from. Amounts in minor units. */
export interface ObligationFacts {
  toPay: bigint;
  /** What was taken off it since it was issued. */
  credited: bigint;
  paid: bigint;
  /** The last instant at which paying is in time; null where there is nothing to pay. */
  dueAt: Date | null;
  acknowledgedAt: Date | null;
}

/**
 * The one state function of every kind of obligation: nothing left to pay (paid) before overdue, overdue before partly paid, partly paid
 * before acknowledged. A notice with nothing to pay ends as acknowledged. Contests change nothing here: paying goes on.
 *
 * Example  { toPay: 500n, credited: 0n, paid: 0n, dueAt: noon } is OVERDUE one millisecond after noon.
 */
export function obligationState(
  { toPay, credited, paid, dueAt, acknowledgedAt }: ObligationFacts,
  now: Date,
): ObligationState {
  const due = toPay - credited;
  if (toPay > 0n && paid >= due) return "PAID";
  if (due > paid && dueAt !== null && dueAt.getTime() < now.getTime()) return "OVERDUE";
  if (paid > 0n) return "PARTLY_PAID";
  return acknowledgedAt ? "ACKNOWLEDGED" : "ISSUED";
}
