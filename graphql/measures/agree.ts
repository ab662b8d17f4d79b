import type { Tx } from "#db/client.ts";
import { type BatchRow, type CountingRules, findDifferences, findNewestOf } from "#db/measures/queries.ts";
import type { Difference } from "#domain/contribution/agree.ts";
import { money } from "../money.ts";

/** How a batch stands with the other source that the rulebook names. */
export type Agreement =
  | { state: "NOT_ASKED" }
  | { state: "WAITS"; source: string }
  | { state: "AGREES"; other: BatchRow }
  | { state: "DIFFERS"; other: BatchRow; count: number; named: Difference[] };

/** Hold a batch against the newest one of the other source for the same day; `first` and `second` as the rulebook names them. */
export async function agreementOf(tx: Tx, batch: BatchRow, rules: CountingRules): Promise<Agreement> {
  const { sources } = rules.measures;
  if (!sources?.names.includes(batch.source)) return { state: "NOT_ASKED" };
  const isFirst = batch.source === sources.names[0];
  const source = sources.names[isFirst ? 1 : 0];
  const other = await findNewestOf(tx, batch.serviceId, source, batch.forDate);
  if (!other) return { state: "WAITS", source };
  const [first, second] = isFirst ? [batch, other] : [other, batch];
  const { count, named } = await findDifferences(tx, first, second, sources.tolerance);
  return count === 0 ? { state: "AGREES", other } : { state: "DIFFERS", other, count, named };
}

/** Differences with their amounts as the graph gives them. */
export const differencesShown = (named: readonly Difference[], currency: string) =>
  named.map(({ code, measure, first, second }) => ({
    code,
    measure,
    first: first === null ? null : money(first, currency),
    second: second === null ? null : money(second, currency),
  }));

/** How a batch stands with the other source, for the graph: with the currency of its amounts. */
export type Shown = {
  source: string;
  agreement: Exclude<Agreement, { state: "NOT_ASKED" }>;
  currency: string;
};
