/** A catalogue made ready to evaluate many firms: formulas parsed once, holidays as day numbers. */
import type { Catalogue, Criterion } from "./catalogue.ts";
import { dayOf } from "./day.ts";
import { type Formula, figuresOf, parseFormula } from "./formula.ts";

export interface Prepared {
  readonly criteria: readonly PreparedCriterion[];
  /** Name by code. */
  readonly categories: ReadonlyMap<string, string>;
  /** Title by figure name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly holidays: ReadonlySet<number>;
}

export interface PreparedCriterion {
  readonly criterion: Criterion;
  /** Of a quantity: what is asked, by the categories it applies to. */
  readonly bars: ReadonlyMap<string, Bar> | undefined;
}

/** What is measured, and what it must reach in one category. */
export interface Bar {
  readonly measure: Formula;
  readonly threshold: Formula;
  readonly warning: Formula | undefined;
  /** All figures of the three formulas, each once. */
  readonly names: readonly string[];
}

/**
 * Make a catalogue ready for `evaluate`.
 *
 * `holidays`  days as YYYY-MM-DD on which no cure period counts on; Saturdays and Sundays never do.
 * Throws      RangeError where a formula does not parse or a holiday is no date: read the catalogue with
 *             `readCatalogue` first.
 */
export function prepareCatalogue(catalogue: Catalogue, holidays: readonly string[]): Prepared {
  return {
    criteria: catalogue.criteria.map((criterion) => ({ criterion, bars: barsOf(criterion) })),
    categories: new Map(catalogue.categories.map(({ code, name }) => [code, name])),
    titles: new Map(catalogue.figures.map(({ name, title }) => [name, title])),
    holidays: new Set(holidays.map(dayOf)),
  };
}

function barsOf(criterion: Criterion): Map<string, Bar> | undefined {
  if (criterion.kind !== "quantitative_threshold") return undefined;
  const measure = parsed(criterion.measure ?? "", criterion);
  const bars = new Map<string, Bar>();
  for (const [category, text] of Object.entries(criterion.thresholds)) {
    if (text === null) continue;
    const threshold = parsed(text, criterion);
    const early = criterion.warning?.[category] ?? null;
    const warning = early === null ? undefined : parsed(early, criterion);
    const names = [measure, threshold, ...(warning === undefined ? [] : [warning])].flatMap(figuresOf);
    bars.set(category, { measure, threshold, warning, names: [...new Set(names)] });
  }
  return bars;
}

function parsed(text: string, { id }: Criterion): Formula {
  const formula = parseFormula(text);
  if (typeof formula === "string") throw new RangeError(`${id}: the formula ${text} ${formula}`);
  return formula;
}
