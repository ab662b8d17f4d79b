import { findObligations } from "#db/obligations/queries.ts";
import type { MatchPaymentInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { findObligation } from "../obligations/find.ts";
import { notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { type Receipt, readReceipt, receive } from "./receive.ts";

interface PaymentToMatch extends Receipt {
  obligationId: string;
  number: string;
  reason: string;
}

/** Prepare the matching of a payment that came without a number. */
export const matchPayment = command("matchPayment", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: MatchPaymentInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const { amount: _, ...receipt } = await readReceipt(act, obligation, input);
    const reason = readText("reason", input.reason, { least: 5, most: 1000, lines: true });
    const { decisionId, event } = await prepare(act, matchPaymentEffect, obligation.id, {
      obligationId: obligation.id,
      number: obligation.number,
      amount: input.amount,
      currency: obligation.currency,
      ...receipt,
      reason,
    } satisfies PaymentToMatch);
    return { done: { decisionId }, events: [event] };
  },
});

export const matchPaymentEffect: Effect<PaymentToMatch> = {
  kind: "MATCH_PAYMENT",
  show: (payment) => ({
    title: `Match ${payment.currency} ${payment.amount}, received without a number, to ${payment.number}`,
    facts: [
      ["Received", `${payment.currency} ${payment.amount}`],
      ["On", payment.valueOn],
      ["Bank's reference", payment.bankReference],
      ["For", payment.number],
      ["Why", payment.reason],
    ],
    path: `/obligations/${globalId("Obligation", payment.obligationId)}`,
  }),
  carryOut: async (act, payment, decision) => {
    const [obligation] = await findObligations(act.tx, [payment.obligationId]);
    if (!obligation) return notFound("obligation");
    const { events } = await receive(
      act,
      obligation,
      await readReceipt(act, obligation, payment),
      decision.id,
    );
    return events;
  },
};
