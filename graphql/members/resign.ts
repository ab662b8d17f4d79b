import { findBalances } from "#db/journal/queries.ts";
import { findResignation, insertResignation } from "#db/members/onboarding.ts";
import { findMembers } from "#db/members/queries.ts";
import { addDays } from "#domain/calendar.ts";
import { afterChange } from "#domain/membership.ts";
import type { ResignInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { catalogueOn } from "../criteria/catalogues.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";

/**
 * Give notice that one's firm leaves. It cannot be taken back; until the notice ends the firm can be asked for no more
 * than its rulebook's multiple of what it has posted on this day.
 */
export const resign = command("resign", {
  allow: only("SIGNATORY"),
  run: async (act, input: ResignInput) => {
    const id = rowOf("Member", input.memberId);
    const [member] = id ? await findMembers(act.tx, [id]) : [];
    if (!member) return notFound("membership");
    const reason = readText("reason", input.reason, { least: 3, most: 2000, lines: true });
    if (await findResignation(act.tx, member.id)) wrongMoment("Notice is given already: it stands.");
    if (!afterChange(member.status, "ACCEPT_RESIGNATION"))
      wrongMoment("Only an active, restricted or suspended member gives notice.");
    const today = dayIn(act.now, act.house.timeZone);
    const catalogue = await catalogueOn(act.tx, member.serviceId, today);
    if (!catalogue) return wrongMoment("The rulebook in effect says nothing of leaving: write to the house.");
    const posted = -((await findBalances(act.tx, [member.id])).get(member.id)?.CONTRIBUTION ?? 0n);
    const endsOn = addDays(today, catalogue.rules.noticeDays);
    await insertResignation(act.tx, {
      id: act.ids(),
      memberId: member.id,
      firmId: member.firmId,
      userId: act.viewer.id,
      at: act.now,
      endsOn,
      liability: posted * BigInt(catalogue.rules.liabilityTimes),
      reason,
    });
    return {
      done: { memberId: member.id },
      events: [
        { kind: "member.resigned", firmId: member.firmId, subjectId: member.id, facts: { endsOn, reason } },
      ],
    };
  },
});
