import { dayIn } from "#app/_parts/dates.ts";
import { addDays, isBusinessDay } from "#domain/calendar.ts";

const YEAR = 366;

/** How far a due time is from now, in words: "in 1 business day", "today", "2 business days ago". */
export function dueWords({
  dueAt,
  now,
  zone,
  holidays,
}: {
  dueAt: string;
  now: string;
  zone: string;
  holidays: readonly string[];
}): string {
  const past = Date.parse(dueAt) < Date.parse(now);
  const [from, to] = past ? [dueAt, now] : [now, dueAt];
  const days = businessDays(dayIn(from, zone), dayIn(to, zone), holidays);
  if (days === 0) return past ? "earlier today" : "today";
  const words = `${days} business ${days === 1 ? "day" : "days"}`;
  return past ? `${words} ago` : `in ${words}`;
}

/** The business days after `from`, up to and with `to`; counting stops after a year. */
function businessDays(from: string, to: string, holidays: readonly string[]): number {
  let count = 0;
  let day = from;
  for (let at = 0; day < to && at < YEAR; at += 1) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) count += 1;
  }
  return count;
}
