import { findServices } from "#db/house/queries.ts";
import { findMembers } from "#db/members/queries.ts";
import { findInterestOn } from "#db/obligations/lateness.ts";
import { findObligations, type ObligationRow } from "#db/obligations/queries.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { canonical } from "#domain/hash.ts";
import { parseAmount } from "#domain/money.ts";
import type { ChargeInterestInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { globalId } from "../ids.ts";
import { findObligation, outstandingOf } from "../obligations/find.ts";
import { dueOf, issue } from "../obligations/issue.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import { dayIn } from "../time.ts";
import { reckonInterest, type Stated, stated } from "./reckon.ts";

interface Charge extends Stated {
  obligationId: string;
  number: string;
  member: string;
  currency: string;
}

/** Prepare the interest on a payable that was paid late: once, when it is paid in full, so that it is final. */
export const chargeInterest = command("chargeInterest", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: ChargeInterestInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const { decisionId, event } = await prepare(
      act,
      chargeInterestEffect,
      obligation.id,
      await reckonCharge(act, obligation),
    );
    return { done: { decisionId }, events: [event] };
  },
});

/** What would be charged; refused in words where there is nothing to charge, or not yet. */
async function reckonCharge(act: Act, obligation: ObligationRow): Promise<Charge> {
  const { id, number, currency, kind, dueAt } = obligation;
  if (kind === "RETURN" || kind === "INTEREST" || dueAt === null)
    wrongMoment(
      kind === "INTEREST"
        ? `${number} is interest, and interest bears none.`
        : `${number} asks nothing of the member: it bears no interest.`,
    );
  if (await findInterestOn(act.tx, id)) wrongMoment(`The interest on ${number} is charged already.`);
  if (outstandingOf(obligation) > 0n)
    wrongMoment(`${number} is not paid in full yet: its interest is charged once, when it is.`);
  const reckoned = await reckonInterest(act.tx, obligation, dayIn(act.now, act.house.timeZone));
  if (!reckoned)
    return wrongMoment(
      `${number} bears no interest: all of it came by its due day, or the rulebook in effect charges none.`,
    );
  if (reckoned.interest.total === 0n)
    wrongMoment(
      `The interest on ${number} comes to less than half a minor unit: there is nothing to charge.`,
    );
  const { member } = obligation.content as { member: string };
  return { obligationId: id, number, member, currency, ...stated(reckoned, currency) };
}

export const chargeInterestEffect: Effect<Charge> = {
  kind: "CHARGE_INTEREST",
  show: ({ obligationId, number, member, currency, ...charge }) => ({
    title: `Charge ${currency} ${charge.amount} of interest on ${number}`,
    facts: [
      ["Member", member],
      ["Due", charge.dueOn],
      ["A year’s rate and day count", `${charge.rate} by ${charge.dayCount}`],
      ...charge.segments.map(({ from, to, days, principal }): [string, string] => [
        `${from} to ${to}`,
        `${days} ${days === 1 ? "day" : "days"} on ${currency} ${principal}`,
      ]),
      ["Interest", `${currency} ${charge.amount}`],
    ],
    path: `/obligations/${globalId("Obligation", obligationId)}`,
  }),
  carryOut: async (act, charge) => {
    const [obligation] = await findObligations(act.tx, [charge.obligationId]);
    if (!obligation) return notFound("obligation");
    if (canonical(await reckonCharge(act, obligation)) !== canonical(charge))
      wrongMoment(`The interest on ${charge.number} comes to something else by now. Send this back.`);
    const [member] = await findMembers(act.tx, [obligation.memberId]);
    const [service] = await findServices(act.tx, [obligation.serviceId]);
    const rulebook = await findRulebookOn(act.tx, service!.id, dayIn(act.now, act.house.timeZone));
    const { event } = await issue(act, {
      kind: "INTEREST",
      member: member!,
      service: service!,
      rulebook: rulebook!,
      amount: parseAmount(charge.amount, charge.currency),
      due: dueOf("INTEREST", rulebook!.content as RulebookContent),
      aboutId: obligation.id,
      facts: {
        why: `${charge.number} was due on ${charge.dueOn} and paid late`,
        about: { number: charge.number, dueOn: charge.dueOn, amount: charge.principal },
        rate: charge.rate,
        dayCount: charge.dayCount,
        segments: charge.segments,
        exact: charge.exact,
      },
    });
    return [event];
  },
};
