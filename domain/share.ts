/**
 * Sharing: split a total by weight up to caps, to the minor unit, and say it so that each payer can check it.
 *
 * `share` splits; its statement (a rate, a cut, perhaps a tie) lets one payer find its own part with `ownShare`
 * from its own weight and cap, without anybody else's figures.
 */
import { type Fraction, fractionText, reduced, simplestAbove } from "./fraction.ts";
import { byId, compareIds } from "./order.ts";

/** What one payer brings to a split: its weight, and the most it can take, in minor units. */
export interface Stake {
  readonly id: string;
  readonly weight: bigint;
  readonly cap: bigint;
}

/** How a split was made, as it stands in results and on notices. */
export interface Statement {
  /** λ in lowest terms, "2/3"; null where all payers pay their cap. */
  readonly rate: string | null;
  /** The remainder from which on a payer got one of the units left over; null where none was left over. */
  readonly cut: string | null;
  /** Where remainders were equal at the cut: the last id served. */
  readonly tie?: string;
}

/** The terms of a statement as numbers, for `ownShare`. */
export interface Terms {
  readonly rate: Fraction | null;
  readonly cut: Fraction | null;
  readonly tie: string | null;
}

/** A split as positions: what `share` and the waterfall build on. */
export interface Split {
  /** One part for each weight, in their order. */
  readonly parts: readonly bigint[];
  /** λ as total over weight, not reduced; null where all payers pay their cap. */
  readonly rate: Fraction | null;
  readonly leftOver: LeftOver | null;
}

/** Who got the units left over after cutting down: remainders as fractions of one denominator. */
export interface LeftOver {
  readonly served: bigint;
  readonly notServed: bigint;
  readonly denominator: bigint;
  /** Position of the last payer served. */
  readonly last: number;
}

/**
 * Share `total` by weight among `stakes`: x = min(cap, λ·weight), to the minor unit.
 *
 * Unit     minor units of one currency as bigint.
 * Promise  the parts sum to the lesser of `total` and the caps of payers with weight; nobody pays above its cap;
 *          no weight, no part; the order of `stakes` is irrelevant.
 * Odd unit to the largest remainder; a tie goes to the smaller id, by code point.
 * Statement null where nothing is to be shared or nobody has both weight and cap.
 * Source   SPEC, Sharing.
 * Example  share(7000n, [{id:"B",weight:10000n,cap:9000n},{id:"C",weight:5000n,cap:9000n}]) gives B 4667n and
 *          C 2333n, with the statement { rate: "7/15", cut: "1/2" }.
 */
export function share(
  total: bigint,
  stakes: readonly Stake[],
): { amounts: Map<string, bigint>; statement: Statement | null } {
  const ordered = byId(stakes, (stake) => stake.id);
  const split = splitInOrder(
    total,
    ordered.map((stake) => stake.weight),
    ordered.map((stake) => stake.cap),
  );
  const amounts = new Map(ordered.map((stake, i) => [stake.id, split.parts[i]!]));
  const payers = ordered.some((stake) => stake.weight > 0n && stake.cap > 0n);
  return { amounts, statement: total > 0n && payers ? statementOf(split, (i) => ordered[i]!.id) : null };
}

/**
 * The split alone, for payers already in the order in which ties are broken (position instead of id).
 *
 * Whoever reaches its cap at the present λ is set to it and leaves, which only raises λ for the others, so the
 * few rounds end at the one solution.
 */
export function splitInOrder(total: bigint, weights: readonly bigint[], caps: readonly bigint[]): Split {
  const parts = new Array<bigint>(weights.length).fill(0n);
  let left = total;
  let weight = 0n;
  let free: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! > 0n) {
      free.push(i);
      weight += weights[i]!;
    }
  }
  while (free.length > 0) {
    const uncapped: number[] = [];
    let [taken, gone] = [0n, 0n];
    for (const i of free) {
      if (left * weights[i]! >= caps[i]! * weight) {
        parts[i] = caps[i]!;
        taken += caps[i]!;
        gone += weights[i]!;
      } else uncapped.push(i);
    }
    if (uncapped.length === free.length) break;
    free = uncapped;
    left -= taken;
    weight -= gone;
  }
  if (free.length === 0) return { parts, rate: null, leftOver: null };
  return { parts, rate: { n: left, d: weight }, leftOver: cutToUnits(left, weight, weights, free, parts) };
}

