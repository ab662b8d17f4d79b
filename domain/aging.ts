/**
 * How long a payable has been open past its due day, in bands.
 */
import { addDays, daysBetween } from "./calendar.ts";

/** From the youngest to the oldest: each holds what is up to so many calendar days past due. */
export const ageBands = [
  { band: "not due", upTo: 0 },
  { band: "1 to 3 days", upTo: 3 },
  { band: "4 to 10 days", upTo: 10 },
  { band: "11 to 30 days", upTo: 30 },
  { band: "more than 30 days", upTo: Number.POSITIVE_INFINITY },
] as const;

export type AgeBand = (typeof ageBands)[number]["band"];

/**
 * The first and the last due day of each band, seen on a day; null where a band has no end.
 *
 * Throws   RangeError where `on` is no date.
 * Example  of "2018-09-17" the band "1 to 3 days" is from "2018-09-14" to "2018-09-16".
 */
export function bandDays(on: string): { band: AgeBand; from: string | null; to: string | null }[] {
  return ageBands.map(({ band, upTo }, at) => ({
    band,
    from: at === 0 ? on : Number.isFinite(upTo) ? addDays(on, -upTo) : null,
    to: at === 0 ? null : addDays(on, -ageBands[at - 1]!.upTo - 1),
  }));
}

/**
 * The band of what was due on one day, seen on another; both are days of the house's calendar.
 *
 * Promise  a payable is not past due on its due day, whatever the hour.
 * Throws   RangeError where one of the two is no date.
 * Example  ageBandOf("2018-09-14", "2018-09-17") is "1 to 3 days": weekends count.
 */
export function ageBandOf(dueOn: string, on: string): AgeBand {
  const late = daysBetween(dueOn, on);
  return ageBands.find(({ upTo }) => late <= upTo)!.band;
}
