/** Numbers of results as text: at most 6 decimals, and never so that a miss looks like none. */

import { withDigits } from "../money.ts";
import type { Unit } from "./catalogue.ts";
import { compare, type Exact, inUnits, negative, plus, type Rounding } from "./exact.ts";

const USUAL = 6;
const MOST = 12;

/** At most 6 decimals, to the nearest, from the middle to the even one; at least `least` of them. */
export function decimalText(value: Exact, least: number): string {
  return written(value, USUAL, "even", least);
}

/**
 * Two numbers that differ, so that their texts differ too: with up to 12 decimals where 6 do not show it, and from
 * there on rounded apart.
 */
export function apart(a: Exact, b: Exact, least: number): [string, string] {
  for (let places = USUAL; places <= MOST; places += 1) {
    if (inUnits(a, places, "even") === inUnits(b, places, "even")) continue;
    return [written(a, places, "even", least), written(b, places, "even", least)];
  }
  const below = compare(a, b) < 0;
  return [written(a, MOST, below ? "down" : "up", least), written(b, MOST, below ? "up" : "down", least)];
}

/** The distance of two numbers that differ, always above zero: one unit of the 12th decimal where it is less. */
export function distance(a: Exact, b: Exact, least: number): string {
  const gap = compare(a, b) < 0 ? plus(b, negative(a)) : plus(a, negative(b));
  for (let places = USUAL; places <= MOST; places += 1) {
    if (inUnits(gap, places, "even") > 0n) return written(gap, places, "even", least);
  }
  return written(gap, MOST, "up", least);
}

/** How many decimals a text has: of `"12.50"` 2. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** For sentences: thousands grouped by commas, percent with its sign. `spoken("1200", "percent")` is "1,200%". */
export function spoken(text: string, unit: Unit): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return `${grouped}${decimals === undefined ? "" : `.${decimals}`}${unit === "percent" ? "%" : ""}`;
}

function written(value: Exact, places: number, rounding: Rounding, least: number): string {
  const text = withDigits(inUnits(value, places, rounding), places);
  let end = text.length;
  while (end > text.length - places + least && text[end - 1] === "0") end -= 1;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}
