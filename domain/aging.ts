/**
 * How long a payable has been open past its due day, in bands.
 */
import { daysBetween } from "./calendar.ts";

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
