/** How one criterion is judged for one firm, before waivers and cure periods. */
import type { Result } from "./standing.ts";

/**
 * `warned`: met, with less room than the warning asks for. `lapsed`: unknown because what was known has expired or
 * is too old. `unknown`: for any other lack.
 */
export type Verdict = "met" | "warned" | "failed" | "unknown" | "lapsed";

export interface Judge {
  /** Every day on which the verdict or its account may change, in any order, perhaps more than once. */
  readonly changes: readonly number[];
  verdictOn(day: number): Verdict;
  accountOn(day: number): Account;
}

/** What a verdict rests on, as results show it. */
export type Account = Pick<
  Result,
  "reason" | "value" | "threshold" | "shortBy" | "figures" | "source" | "missing" | "since"
>;
