import type { NewEntry } from "#db/journal/queries.ts";
import { book } from "#db/journal/queries.ts";
import type { ObligationRow } from "#db/obligations/queries.ts";
import type { Act } from "../command.ts";
import { dayIn } from "../time.ts";

/** What money that comes in, is assigned, taken back, or goes out posts: the rows of the table in db/README.md. */

const house = (act: Act, serviceId: string) => ({ subjectId: serviceId, firmId: act.house.id });
const own = ({ memberId, firmId }: ObligationRow) => ({ subjectId: memberId, firmId });

/** Whether what is paid on it becomes part of the fund. */
export const isForTheFund = ({ kind }: Pick<ObligationRow, "kind">) =>
  kind === "REPLENISHMENT" || kind === "CONTRIBUTION";

/** Cash comes in, and waits to be assigned. */
export const receiptEntry = (
  act: Act,
  receipt: { id: string; serviceId: string; amount: bigint },
): NewEntry => ({
  kind: "RECEIPT",
  firmId: act.house.id,
  documentId: receipt.id,
  sides: [
    { account: { kind: "CASH", ...house(act, receipt.serviceId) }, amount: receipt.amount },
    { account: { kind: "SUSPENSE", ...house(act, receipt.serviceId) }, amount: -receipt.amount },
  ],
});

/**
 * Received money is assigned and the member owes less; where it is for the fund, what was called becomes posted. An
 * amount below zero takes that back.
 */
export function paymentEntry(
  act: Act,
  obligation: ObligationRow,
  paymentId: string,
  amount: bigint,
): NewEntry {
  const sides: NewEntry["sides"] = [
    { account: { kind: "SUSPENSE", ...house(act, obligation.serviceId) }, amount },
    { account: { kind: "RECEIVABLE", ...own(obligation) }, amount: -amount },
  ];
  if (isForTheFund(obligation))
    sides.push(
      { account: { kind: "CALLED", ...own(obligation) }, amount },
      { account: { kind: "CONTRIBUTION", ...own(obligation) }, amount: -amount },
    );
  const kind = amount > 0n ? "PAYMENT" : "PAYMENT_REVERSED";
  return { kind, firmId: obligation.firmId, documentId: paymentId, sides };
}

/** What was left of a receipt goes back to its sender. */
export const refundEntry = (act: Act, serviceId: string, refundId: string, amount: bigint): NewEntry => ({
  kind: "RECEIPT_REFUNDED",
  firmId: act.house.id,
  documentId: refundId,
  sides: [
    { account: { kind: "SUSPENSE", ...house(act, serviceId) }, amount },
    { account: { kind: "CASH", ...house(act, serviceId) }, amount: -amount },
  ],
});

/** The house pays a member what it owes it. */
export const returnEntry = (
  act: Act,
  obligation: ObligationRow,
  paymentId: string,
  amount: bigint,
): NewEntry => ({
  kind: "RETURN_PAID",
  firmId: obligation.firmId,
  documentId: paymentId,
  sides: [
    { account: { kind: "PAYABLE", ...own(obligation) }, amount },
    { account: { kind: "CASH", ...house(act, obligation.serviceId) }, amount: -amount },
  ],
});

/** Write entries of a service today. */
export const bookToday = (
  act: Act,
  { serviceId, currency }: { serviceId: string; currency: string },
  entries: readonly NewEntry[],
) =>
  book(
    act.tx,
    { serviceId, currency, bookedOn: dayIn(act.now, act.house.timeZone), at: act.now, ids: act.ids },
    entries,
  );
