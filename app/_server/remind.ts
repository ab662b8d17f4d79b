import { appendEvents } from "#db/audit/queries.ts";
import type { Tx } from "#db/client.ts";
import { findHouse, listServices, type ServiceRow } from "#db/house/queries.ts";
import { insertReminders, listToRemind, type StepReached } from "#db/obligations/reminders.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { addBusinessDays, addDays } from "#domain/calendar.ts";
import { dueDayReached } from "#domain/reminder.ts";
import type { Portal } from "#graphql/portal.ts";
import type { RulebookContent } from "#graphql/rulebooks/content.ts";
import { dayIn, instantOf } from "#graphql/time.ts";

const AT_ONCE = 250;

interface Today {
  now: Date;
  day: string;
  zone: string;
}

/**
 * Remind members of what they have to pay, before the due day and after it, by the steps of the rulebook in effect.
 * Every step is told once at most: of those that passed while nothing ran, only the latest; and none that was there
 * when the document was issued, as that told the due date itself. Returns how many payables were looked after.
 */
export function remindDue(portal: Portal): Promise<number> {
  return portal.db.transaction({ role: "mutua_worker" }, async (tx) => {
    const house = await findHouse(tx);
    if (!house) return 0;
    const now = portal.clock.business();
    const today = { now, day: dayIn(now, house.timeZone), zone: house.timeZone };
    let left = AT_ONCE;
    for (const service of await listServices(tx)) left -= await remindOf(tx, portal, service, today, left);
    return AT_ONCE - left;
  });
}

async function remindOf(
  tx: Tx,
  portal: Portal,
  service: ServiceRow,
  today: Today,
  most: number,
): Promise<number> {
  const rulebook = await findRulebookOn(tx, service.id, today.day);
  const content = rulebook?.content as RulebookContent | undefined;
  if (!content?.contributions || most === 0) return 0;
  const { reminders, interest } = content.contributions;
  const holidays = new Set(content.holidays);
  const due = await listToRemind(tx, service.id, stepsReached(reminders, holidays, today), most);
  await insertReminders(
    tx,
    due.map(({ id, firmId, step }) => ({ obligationId: id, firmId, step, at: today.now })),
  );
  const last = Math.max(...reminders.after);
  const told = due.filter(
    ({ dueAt, issuedAt, step }) =>
      addBusinessDays(dayIn(dueAt, today.zone), step, holidays) > dayIn(issuedAt, today.zone),
  );
  await appendEvents(
    tx,
    told.flatMap(({ id, firmId, kind, number, dueAt, step }) => {
      const late = dueAt < today.now;
      const common = {
        firmId,
        subjectId: id,
        userId: null,
        clientId: null,
        at: today.now,
        recordedAt: portal.clock.real(),
      };
      const facts = {
        number,
        dueAt: dueAt.toISOString(),
        on: today.day,
        late: late ? "yes" : "no",
        interest: interest && kind !== "INTEREST" ? "yes" : "no",
      };
      const reminded = { ...common, id: portal.ids(), kind: "obligation.reminded", facts };
      const escalated = { ...common, id: portal.ids(), kind: "obligation.escalated", facts };
      return late && step === last ? [reminded, escalated] : [reminded];
    }),
  );
  return due.length;
}

/** The steps there are, each with the instant before which something is due to have reached it. */
export function stepsReached(
  { before, after }: { before: number[]; after: number[] },
  holidays: ReadonlySet<string>,
  { now, day, zone }: Today,
): StepReached[] {
  const startOfNext = (due: string) => instantOf(addDays(due, 1), "00:00", zone);
  return [...new Set([...before.map((days) => (days === 0 ? 0 : -days)), ...after])].map((step) => ({
    step,
    // The due day itself is before the due time in the morning, and after it from then on.
    dueBefore: step === 0 && !before.includes(0) ? now : startOfNext(dueDayReached(day, step, holidays)),
  }));
}
