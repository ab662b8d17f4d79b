/** Why a requirement changed: by the fund, by one's own risk, by the others'. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCase } from "#domain/case.ts";
import { type Change, explainChanges, type StoredRun } from "#domain/contribution/change.ts";
import type { ContributionResult } from "#domain/contribution/fund.ts";
import { withDigits } from "#domain/money.ts";

test("a larger fund, more risk of one's own, and what that does to the others", () => {
  const before = run("100.00", { A: "1.00", B: "1.00" });
  const after = run("120.00", { A: "3.00", B: "1.00" });
  expect(table(before, after)).toEqual([
    "A 50.00 → 90.00: fund 10.00, own 30.00, others 0.00",
    "B 50.00 → 30.00: fund 10.00, own 0.00, others -30.00",
  ]);
});

test("a new member's requirement is its own risk; who has left is not listed, and its part is the others'", () => {
  const before = run("100.00", { A: "1.00", B: "1.00" });
  expect(table(before, run("100.00", { A: "1.00", C: "1.00", D: "2.00" }))).toEqual([
    "A 50.00 → 25.00: fund 0.00, own 0.00, others -25.00",
    "C 0.00 → 25.00: fund 0.00, own 33.33, others -8.33",
    "D 0.00 → 50.00: fund 0.00, own 50.00, others 0.00",
  ]);
});

test("where there was no earlier run, the whole first requirement is own risk", () => {
  expect(table(null, run("100.00", { B: "1.00", A: "3.00" }))).toEqual([
    "A 0.00 → 75.00: fund 0.00, own 75.00, others 0.00",
    "B 0.00 → 25.00: fund 0.00, own 25.00, others 0.00",
  ]);
});

test("a new rule counts as the fund's; at a minimum one's own risk moves nothing until it passes it", () => {
  const before = run("100.00", { A: "9.00", B: "1.00" });
  const minimum = { minimum: "20.00" };
  expect(table(before, run("100.00", { A: "9.00", B: "1.50" }, minimum))).toEqual([
    "A 90.00 → 80.00: fund -10.00, own 0.00, others 0.00",
    "B 10.00 → 20.00: fund 10.00, own 0.00, others 0.00",
  ]);
  const same = run("100.00", { A: "9.00", B: "1.00" }, minimum);
  // At the rate of 80 for nine tenths, B's quarter of the weight is 22.22
  expect(table(same, run("100.00", { A: "9.00", B: "3.00" }, minimum))).toEqual([
    "A 80.00 → 75.00: fund 0.00, own 0.00, others -5.00",
    "B 20.00 → 25.00: fund 0.00, own 2.22, others 2.78",
  ]);
});

test("where nobody had weight the equal part is held, and the first weight of all moves the rest by the others", () => {
  expect(table(run("100.00", { A: "0.00", B: "0.00" }), run("100.00", { A: "1.00", B: "0.00" }))).toEqual([
    "A 50.00 → 100.00: fund 0.00, own 0.00, others 50.00",
    "B 50.00 → 0.00: fund 0.00, own 0.00, others -50.00",
  ]);
});

test("runs in two currencies are not compared", () => {
  expect(() => explainChanges(runOf({ currency: "SEK" }), runOf({}))).toThrow(RangeError);
});

const amount = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 10 ** 9 })).map(String);
const members = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("A", "B", "9", "10", "\uFF5E", "\u{1F600}", "__proto__"),
    measures: fc.record({ margin: amount, stress: amount }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);
const rule = fc.record({
  keys: fc.constantFrom(
    [{ measure: "margin", weight: "1" }],
    [
      { measure: "stress", weight: "0.7" },
      { measure: "margin", weight: "0.3" },
    ],
  ),
  minimum: fc.nat({ max: 30 }).map(String),
  minimumAs: fc.constantFrom("floor", "base"),
  roundTo: fc.constantFrom("1", "3", "10"),
});
const inputs = fc.record({ floor: amount, allocation: rule, members });
const RUNS = { numRuns: 800 };

test("the parts sum exactly to what changed, for everybody in the new run, in order of id", () => {
  fc.assert(
    fc.property(inputs, inputs, (old, now) => {
      const [before, after] = [runOf(old), runOf(now)];
      const { changes } = explainChanges(before, after);
      expect(changes.map((change) => change.member)).toEqual(
        after.result.contributions.map(({ member }) => member),
      );
      for (const change of changes) {
        expect(change.byFund + change.byOwn + change.byOthers).toBe(change.after - change.before);
        expect(change.after).toBe(requirementIn(after, change.member));
        expect(change.before).toBe(requirementIn(before, change.member));
      }
    }),
    RUNS,
  );
});

test("the same run twice changes nothing, and where only size or rule is new all of it is the fund's", () => {
  fc.assert(
    fc.property(inputs, amount, rule, (old, floor, allocation) => {
      const before = runOf(old);
      for (const change of explainChanges(before, before).changes)
        expect(change).toMatchObject({ byFund: 0n, byOwn: 0n, byOthers: 0n });
      for (const now of [
        { ...old, floor },
        { ...old, floor, allocation },
      ])
        for (const change of explainChanges(before, runOf(now)).changes)
          expect(change).toMatchObject({ byOwn: 0n, byOthers: 0n });
    }),
    RUNS,
  );
});

test("measures of one member alone move nothing by the fund, and for all others everything by the others", () => {
  fc.assert(
    fc.property(inputs, fc.bigInt({ min: 0n, max: 50n }), (old, times) => {
      const [first, ...others] = old.members;
      const scaled = (own: string) => `${BigInt(own) * times}`;
      const { margin, stress } = first!.measures;
      const moved = { ...first!, measures: { margin: scaled(margin), stress: scaled(stress) } };
      const { changes } = explainChanges(runOf(old), runOf({ ...old, members: [moved, ...others] }));
      for (const change of changes) {
        expect(change.byFund).toBe(0n);
        if (change.member !== first!.id) expect(change.byOwn).toBe(0n);
      }
    }),
    RUNS,
  );
});

test("without a minimum, by one measure, what a lone member moves is its own to the odd unit", () => {
  const measured = members.filter(
    (all) => all.length > 1 && all.filter(({ measures }) => measures.margin !== "0").length > 1,
  );
  fc.assert(
    fc.property(measured, amount, amount, (all, floor, margin) => {
      const allocation = { keys: [{ measure: "margin", weight: "1" }] };
      const [first, ...others] = all;
      const moved = { ...first!, measures: { ...first!.measures, margin } };
      const [before, after] = [all, [moved, ...others]].map((some) =>
        runOf({ floor, allocation, members: some }),
      );
      const { changes } = explainChanges(before!, after!);
      const { byOthers } = changes.find(({ member }) => member === first!.id)!;
      expect(byOthers >= -1n && byOthers <= 1n).toBe(true);
    }),
    RUNS,
  );
});

// --- the fixtures

function run(floor: string, margins: Record<string, string>, allocation: object = {}): StoredRun {
  return runOf({
    currency: "EUR",
    floor,
    allocation: { keys: [{ measure: "margin", weight: "1" }], ...allocation },
    members: Object.entries(margins).map(([id, margin]) => ({ id, measures: { margin } })),
  });
}

function runOf({
  currency = "JPY",
  floor = "0",
  allocation = { keys: [{ measure: "margin", weight: "1" }] } as object,
  members: all = [{ id: "A", measures: {} }] as object[],
}): StoredRun {
  const input = {
    case: "contribution/1",
    currency,
    fund: { standard: { cover: 1, floor }, allocation },
    members: all,
  };
  const outcome = runCase(input);
  if (!outcome.ok) throw new Error(`${outcome.fault.path}: ${outcome.fault.message}`);
  return { case: input, result: outcome.result as ContributionResult };
}

function requirementIn({ result }: StoredRun, id: string): bigint {
  return BigInt(result.contributions.find(({ member }) => member === id)?.amount ?? 0);
}

function table(before: StoredRun | null, after: StoredRun): string[] {
  const { digits, changes } = explainChanges(before, after);
  const money = (part: bigint) => withDigits(part, digits);
  return changes.map(
    (change: Change) =>
      `${change.member} ${money(change.before)} → ${money(change.after)}: fund ${money(change.byFund)}, own ${money(change.byOwn)}, others ${money(change.byOthers)}`,
  );
}
