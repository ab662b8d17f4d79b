import { isCurrency } from "#domain/money.ts";

/** An amount as it comes from the graph: a decimal string in major units with all its minor units, and its code. */
export type Money = { readonly amount: string; readonly currency: string };

export const MINUS = "\u2212";

/** "-5000000.00" is { minus: true, whole: "5,000,000", decimals: ".00" }: text all the way, nothing is rounded. */
export function splitAmount(amount: string): { minus: boolean; whole: string; decimals: string } {
  const minus = amount.startsWith("-");
  const [whole = "0", decimals] = (minus ? amount.slice(1) : amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return { minus, whole: grouped, decimals: decimals === undefined ? "" : `.${decimals}` };
}

/** The figures alone, for a column or a sentence that names its currency: "−5,000,000.00". */
export function figures(amount: string): string {
  const { minus, whole, decimals } = splitAmount(amount);
  return `${minus ? MINUS : ""}${whole}${decimals}`;
}

/** Code and figures: "EUR 5,000,000.00". */
export function amountText(money: Money): string {
  return `${money.currency}\u00a0${figures(money.amount)}`;
}

/** A sentence that the graph wrote, its amounts grouped as everywhere: "EUR 590000.00" is "EUR 590,000.00". */
export function groupedIn(sentence: string): string {
  return sentence.replace(/(?<![\w.-])\d{4,}\.\d+(?![\w-])|(?<=\b[A-Z]{3} )\d{4,}(?![\w.-])/g, figures);
}

/** What a person typed, as parseAmount wants it: "5,000,000.00" and "5 000 000.00" are "5000000.00". */
export function plainAmount(typed: string): string {
  return typed
    .trim()
    .replaceAll(MINUS, "-")
    .replace(/[\s,']/g, "");
}

/** A sentence of the graph with its amounts grouped: "Match EUR 250000.00, ..." is "Match EUR 250,000.00, ...". */
export function grouped(sentence: string): string {
  return sentence.replace(
    /\b([A-Z]{3}) ([0-9]{4,}(?:\.[0-9]+)?)(?![0-9A-Za-z-])/g,
    (words, code: string, amount: string) =>
      isCurrency(code) ? amountText({ amount, currency: code }) : words,
  );
}
