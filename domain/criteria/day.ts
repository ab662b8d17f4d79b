/** Days of facts as day numbers (calendar.ts), which compare and add as integers. */
import { dayNumber } from "../calendar.ts";

/**
 * The day number of a date of facts.
 *
 * Throws  RangeError where the text is no date: facts are checked where they enter, so a wrong one is a defect.
 */
export function dayOf(text: string): number {
  const day = dayNumber(text);
  if (day === undefined) throw new RangeError(`${text} is no date`);
  return day;
}
