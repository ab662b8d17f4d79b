import { insertRequirement } from "#db/contributions/queries.ts";
import type { ServiceRow } from "#db/house/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import type { RulebookRow } from "#db/rulebooks/queries.ts";
import { parseAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { issue } from "../obligations/issue.ts";
import { dayIn } from "../time.ts";
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
  const amount = parseAmount(call.amount, service.currency);
  await insertRequirement(act.tx, {
    id: act.ids(),
    memberId: member.id,
    firmId: member.firmId,
    amount,
    effectiveOn: dayIn(act.now, act.house.timeZone),
    recordedAt: act.now,
  });
  const issued = await issue(act, {
    kind: "CONTRIBUTION",
    member,
    service,
    rulebook,
    amount,
    due: { businessDays: call.withinDays, time: TIME },
    aboutId: null,
    facts: { why: call.why, required: call.amount, posted: "0.00" },
  });
  await publishFund(act, service, "Contribution called");
  return issued;
}
