/**
 * The fingerprint of a day's measures: the same however they came, by file or by hand, in whatever order.
 */
import { hashOf } from "#domain/hash.ts";

/** SHA-256 of one scenario's losses, in minor units, by position of the lines. */
export const scenarioHash = (losses: readonly bigint[]): Promise<string> => hashOf(losses.join(","));

/**
 * SHA-256 of a batch.
 *
 * Unit     minor units of the service's currency.
 * Promise  `names` and `scenarios` in order of name, `lines` in order of code: so two files with the same figures in
 *          another order have the same hash. Scenarios are told by their own hashes, one at a time.
 */
export const measuresHash = (batch: {
  readonly source: string;
  readonly forDate: string;
  readonly names: readonly string[];
  readonly lines: readonly { readonly code: string; readonly amounts: readonly bigint[] }[];
  readonly scenarios: readonly { readonly name: string; readonly hash: string }[];
}): Promise<string> =>
  hashOf({
    source: batch.source,
    forDate: batch.forDate,
    names: batch.names,
    lines: batch.lines.map(({ code, amounts }) => [code, amounts.join(",")]),
    scenarios: batch.scenarios.map(({ name, hash }) => [name, hash]),
  });
