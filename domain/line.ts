/**
 * One payer's line of a layer run again, from its own weight and cap and the layer's statement.
 *
 * Source  SPEC, share/1.
 */
import { withDigits } from "./money.ts";
import { currency, fields, memberId, sum, terms, text } from "./reading.ts";
import { ownShare, type Statement } from "./share.ts";

/** The case of one payer, as its notice carries it. */
export interface ShareCase {
  readonly case: "share/1";
  readonly currency: string;
  /** The payer. */
  readonly id: string;
  readonly about?: string;
  readonly weight: string;
  /** The least of what is posted, the limit less what was used, the gain. */
  readonly cap: string;
  readonly statement: Statement;
}

export interface ShareResult {
  readonly result: "share/1";
  readonly currency: string;
  readonly amount: string;
}

/**
 * Run a share case given as parsed JSON: the amount that the full loss case gave this payer.
 *
 * Throws  Refused, with the path of the fault.
 */
export function runShare(value: unknown): ShareResult {
  const input = fields(value, "", ["case", "id", "about", "currency", "weight", "cap", "statement"]);
  if (input.about !== undefined) text(input.about, "about");
  const { code, digits } = currency(input.currency, "currency");
  const stake = {
    id: memberId(input.id, "id"),
    weight: sum(input.weight, "weight", digits),
    cap: sum(input.cap, "cap", digits),
  };
  const statement = fields(input.statement, "statement", ["rate", "cut", "tie"]);
  const amount = ownShare(stake, terms(statement, "statement"));
  return { result: "share/1", currency: code, amount: withDigits(amount, digits) };
}
