import { findObligationByNumber } from "#db/obligations/queries.ts";
import type { RecordPaymentInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { readReceipt, receive } from "./receive.ts";

/**
 * Record a payment that came with the number of its obligation. That is a fact from the bank's statement and takes
 * one person; a payment without a number is somebody's judgement and takes two (matchPayment).
 */
export const recordPayment = command("recordPayment", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: RecordPaymentInput) => {
    const obligation = await findObligationByNumber(act.tx, input.number.trim().toUpperCase().slice(0, 40));
    if (!obligation)
      return notFound(`obligation number: check it, or match the payment to its obligation instead`);
    const receipt = await readReceipt(act, obligation, input);
    const { paymentId, events } = await receive(act, obligation, receipt, null);
    return { done: { paymentId }, events };
  },
});
