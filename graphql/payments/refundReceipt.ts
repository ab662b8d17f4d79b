import { findReceipts, insertRefund } from "#db/payments/receipts.ts";
import { formatAmount } from "#domain/money.ts";
import type { RefundReceiptInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { readAmount } from "../money.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { atMostLeft } from "./assign.ts";
import { bookToday, refundEntry } from "./entries.ts";
import { findReceipt, readOutgoing } from "./read.ts";

interface ReceiptToRefund {
  receiptId: string;
  /** The bank's reference of what came in. */
  received: string;
  amount: string;
  currency: string;
  valueOn: string;
  bankReference: string;
  reason: string;
}

/** Prepare the sending back of what is left of a receipt, or of a part of that. */
export const refundReceipt = command("refundReceipt", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: RefundReceiptInput) => {
    const receipt = await findReceipt(act, input.receiptId);
    if (receipt.left === 0n) wrongMoment(`Nothing is left of the receipt ${receipt.bankReference}.`);
    const amount = atMostLeft(receipt, readAmount("amount", input.amount, receipt.currency));
    const outgoing = await readOutgoing(act, receipt.serviceId, input);
    if (outgoing.valueOn < receipt.valueOn)
      invalid("valueOn", `${outgoing.valueOn} is before the money came, on ${receipt.valueOn}.`);
    const reason = readText("reason", input.reason, { least: 5, most: 1000, lines: true });
    const { decisionId, event } = await prepare(act, refundReceiptEffect, receipt.id, {
      receiptId: receipt.id,
      received: receipt.bankReference,
      amount: formatAmount(amount, receipt.currency),
      currency: receipt.currency,
      ...outgoing,
      reason,
    });
    return { done: { decisionId }, events: [event] };
  },
});

export const refundReceiptEffect: Effect<ReceiptToRefund> = {
  kind: "REFUND_RECEIPT",
  show: (refund) => ({
    title: `Send ${refund.currency} ${refund.amount} of the receipt ${refund.received} back`,
    facts: [
      ["Sent back", `${refund.currency} ${refund.amount}`],
      ["Of the receipt", refund.received],
      ["On", refund.valueOn],
      ["Bank's reference", refund.bankReference],
      ["Why", refund.reason],
    ],
    path: `/payments/${globalId("Receipt", refund.receiptId)}`,
  }),
  carryOut: async (act, refund, decision) => {
    const [receipt] = await findReceipts(act.tx, [refund.receiptId]);
    if (!receipt) return notFound("receipt");
    const { currency, serviceId } = receipt;
    const amount = atMostLeft(receipt, readAmount("amount", refund.amount, currency));
    const outgoing = await readOutgoing(act, serviceId, refund);
    const id = act.ids();
    await insertRefund(act.tx, {
      id,
      receiptId: receipt.id,
      amount,
      ...outgoing,
      reason: refund.reason,
      decisionId: decision.id,
      at: act.now,
    });
    await bookToday(act, receipt, [refundEntry(act, serviceId, id, amount)]);
    const { received, bankReference } = refund;
    const facts = { received, bankReference, currency, amount: refund.amount };
    return [{ kind: "receipt.refunded", firmId: act.house.id, subjectId: receipt.id, facts }];
  },
};
