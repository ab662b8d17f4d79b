/**
 * Limits: how much one payer, or a whole layer, gives at most, as an exact expression over named figures.
 */
import { refuse } from "#domain/fault.ts";
import { amount, decimal, fields, listOf, ONE, text } from "#domain/reading.ts";

export type Limit =
  | { readonly form: "amount"; readonly amount: bigint }
  | { readonly form: "times"; readonly times: bigint; readonly of: string }
  | { readonly form: "least" | "greatest"; readonly limits: readonly Limit[] };

const DEEPEST = 8;

/**
 * Read a limit, whose names `checkName` refuses where they do not exist for the payer.
 *
 * Source  SPEC, Layers: one of four forms, lists not empty and nested at most 8 deep.
 */
export function readLimit(
  value: unknown,
  path: string,
  digits: number,
  checkName: (name: string, path: string) => void,
  depth = 0,
): Limit {
  const limit = fields(value, path, ["amount", "times", "of", "least", "greatest"]);
  const times = limit.times !== undefined || limit.of !== undefined;
  const forms = [limit.amount !== undefined, times, limit.least !== undefined, limit.greatest !== undefined];
  if (forms.filter(Boolean).length !== 1) {
    refuse(path, "one form is due: amount, times with of, least, or greatest");
  }
  if (limit.amount !== undefined) {
    return { form: "amount", amount: amount(limit.amount, `${path}.amount`, digits) };
  }
  if (times) {
    const of = text(limit.of, `${path}.of`);
    checkName(of, `${path}.of`);
    return { form: "times", times: decimal(limit.times, `${path}.times`), of };
  }
  const form = limit.least !== undefined ? "least" : "greatest";
  if (depth === DEEPEST) refuse(path, `lists are nested more than ${DEEPEST} deep`);
  const nested = (item: unknown, at: string) => readLimit(item, at, digits, checkName, depth + 1);
  return { form, limits: listOf(limit[form], `${path}.${form}`, nested, 1) };
}

/**
 * What the limit comes to, in minor units: exact to the end, then cut down.
 *
 * Example  2.75 times 3.33, the lesser of that and 10.00, is 9.15 (from 9.1575).
 */
export function evaluate(limit: Limit, figure: (name: string) => bigint): bigint {
  return limit.form === "amount" ? limit.amount : exact(limit, figure) / ONE;
}

/** The limit in units of 10^-28 of a minor unit. */
function exact(limit: Limit, figure: (name: string) => bigint): bigint {
  if (limit.form === "amount") return limit.amount * ONE;
  if (limit.form === "times") return limit.times * figure(limit.of);
  return limit.limits
    .map((inner) => exact(inner, figure))
    .reduce((a, b) => (a < b === (limit.form === "least") ? a : b));
}
