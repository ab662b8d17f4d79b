import { findServices } from "#db/house/queries.ts";
import { findObligations } from "#db/obligations/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { AdjustObligationInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { globalId } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { findObligation, outstandingOf } from "./find.ts";
import { mustAllowTakingOff, readTakenOff, takeOff } from "./takeOff.ts";

interface Adjustment {
  obligationId: string;
  number: string;
  member: string;
  currency: string;
  amount: string;
  left: string;
  reason: string;
}

const LEFT = "that is left to pay on";

/** Prepare what is taken off a payable that the house itself found wrong. */
export const adjustObligation = command("adjustObligation", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: AdjustObligationInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const reason = readText("reason", input.reason, { least: 10, most: 4000, lines: true });
    mustAllowTakingOff(obligation);
    const { currency, number } = obligation;
    const outstanding = outstandingOf(obligation);
    if (outstanding === 0n) wrongMoment(`Nothing is left to pay on ${number}: nothing can be taken off it.`);
    const amount = readTakenOff(input.amount, obligation, outstanding, LEFT);
    const { decisionId, event } = await prepare(act, adjustObligationEffect, obligation.id, {
      obligationId: obligation.id,
      number,
      member: (obligation.content as { member: string }).member,
      currency,
      amount: formatAmount(amount, currency),
      left: formatAmount(outstanding - amount, currency),
      reason,
    } satisfies Adjustment);
    return { done: { decisionId }, events: [event] };
  },
});

export const adjustObligationEffect: Effect<Adjustment> = {
  kind: "ADJUST_OBLIGATION",
  show: ({ obligationId, number, member, currency, amount, left, reason }) => ({
    title: `Take ${currency} ${amount} off ${number}`,
    facts: [
      ["Member", member],
      ["Taken off", `${currency} ${amount}`],
      ["Left to pay then", `${currency} ${left}`],
      ["Why", reason],
    ],
    path: `/obligations/${globalId("Obligation", obligationId)}`,
  }),
  carryOut: async (act, adjustment, decision) => {
    const [obligation] = await findObligations(act.tx, [adjustment.obligationId]);
    if (!obligation) return notFound("obligation");
    const outstanding = outstandingOf(obligation);
    const amount = readTakenOff(adjustment.amount, obligation, outstanding, LEFT);
    if (formatAmount(outstanding - amount, adjustment.currency) !== adjustment.left)
      wrongMoment(`Money for ${adjustment.number} has moved since this was prepared. Send this back.`);
    const { reason } = adjustment;
    await takeOff(act, obligation, { code: "CORRECTION", amount, reason, decisionId: decision.id });
    const [service] = await findServices(act.tx, [obligation.serviceId]);
    await publishFund(act, service!, "A call corrected");
    const { number, currency } = adjustment;
    return [
      {
        kind: "obligation.corrected",
        firmId: obligation.firmId,
        subjectId: obligation.id,
        facts: { number, currency, amount: adjustment.amount, reason },
      },
    ];
  },
};
