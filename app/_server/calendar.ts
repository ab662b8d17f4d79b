import type { ServerResponse } from "node:http";
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from "ical-generator";
import { kindWords } from "#app/(portal)/obligations/words.ts";
import { type DueDate, readCalendar } from "#graphql/calendars/feed.ts";
import type { Portal } from "#graphql/portal.ts";
import { NotGiven, nameFile } from "./asker.ts";

const DAY = 24 * 60 * 60; // seconds

/**
 * GET /api/calendar/<secret>.ics: when a member has to pay, for a calendar program that signs in to nothing. Whoever
 * has the address reads it, so it says what is due and by when, and neither how much nor of whom else.
 */
export async function giveCalendar(res: ServerResponse, portal: Portal, secret: string): Promise<void> {
  const found = await readCalendar(portal, secret);
  if (!found) throw new NotGiven(404, "There is no such calendar.");
  const calendar = ical({
    name: `Due dates, ${found.house}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Mutua", product: "Due dates", language: "EN" },
    ttl: 60 * 60,
    events: found.due.map((due) => eventOf(due, portal.origin)),
  });
  nameFile(res, "due-dates.ics", "text/calendar; charset=utf-8");
  res.end(calendar.toString());
}

/** The same event each time it is asked for, told apart from an earlier form of itself by its sequence alone. */
function eventOf({ id, kind, number, issuedAt, dueAt, paid }: DueDate, origin: string): ICalEventData {
  const summary = `Pay ${number}, ${kindWords[kind].toLowerCase()}`;
  return {
    id: `${id}@${new URL(origin).host}`,
    sequence: paid ? 1 : 0,
    stamp: issuedAt,
    start: dueAt,
    summary: paid ? `${summary} (paid)` : summary,
    url: `${origin}/obligations/${id}`,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: paid ? [] : [{ type: ICalAlarmType.display, trigger: DAY, description: summary }],
  };
}
