import { findObligations, type ObligationRow } from "#db/obligations/queries.ts";
import { insertPayment } from "#db/payments/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { PayReturnInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { money, readAmount } from "../money.ts";
import { findObligation, outstandingOf } from "../obligations/find.ts";
import { notFound, refuse, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { bookToday, returnEntry } from "./entries.ts";
import { readOutgoing } from "./read.ts";

interface ReturnToPay {
  obligationId: string;
  number: string;
  amount: string;
  currency: string;
  valueOn: string;
  bankReference: string;
}

/** Prepare the payment of a return to its member. */
export const payReturn = command("payReturn", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: PayReturnInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const amount = readPaidOut(obligation, input.amount);
    const outgoing = await readOutgoing(act, obligation.serviceId, input);
    const { decisionId, event } = await prepare(act, payReturnEffect, obligation.id, {
      obligationId: obligation.id,
      number: obligation.number,
      amount: formatAmount(amount, obligation.currency),
      currency: obligation.currency,
      ...outgoing,
    });
    return { done: { decisionId }, events: [event] };
  },
});

/** How much of a return is paid; refused with what is left of it. */
function readPaidOut(obligation: ObligationRow, text: string): bigint {
  const { number, kind, currency } = obligation;
  if (kind !== "RETURN") wrongMoment(`${number} is no return: the member pays it, not the house.`);
  const outstanding = outstandingOf(obligation);
  if (outstanding === 0n) wrongMoment(`${number} is paid in full.`);
  const amount = readAmount("amount", text, currency);
  if (amount > outstanding)
    refuse({
      __typename: "MoreThanOutstanding",
      message: `${currency} ${text} is more than the ${currency} ${formatAmount(outstanding, currency)} that is left to pay on ${number}.`,
      outstanding: money(outstanding, currency),
    });
  return amount;
}

export const payReturnEffect: Effect<ReturnToPay> = {
  kind: "PAY_RETURN",
  show: (payment) => ({
    title: `Pay ${payment.currency} ${payment.amount} on the return ${payment.number}`,
    facts: [
      ["Paid", `${payment.currency} ${payment.amount}`],
      ["For", payment.number],
      ["On", payment.valueOn],
      ["Bank's reference", payment.bankReference],
    ],
    path: `/obligations/${globalId("Obligation", payment.obligationId)}`,
  }),
  carryOut: async (act, payment, decision) => {
    const [obligation] = await findObligations(act.tx, [payment.obligationId]);
    if (!obligation) return notFound("obligation");
    const amount = readPaidOut(obligation, payment.amount);
    const outgoing = await readOutgoing(act, obligation.serviceId, payment);
    const { firmId, serviceId, currency, number } = obligation;
    const id = act.ids();
    await insertPayment(act.tx, {
      id,
      obligationId: obligation.id,
      firmId,
      serviceId,
      amount,
      ...outgoing,
      decisionId: decision.id,
      recordedBy: act.viewer.id,
      recordedAt: act.now,
    });
    // The fund is as it was: what is returned left it when the return was issued.
    await bookToday(act, obligation, [returnEntry(act, obligation, id, amount)]);
    const left = formatAmount(outstandingOf(obligation) - amount, currency);
    const facts = { number, currency, amount: payment.amount, left };
    return [{ kind: "return.paid", firmId, subjectId: obligation.id, facts }];
  },
};
