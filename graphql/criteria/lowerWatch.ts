import { insertLowering } from "#db/criteria/queries.ts";
import type { LowerWatchInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { globalId } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { restate } from "./restate.ts";
import { type FirmStanding, levelSeen, standingOf } from "./standing.ts";
import { findSubject } from "./subject.ts";

interface WatchToLower {
  memberId: string;
  name: string;
  from: number;
  level: number;
  reason: string;
}

/** Prepare that a member's watch level is lowered. It rises by itself, and is lowered by two people. */
export const lowerWatch = command("lowerWatch", {
  allow: only("MEMBERSHIP_OFFICER", "RISK_MANAGER"),
  run: async (act, input: LowerWatchInput) => {
    const { subject, today } = await findSubject(act, input.memberId);
    if (subject.applicant) return notFound("member");
    const reason = readText("reason", input.reason, { least: 10, most: 2000, lines: true });
    if (!Number.isInteger(input.level) || input.level < 0 || input.level > 2)
      invalid("level", `${input.level} is no level to lower to: 0, 1 or 2.`);
    const { standing } = await refuseStanding(act, subject.id, input.level, today);
    const payload: WatchToLower = {
      memberId: subject.id,
      name: subject.name,
      from: standing.watch.level,
      level: input.level,
      reason,
    };
    const { decisionId, event } = await prepare(act, lowerWatchEffect, subject.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

/** The level it has now. Refused where it is not higher, or where what raised it still stands. */
async function refuseStanding(act: Act, id: string, level: number, today: string): Promise<FirmStanding> {
  const found = (await standingOf(act.tx, id, today, "HOUSE")) ?? notFound("member");
  const { watch } = found.standing;
  if (watch.level <= level) wrongMoment(`The watch level is ${watch.level}: there is nothing to lower.`);
  const stands = watch.triggers.find((trigger) => trigger.stands && trigger.level > level);
  if (stands) wrongMoment(`What raised it to ${stands.level} still stands: ${stands.reason}`);
  return found;
}

export const lowerWatchEffect: Effect<WatchToLower> = {
  kind: "LOWER_WATCH",
  show: (watch) => ({
    title: `Lower the watch level of ${watch.name} to ${watch.level}`,
    facts: [
      ["Watch level now", String(watch.from)],
      ["Why", watch.reason],
    ],
    path: "/members",
  }),
  carryOut: async (act, watch, decision) => {
    const { subject, today } = await findSubject(act, globalId("Member", watch.memberId));
    const { standing, catalogue } = await refuseStanding(act, subject.id, watch.level, today);
    const hidden = catalogue.rules.catalogue.criteria.filter((criterion) => criterion.visibility === "house");
    const { level, triggers } = standing.watch;
    // A firm that does not know what raised it is not told that it was lowered either.
    const isKnown = levelSeen(level, triggers, (id) => !hidden.some((one) => one.id === id)) > watch.level;
    await insertLowering(act.tx, {
      id: act.ids(),
      subjectId: subject.id,
      firmId: subject.firmId,
      level: watch.level,
      onDay: today,
      reason: watch.reason,
      decisionId: decision.id,
      at: act.now,
    });
    return [
      {
        kind: "member.watch-lowered",
        firmId: isKnown ? subject.firmId : act.house.id,
        subjectId: subject.id,
        facts: { level: String(watch.level), reason: watch.reason },
      },
      ...(await restate(act.tx, [subject.id], today)),
    ];
  },
};
