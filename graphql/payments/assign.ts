import { findServices } from "#db/house/queries.ts";
import { findBalances } from "#db/journal/queries.ts";
import type { ObligationRow } from "#db/obligations/queries.ts";
import { insertPayment, type PaymentRow } from "#db/payments/queries.ts";
import type { ReceiptRow } from "#db/payments/receipts.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { money, readAmount } from "../money.ts";
import { outstandingOf } from "../obligations/find.ts";
import { invalid, refuse, wrongMoment } from "../refusals.ts";
import { bookToday, isForTheFund, paymentEntry } from "./entries.ts";

/** What may be assigned to an obligation by itself, without anybody's judgement: nothing where there is nothing to pay. */
export const payableOn = (obligation: ObligationRow) =>
  obligation.kind === "RETURN" ? 0n : outstandingOf(obligation);

/** Refused where no money that came in can be for this obligation; the most that can otherwise. */
export function readPayable(obligation: ObligationRow): bigint {
  if (obligation.kind === "RETURN")
    wrongMoment(`${obligation.number} is a return: the house pays it, and no money is received for it.`);
  if (obligation.toPay === 0n) wrongMoment(`${obligation.number} is a notice: there is nothing to pay.`);
  const outstanding = outstandingOf(obligation);
  if (outstanding === 0n) wrongMoment(`Nothing is left to pay on ${obligation.number}.`);
  return outstanding;
}

/** How much of a receipt to assign to an obligation: what was asked for, or the most that can be; refused with the figure. */
export function readPart(
  receipt: Pick<ReceiptRow, "serviceId" | "currency" | "left" | "bankReference">,
  obligation: ObligationRow,
  text: string | null | undefined,
): bigint {
  const { currency } = receipt;
  if (receipt.serviceId !== obligation.serviceId)
    invalid(
      "obligationId",
      `${obligation.number} is of another clearing service, whose money is kept apart: choose one of the receipt’s own.`,
    );
  const outstanding = readPayable(obligation);
  if (receipt.left === 0n) wrongMoment(`Nothing is left of the receipt ${receipt.bankReference}.`);
  const most = receipt.left < outstanding ? receipt.left : outstanding;
  if (text === null || text === undefined) return most;
  const amount = readAmount("amount", text, currency);
  if (amount > outstanding)
    refuse({
      __typename: "MoreThanOutstanding",
      message: `${currency} ${text} is more than the ${currency} ${formatAmount(outstanding, currency)} that is left to pay on ${obligation.number}.`,
      outstanding: money(outstanding, currency),
    });
  return atMostLeft(receipt, amount);
}

/** An amount that is still there of a receipt; refused with what is. */
export function atMostLeft(
  { left, currency, bankReference }: Pick<ReceiptRow, "left" | "currency" | "bankReference">,
  amount: bigint,
): bigint {
  if (amount > left)
    refuse({
      __typename: "MoreThanLeft",
      message: `${currency} ${formatAmount(amount, currency)} is more than the ${currency} ${formatAmount(left, currency)} that is left of the receipt ${bankReference}.`,
      left: money(left, currency),
    });
  return amount;
}

/** Assign a part of a receipt to an obligation: the payment and its journal entry. The fund is published by the caller. */
export async function assign(
  act: Act,
  receipt: Pick<ReceiptRow, "id" | "valueOn" | "bankReference">,
  obligation: ObligationRow,
  amount: bigint,
  decisionId: string | null,
): Promise<{ paymentId: string; event: Happening }> {
  const { firmId, serviceId, currency, number } = obligation;
  const { id: receiptId, valueOn, bankReference } = receipt;
  const paymentId = act.ids();
  await insertPayment(act.tx, {
    id: paymentId,
    obligationId: obligation.id,
    firmId,
    serviceId,
    amount,
    valueOn,
    bankReference,
    receiptId,
    decisionId,
    recordedBy: act.viewer.id,
    recordedAt: act.now,
  });
  await bookToday(act, obligation, [paymentEntry(act, obligation, paymentId, amount)]);
  const left = formatAmount(outstandingOf(obligation) - amount, currency);
  const facts = { number, currency, amount: formatAmount(amount, currency), left };
  return { paymentId, event: { kind: "payment.recorded", firmId, subjectId: obligation.id, facts } };
}

/** Refused where a payment cannot be taken back from its obligation. */
export async function readTakingBack(
  act: Act,
  payment: PaymentRow,
  obligation: ObligationRow,
): Promise<string> {
  const { number, memberId, currency } = obligation;
  if (!payment.receiptId)
    return wrongMoment(
      `The payment on ${number} went to the member: what was paid out is not taken back here.`,
    );
  if (payment.reversedAt)
    wrongMoment(`The payment ${payment.bankReference} on ${number} is taken back already.`);
  const posted = -((await findBalances(act.tx, [memberId])).get(memberId)?.CONTRIBUTION ?? 0n);
  if (isForTheFund(obligation) && posted < payment.amount)
    wrongMoment(
      `Only ${currency} ${formatAmount(posted, currency)} is posted by the member of ${number}: the rest of the payment was used since, and cannot be taken back.`,
    );
  return payment.receiptId;
}

/** Take a payment back in full: a row of its own, and its entry the other way round. The receipt has it left again. */
export async function takeBack(
  act: Act,
  payment: PaymentRow,
  obligation: ObligationRow,
  decisionId: string,
): Promise<Happening> {
  const { reversedAt: _, ...row } = payment;
  const id = act.ids();
  const amount = -payment.amount;
  await insertPayment(act.tx, {
    ...row,
    id,
    amount,
    reverses: payment.id,
    decisionId,
    recordedBy: act.viewer.id,
    recordedAt: act.now,
  });
  await bookToday(act, obligation, [paymentEntry(act, obligation, id, amount)]);
  const { number, currency, firmId } = obligation;
  const facts = {
    number,
    currency,
    amount: formatAmount(payment.amount, currency),
    left: formatAmount(outstandingOf(obligation) + payment.amount, currency),
  };
  return { kind: "payment.taken-back", firmId, subjectId: obligation.id, facts };
}

/** Publish the fund where what happened to these obligations changed it. */
export async function publishPaid(
  act: Act,
  obligations: readonly ObligationRow[],
  cause: string,
): Promise<void> {
  const [first] = obligations.filter(isForTheFund);
  if (!first) return;
  const [service] = await findServices(act.tx, [first.serviceId]);
  await publishFund(act, service!, cause);
}
