/** Judging a quantity: figures that are known and fresh, through formulas, against a threshold. */
import { apart, decimalsOf, decimalText, distance, spoken } from "./amountText.ts";
import type { Criterion } from "./catalogue.ts";
import { compare, type Exact } from "./exact.ts";
import { compute, type Formula } from "./formula.ts";
import type { Account, Judge, Verdict } from "./judge.ts";
import { lackAccount } from "./lack.ts";
import type { Bar } from "./prepare.ts";
import { type Known, latest, type SeriesByName } from "./series.ts";

/** The judge of a quantity for one firm. `titles` are those of the figures, by name. */
export function quantityJudge(
  criterion: Criterion,
  bar: Bar,
  seriesOf: SeriesByName,
  titles: ReadonlyMap<string, string>,
): Judge {
  const series = bar.names.map(seriesOf);
  const { freshDays } = criterion;
  const values = new Map<string, Exact>(); // filled anew for each day: a walk looks at many

  const isOld = (known: Known, day: number) => freshDays !== undefined && day - known.asOf > freshDays;

  const gather = (day: number): "missing" | "old" | "complete" => {
    let old = false;
    for (let i = 0; i < series.length; i += 1) {
      const known = latest(series[i]!, day);
      if (known === undefined) return "missing";
      if (isOld(known, day)) old = true;
      else values.set(bar.names[i]!, known.value);
    }
    return old ? "old" : "complete";
  };

  const misses = (value: Exact, asked: Exact) =>
    criterion.operator === "<=" ? compare(value, asked) > 0 : compare(value, asked) < 0;

  const verdictOn = (day: number): Verdict => {
    const gathered = gather(day);
    if (gathered !== "complete") return gathered === "old" ? "lapsed" : "unknown";
    const [value, asked] = [worth(bar.measure, values), worth(bar.threshold, values)];
    const early = bar.warning === undefined ? asked : worth(bar.warning, values);
    if (value === undefined || asked === undefined || early === undefined) return "unknown";
    return misses(value, asked) ? "failed" : misses(value, early) ? "warned" : "met";
  };

  const accountOn = (day: number): Account => {
    const governing = series.map((one) => latest(one, day));
    const used = governing.filter((known) => known !== undefined && !isOld(known, day)) as Known[];
    const basis = {
      figures: used.map(({ reported: { name, value, asOf, source } }) => ({ name, value, asOf, source })),
      ...(used.length === 0
        ? {}
        : { source: [...new Set(used.map(({ reported }) => reported.source))].join(", ") }),
    };
    const verdict = verdictOn(day);
    if (verdict === "unknown" || verdict === "lapsed") {
      return { ...lackAccount({ criterion, bar, governing, values, titles, day }), ...basis };
    }
    return { ...compared(verdict, used), ...basis };
  };

  const compared = (verdict: Verdict, used: readonly Known[]) => {
    const unit = criterion.unit ?? "ratio";
    const least = unit === "money" ? decimalsReported(used) : unit === "ratio" ? 2 : 0;
    const [measured, asked] = [worth(bar.measure, values)!, worth(bar.threshold, values)!];
    const failed = verdict === "failed";
    const [value, threshold] = failed
      ? apart(measured, asked, least)
      : [decimalText(measured, least), decimalText(asked, least)];
    const bound = criterion.operator === "<=" ? "at most" : "at least";
    const sentence = `${criterion.title} is ${spoken(value, unit)}, ${bound} ${spoken(threshold, unit)} is asked for`;
    return {
      reason: verdict === "warned" ? `${sentence}, and ${warned(least)}.` : `${sentence}.`,
      value,
      threshold,
      ...(failed ? { shortBy: distance(measured, asked, least) } : {}),
    };
  };

  const warned = (least: number) => {
    const early = decimalText(worth(bar.warning!, values)!, least);
    const side = criterion.operator === "<=" ? "above" : "below";
    return `the warning begins ${side} ${spoken(early, criterion.unit ?? "ratio")}`;
  };

  return { changes: changesOf(series, freshDays), verdictOn, accountOn };
}

/** The days on which another figure governs, or the one that does gets too old. */
function changesOf(series: readonly (readonly Known[])[], freshDays: number | undefined): number[] {
  const days: number[] = [];
  for (const one of series) {
    for (let i = 0; i < one.length; i += 1) {
      const { from, asOf } = one[i]!;
      days.push(from);
      if (freshDays === undefined) continue;
      const old = asOf + freshDays + 1;
      if (old > from && old < (one[i + 1]?.from ?? Number.POSITIVE_INFINITY)) days.push(old);
    }
  }
  return days;
}

function worth(formula: Formula, values: ReadonlyMap<string, Exact>): Exact | undefined {
  const computed = compute(formula, values);
  return "value" in computed ? computed.value : undefined;
}

function decimalsReported(used: readonly Known[]): number {
  return Math.min(6, Math.max(0, ...used.map(({ reported }) => decimalsOf(reported.value))));
}
