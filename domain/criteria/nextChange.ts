/** The first later day on which a standing changes by the passing of time alone. */
import { dateOf } from "../calendar.ts";
import { dayOf } from "./day.ts";
import type { Facts } from "./facts.ts";
import type { Position } from "./position.ts";
import type { Standing } from "./standing.ts";
import { watchOn } from "./watch.ts";

/** A criterion that was looked at, and how to look at it on another day. */
export interface Lived {
  readonly position: Position;
  readonly look: (day: number) => Position;
  readonly changes: readonly number[];
  readonly since: number;
}

/**
 * The first day after `day` on which a result, a trigger or the watch level is another; null where none is.
 *
 * Method  only days on which something may change are looked at, those of the criterion that may change first
 *         before the others, which mostly ends the search.
 */
export function nextChange(
  lived: readonly Lived[],
  lowered: Facts["lowered"],
  watch: Standing["watch"],
  day: number,
): number | null {
  let first = Number.POSITIVE_INFINITY;
  const waiting = lived
    .map((one) => ({ one, days: daysAfter(one, day) }))
    .filter(({ days }) => days.length > 0);
  waiting.sort((a, b) => a.days[0]! - b.days[0]!);
  for (const { one, days } of waiting) {
    for (const later of days) {
      if (later >= first) break;
      if (sameText(shown(one.look(later)), shown(one.position))) continue;
      first = later;
    }
  }
  const triggers = lived.flatMap(({ position }) => position.triggers);
  const decisions = lowered.map(({ on }) => dayOf(on)).filter((on) => on > day);
  for (const later of decisions.sort((a, b) => a - b)) {
    if (later >= first) break;
    if (!sameText(watchOn(triggers, lowered, dateOf(later)), watch)) first = later;
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
}

function daysAfter({ changes, since, position }: Lived, day: number): number[] {
  const later = changes.filter((change) => change > day);
  if (since > day) later.push(since);
  later.push(...position.ladderDays);
  return later.length > 1 ? later.sort((a, b) => a - b) : later;
}

function shown({ result, triggers }: Position) {
  return [result, triggers];
}

/** Results are written with their fields in the same order, so that equal ones have equal texts. */
function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
