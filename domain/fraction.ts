/**
 * Exact fractions, for the rates and cuts of statements: written `n/d` in lowest terms.
 */

/** n/d, both whole and not negative, d above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const FORM = /^(?:0|[1-9][0-9]*)\/[1-9][0-9]*$/;

/** n/d in lowest terms: `reduced(4n, 6n)` is 2/3. `d` is above zero. */
export function reduced(n: bigint, d: bigint): Fraction {
  const divisor = commonDivisor(n, d);
  return { n: n / divisor, d: d / divisor };
}

/** As text: `{ n: 2n, d: 3n }` is "2/3". */
export function fractionText({ n, d }: Fraction): string {
  return `${n}/${d}`;
}

/** Read `"2/3"`; undefined where it is no fraction in lowest terms, or has a sign or leading zeros. */
export function readFraction(text: string): Fraction | undefined {
  if (!FORM.test(text)) return undefined;
  const slash = text.indexOf("/");
  const n = BigInt(text.slice(0, slash));
  const d = BigInt(text.slice(slash + 1));
  return commonDivisor(n, d) === 1n ? { n, d } : undefined;
}

/**
 * The fraction with the smallest denominator, then the smallest numerator, in (low, high].
 *
 * Method   continued fractions: as many steps as the ends have terms in common, not one a denominator.
 * Promise  low < result <= high, in lowest terms. `low` is less than `high`.
 * Source   SPEC, Sharing (`cut` between the last remainder served and the first not served).
 * Example  simplestAbove({ n: 1n, d: 3n }, { n: 2n, d: 3n }) is 1/2.
 */
export function simplestAbove(low: Fraction, high: Fraction): Fraction {
  const floors: bigint[] = [];
  let [lowIn, highIn] = [false, true]; // whether the end itself belongs to the interval
  for (;;) {
    const floor = low.n / low.d;
    const whole = lowIn && floor * low.d === low.n ? floor : floor + 1n;
    const reach = whole * high.d; // a high end of n/0 is infinite
    if (reach < high.n || (highIn && reach === high.n)) return unfolded(floors, whole);
    // No whole number inside: all of it lies between floor and floor + 1, and 1/(x - floor) turns it over.
    floors.push(floor);
    [low, high] = [
      { n: high.d, d: high.n - floor * high.d },
      { n: low.d, d: low.n - floor * low.d },
    ];
    [lowIn, highIn] = [highIn, lowIn];
  }
}

/** The continued fraction [floors...; last] as n/d, which comes out in lowest terms. */
function unfolded(floors: readonly bigint[], last: bigint): Fraction {
  let [n, d] = [last, 1n];
  for (const floor of floors.toReversed()) [n, d] = [floor * n + d, n];
  return { n, d };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
