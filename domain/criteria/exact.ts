/**
 * Exact numbers with a sign: what formulas compute with. Figures such as own funds may be below zero, which the
 * fractions of statements (fraction.ts) never are. Nothing is reduced on the way: formulas are short, and two
 * numbers with as many decimals compare without a multiplication.
 */

/** n/d: n of any sign, d above zero, not always in lowest terms. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const FORM = /^-?[0-9]+(?:\.[0-9]+)?$/;
const POWERS = Array.from({ length: 31 }, (_, places) => 10n ** BigInt(places));

/** The number of a decimal text as `"-12.50"`; undefined where it has another form. */
export function readExact(text: string): Exact | undefined {
  if (!FORM.test(text)) return undefined;
  const point = text.indexOf(".");
  if (point < 0) return { n: BigInt(text), d: 1n };
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: tenTo(text.length - point - 1) };
}

export function plus(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function negative(a: Exact): Exact {
  return { n: -a.n, d: a.d };
}

export function times(a: Exact, b: Exact): Exact {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a / b; undefined where b is zero. */
export function over(a: Exact, b: Exact): Exact | undefined {
  if (b.n === 0n) return undefined;
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}

/** Below zero, zero or above zero as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How a number between two decimals is cut: to the nearer one (from the middle to the even one), down, or up. */
export type Rounding = "even" | "down" | "up";

/** The number in units of 10^-places: `inUnits(1/3, 2, "even")` is 33n. */
export function inUnits({ n, d }: Exact, places: number, rounding: Rounding): bigint {
  const scaled = n * tenTo(places);
  let low = scaled / d;
  if (low * d > scaled) low -= 1n; // bigint division cuts toward zero
  const rest = scaled - low * d;
  if (rest === 0n || rounding === "down") return low;
  if (rounding === "up") return low + 1n;
  const twice = 2n * rest;
  return twice > d || (twice === d && low % 2n !== 0n) ? low + 1n : low;
}

function tenTo(places: number): bigint {
  return POWERS[places] ?? 10n ** BigInt(places);
}
