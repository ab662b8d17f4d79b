import { Temporal } from "temporal-polyfill";
import { addBusinessDays } from "#domain/calendar.ts";

/** The calendar day of an instant in a time zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/**
 * The instant of a clock time on a day in a time zone. A time that daylight saving skips is taken as the moment
 * after the gap, one that it doubles as the first of the two.
 * Example  instantOf("2018-09-17", "12:00", "Europe/Stockholm") is 2018-09-17T10:00:00Z.
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(zoned.epochMilliseconds);
}

/** How the rulebook sets a deadline: so many business days after the day of issue, at this time of the house's day. */
export interface Deadline {
  businessDays: number;
  time: string;
}

/** When a deadline that starts now runs out, by the house's calendar. Counted once, at issue, and stored. */
export function deadline(now: Date, rule: Deadline, timeZone: string, holidays: readonly string[]): Date {
  return instantOf(
    addBusinessDays(dayIn(now, timeZone), rule.businessDays, new Set(holidays)),
    rule.time,
    timeZone,
  );
}
