/** Why a quantity is unknown: figures that are missing, too old, or come to zero in a divisor. */

import { dateOf } from "../calendar.ts";
import type { Criterion } from "./catalogue.ts";
import type { Exact } from "./exact.ts";
import { compute } from "./formula.ts";
import type { Account } from "./judge.ts";
import type { Bar } from "./prepare.ts";
import type { Known } from "./series.ts";

interface Lacking {
  readonly criterion: Criterion;
  readonly bar: Bar;
  /** By the order of the bar's names. */
  readonly governing: readonly (Known | undefined)[];
  readonly values: ReadonlyMap<string, Exact>;
  readonly titles: ReadonlyMap<string, string>;
  readonly day: number;
}

/** The account of a quantity that cannot be judged; `since` where nothing is missing and something got too old. */
export function lackAccount({
  criterion,
  bar,
  governing,
  values,
  titles,
  day,
}: Lacking): Omit<Account, "figures"> {
  const freshDays = criterion.freshDays ?? Number.POSITIVE_INFINITY;
  const missing: string[] = [];
  const said: string[] = [];
  let since: number | undefined;
  let incomplete = false;
  for (const [i, name] of bar.names.entries()) {
    const title = titles.get(name) ?? name;
    const known = governing[i];
    if (known === undefined) {
      incomplete = true;
      said.push(`${title} is missing`);
    } else if (day - known.asOf > freshDays) {
      since = Math.min(since ?? Number.POSITIVE_INFINITY, known.asOf + freshDays + 1);
      said.push(`${title} of ${known.reported.asOf} is too old: it counts for ${freshDays} days`);
    } else continue;
    missing.push(name);
  }
  if (missing.length === 0) return divided(criterion, bar, values, titles);
  const lapsed = incomplete || since === undefined ? {} : { since: dateOf(since) };
  return { reason: `${said.join("; ")}.`, missing, ...lapsed };
}

function divided(
  { title }: Criterion,
  { measure, threshold, warning }: Bar,
  values: ReadonlyMap<string, Exact>,
  titles: ReadonlyMap<string, string>,
): Omit<Account, "figures"> {
  for (const formula of [measure, threshold, warning]) {
    const computed = formula === undefined ? undefined : compute(formula, values);
    if (computed === undefined || !("dividesByZero" in computed)) continue;
    const missing = [...computed.dividesByZero];
    const named = missing.map((name) => titles.get(name) ?? name).join(", ");
    const divisor = named === "" ? "its divisor" : `its divisor (${named})`;
    return { reason: `${title} divides by zero: ${divisor} comes to 0.`, missing };
  }
  throw new Error(`${title} is known, and was to be explained as unknown`);
}
