import Holidays from "date-holidays";
import type { CalendarRule } from "./contributions.ts";

/** How many years from the one in which it comes into effect a rulebook carries public holidays for. */
const YEARS = 12;

/**
 * The public holidays of a country, or a part of it, in the years a rulebook is made for. They are written into the
 * version when it is prepared, so that it is approved with the days it means and another edition of the library moves
 * nothing.
 */
export function publicHolidays({ country, region }: CalendarRule, effectiveFrom: string): string[] {
  const library = region ? new Holidays(country, region) : new Holidays(country);
  const first = Number(effectiveFrom.slice(0, 4));
  return Array.from({ length: YEARS }, (_, year) => library.getHolidays(first + year))
    .flat()
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10));
}
