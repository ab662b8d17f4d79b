import { findRequirements, insertRequirement } from "#db/contributions/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { findBalances } from "#db/journal/queries.ts";
import { findMembers } from "#db/members/queries.ts";
import type { ObligationRow } from "#db/obligations/queries.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { wrongMoment } from "../refusals.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import { dayIn } from "../time.ts";
import { outstandingOf } from "./find.ts";
import { dueOf, issue } from "./issue.ts";
import { mustAllowTakingOff, readTakenOff, takeOff } from "./takeOff.ts";

/** What becomes of an amount that should not have been asked: taken off what is still to pay, the rest paid back. */
export interface Upheld {
  amount: bigint;
  credited: bigint;
  returned: bigint;
}

/** Look over what would be taken off a contested obligation; refused in words where it cannot be. */
export async function readUpheld(act: Act, obligation: ObligationRow, text: string): Promise<Upheld> {
  mustAllowTakingOff(obligation);
  const { currency, number } = obligation;
  const outstanding = outstandingOf(obligation);
  const interest = obligation.kind === "INTEREST";
  const amount = interest
    ? readTakenOff(
        text,
        obligation,
        outstanding,
        "that is left to pay (interest that was paid stays paid) on",
      )
    : readTakenOff(text, obligation, obligation.toPay - obligation.credited, "that is asked by");
  const returned = amount > outstanding ? amount - outstanding : 0n;
  const credited = amount - returned;
  if (returned > 0n) {
    const [member] = await findMembers(act.tx, [obligation.memberId]);
    const posted = -(
      (await findBalances(act.tx, [obligation.memberId])).get(obligation.memberId)?.CONTRIBUTION ?? 0n
    );
    if (member?.status === "DEFAULTED")
      wrongMoment(`${member.name} is in default: nothing that it paid is returned to it.`);
    if (returned > posted)
      wrongMoment(
        `${currency} ${formatAmount(returned, currency)} of ${number} would be paid back, and the member has ${currency} ${formatAmount(posted, currency)} posted: uphold it for less.`,
      );
  }
  return { amount, credited, returned };
}

/**
 * Carry out that a contest was right: what is still to pay is lowered, what was paid already is returned by a document
 * of its own, and a member that was called too much must hold less from today.
 */
export async function uphold(
  act: Act,
  obligation: ObligationRow,
  { amount, credited, returned }: Upheld,
  { reason, decisionId }: { reason: string; decisionId: string },
): Promise<Happening[]> {
  const { memberId, firmId, currency, number } = obligation;
  const [member] = await findMembers(act.tx, [memberId]);
  const [service] = await findServices(act.tx, [obligation.serviceId]);
  const today = dayIn(act.now, act.house.timeZone);
  const before = (await findRequirements(act.tx, [memberId], { on: today })).get(memberId) ?? 0n;
  const required = obligation.kind !== "CONTRIBUTION" ? before : before > amount ? before - amount : 0n;
  const text = (minor: bigint) => formatAmount(minor, currency);
  if (required !== before)
    await insertRequirement(act.tx, {
      id: act.ids(),
      memberId,
      firmId,
      amount: required,
      effectiveOn: today,
      recordedAt: act.now,
    });
  if (credited > 0n)
    await takeOff(act, obligation, { code: "CONTEST_UPHELD", amount: credited, reason, decisionId });
  const events: Happening[] = [];
  if (returned > 0n) {
    const posted = -((await findBalances(act.tx, [memberId])).get(memberId)?.CONTRIBUTION ?? 0n);
    const rulebook = (await findRulebookOn(act.tx, service!.id, today))!;
    const { event } = await issue(act, {
      kind: "RETURN",
      member: member!,
      service: service!,
      rulebook,
      amount: returned,
      due: dueOf("RETURN", rulebook.content as RulebookContent),
      aboutId: obligation.id,
      facts: {
        why: `The contest of ${number} is upheld`,
        about: number,
        upheld: text(amount),
        credited: text(credited),
        required: text(required),
        posted: text(posted),
      },
    });
    events.push(event);
  }
  await publishFund(act, service!, "A call corrected");
  return events;
}
