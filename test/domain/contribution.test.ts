/** The size of the fund, its allocation, one's own requirement, and the capital held against it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCase, runCaseText } from "#domain/case.ts";
import type { ContributionResult } from "#domain/contribution/fund.ts";

test("cover 2 by group: the worst scenario, a buffer, a floor, whole units", () => {
  const scenarios = [
    { id: "first of equals", losses: { A: "60.00", B: "40.01", C: "50.00", E: "0.00" } },
    { id: "second of equals", losses: { A: "50.00", B: "50.01", C: "50.00" } },
    { id: "less", losses: { A: "150.00" } },
  ];
  const members = [{ id: "A", group: "G" }, { id: "B", group: "G" }, { id: "C" }, { id: "E" }];
  const sizeWith = (standard: object) => {
    const { size, governing } = fundOf({ standard: { cover: 2, ...standard } }, members, scenarios);
    return { size, governing };
  };
  const governing = { scenario: "first of equals", groups: ["G", "C"], loss: "150.01" };
  expect(sizeWith({})).toEqual({ size: "150.01", governing });
  // 150.01 × 1.001 = 150.16001, rounded up
  expect(sizeWith({ buffer: "0.001" })).toEqual({ size: "150.17", governing });
  expect(sizeWith({ floor: "200.00" })).toEqual({ size: "200.00", governing });
  expect(sizeWith({ cover: 1_000_000 }).governing?.groups).toEqual(["G", "C"]);
  expect(sizeWith({ cover: 1 }).governing).toEqual({ scenario: "less", groups: ["G"], loss: "150.00" });
});

test("groups that lose the same are covered in order of id", () => {
  const members = [{ id: "B" }, { id: "A" }, { id: "C" }];
  const scenarios = [{ id: "S", losses: { C: "5.00", B: "5.00", A: "5.00" } }];
  const { governing } = fundOf({ standard: { cover: 2 } }, members, scenarios);
  expect(governing?.groups).toEqual(["A", "B"]);
});

test("without scenarios nothing governs, and where nobody loses nobody is covered", () => {
  const members = [{ id: "A", measures: { margin: "1.00" } }];
  expect(fundOf({}, members).governing).toBeNull();
  expect(fundOf({}, members, [])).toMatchObject({ size: "0.00", governing: null, total: "0.00" });
  const quiet = fundOf({}, members, [{ id: "S", losses: { A: "0.00" } }]);
  expect(quiet.governing).toEqual({ scenario: "S", groups: [], loss: "0.00" });
});

test("where nobody has weight, all share alike, and the statement says so last", () => {
  const members = ["C", "A", "B"].map((id) => ({ id }));
  const size = { standard: { cover: 1, floor: "10.00" } };
  const equal = fundOf({ ...size, allocation: { minimum: "3.00" } }, members);
  expect(amounts(equal)).toBe("A 3.34 B 3.33 C 3.33");
  expect(JSON.stringify(equal.statement)).toBe(
    '{"totals":{"margin":"0.00"},"rate":"1000/3","cut":"1/3","tie":"A","equal":true}',
  );
  const base = fundOf({ ...size, allocation: { minimum: "3.00", minimumAs: "base" } }, members);
  expect(amounts(base)).toBe("A 3.34 B 3.33 C 3.33");
  expect(base.statement.rate).toBe("100/3");
  const minimums = fundOf({ ...size, allocation: { minimum: "3.34", roundTo: "1.00" } }, members);
  expect(amounts(minimums)).toBe("A 4.00 B 4.00 C 4.00");
  expect(minimums).toMatchObject({ size: "10.00", total: "12.00", statement: { rate: null, cut: null } });
  expect(minimums.statement).not.toHaveProperty("equal");
});

test("an equal part knows no minimum as a floor, and comes on top of one as a base", () => {
  const requirement = (minimumAs: string) => {
    const allocation = { keys: [{ measure: "margin", weight: "1" }], minimum: "9.00", minimumAs };
    const statement = { totals: { margin: "0.00" }, rate: "1000/3", cut: "1/3", tie: "A", equal: true };
    const outcome = runCase({ case: "requirement/1", currency: "EUR", id: "A", allocation, statement });
    return outcome.ok && "amount" in outcome.result ? outcome.result.amount : outcome;
  };
  expect(requirement("floor")).toBe("3.34");
  expect(requirement("base")).toBe("12.34");
});

test("one member with all the weight pays all, at a rate", () => {
  const members = [{ id: "A", measures: { margin: "2.00" } }, { id: "B" }];
  const result = fundOf({ standard: { cover: 1, floor: "10.00" } }, members);
  expect(amounts(result)).toBe("A 10.00 B 0.00");
  expect(result.statement).toEqual({ totals: { margin: "2.00" }, rate: "1000/1", cut: null });
});

test("the totals are printed in the order of the keys, whatever their names", () => {
  const keys = ["b", "10", "__proto__", "9", "a"].map((measure) => ({ measure, weight: "1" }));
  const measures = JSON.parse('{"a":"1.00","9":"2.00","__proto__":"3.00","10":"4.00","b":"5.00"}');
  const input = caseOf({ standard: { cover: 1, floor: "1.00" }, allocation: { keys } }, [
    { id: "A", measures },
  ]);
  const outcome = runCaseText(JSON.stringify(input));
  expect(outcome.ok && outcome.text).toContain(
    '"statement":{"totals":{"b":"5.00","10":"4.00","__proto__":"3.00","9":"2.00","a":"1.00"},"rate":"20/1","cut":null}}',
  );
});

const amount = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 10 ** 12 })).map(String);
const cases = fc.record({
  floor: amount,
  minimum: fc.nat({ max: 30 }).map(String),
  minimumAs: fc.constantFrom("floor", "base"),
  roundTo: fc.constantFrom("1", "3", "10"),
  weights: fc.tuple(fc.constantFrom("0", "0.5", "1", "0.333"), fc.constantFrom("0", "1", "2.5")),
  members: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("A", "B", "9", "10", "\uFF5E", "\u{1F600}", "__proto__"),
      margin: amount,
      stress: amount,
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 7 },
  ),
});

test("contributions sum to the size, none below the minimum, in whole units, and each runs again as a requirement", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(cases, ({ floor, minimum, minimumAs, roundTo, weights, members }) => {
      const keys = [
        { measure: "margin", weight: weights[0] },
        { measure: "stress", weight: weights[1] },
      ];
      const allocation = { keys, minimum, minimumAs, roundTo };
      const measured = members.map(({ id, margin, stress }) => ({ id, measures: { margin, stress } }));
      const input = caseOf({ standard: { cover: 1, floor }, allocation }, measured, [], "JPY");
      const { contributions, size, total, statement } = resultOf(input);
      const least = ((BigInt(minimum) + BigInt(roundTo) - 1n) / BigInt(roundTo)) * BigInt(roundTo);
      const minimums = least * BigInt(members.length);
      expect(BigInt(total)).toBe(BigInt(size) > minimums ? BigInt(size) : minimums);
      for (const { member, amount: own } of contributions) {
        expect(BigInt(own) >= least && BigInt(own) % BigInt(roundTo) === 0n).toBe(true);
        const { measures } = measured.find(({ id }) => id === member)!;
        const again = { case: "requirement/1", currency: "JPY", id: member, measures, allocation, statement };
        expect(runCase(again)).toMatchObject({ ok: true, result: { amount: own } });
      }
      seen.add(
        `${minimumAs} ${statement.equal ?? false} ${statement.rate === null} ${statement.tie !== undefined}`,
      );
      const turned = { ...input, members: input.members.toReversed() };
      expect(resultOf(turned)).toEqual(resultOf(input));
    }),
    { numRuns: 1_500 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(8);
});

test("capital is rounded up from the exact value, and nobody falls below 0.16 % of its contribution", () => {
  const capital = (ownFunds: string, ...members: [id: string, contribution: string, exposure: string][]) => {
    const input = {
      case: "capital/1",
      currency: "EUR",
      ownFunds,
      riskWeight: "0.20",
      capitalRatio: "0.08",
      members: members.map(([id, contribution, exposure]) => ({ id, contribution, exposure })),
    };
    const outcome = runCase(input);
    if (!outcome.ok || outcome.result.result !== "capital/1") throw new Error("a good case");
    return [outcome.result.kccp, ...outcome.result.members.map(({ member, kcm }) => `${member} ${kcm}`)];
  };
  // K_CCP = 0.016 × 0.01 = 0.00016, up to 0.01; B's half of the exact value is 0.00008, its floor 0.0016 × 1.00
  expect(capital("1.00", ["B", "1.00", "0.01"])).toEqual(["0.01", "B 0.01"]);
  expect(capital("0.00", ["B", "0.00", "100.00"], ["A", "0.00", "0.00"])).toEqual([
    "1.60",
    "A 0.00",
    "B 0.00",
  ]);
  expect(capital("0.00", ["B", "1000.00", "0.00"])).toEqual(["0.00", "B 1.60"]);
  // The part is of the exact K_CCP: 0.00016 × 900 ÷ 900 is 0.00016, and 0.01 after rounding up, not before
  expect(capital("99.99", ["B", "0.01", "62.50"])).toEqual(["1.00", "B 0.01"]);
  expect(capital("0.00")).toEqual(["0.00"]);
});

// --- the fixtures

function caseOf(
  fund: { standard?: object; allocation?: object },
  members: object[],
  scenarios?: object[],
  currency = "EUR",
) {
  const allocation = { keys: [{ measure: "margin", weight: "1" }], ...fund.allocation };
  const input = {
    case: "contribution/1",
    currency,
    fund: { standard: { cover: 1 }, ...fund, allocation },
    members,
  };
  return scenarios === undefined ? input : { ...input, scenarios };
}

function fundOf(...args: Parameters<typeof caseOf>): ContributionResult {
  return resultOf(caseOf(...args));
}

function resultOf(input: unknown): ContributionResult {
  const outcome = runCase(input);
  if (!outcome.ok) throw new Error(`${outcome.fault.path}: ${outcome.fault.message}`);
  return outcome.result as ContributionResult;
}

function amounts({ contributions }: ContributionResult): string {
  return contributions.map(({ member, amount: own }) => `${member} ${own}`).join(" ");
}