/**
 * Give each of the `free` positions its part of `left` by largest remainder, written into `parts`.
 *
 * `weight` is the sum of the free weights. Null where the exact parts were whole and nothing was left over.
 */
export function cutToUnits(
  left: bigint,
  weight: bigint,
  weights: readonly bigint[],
  free: readonly number[],
  parts: bigint[],
): LeftOver | null {
  const remainders = new Array<bigint>(weights.length);
  let over = left;
  for (const i of free) {
    const product = left * weights[i]!;
    const part = product / weight;
    remainders[i] = product - part * weight;
    parts[i] = part;
    over -= part;
  }
  if (over === 0n) return null;
  const units = Number(over); // a count of payers, fewer than there are
  // The sort is stable: equal remainders stay in the order in which ties are broken.
  const order = free.toSorted((a, b) => {
    const [x, y] = [remainders[a]!, remainders[b]!];
    return x === y ? 0 : x > y ? -1 : 1;
  });
  for (const i of order.slice(0, units)) parts[i]! += 1n;
  const last = order[units - 1]!;
  return {
    served: remainders[last]!,
    notServed: remainders[order[units]!]!,
    denominator: weight,
    last,
  };
}

/**
 * The statement of a split, with the name of the position where a tie was broken.
 *
 * `cut` is the simplest fraction between the last remainder served and the first not served, so that it gives
 * nobody's weight away. `scale` multiplies the rate where weights were brought to a common denominator.
 */
export function statementOf(split: Split, idAt: (position: number) => string, scale = 1n): Statement {
  const { rate, leftOver } = split;
  if (rate === null) return { rate: null, cut: null };
  const rateText = fractionText(reduced(rate.n * scale, rate.d));
  if (leftOver === null) return { rate: rateText, cut: null };
  const { served, notServed, denominator, last } = leftOver;
  if (served === notServed) {
    return { rate: rateText, cut: fractionText(reduced(served, denominator)), tie: idAt(last) };
  }
  const cut = simplestAbove({ n: notServed, d: denominator }, { n: served, d: denominator });
  return { rate: rateText, cut: fractionText(cut) };
}

/**
 * The share of one payer by the statement of its layer and its own weight and cap: what `share` gave it.
 *
 * Unit     minor units.
 * Source   SPEC, share/1.
 * Example  ownShare({ id: "B", weight: 3000n, cap: 3000n }, { rate: 6501/10000, cut: 1/2, tie: null }) is 1950n.
 */
export function ownShare({ id, weight, cap }: Stake, terms: Terms): bigint {
  const { rate } = terms;
  if (weight === 0n || cap === 0n) return 0n;
  if (rate === null || rate.n * weight >= cap * rate.d) return cap;
  return ownPart(id, { n: weight, d: 1n }, rate, terms);
}

/**
 * λ·weight cut down, plus one unit where the remainder reaches the cut. Caps and minimums are the caller's.
 *
 * The weight is n/d, for a requirement's weight is itself a sum of fractions.
 */
export function ownPart(id: string, weight: Fraction, rate: Fraction, { cut, tie }: Terms): bigint {
  const whole = rate.d * weight.d;
  const product = rate.n * weight.n;
  const part = product / whole;
  if (cut === null) return part;
  const above = (product - part * whole) * cut.d - cut.n * whole;
  const served = above > 0n || (above === 0n && (tie === null || compareIds(id, tie) <= 0));
  return served ? part + 1n : part;
}
