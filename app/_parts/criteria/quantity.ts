import { figures } from "#app/_parts/amounts.ts";
import { isCurrency, minorDigits } from "#domain/money.ts";

/**
 * A measured or asked value in its unit, never rounded: "EUR 30,000,000.00", "12.5 %", "0.20".
 * `named` false leaves the code away, where the value before it named it.
 */
export function quantityText(value: string, unit: string, currency: string, named = true): string {
  if (unit === "money") {
    const amount = figures(withMinorDigits(value, currency));
    return named ? `${currency}\u00a0${amount}` : amount;
  }
  return unit === "percent" ? `${figures(value)}\u00a0%` : figures(value);
}

/** "at least" or "at most". */
export function operatorWords(operator: string): string {
  return operator === "<=" ? "at most" : "at least";
}

/** A catalogue may leave minor digits away; what is shown has all of them. */
function withMinorDigits(value: string, currency: string): string {
  const digits = isCurrency(currency) ? minorDigits(currency) : 2;
  const [whole = "0", decimals = ""] = value.split(".");
  return digits === 0 && decimals === "" ? whole : `${whole}.${decimals.padEnd(digits, "0")}`;
}
