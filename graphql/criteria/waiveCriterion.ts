import { insertWaiver } from "#db/criteria/queries.ts";
import { addDays } from "#domain/calendar.ts";
import type { WaiveCriterionInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readDay, readText } from "../text.ts";
import { restate } from "./restate.ts";
import { findCriterion, findSubject } from "./subject.ts";

interface CriterionToWaive {
  subjectId: string;
  name: string;
  criterion: string;
  title: string;
  until: string;
  reason: string;
}

const LONGEST = 366; // days: then it is decided anew

/** Prepare that a criterion is not asked of a firm until a day. */
export const waiveCriterion = command("waiveCriterion", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: WaiveCriterionInput) => {
    const { subject, catalogue, today } = await findSubject(act, input.subjectId);
    const criterion = findCriterion(catalogue, input.criterion);
    if (criterion.screen === "sanctions")
      invalid(
        "criterion",
        `${criterion.id} cannot be waived: a match is dismissed, with a reason, or stands.`,
      );
    const until = readDay("until", input.until);
    if (until < today) invalid("until", `${until} is past: give today, ${today}, or a later day.`);
    if (until > addDays(today, LONGEST))
      invalid("until", `A waiver lasts a year at most: give ${addDays(today, LONGEST)} or an earlier day.`);
    const reason = readText("reason", input.reason, { least: 10, most: 2000, lines: true });
    const payload: CriterionToWaive = {
      subjectId: subject.id,
      name: subject.name,
      criterion: criterion.id,
      title: criterion.title,
      until,
      reason,
    };
    const { decisionId, event } = await prepare(act, waiveCriterionEffect, subject.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const waiveCriterionEffect: Effect<CriterionToWaive> = {
  kind: "WAIVE_CRITERION",
  show: (waiver) => ({
    title: `Waive ${waiver.criterion}, ${waiver.title}, for ${waiver.name}`,
    facts: [
      ["Until", waiver.until],
      ["Why", waiver.reason],
    ],
    path: "/criteria-matrix",
  }),
  carryOut: async (act, waiver, decision) => {
    const { subject, catalogue, today } = await findSubject(act, globalId("Member", waiver.subjectId));
    const own = catalogue.rules.catalogue.criteria.find((criterion) => criterion.id === waiver.criterion);
    if (waiver.until < today) wrongMoment(`${waiver.until} is past by now. Send this back.`);
    await insertWaiver(act.tx, {
      id: act.ids(),
      subjectId: subject.id,
      firmId: subject.firmId,
      criterion: waiver.criterion,
      fromOn: today,
      untilOn: waiver.until,
      reason: waiver.reason,
      decisionId: decision.id,
      at: act.now,
    });
    return [
      {
        kind: "criterion.waived",
        firmId: own?.visibility === "house" ? act.house.id : subject.firmId,
        subjectId: subject.id,
        facts: {
          criterion: waiver.criterion,
          title: waiver.title,
          until: waiver.until,
          reason: waiver.reason,
        },
      },
      ...(await restate(act.tx, [subject.id], today)),
    ];
  },
};
