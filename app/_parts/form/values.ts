import { plainAmount } from "#app/_parts/amounts.ts";
import { formatAmount, isCurrency, parseAmount } from "#domain/money.ts";

/** What a form's field holds, trimmed; empty where there is no such field. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** What the chosen boxes of a group are. */
export function choicesOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

/**
 * A typed amount with all its minor digits, as the graph wants it: "5,000,000" is "5000000.00". What is no amount is
 * handed on as it was typed, so that the refusal quotes it.
 */
export function amountOf(form: FormData, name: string, currency: string): string {
  const typed = plainAmount(textOf(form, name));
  if (!isCurrency(currency)) return typed;
  try {
    return formatAmount(parseAmount(typed, currency), currency);
  } catch {
    return typed;
  }
}
