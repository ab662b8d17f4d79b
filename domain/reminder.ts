/**
 * When somebody is reminded of a due day: steps of business days, below zero before it and above zero after it.
 */
import { addBusinessDays, addDays } from "./calendar.ts";

/**
 * The last due day of which a step is reached on a day: everything due then or earlier has reached it.
 *
 * Promise  a later day reaches no less; an earlier due day has reached what a later one has.
 * Throws   RangeError where `on` or a holiday is no date, or `step` is not whole.
 * Example  dueDayReached("2018-09-14", -1) is "2018-09-17": on a Friday, what is due on Monday is due on the next business day.
 */
export function dueDayReached(on: string, step: number, holidays: ReadonlySet<string> = new Set()): string {
  const reached = (due: string) => addBusinessDays(due, step, holidays) <= on;
  let due = addBusinessDays(on, -step, holidays);
  while (!reached(due)) due = addDays(due, -1);
  while (reached(addDays(due, 1))) due = addDays(due, 1);
  return due;
}
