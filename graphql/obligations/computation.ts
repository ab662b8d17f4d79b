import type { ObligationRow } from "#db/obligations/queries.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import {
  type InterestContent,
  interestLines,
  type Line,
  type RunContent,
  runLines,
} from "./runComputation.ts";

/** What an obligation's content holds: the public figures and the member's own lines. */
export interface ObligationContent {
  default: { number: string; on: string };
  loss: string;
  layers: { id: string; title: string; payer: string; absorbed: string; size: string; remaining: string }[];
  rulebook: { label: string };
  shares: {
    layer: string;
    amount: string;
    case: { weight: string; cap: string; statement: { rate: string | null } } | null;
  }[];
  required?: string;
  posted?: string;
  /** What earlier documents still asked for. */
  called?: string;
  amount: string;
}

/**
 * The computation of an obligation as numbered lines: from the loss, through what each layer took, to the member's
 * own part before and after rounding. Everything in it is either public or the member's own.
 */
export function computationOf({
  kind,
  currency,
  content,
}: Pick<ObligationRow, "kind" | "currency" | "content">): Line[] {
  if (kind === "CONTRIBUTION" || kind === "RETURN") return runLines(content as RunContent, kind);
  if (kind === "INTEREST") return interestLines(content as InterestContent);
  const facts = content as ObligationContent;
  const lines: Line[] = [];
  const add = (label: string, from: string, amount: string, note: string | null = null) =>
    lines.push({ label, from, amount, note, result: false });
  add("Loss of closing out the defaulter", `Default ${facts.default.number}`, facts.loss);
  const parts: number[] = [];
  for (const share of facts.shares) {
    const rank = facts.layers.findIndex((layer) => layer.id === share.layer);
    const before: number[] = [];
    for (const layer of facts.layers
      .slice(0, rank)
      .filter(
        (earlier) => !isZero(earlier.absorbed) && !lines.some((line) => line.label === earlier.title),
      )) {
      add(layer.title, `Rule ${facts.layers.indexOf(layer) + 1}`, `-${layer.absorbed}`);
      before.push(lines.length);
    }
    const layer = facts.layers[rank]!;
    add(
      `Left for ${lower(layer.title)}`,
      before.length > 0 ? `1 − ${before.join(" − ")}` : "1",
      leftBefore(facts, rank),
    );
    add(`${layer.title}, used`, `Rule ${rank + 1}`, layer.absorbed);
    if (share.case) {
      add(
        kind === "ASSESSMENT" ? "Your weight" : "Your contribution",
        `Fund, ${facts.default.on}`,
        share.case.weight,
      );
      const weight = lines.length;
      const { rate } = share.case.statement;
      if (rate) {
        add("Rate, the same for every member", "Statement", rate);
        add("Your part, exact", `${weight} × ${lines.length}`, exact(share.case.weight, rate), "");
      } else add("Your cap: every payer gives its cap", "Statement", share.case.cap);
      add("To the minor unit", "Rounding", share.amount, roundingNote(share, rate, currency));
    } else add("Your part", "In order of weight, largest first", share.amount);
    parts.push(lines.length);
  }
  if (kind === "REPLENISHMENT") {
    add("You must hold", "Requirement", facts.required ?? "0");
    const required = lines.length;
    add("You had posted", `Fund, ${facts.default.on}`, facts.posted ?? "0");
    const posted = lines.length;
    if (facts.called) add("Called already, and not yet paid", "Journal", facts.called);
    const called = facts.called ? ` − ${lines.length}` : "";
    lines.push({
      label: "You put back",
      from: `${required} − (${[posted, ...parts].join(" − ")})${called}`,
      amount: facts.amount,
      note: null,
      result: true,
    });
  } else {
    lines.push({
      label: kind === "ASSESSMENT" ? "You pay" : "Used of what you had posted",
      from: parts.join(" + "),
      amount: facts.amount,
      note: null,
      result: true,
    });
  }
  return lines;
}

const isZero = (amount: string) => /^[0.]+$/.test(amount);
const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

function leftBefore(facts: ObligationContent, rank: number): string {
  return rank === 0 ? facts.loss : facts.layers[rank - 1]!.remaining;
}

/** Weight times rate with four digits more than the currency has, and an ellipsis where it goes on. */
function exact(weight: string, rate: string): string {
  const [whole = "0", fraction = ""] = weight.split(".");
  const [n = "0", d = "1"] = rate.split("/");
  const digits = fraction.length + 4;
  const scaled = BigInt(whole + fraction) * BigInt(n) * 10_000n;
  const quotient = (scaled / BigInt(d)).toString().padStart(digits + 1, "0");
  return `${quotient.slice(0, -digits)}.${quotient.slice(-digits)}${scaled % BigInt(d) === 0n ? "" : "…"}`;
}

/** Whether this payer got one of the units left over. */
function roundingNote(
  share: ObligationContent["shares"][number],
  rate: string | null,
  currency: string,
): string | null {
  if (!rate || !share.case) return null;
  const [n = "0", d = "1"] = rate.split("/");
  const scaled = parseWeight(share.case.weight, currency) * BigInt(n);
  const cut = scaled / BigInt(d);
  const amount = parseAmount(share.amount, currency);
  if (share.amount === share.case.cap) return "Your cap: you pay no more than this";
  if (scaled % BigInt(d) === 0n) return "Exact: nothing to round";
  return amount > cut
    ? `Cut down to ${formatAmount(cut, currency)}, and one of the units left over is yours`
    : "Cut down; the units left over went to larger remainders";
}

function parseWeight(weight: string, currency: string): bigint {
  return BigInt(formatAmount(0n, currency).includes(".") ? weight.replace(".", "") : weight);
}
