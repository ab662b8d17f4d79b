import { insertRequirement } from "#db/contributions/queries.ts";
import type { ServiceRow } from "#db/house/queries.ts";
import { book } from "#db/journal/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import { insertObligations } from "#db/obligations/queries.ts";
import type { RulebookRow } from "#db/rulebooks/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { parseAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { numbering } from "../obligations/numbering.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import { softwareVersion } from "../software.ts";
import { dayIn, deadline } from "../time.ts";
import { publishFund } from "./fund.ts";

const TIME = "12:00"; // of the last day to pay

/** Call a member's contribution to the default fund: the requirement, the document to pay and its journal entry. */
export async function issueContribution(
  act: Act,
  call: {
    member: MemberRow;
    service: ServiceRow;
    rulebook: RulebookRow;
    amount: string;
    withinDays: number;
    why: string;
  },
): Promise<{ id: string; number: string; event: Happening }> {
  const { member, service, rulebook } = call;
  const { id: memberId, firmId } = member;
  const { timeZone } = act.house;
  const { deadlines, holidays } = rulebook.content as RulebookContent;
  const amount = parseAmount(call.amount, service.currency);
  const today = dayIn(act.now, timeZone);
  const numbered = (await numbering(act, [memberId]))(member);
  const { number } = numbered;
  const content = {
    number,
    kind: "CONTRIBUTION",
    member: member.code,
    service: service.code,
    currency: service.currency,
    why: call.why,
    required: call.amount,
    posted: "0.00",
    amount: call.amount,
    rulebook: { label: rulebook.label, hash: rulebook.hash },
    softwareVersion,
  };
  const id = act.ids();
  const dueAt = deadline(act.now, { businessDays: call.withinDays, time: TIME }, timeZone, holidays);
  await insertRequirement(act.tx, {
    id: act.ids(),
    memberId,
    firmId,
    amount,
    effectiveOn: today,
    recordedAt: act.now,
  });
  await insertObligations(act.tx, [
    {
      id,
      firmId,
      memberId,
      serviceId: service.id,
      kind: "CONTRIBUTION",
      ...numbered,
      currency: service.currency,
      amount,
      toPay: amount,
      issuedAt: act.now,
      dueAt,
      contestBy: deadline(act.now, deadlines.contest, timeZone, holidays),
      defaultId: null,
      layerId: null,
      rulebookVersionId: rulebook.id,
      softwareVersion,
      content,
      hash: await hashOf(content),
    },
  ]);
  const own = { subjectId: memberId, firmId };
  await book(
    act.tx,
    { serviceId: service.id, currency: service.currency, bookedOn: today, at: act.now, ids: act.ids },
    [
      {
        kind: "CONTRIBUTION",
        firmId,
        documentId: id,
        sides: [
          { account: { kind: "RECEIVABLE", ...own }, amount },
          { account: { kind: "CALLED", ...own }, amount: -amount },
        ],
      },
    ],
  );
  await publishFund(act, service, "Contribution called");
  return {
    id,
    number,
    event: {
      kind: "obligation.issued",
      firmId,
      subjectId: id,
      facts: {
        number,
        kind: "CONTRIBUTION",
        currency: service.currency,
        amount: call.amount,
        dueAt: dueAt.toISOString(),
      },
    },
  };
}
