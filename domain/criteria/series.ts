/** The figures a firm has reported, by name and by the day from which each governs. */
import { dayOf } from "./day.ts";
import { type Exact, readExact } from "./exact.ts";
import type { ReportedFigure } from "./facts.ts";

/** A figure that governs from a day on, until the next one of its series does. */
export interface Known {
  /** The day by which it was known and its as-of day had come. */
  readonly from: number;
  readonly asOf: number;
  readonly knownOn: number;
  readonly value: Exact;
  readonly reported: ReportedFigure;
}

/** The series of a figure by name, ascending in `from` and in `asOf`; empty where it was never reported. */
export type SeriesByName = (name: string) => readonly Known[];

/**
 * Order what was reported: on each day the newest as-of day governs, of equal ones the one known last, then the
 * later one in the list. What never governs is left out. A series is read when it is first asked for.
 *
 * Throws  RangeError, when asked, where a value is no decimal or a day is no date.
 */
export function seriesByName(figures: readonly ReportedFigure[]): SeriesByName {
  const reported = Map.groupBy(figures, ({ name }) => name);
  const ordered = new Map<string, readonly Known[]>();
  return (name) => {
    const found = ordered.get(name);
    if (found !== undefined) return found;
    const series = governing((reported.get(name) ?? []).map(known));
    ordered.set(name, series);
    return series;
  };
}

/** The one of a series that governs on a day: the last whose `from` has come, by halving. */
export function latest(series: readonly Known[], day: number): Known | undefined {
  let [low, high] = [0, series.length]; // all before `low` have come, none from `high` on
  while (low < high) {
    const middle = (low + high) >> 1;
    if (series[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return series[low - 1];
}

function known(reported: ReportedFigure): Known {
  const value = readExact(reported.value);
  if (value === undefined) throw new RangeError(`${reported.name}: ${reported.value} is no decimal`);
  const asOf = dayOf(reported.asOf);
  const knownOn = reported.knownOn === reported.asOf ? asOf : dayOf(reported.knownOn);
  return { from: Math.max(asOf, knownOn), asOf, knownOn, value, reported };
}

function governing(all: Known[]): readonly Known[] {
  all.sort((a, b) => a.from - b.from); // stable: of equals, the later in the list stays the later
  const series: Known[] = [];
  for (const next of all) {
    const best = series.at(-1);
    if (best !== undefined) {
      if (next.asOf < best.asOf || (next.asOf === best.asOf && next.knownOn < best.knownOn)) continue;
      if (next.from === best.from) series.pop();
    }
    series.push(next);
  }
  return series;
}
