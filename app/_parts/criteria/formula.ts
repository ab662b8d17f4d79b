import { figures } from "#app/_parts/amounts.ts";
import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { decimalText } from "#domain/criteria/amountText.ts";
import { type Formula, parseFormula } from "#domain/criteria/formula.ts";

type Tree = Formula["tree"];

/** What a formula's words hang on: the titles of its figures, and the unit and currency of what it comes to. */
export type FormulaWords = {
  titles: ReadonlyMap<string, string>;
  unit: string;
  currency: string;
};

/**
 * A formula of a catalogue as it is read aloud: figures by their titles, amounts with their code.
 * "max(5000000, 0.08 * client_margin)" is "the larger of EUR 5,000,000.00 and 0.08 × Margin carried for clients".
 */
export function formulaText(formula: string, words: FormulaWords): string {
  if (/^[0-9.]+$/.test(formula)) return quantityText(formula, words.unit, words.currency);
  const parsed = parseFormula(formula);
  return typeof parsed === "string" ? formula : written(parsed.tree, words, true);
}

/** `amount`: a number standing here is in the formula's own unit, and not a factor. */
function written(tree: Tree, words: FormulaWords, amount: boolean): string {
  if (tree.kind === "number") {
    const value = decimalText(tree.value, 0);
    return amount && words.unit !== "ratio"
      ? quantityText(value, words.unit, words.currency)
      : figures(value);
  }
  if (tree.kind === "name") return words.titles.get(tree.name) ?? tree.name;
  if (tree.kind === "minus") return `−${grouped(tree.of, words, amount)}`;
  if (!("left" in tree)) {
    const parts = tree.of.map((part) => written(part, words, amount));
    return chosen(tree.kind, parts);
  }
  if (tree.kind === "+" || tree.kind === "-")
    return `${written(tree.left, words, amount)} ${tree.kind === "+" ? "+" : "−"} ${
      tree.kind === "-" ? grouped(tree.right, words, amount) : written(tree.right, words, amount)
    }`;
  return `${grouped(tree.left, words, false)} ${tree.kind === "*" ? "×" : "÷"} ${grouped(tree.right, words, false)}`;
}

/** A part of a product or a difference: what would be read otherwise stands in parentheses. */
function grouped(tree: Tree, words: FormulaWords, amount: boolean): string {
  const text = written(tree, words, amount);
  return tree.kind === "number" || tree.kind === "name" || tree.kind === "*" ? text : `(${text})`;
}

function chosen(way: "max" | "min", parts: readonly string[]): string {
  const [only, other] = parts;
  if (parts.length === 1) return only ?? "";
  if (parts.length === 2) return `the ${way === "max" ? "larger" : "smaller"} of ${only} and ${other}`;
  return `the ${way === "max" ? "largest" : "smallest"} of ${parts.slice(0, -1).join("; ")}; and ${parts.at(-1)}`;
}
