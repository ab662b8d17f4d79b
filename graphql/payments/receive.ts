import { findServices } from "#db/house/queries.ts";
import { book, type NewEntry } from "#db/journal/queries.ts";
import type { ObligationRow } from "#db/obligations/queries.ts";
import { insertPayment, insertReceipt, isCounted } from "#db/payments/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { money, readAmount } from "../money.ts";
import { outstandingOf } from "../obligations/find.ts";
import { invalid, refuse, wrongMoment } from "../refusals.ts";
import { readDay, readText } from "../text.ts";
import { dayIn } from "../time.ts";

/** Money as the settlement bank told of it. */
export interface Receipt {
  amount: string;
  currency: string;
  valueOn: string;
  bankReference: string;
}

/** Look a receipt over against the obligation it is for; refused with the field that is wrong. */
export async function readReceipt(act: Act, obligation: ObligationRow, input: Receipt) {
  const { currency } = obligation;
  if (input.currency !== currency)
    invalid(
      "currency",
      `${obligation.number} is in ${currency}: a payment in “${input.currency.slice(0, 10)}” cannot be for it.`,
    );
  const amount = readAmount("amount", input.amount, currency);
  const valueOn = readDay("valueOn", input.valueOn);
  const today = dayIn(act.now, act.house.timeZone);
  if (valueOn > today) invalid("valueOn", `${valueOn} is to come: give today, ${today}, or an earlier day.`);
  const bankReference = readText("bankReference", input.bankReference, { least: 3, most: 140 });
  if (await isCounted(act.tx, obligation.serviceId, bankReference))
    invalid("bankReference", `The receipt ${bankReference} is recorded already: a receipt counts once.`);
  const outstanding = outstandingOf(obligation);
  if (outstanding === 0n)
    wrongMoment(
      obligation.toPay === 0n
        ? `${obligation.number} is a notice: there is nothing to pay.`
        : `${obligation.number} is paid in full.`,
    );
  if (amount > outstanding)
    refuse({
      __typename: "MoreThanOutstanding",
      message: `${currency} ${input.amount} is more than the ${currency} ${formatAmount(outstanding, currency)} that is left to pay on ${obligation.number}.`,
      outstanding: money(outstanding, currency),
    });
  return { amount, valueOn, bankReference };
}

/** Record a receipt: the payment, its journal entry, and the fund as it now stands. */
export async function receive(
  act: Act,
  obligation: ObligationRow,
  receipt: { amount: bigint; valueOn: string; bankReference: string },
  decisionId: string | null,
): Promise<{ paymentId: string; events: Happening[] }> {
  const [service] = await findServices(act.tx, [obligation.serviceId]);
  const [receiptId, paymentId] = [act.ids(), act.ids()];
  await insertReceipt(act.tx, {
    id: receiptId,
    serviceId: obligation.serviceId,
    ...receipt,
    reference: obligation.number,
    recordedBy: act.viewer.id,
    recordedAt: act.now,
  });
  await insertPayment(act.tx, {
    id: paymentId,
    obligationId: obligation.id,
    firmId: obligation.firmId,
    serviceId: obligation.serviceId,
    ...receipt,
    receiptId,
    decisionId,
    recordedBy: act.viewer.id,
    recordedAt: act.now,
  });
  const bookedOn = dayIn(act.now, act.house.timeZone);
  await book(
    act.tx,
    { serviceId: service!.id, currency: obligation.currency, bookedOn, at: act.now, ids: act.ids },
    [
      receiptEntry(act, obligation.serviceId, receiptId, receipt.amount),
      paymentEntry(act, obligation, paymentId, receipt.amount),
    ],
  );
  await publishFund(act, service!, "Payment received");
  const left = outstandingOf(obligation) - receipt.amount;
  return {
    paymentId,
    events: [
      {
        kind: "payment.recorded",
        firmId: obligation.firmId,
        subjectId: obligation.id,
        facts: {
          number: obligation.number,
          currency: obligation.currency,
          amount: formatAmount(receipt.amount, obligation.currency),
          left: formatAmount(left, obligation.currency),
        },
      },
    ],
  };
}

/** Cash comes in, and waits to be assigned. */
function receiptEntry(act: Act, serviceId: string, receiptId: string, amount: bigint): NewEntry {
  const whose = { subjectId: serviceId, firmId: act.house.id };
  return {
    kind: "RECEIPT",
    firmId: act.house.id,
    documentId: receiptId,
    sides: [
      { account: { kind: "CASH", ...whose }, amount },
      { account: { kind: "SUSPENSE", ...whose }, amount: -amount },
    ],
  };
}

/** Received money is assigned and the member owes less; where it is for the fund, what was called becomes posted. */
function paymentEntry(act: Act, obligation: ObligationRow, paymentId: string, amount: bigint): NewEntry {
  const own = { subjectId: obligation.memberId, firmId: obligation.firmId };
  const sides: NewEntry["sides"] = [
    { account: { kind: "SUSPENSE", subjectId: obligation.serviceId, firmId: act.house.id }, amount },
    { account: { kind: "RECEIVABLE", ...own }, amount: -amount },
  ];
  if (obligation.kind === "REPLENISHMENT" || obligation.kind === "CONTRIBUTION")
    sides.push(
      { account: { kind: "CALLED", ...own }, amount },
      { account: { kind: "CONTRIBUTION", ...own }, amount: -amount },
    );
  return { kind: "PAYMENT", firmId: obligation.firmId, documentId: paymentId, sides };
}
