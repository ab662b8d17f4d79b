/**
 * Whether two sources tell the same of a day's measures, within a tolerance.
 *
 * Source  the rulebook, contributions.measures.sources; SPEC knows only what comes of it.
 */

import { compareIds } from "#domain/order.ts";
import { decimal, ONE } from "#domain/reading.ts";

/** What a source told: amounts in the order of `names`, lines in order of code, scenarios in order of name. */
export interface Told {
  readonly names: readonly string[];
  readonly lines: readonly { readonly code: string; readonly amounts: readonly bigint[] }[];
  /** `losses` by position of the lines. */
  readonly scenarios: AsyncIterable<ToldScenario>;
}

export interface ToldScenario {
  readonly name: string;
  readonly losses: readonly bigint[];
}

/** A figure on which two sources differ; null where one of them does not tell it. */
export interface Difference {
  readonly code: string;
  /** The measure, or the scenario of a loss. */
  readonly measure: string;
  readonly first: bigint | null;
  readonly second: bigint | null;
}

/** How many differences are named; all are counted. */
const NAMED = 100;

/**
 * Every figure on which two sources differ by more than a share of the larger one. A figure that only one tells differs.
 *
 * Unit     minor units; `tolerance` is a decimal such as "0.01".
 * Promise  exact; memory for one scenario of each, however many there are.
 * Example  100 and 99 agree within "0.01"; 100 and 98 do not.
 */
export async function differencesOf(
  first: Told,
  second: Told,
  tolerance: string,
): Promise<{ count: number; named: Difference[] }> {
  const share = decimal(tolerance, "tolerance");
  const found = { count: 0, named: [] as Difference[] };
  const compare = (code: string, measure: string, one: bigint | null, other: bigint | null) => {
    if (agree(one, other, share)) return;
    found.count += 1;
    if (found.named.length < NAMED) found.named.push({ code, measure, first: one, second: other });
  };
  const pairs = pairsOf(first.lines, second.lines);
  const names = [...new Set([...first.names, ...second.names])].sort(compareIds);
  for (const { code, one, other } of pairs)
    for (const name of names)
      compare(
        code,
        name,
        at(first.lines[one ?? -1]?.amounts, first.names.indexOf(name)),
        at(second.lines[other ?? -1]?.amounts, second.names.indexOf(name)),
      );
  for await (const [one, other] of together(first.scenarios, second.scenarios))
    for (const pair of pairs)
      compare(
        pair.code,
        (one ?? other)!.name,
        at(one?.losses, pair.one ?? -1),
        at(other?.losses, pair.other ?? -1),
      );
  return found;
}

const at = (amounts: readonly bigint[] | undefined, position: number): bigint | null =>
  amounts?.[position] ?? null;

function agree(one: bigint | null, other: bigint | null, share: bigint): boolean {
  if (one === null || other === null) return one === other;
  const [less, more] = one < other ? [one, other] : [other, one];
  return (more - less) * ONE <= more * share;
}

/** Every code of either list with its positions. */
function pairsOf(
  first: Told["lines"],
  second: Told["lines"],
): { code: string; one: number | undefined; other: number | undefined }[] {
  const ones = new Map(first.map(({ code }, position) => [code, position]));
  const others = new Map(second.map(({ code }, position) => [code, position]));
  return [...new Set([...ones.keys(), ...others.keys()])]
    .sort(compareIds)
    .map((code) => ({ code, one: ones.get(code), other: others.get(code) }));
}

/** Two lists in order of name side by side; undefined where one of them lacks a name. */
async function* together(
  first: AsyncIterable<ToldScenario>,
  second: AsyncIterable<ToldScenario>,
): AsyncGenerator<[ToldScenario | undefined, ToldScenario | undefined]> {
  const [ones, others] = [first[Symbol.asyncIterator](), second[Symbol.asyncIterator]()];
  const next = async (list: AsyncIterator<ToldScenario>) => {
    const { done, value } = await list.next();
    return done ? undefined : (value as ToldScenario);
  };
  let [one, other] = [await next(ones), await next(others)];
  while (one || other) {
    const order = !one ? 1 : !other ? -1 : compareIds(one.name, other.name);
    yield [order <= 0 ? one : undefined, order >= 0 ? other : undefined];
    if (order <= 0) one = await next(ones);
    if (order >= 0) other = await next(others);
  }
}
