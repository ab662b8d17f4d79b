/**
 * Interest on what is paid late: simple, exact, and rounded once.
 *
 * Interest runs from the due day, included, to the day of payment, not included: as many days as payment comes
 * after the due day. What is paid on the due day bears none.
 */
import { daysBetween } from "./calendar.ts";
import { type Fraction, reduced } from "./fraction.ts";
import { formatAmount, minorUnits, parseAmount } from "./money.ts";

/** ACT counts calendar days; 30E/360 takes every month as 30 days, its 31st as its 30th. */
export type DayCount = "ACT/360" | "ACT/365" | "30E/360";

export interface LatePayment {
  /** Minor units, as are all amounts here. */
  readonly amount: bigint;
  readonly dueOn: string;
  /** In any order. What is paid up to the due day lowers the principal from the start. */
  readonly payments: readonly { readonly on: string; readonly amount: bigint }[];
  /** The day up to which interest has run, itself not included. */
  readonly until: string;
  /** A year's, as a decimal with up to 28 places: "0.08" is 8 %. */
  readonly rate: string;
  readonly dayCount: DayCount;
}

/** Days in a row with the same principal: from the first, included, to the last, not included. */
export interface InterestSegment {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly principal: bigint;
  /** In minor units, in lowest terms. */
  readonly interest: Fraction;
}

export interface LateInterest {
  /** In order of time; none where nothing was outstanding. */
  readonly segments: readonly InterestSegment[];
  /** What the segments come to, not rounded. */
  readonly exact: Fraction;
  /** The exact interest, rounded half up to the minor unit. */
  readonly total: bigint;
}

const PLACES = 28;
const DAYS_OF_YEAR: Readonly<Record<DayCount, bigint>> = {
  "ACT/360": 360n,
  "ACT/365": 365n,
  "30E/360": 360n,
};

/**
 * The interest on an amount paid late, or not yet, with the days and principals that it comes from.
 *
 * Unit     minor units of one currency.
 * Promise  only the total is rounded, so a payment of nothing, or `until` moved day by day, loses no fraction; what is
 *          paid above what is outstanding bears no interest for the payer.
 * Throws   RangeError on a text that is no date or decimal, or an amount below zero: the caller has checked them.
 * Source   day counts: 2006 ISDA Definitions, 4.16 (d) Actual/365 (Fixed), (e) Actual/360, (g) 30E/360.
 * Example  EUR 1,000,000.00 due on 2018-09-12 and paid on 2018-09-19 at "0.08" by ACT/360: 7 days, EUR 1,555.56.
 */
export function lateInterest(late: LatePayment): LateInterest {
  const { amount, until, dayCount } = late;
  const rate = minorUnits(late.rate, PLACES);
  if (typeof rate === "string") throw new RangeError(`the rate ${rate}`);
  if ([late, ...late.payments].some((paid) => paid.amount < 0n))
    throw new RangeError("an amount is below zero");
  const year = 10n ** BigInt(PLACES) * DAYS_OF_YEAR[dayCount];
  const payments = late.payments.toSorted((a, b) => daysBetween(b.on, a.on));
  const segments: InterestSegment[] = [];
  let [from, principal, product] = [late.dueOn, amount, 0n];
  const runTo = (to: string) => {
    if (daysBetween(from, to) <= 0 || principal <= 0n) return;
    const days = daysCounted(from, to, dayCount);
    const interest = principal * rate * BigInt(days);
    product += interest;
    segments.push({ from, to, days, principal, interest: reduced(interest, year) });
    from = to;
  };
  for (const payment of payments) {
    if (daysBetween(payment.on, until) <= 0) break;
    if (payment.amount === 0n) continue;
    runTo(payment.on);
    principal -= payment.amount;
  }
  runTo(until);
  return { segments, exact: reduced(product, year), total: (2n * product + year) / (2n * year) };
}

/** Interest as a document states it: amounts in major units. */
export interface StatedInterest {
  readonly currency: string;
  readonly rate: string;
  readonly dayCount: DayCount;
  readonly segments: readonly { readonly from: string; readonly to: string; readonly principal: string }[];
}

/** The interest that a document's own segments come to, run again. */
export function statedInterest({ currency, rate, dayCount, segments }: StatedInterest): string {
  const principals = segments.map(({ principal }) => parseAmount(principal, currency));
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return formatAmount(0n, currency);
  const payments = segments.slice(1).map(({ from }, i) => ({
    on: from,
    amount: principals[i]! - principals[i + 1]!,
  }));
  const amount = principals[0]!;
  const { total } = lateInterest({ amount, dueOn: first.from, payments, until: last.to, rate, dayCount });
  return formatAmount(total, currency);
}

/** Days from one date to a later one, as the day count has it: 2018-01-30 to 2018-01-31 is none by 30E/360. */
function daysCounted(from: string, to: string, dayCount: DayCount): number {
  return dayCount === "30E/360" ? daysOf30(to) - daysOf30(from) : daysBetween(from, to);
}

function daysOf30(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return 360 * year + 30 * month + Math.min(day, 30);
}
