import { currencies, formatAmount, isCurrency, parseAmount } from "#domain/money.ts";
import { invalid } from "./refusals.ts";

/** Money as the graph gives it. */
export const money = (minor: bigint, currency: string) => ({
  amount: minor < 0n ? `-${formatAmount(-minor, currency)}` : formatAmount(minor, currency),
  currency,
});

const MOST = 10n ** 18n;

/** An amount of an input in minor units; refused with its field where it is not one. */
export function readAmount(field: string, text: string, currency: string, { zero = false } = {}): bigint {
  let amount: bigint;
  try {
    amount = parseAmount(text, currency);
  } catch {
    return invalid(
      field,
      `“${text.slice(0, 40)}” is no amount in ${currency}: give digits with a point before the minor units, such as ${formatAmount(125_000_000n, currency)}.`,
    );
  }
  if (amount > MOST)
    return invalid(
      field,
      `${text.slice(0, 40)} is more than the portal can hold: at most ${formatAmount(MOST, currency)}.`,
    );
  if (amount === 0n && !zero) return invalid(field, "The amount is zero: give more than zero.");
  return amount;
}

export function readCurrency(field: string, code: string): string {
  return isCurrency(code)
    ? code
    : invalid(
        field,
        `“${code.slice(0, 10)}” is no active currency: give a code such as ${currencies.includes("EUR") ? "EUR" : currencies[0]}.`,
      );
}
