/**
 * Days without clocks: dates as `YYYY-MM-DD`, counted as whole days, and business days between holidays.
 *
 * A business day is Monday to Friday and no holiday. Time zones belong to whoever turns a moment into a date.
 * Inside, a day is its number since 1970-01-01, by plain arithmetic on the Gregorian calendar: cases carry many
 * dates, and `Date` takes ten times as long.
 */

const FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Whether `text` is a day of the calendar: `"2026-02-28"` is one, `"2026-02-30"` is not. */
export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** The date `days` calendar days later, or earlier where negative: `addDays("2026-02-28", 1)` is "2026-03-01". */
export function addDays(date: string, days: number): string {
  return dateOf(known(date) + days);
}

/** Calendar days, below zero where `to` is earlier: `daysBetween("2026-02-28", "2026-03-01")` is 1. */
export function daysBetween(from: string, to: string): number {
  return known(to) - known(from);
}

/** Monday to Friday and none of `holidays`: `isBusinessDay("2026-11-22")` is false, a Sunday. */
export function isBusinessDay(date: string, holidays: Iterable<string> = []): boolean {
  return isOpen(known(date), dayNumbers(holidays));
}

/**
 * The date `days` business days after `date`, counted from the day after; before it where `days` is negative.
 *
 * Promise  0 is the day itself, also on a weekend; any other result is a business day.
 * Throws   RangeError where `date` or a holiday is no date, or `days` is not whole.
 * Source   SPEC, Windows.
 * Example  addBusinessDays("2026-12-24", 1, ["2026-12-25"]) is "2026-12-28", the Monday.
 */
export function addBusinessDays(date: string, days: number, holidays: Iterable<string> = []): string {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is no whole number of days`);
  return dateOf(businessDaysAfter(known(date), days, dayNumbers(holidays)));
}

/** `date` itself where it is a business day, else the first one after it. */
export function nextBusinessDay(date: string, holidays: Iterable<string> = []): string {
  const closed = dayNumbers(holidays);
  const day = known(date);
  return isOpen(day, closed) ? date : dateOf(businessDaysAfter(day, 1, closed));
}

/** `addBusinessDays` on day numbers. */
export function businessDaysAfter(day: number, days: number, holidays: ReadonlySet<number>): number {
  const step = days < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(days); left > 0; ) {
    reached += step;
    if (isOpen(reached, holidays)) left -= 1;
  }
  return reached;
}

/** Days since 1970-01-01, or undefined where `text` is no date: `dayNumber("1970-01-02")` is 1. */
export function dayNumber(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  return daysBefore(year, month) + day - 1;
}

/** The date of a day number, of the years 0 to 9999: `dateOf(1)` is "1970-01-02". */
export function dateOf(day: number): string {
  let year = 1970 + Math.floor(day / 365.2425); // right, or one off near New Year
  while (daysBefore(year, 1) > day) year -= 1;
  while (daysBefore(year + 1, 1) <= day) year += 1;
  let month = Math.min(12, 1 + Math.floor((day - daysBefore(year, 1)) / 29));
  while (daysBefore(year, month) > day) month -= 1;
  const dayOfMonth = day - daysBefore(year, month) + 1;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Days from 1970-01-01 to the first of a month. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const thisLeapDay = month > 2 && isLeap(year) ? 1 : 0;
  return year * 365 + leapDays + BEFORE_MONTH[month - 1]! + thisLeapDay - DAYS_BEFORE_1970;
}

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** 1970 years of 365 days and the 477 leap days in them. */
const DAYS_BEFORE_1970 = 1970 * 365 + 477;

function daysOfMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isOpen(day: number, holidays: ReadonlySet<number>): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function dayNumbers(dates: Iterable<string>): Set<number> {
  return new Set([...dates].map(known));
}

function known(date: string): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`${date} is no date`);
  return day;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
