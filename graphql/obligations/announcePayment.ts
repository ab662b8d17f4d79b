import { insertAnnouncement } from "#db/obligations/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { AnnouncePaymentInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { readAmount } from "../money.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { onlyOr } from "../rights.ts";
import { readDay } from "../text.ts";
import { dayIn } from "../time.ts";
import { actorColumns } from "../viewer.ts";
import { findObligation, outstandingOf } from "./find.ts";

/** Say that a payment is on its way. It changes nothing that is owed. */
export const announcePayment = command("announcePayment", {
  allow: onlyOr("obligations:act", "TREASURER"),
  run: async (act, input: AnnouncePaymentInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const { currency } = obligation;
    const amount = readAmount("amount", input.amount, currency);
    const valueOn = readDay("valueOn", input.valueOn);
    const today = dayIn(act.now, act.house.timeZone);
    const outstanding = outstandingOf(obligation);
    if (outstanding === 0n)
      wrongMoment(
        obligation.toPay === 0n
          ? `${obligation.number} is a notice: there is nothing to pay.`
          : `${obligation.number} is paid.`,
      );
    if (valueOn < today) invalid("valueOn", `${valueOn} is past: give today, ${today}, or a later day.`);
    const free =
      outstanding - (obligation.announced > obligation.paid ? obligation.announced - obligation.paid : 0n);
    if (amount > outstanding)
      invalid(
        "amount",
        `${currency} ${input.amount} is more than the ${currency} ${formatAmount(outstanding, currency)} that is left to pay.`,
      );
    if (amount > free)
      invalid(
        "amount",
        `With what is announced already, ${currency} ${formatAmount(free, currency)} is left to announce.`,
      );
    await insertAnnouncement(act.tx, {
      id: act.ids(),
      obligationId: obligation.id,
      firmId: obligation.firmId,
      amount,
      valueOn,
      ...actorColumns(act),
      at: act.now,
    });
    return {
      done: { obligationId: obligation.id },
      events: [
        {
          kind: "payment.announced",
          firmId: obligation.firmId,
          subjectId: obligation.id,
          facts: { number: obligation.number, amount: input.amount, currency, valueOn },
        },
      ],
    };
  },
});
