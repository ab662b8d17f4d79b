import { findObligations } from "#db/obligations/queries.ts";
import { findReceipts } from "#db/payments/receipts.ts";
import { formatAmount } from "#domain/money.ts";
import type { MatchPaymentInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { findObligation } from "../obligations/find.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { assign, publishPaid, readPart } from "./assign.ts";
import { findReceipt } from "./read.ts";

interface PaymentToMatch {
  /** None in what was prepared before receipts were kept. */
  receiptId?: string;
  obligationId: string;
  number: string;
  amount: string;
  currency: string;
  valueOn: string;
  bankReference: string;
  reason: string;
}

/** Prepare the matching of a receipt, or of a part of it, to the obligation it is for. */
export const matchPayment = command("matchPayment", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: MatchPaymentInput) => {
    const receipt = await findReceipt(act, input.receiptId);
    const obligation = await findObligation(act, input.obligationId);
    const amount = readPart(receipt, obligation, input.amount);
    const reason = readText("reason", input.reason, { least: 5, most: 1000, lines: true });
    const { decisionId, event } = await prepare(act, matchPaymentEffect, obligation.id, {
      receiptId: receipt.id,
      obligationId: obligation.id,
      number: obligation.number,
      amount: formatAmount(amount, receipt.currency),
      currency: receipt.currency,
      valueOn: receipt.valueOn,
      bankReference: receipt.bankReference,
      reason,
    });
    return { done: { decisionId }, events: [event] };
  },
});

export const matchPaymentEffect: Effect<PaymentToMatch> = {
  kind: "MATCH_PAYMENT",
  show: (payment) => ({
    title: `Match ${payment.currency} ${payment.amount} of the receipt ${payment.bankReference} to ${payment.number}`,
    facts: [
      ["Amount", `${payment.currency} ${payment.amount}`],
      ["Received on", payment.valueOn],
      ["Bank's reference", payment.bankReference],
      ["For", payment.number],
      ["Why", payment.reason],
    ],
    path: `/obligations/${globalId("Obligation", payment.obligationId)}`,
  }),
  carryOut: async (act, payment, decision) => {
    if (!payment.receiptId)
      return wrongMoment(
        "This was prepared before receipts were kept: send it back, and have the receipt recorded and matched.",
      );
    const [receipt] = await findReceipts(act.tx, [payment.receiptId]);
    const [obligation] = await findObligations(act.tx, [payment.obligationId]);
    if (!receipt || !obligation) return notFound("receipt or obligation");
    const amount = readPart(receipt, obligation, payment.amount);
    const { event } = await assign(act, receipt, obligation, amount, decision.id);
    await publishPaid(act, [obligation], "Payment received");
    return [event];
  },
};
