/** The formula language: what it computes, and what it refuses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Exact, readExact } from "#domain/criteria/exact.ts";
import { compute, figuresOf, parseFormula } from "#domain/criteria/formula.ts";

/** A formula for the naive evaluator: a text is a figure or a decimal. */
type Tree = string | [string, ...Tree[]];

const NAMES = ["a", "b2", "own_funds", "maximum"];
const leaf = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.tuple(fc.nat(50), fc.constantFrom("", ".5", ".25", ".125")).map(([n, end]) => `${n}${end}`),
);
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(fc.constantFrom("+", "-", "*", "/"), tie("tree"), tie("tree")),
    fc.tuple(fc.constant("neg"), tie("tree")),
    fc
      .tuple(fc.constantFrom("max", "min"), fc.array(tie("tree"), { minLength: 1, maxLength: 3 }))
      .map(([way, of]): Tree => [way, ...of]),
  ) as fc.Arbitrary<Tree>,
})).tree;

const POWER: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** As people write it: parentheses only where the usual order needs them. */
function written(node: Tree, power = 0): string {
  if (typeof node === "string") return node;
  const [kind, ...of] = node;
  if (kind === "max" || kind === "min") return `${kind}( ${of.map((one) => written(one)).join(",")})`;
  if (kind === "neg") return `-${written(of[0]!, 3)}`;
  const own = POWER[kind]!;
  const text = `${written(of[0]!, own)} ${kind}${written(of[1]!, own + 1)}`;
  return own < power ? `(${text})` : text;
}

type Ratio = [bigint, bigint];

/** Rational arithmetic as at school, in lowest terms; null where something divides by zero. */
function naive(node: Tree, figures: Record<string, Ratio>): Ratio | null {
  if (typeof node === "string") return figures[node] ?? decimal(node);
  const [kind, ...of] = node;
  const values = of.map((one) => naive(one, figures));
  if (values.includes(null)) return null;
  const [a, b] = values as [Ratio, Ratio];
  if (kind === "neg") return [-a[0], a[1]];
  if (kind === "+") return lowest(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
  if (kind === "-") return lowest(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
  if (kind === "*") return lowest(a[0] * b[0], a[1] * b[1]);
  if (kind === "/") return b[0] === 0n ? null : lowest(a[0] * b[1], a[1] * b[0]);
  const sorted = (values as Ratio[]).sort((x, y) => Number(x[0] * y[1] - y[0] * x[1]));
  return kind === "min" ? sorted[0]! : sorted.at(-1)!;
}

function decimal(text: string): Ratio {
  const [whole, end = ""] = text.split(".");
  return lowest(BigInt(whole + end), 10n ** BigInt(end.length));
}

function lowest(n: bigint, d: bigint): Ratio {
  let [x, y] = [n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  const sign = d / x < 0n ? -1n : 1n;
  return [(sign * n) / x, (sign * d) / x];
}

test("a formula comes to what rational arithmetic makes of it", () => {
  const values = fc.tuple(...NAMES.map(() => fc.integer({ min: -400, max: 400 })));
  let divided = 0;
  fc.assert(
    fc.property(tree, values, (node, quarters) => {
      const text = written(node);
      fc.pre(text.length <= 500);
      const formula = parsed(text);
      const figures = new Map<string, Exact>(
        NAMES.map((name, i) => [name, { n: BigInt(quarters[i]!) * 25n, d: 100n }]),
      );
      const ratios = Object.fromEntries(NAMES.map((name, i) => [name, lowest(BigInt(quarters[i]!), 4n)]));
      const due = naive(node, ratios);
      const found = compute(formula, figures);
      if (due === null) {
        divided += 1;
        expect(found).toHaveProperty("dividesByZero");
        return;
      }
      if (!("value" in found)) throw new Error(`${text} has a value`);
      expect(lowest(found.value.n, found.value.d)).toEqual(due);
      expect(found.value.d > 0n).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(divided).toBeGreaterThan(0);
});

test("it names the figures it uses, those that are missing, and those of a divisor that is zero", () => {
  const formula = parsed("own_funds / max(avg_margin_30d, avg_margin_250d) - own_funds");
  expect(figuresOf(formula)).toEqual(["own_funds", "avg_margin_30d", "avg_margin_250d"]);
  const at = (given: Record<string, string>) =>
    compute(formula, new Map(Object.entries(given).map(([name, value]) => [name, readExact(value)!])));
  expect(at({ avg_margin_30d: "1" })).toEqual({ missing: ["own_funds", "avg_margin_250d"] });
  expect(at({ own_funds: "1", avg_margin_30d: "0", avg_margin_250d: "0.00" })).toEqual({
    dividesByZero: ["avg_margin_30d", "avg_margin_250d"],
  });
  expect(at({ own_funds: "1", avg_margin_30d: "4", avg_margin_250d: "0" })).toEqual({
    value: { n: -3n, d: 4n },
  });
});

test.each([
  ["", "has no value where its end is"],
  ["  ", "has no value where its end is"],
  ["1 +", "has no value where its end is"],
  ["1 2", 'does not go on with "2"'],
  ["2own", 'does not go on with "own"'],
  ["a)", 'does not go on with ")"'],
  ["(a", 'has no ")" where its end is'],
  ["max a", 'has no "(" where "a" is'],
  ["max()", 'has no value where ")" is'],
  ["max(a,)", 'has no value where ")" is'],
  ["+a", 'has no value where "+" is'],
  ["1.", "has something at character 2 that no formula knows"],
  [".5", "has something at character 1 that no formula knows"],
  ["Own", "has something at character 1 that no formula knows"],
  ["a ^ 2", "has something at character 2 that no formula knows"],
  ["1e3", 'does not go on with "e3"'],
  ["a".repeat(501), "is longer than 500 characters"],
  [`${"(".repeat(41)}a${")".repeat(41)}`, "is nested more than 40 deep"],
  [`${"-".repeat(41)}1`, "is nested more than 40 deep"],
])("%j is no formula", (text, fault) => {
  expect(parseFormula(text)).toBe(fault);
});

test("40 deep and 500 characters are allowed", () => {
  expect(parseFormula(`${"(".repeat(40)}a${")".repeat(40)}`)).toHaveProperty("tree");
  expect(parseFormula(`(a)${"+(a)".repeat(60)}`)).toHaveProperty("tree"); // side by side is not deep
  expect(compute(parsed(`1${"+1".repeat(249)}`), new Map())).toEqual({ value: { n: 250n, d: 1n } });
});

function parsed(text: string) {
  const formula = parseFormula(text);
  if (typeof formula === "string") throw new Error(`${text} ${formula}`);
  return formula;
}
