import type { Tx } from "#db/client.ts";
import { findLastIssue, insertRun, listRuns, nextRunNumber, runState } from "#db/contributions/runs.ts";
import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { type BatchRow, findBatch, findCountingBatch } from "#db/measures/queries.ts";
import { findRulebookOn, type RulebookRow } from "#db/rulebooks/queries.ts";
import type { CalculateRunInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";
import { dayIn } from "../time.ts";

/** Ask for a contribution run on the measures that count today. It is calculated outside of this request. */
export const calculateRun = command("calculateRun", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: CalculateRunInput) => {
    const serviceId = rowOf("ClearingService", input.serviceId);
    const service = serviceId ? (await findServices(act.tx, [serviceId]))[0] : undefined;
    if (!service) return notFound("clearing service");
    const batchId = input.batchId ? rowOf("MeasureBatch", input.batchId) : null;
    const named = batchId ? await findBatch(act.tx, batchId) : undefined;
    if (input.batchId && named?.serviceId !== service.id) return notFound("batch of measures");
    const basis = await basisOf(act.tx, service, dayIn(act.now, act.house.timeZone));
    if ("reason" in basis) return wrongMoment(basis.reason);
    if (named && named.id !== basis.batch.id)
      wrongMoment(`${named.key} does not feed a run: ${basis.batch.key} of ${basis.batch.forDate} counts.`);
    const runId = act.ids();
    const number = await nextRunNumber(act.tx, service.id);
    await insertRun(act.tx, {
      id: runId,
      serviceId: service.id,
      number,
      batchId: basis.batch.id,
      rulebookVersionId: basis.rulebook.id,
      previousRunId: basis.previousRunId,
      cause: "HAND",
      requestedBy: act.viewer.id,
      requestedAt: act.now,
    });
    return {
      done: { runId },
      events: [
        {
          kind: "run.requested",
          firmId: act.house.id,
          subjectId: runId,
          facts: { number: String(number), service: service.code, forDate: basis.batch.forDate },
        },
      ],
    };
  },
});

/** What a run asked for on this day rests on. */
export interface Basis {
  batch: BatchRow;
  rulebook: RulebookRow;
  content: RulebookContent & { contributions: ContributionRules };
  previousRunId: string | null;
}

/** The rules of contributions that are in effect on a day; null where contributions are set by hand. */
export async function rulesOn(
  tx: Tx,
  serviceId: string,
  today: string,
): Promise<Pick<Basis, "rulebook" | "content"> | null> {
  const rulebook = await findRulebookOn(tx, serviceId, today);
  const content = rulebook?.content as RulebookContent | undefined;
  return rulebook && content?.contributions ? { rulebook, content: content as Basis["content"] } : null;
}

/** What a run of a service would rest on today, or why there can be none. */
export async function basisOf(
  tx: Tx,
  service: ServiceRow,
  today: string,
): Promise<Basis | { reason: string }> {
  const [last] = await listRuns(tx, { first: 1, after: null }, service.id);
  const state = last && runState(last);
  if (state === "CALCULATING") return { reason: `Run ${last!.number} is being calculated: wait for it.` };
  if (state === "WAITING")
    return { reason: `Run ${last!.number} waits for a second person: have it answered or take it back.` };
  const rules = await rulesOn(tx, service.id, today);
  if (!rules) return { reason: "The rulebook in effect says nothing of contributions: adopt one that does." };
  const { contributions } = rules.content;
  const { batch, reason } = await findCountingBatch(tx, service.id, { on: today, rules: contributions });
  if (!batch) return { reason };
  const missing = contributions.fund.allocation.keys.find(({ measure }) => !batch.names.includes(measure));
  if (missing)
    return {
      reason: `${batch.key} does not hold ${missing.measure}, by which the rulebook shares the fund: bring in measures that do.`,
    };
  const issued = await findLastIssue(tx, service.id);
  if (issued && issued.forDate > batch.forDate)
    return {
      reason: `Run ${issued.number} was issued on the measures of ${issued.forDate}, and none newer are accepted.`,
    };
  return { batch, ...rules, previousRunId: issued?.runId ?? null };
}
