import { findObligations, type ObligationRow } from "#db/obligations/queries.ts";
import { findPayments } from "#db/payments/queries.ts";
import { findReceipts, type ReceiptRow } from "#db/payments/receipts.ts";
import { formatAmount } from "#domain/money.ts";
import type { ReassignPaymentInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { globalId } from "../ids.ts";
import { findObligation } from "../obligations/find.ts";
import { invalid, notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { assign, publishPaid, readPart, readTakingBack, takeBack } from "./assign.ts";
import { findPayment } from "./read.ts";

interface PaymentToReassign {
  paymentId: string;
  receiptId: string;
  number: string;
  amount: string;
  currency: string;
  bankReference: string;
  /** Where it is assigned instead; none where it only becomes unassigned. */
  to: { obligationId: string; number: string; amount: string } | null;
  reason: string;
}

/** Prepare the taking back of a payment from an obligation it is not for, and where it is known, its right one. */
export const reassignPayment = command("reassignPayment", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: ReassignPaymentInput) => {
    const payment = await findPayment(act, input.paymentId);
    const from = await obligationOf(act, payment.obligationId);
    const receiptId = await readTakingBack(act, payment, from);
    const { currency } = from;
    const to = input.toObligationId ? await findObligation(act, input.toObligationId) : null;
    if (to?.id === from.id)
      invalid("toObligationId", `The payment is assigned to ${from.number} already: choose another.`);
    const receipt = await receiptOf(act, receiptId);
    const amount = to && readPart(asLeft(receipt, payment.amount), to, null);
    const reason = readText("reason", input.reason, { least: 5, most: 1000, lines: true });
    const { decisionId, event } = await prepare(act, reassignPaymentEffect, payment.id, {
      paymentId: payment.id,
      receiptId,
      number: from.number,
      amount: formatAmount(payment.amount, currency),
      currency,
      bankReference: payment.bankReference,
      to: to && { obligationId: to.id, number: to.number, amount: formatAmount(amount!, currency) },
      reason,
    });
    return { done: { decisionId }, events: [event] };
  },
});

/** The receipt as if no more of it than this payment were left: what is moved is that, and nothing else of it. */
const asLeft = (receipt: ReceiptRow, left: bigint) => ({ ...receipt, left });

const obligationOf = async (act: Act, id: string): Promise<ObligationRow> =>
  (await findObligations(act.tx, [id]))[0] ?? notFound("obligation");
const receiptOf = async (act: Act, id: string): Promise<ReceiptRow> =>
  (await findReceipts(act.tx, [id]))[0] ?? notFound("receipt");

export const reassignPaymentEffect: Effect<PaymentToReassign> = {
  kind: "REASSIGN_PAYMENT",
  show: ({ currency, amount, number, bankReference, to, reason, receiptId }) => ({
    title: to
      ? `Move ${currency} ${amount} from ${number} to ${to.number}`
      : `Take ${currency} ${amount} back from ${number}`,
    facts: [
      ["Taken back", `${currency} ${amount}`],
      ["From", number],
      ["Bank's reference", bankReference],
      ["To", to ? to.number : "nothing: it is left of the receipt"],
      ...(to ? ([["Assigned to it", `${currency} ${to.amount}`]] as [string, string][]) : []),
      ["Why", reason],
    ],
    path: `/payments/${globalId("Receipt", receiptId)}`,
  }),
  carryOut: async (act, { paymentId, receiptId, to }, decision) => {
    const [payment] = await findPayments(act.tx, [paymentId]);
    if (!payment) return notFound("payment");
    const from = await obligationOf(act, payment.obligationId);
    await readTakingBack(act, payment, from);
    const events = [await takeBack(act, payment, from, decision.id)];
    const right = to && (await obligationOf(act, to.obligationId));
    if (right) {
      const receipt = await receiptOf(act, receiptId);
      const amount = readPart(receipt, right, to.amount);
      events.push((await assign(act, receipt, right, amount, decision.id)).event);
    }
    await publishPaid(act, right ? [from, right] : [from], "Payment assigned anew");
    return events;
  },
};
