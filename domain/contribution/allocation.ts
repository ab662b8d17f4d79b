/**
 * Allocation: how the default fund is shared among members, by weights over measures, with a minimum, in units.
 *
 * The full calculation and one member's own line both read the same rule and weigh in the same way.
 * Source  SPEC, contribution/1 (Weights, minimumAs) and requirement/1.
 */
import { quoted, refuse } from "#domain/fault.ts";
import type { Fraction } from "#domain/fraction.ts";
import { amount, choice, decimal, fields, listOf, ONE, text } from "#domain/reading.ts";

export interface Allocation {
  readonly keys: readonly Key[];
  /** Whole units of `roundTo`: what everyone pays at least (floor), or before the rest is shared (base). */
  readonly minimum: bigint;
  readonly minimumAs: "floor" | "base";
  /** `roundTo` in minor units: contributions are multiples of it. */
  readonly unit: bigint;
}

export interface Key {
  readonly measure: string;
  /** In units of 10^-28. */
  readonly weight: bigint;
}

/** Measures by name, in minor units; one that is missing is zero. */
export type Measures = ReadonlyMap<string, bigint>;

export function readAllocation(value: unknown, path: string, digits: number): Allocation {
  const allocation = fields(value, path, ["keys", "minimum", "minimumAs", "roundTo"]);
  const named = new Set<string>();
  const readKey = (item: unknown, at: string): Key => {
    const key = fields(item, at, ["measure", "weight"]);
    const measure = text(key.measure, `${at}.measure`);
    if (named.has(measure)) refuse(`${at}.measure`, `${quoted(measure)} is named twice`);
    named.add(measure);
    return { measure, weight: decimal(key.weight, `${at}.weight`) };
  };
  const { minimum, minimumAs, roundTo } = allocation;
  const unit = roundTo === undefined ? 1n : amount(roundTo, `${path}.roundTo`, digits);
  if (unit === 0n) refuse(`${path}.roundTo`, "is not above zero");
  const least = minimum === undefined ? 0n : amount(minimum, `${path}.minimum`, digits);
  return {
    keys: listOf(allocation.keys, `${path}.keys`, readKey, 1),
    minimum: dividedUp(least, unit),
    minimumAs: minimumAs === undefined ? "floor" : choice(minimumAs, `${path}.minimumAs`, ["floor", "base"]),
    unit,
  };
}

/**
 * Each member's weight, Σ over keys of key weight × own measure ÷ total, as numerators over one denominator.
 *
 * A key whose measures are all zero adds nothing.
 */
export function weigh(
  keys: readonly Key[],
  totals: Measures,
  members: readonly Measures[],
): { weights: bigint[]; denominator: bigint } {
  const used = keys.filter(({ measure }) => totals.get(measure)! > 0n);
  const product = used.reduce((all, { measure }) => all * totals.get(measure)!, 1n);
  const factors = used.map(({ measure, weight }) => ({
    measure,
    factor: weight * (product / totals.get(measure)!),
  }));
  const weights = members.map((measures) =>
    factors.reduce((sum, { measure, factor }) => sum + factor * (measures.get(measure) ?? 0n), 0n),
  );
  return { weights, denominator: ONE * product };
}

/** The weight of one member by itself. */
export function ownWeight(keys: readonly Key[], totals: Measures, measures: Measures): Fraction {
  const { weights, denominator } = weigh(keys, totals, [measures]);
  return { n: weights[0]!, d: denominator };
}

/** n ÷ d, rounded up. */
export function dividedUp(n: bigint, d: bigint): bigint {
  return (n + d - 1n) / d;
}
