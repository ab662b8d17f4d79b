import { findObligationByNumber } from "#db/obligations/queries.ts";
import { insertReceipt } from "#db/payments/receipts.ts";
import { formatAmount } from "#domain/money.ts";
import type { RecordPaymentInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { onlyOr } from "../rights.ts";
import { assign, payableOn, publishPaid } from "./assign.ts";
import { bookToday, receiptEntry } from "./entries.ts";
import { readReceipt, readService } from "./read.ts";
import { numberIn } from "./reference.ts";

/**
 * Record money that came in, as the bank told it. That is a fact and takes one person. Where the number of its
 * obligation came with it, it is assigned up to what is left to pay; what came on top, or without a number, is left of
 * the receipt, and what becomes of that is somebody's judgement and takes two (matchPayment, refundReceipt).
 */
export const recordPayment = command("recordPayment", {
  allow: onlyOr("payments:write", "HOUSE_TREASURER"),
  run: async (act, input: RecordPaymentInput) => {
    const number = input.number ? numberIn(input.number) : undefined;
    const obligation = number ? await findObligationByNumber(act.tx, number) : undefined;
    const service = await readService(act, input, obligation);
    const read = await readReceipt(act, service, input);
    const receipt = { id: act.ids(), ...read, recordedBy: act.viewer.id, recordedAt: act.now };
    await insertReceipt(act.tx, receipt);
    await bookToday(act, { serviceId: service.id, currency: service.currency }, [receiptEntry(act, receipt)]);
    const payable = obligation?.serviceId === service.id ? payableOn(obligation) : 0n;
    const part = payable < receipt.amount ? payable : receipt.amount;
    const assigned =
      obligation && part > 0n ? await assign(act, receipt, obligation, part, null) : { paymentId: null };
    if (obligation && assigned.paymentId) await publishPaid(act, [obligation], "Payment received");
    const recorded = {
      kind: "receipt.recorded",
      firmId: act.house.id,
      subjectId: receipt.id,
      facts: {
        bankReference: receipt.bankReference,
        currency: service.currency,
        amount: formatAmount(receipt.amount, service.currency),
        left: formatAmount(receipt.amount - part, service.currency),
      },
    };
    return {
      // In the order in which the stored answer comes back.
      done: { paymentId: assigned.paymentId, receiptId: receipt.id },
      events: "event" in assigned ? [assigned.event, recorded] : [recorded],
    };
  },
});
