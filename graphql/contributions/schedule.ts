import { appendEvents } from "#db/audit/queries.ts";
import { insertRun, isAnswered, nextRunNumber } from "#db/contributions/runs.ts";
import { findHouse, listServices } from "#db/house/queries.ts";
import { addBusinessDays, addDays, isBusinessDay } from "#domain/calendar.ts";
import type { Portal } from "../portal.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";
import { dayIn, instantOf } from "../time.ts";
import { basisOf, rulesOn } from "./calculateRun.ts";

/** The last day up to `today` on which the rulebook wants a run: by the house's calendar alone, whenever it is asked. */
export function scheduledDay(
  schedule: ContributionRules["schedule"],
  holidays: readonly string[],
  today: string,
): string {
  if (schedule.every === "day")
    return isBusinessDay(today, holidays) ? today : addBusinessDays(today, -1, holidays);
  const dayOf = (month: string) =>
    addBusinessDays(addDays(`${month}-01`, -1), schedule.businessDay, holidays);
  const own = dayOf(today.slice(0, 7));
  return own <= today ? own : dayOf(addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7));
}

/**
 * Ask for the runs that the rulebooks' schedules want by now and nobody asked for yet; how many. A day that passes without
 * measures that count is answered as soon as some do, and the next one takes its place. Several processes may try: the
 * database takes one.
 */
export async function scheduleRuns(portal: Portal): Promise<number> {
  return portal.db.transaction({ role: "mutua_worker" }, async (tx) => {
    const house = await findHouse(tx);
    if (!house) return 0;
    const now = portal.clock.business();
    const today = dayIn(now, house.timeZone);
    let asked = 0;
    for (const service of await listServices(tx)) {
      const rules = await rulesOn(tx, service.id, today);
      if (!rules) continue;
      const day = scheduledDay(rules.content.contributions.schedule, rules.content.holidays, today);
      const from = instantOf(day, "00:00", house.timeZone);
      if (day < rules.rulebook.effectiveFrom || (await isAnswered(tx, service.id, { day, from }))) continue;
      const basis = await basisOf(tx, service, today);
      if ("reason" in basis) continue;
      const [runId, number] = [portal.ids(), await nextRunNumber(tx, service.id)];
      await insertRun(tx, {
        id: runId,
        serviceId: service.id,
        number,
        batchId: basis.batch.id,
        rulebookVersionId: basis.rulebook.id,
        previousRunId: basis.previousRunId,
        cause: "SCHEDULE",
        scheduledFor: day,
        requestedAt: now,
      });
      await appendEvents(tx, [
        {
          id: portal.ids(),
          firmId: house.id,
          kind: "run.requested",
          subjectId: runId,
          userId: null,
          clientId: null,
          facts: { number: String(number), service: service.code, forDate: basis.batch.forDate },
          at: now,
          recordedAt: portal.clock.real(),
        },
      ]);
      asked++;
    }
    return asked;
  });
}
