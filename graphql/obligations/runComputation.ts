import { ownWeight, readAllocation } from "#domain/contribution/allocation.ts";
import { formatAmount, minorDigits, parseAmount } from "#domain/money.ts";

/** A line of a computation. */
export interface Line {
  label: string;
  from: string;
  amount: string;
  note: string | null;
  result: boolean;
}

/** What an invoice or a return of a contribution run says, as far as its computation goes. */
export interface RunContent {
  currency: string;
  why: string;
  run?: { number: number; forDate: string; size: string };
  requirement?: {
    amount: string;
    case: {
      measures: Record<string, string>;
      allocation: { keys: { measure: string; weight: string }[]; minimum?: string; minimumAs?: string };
      statement: { totals: Record<string, string>; rate: string | null; equal?: true };
    };
  };
  required: string;
  posted: string;
  called?: string;
  /** Of a return that follows from a contest: what was upheld, and what of it was still to pay. */
  upheld?: string;
  credited?: string;
  amount: string;
}

/** Interest on money that came late, as its document says it. */
export interface InterestContent {
  currency: string;
  about: { number: string; dueOn: string; amount: string };
  rate: string;
  dayCount: string;
  segments: { from: string; to: string; days: number; principal: string }[];
  exact: string;
  amount: string;
}

/** From the size of the fund to the member's requirement, and from that to what it pays or gets back. */
export function runLines(content: RunContent, kind: "CONTRIBUTION" | "RETURN"): Line[] {
  const lines = content.requirement ? requirementLines(content) : [];
  const add = adder(lines);
  const required = content.requirement ? lines.length : add("You must hold", content.why, content.required);
  if (content.upheld !== undefined) {
    const upheld = add("Upheld of your contest", content.why, content.upheld);
    const credited = add("Of it not yet paid, and taken off", "Adjustment", content.credited ?? "0");
    return [...lines, result("You get back", `${upheld} − ${credited}`, content.amount)];
  }
  const posted = add("You had posted", "Journal", content.posted);
  if (kind === "RETURN") return [...lines, result("You get back", `${posted} − ${required}`, content.amount)];
  const zero = formatAmount(0n, content.currency);
  if (content.called === undefined || content.called === zero)
    return [...lines, result("To pay", `${required} − ${posted}`, content.amount)];
  const called = add("Called before and not yet paid", "Journal", content.called);
  return [...lines, result("To pay", `${required} − ${posted} − ${called}`, content.amount)];
}

function requirementLines({ currency, run, requirement }: RunContent): Line[] {
  const lines: Line[] = [];
  const add = adder(lines);
  const { measures, allocation, statement } = requirement!.case;
  if (run) add("Size of the fund", `Run ${run.number}`, run.size);
  for (const { measure, weight } of allocation.keys)
    add(
      `Your ${measure.replaceAll("_", " ")}`,
      run ? `Measures, ${run.forDate}` : "Measures",
      measures[measure] ?? "0",
      `Of ${statement.totals[measure]} of all members, which counts ${weight}`,
    );
  const read = readAllocation(allocation, "allocation", minorDigits(currency));
  if (statement.rate === null) {
    add(
      "Your requirement",
      "Rule",
      requirement!.amount,
      "The fund is no larger than all minimums: everyone holds the minimum",
    );
    return lines;
  }
  const minor = (amounts: Record<string, string>) =>
    new Map(Object.entries(amounts).map(([name, amount]) => [name, parseAmount(amount, currency)]));
  const weight = statement.equal
    ? { n: 1n, d: 1n }
    : ownWeight(read.keys, minor(statement.totals), minor(measures));
  const own = add(
    "Your weight",
    allocation.keys.map((_, i) => i + (run ? 2 : 1)).join(", "),
    shortest(weight.n, weight.d),
    statement.equal ? "Nobody has a weight: all share alike" : null,
  );
  const rate = add(
    "Rate, the same for every member",
    "Statement",
    statement.rate,
    `What a weight of 1 would hold, in units of ${formatAmount(read.unit, currency)}`,
  );
  const [n, d] = statement.rate.split("/").map(BigInt) as [bigint, bigint];
  const part = { n: weight.n * n * read.unit, d: weight.d * d };
  const exact = add("Your part, exact", `${own} × ${rate}`, decimal(part.n, part.d, currency));
  const required = parseAmount(requirement!.amount, currency);
  const least = read.minimum * read.unit;
  const base = read.minimumAs === "base" ? least : 0n;
  if (base > 0n) add("What everyone holds before the rest is shared", "Rule", formatAmount(base, currency));
  add(
    "Your requirement",
    base > 0n ? `${exact} + ${exact + 1}` : String(exact),
    requirement!.amount,
    rounding(),
  );
  return lines;

  function rounding(): string {
    if (base === 0n && !statement.equal && required === least && part.n <= least * part.d)
      return "The minimum: nobody holds less";
    const units = `whole ${formatAmount(read.unit, currency)}`;
    const cut = (part.n / (part.d * read.unit)) * read.unit;
    if (part.n === cut * part.d) return "Exact: nothing to round";
    return required - base > cut
      ? `Cut down to ${units}, and one of the units left over is yours`
      : `Cut down to ${units}; those left over went to larger remainders`;
  }
}

/** Day by day: what was outstanding, for how long, and what that comes to. */
export function interestLines(content: InterestContent): Line[] {
  const lines: Line[] = [];
  const add = adder(lines);
  const parts = content.segments.map(({ from, to, days, principal }) =>
    add(
      `Not paid of ${content.about.number}`,
      days === 1 ? "1 day" : `${days} days`,
      principal,
      `From ${from}, included, to ${to}, not included`,
    ),
  );
  const rate = add("Rate of a year, as a part of 1", content.dayCount, content.rate);
  const [n = 0n, d = 1n] = content.exact.split("/").map(BigInt);
  const exact = add(
    "Interest, exact",
    `${parts.join(", ")} × days × ${rate}`,
    decimal(n, d, content.currency),
  );
  return [...lines, result("To pay, rounded half up", String(exact), content.amount)];
}

/** Adds a line and answers its number. */
const adder =
  (lines: Line[]) =>
  (label: string, from: string, amount: string, note: string | null = null): number =>
    lines.push({ label, from, amount, note, result: false });

const result = (label: string, from: string, amount: string): Line => ({
  label,
  from,
  amount,
  note: null,
  result: true,
});

/** Minor units as a decimal with four digits more than the currency has, and an ellipsis where it goes on. */
function decimal(n: bigint, d: bigint, currency: string): string {
  const digits = minorDigits(currency) + 4;
  const scaled = n * 10_000n;
  const text = (scaled / d).toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}${scaled % d === 0n ? "" : "…"}`;
}

/** A fraction in lowest terms. */
function shortest(n: bigint, d: bigint): string {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? "0" : `${n / a}/${d / a}`;
}
