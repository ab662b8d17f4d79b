/** The worst of many scenarios, taken one by one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { governingOf, worstOf } from "#domain/contribution/size.ts";
import { naiveBefore } from "./naive.ts";

test("losses are added up by group, and the first of equal scenarios governs", () => {
  const { add, worst } = worstOf(["G", "H", "G"], 1);
  add("mild", [1n, 0n, 1n]);
  add("worst", [1n, 2n, 2n]);
  add("as bad", [0n, 3n, 0n]);
  expect(worst()).toEqual({
    governing: { scenario: "worst", groups: ["G"], loss: 3n },
    cover1: 3n,
    cover2: 5n,
  });
});

test("the largest loss of one group and of two may be those of other scenarios than the governing one", () => {
  const { add, worst } = worstOf(["A", "B", "C", "D"], 3);
  add("one", [9n, 0n, 0n, 0n]);
  add("two", [6n, 6n, 0n, 0n]);
  add("three", [5n, 5n, 5n, 5n]);
  const governing = { scenario: "three", groups: ["A", "B", "C"], loss: 15n };
  expect(worst()).toEqual({ governing, cover1: 9n, cover2: 12n });
});

test("groups that lose nothing are not covered; without scenarios nothing governs", () => {
  const { add, worst } = worstOf(["A", "B"], 2);
  expect(worst()).toEqual({ governing: null, cover1: 0n, cover2: 0n });
  add("quiet", [0n, 0n]);
  expect(worst().governing).toEqual({ scenario: "quiet", groups: [], loss: 0n });
  add("one", [0n, 1n]);
  expect(worst().governing).toEqual({ scenario: "one", groups: ["B"], loss: 1n });
});

test("a scenario of other positions, a loss below zero and a cover of none are bugs", () => {
  const { add, addSome } = worstOf(["A", "B"], 2);
  expect(() => add("short", [1n])).toThrow(RangeError);
  expect(() => add("long", [1n, 1n, 1n])).toThrow(RangeError);
  expect(() => add("gain", [1n, -1n])).toThrow(RangeError);
  expect(() => addSome("elsewhere", [[2, 1n]])).toThrow(RangeError);
  expect(() => worstOf(["A"], 0)).toThrow(RangeError);
});

const loss = fc.oneof(fc.bigInt({ min: 0n, max: 4n }), fc.bigInt({ min: 0n, max: 10n ** 18n }));
const drawn = fc
  .array(fc.constantFrom("A", "B", "9", "10", "\uFF5E", "\u{1F600}", "C", "D", "E", "__proto__"), {
    maxLength: 14,
  })
  .chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      cover: fc.integer({ min: 1, max: 4 }),
      scenarios: fc.array(fc.tuple(...groups.map(() => loss)) as fc.Arbitrary<bigint[]>, { maxLength: 6 }),
    }),
  );

test("it is what a plain second writing says, in whatever order members stand, and so is the case's own way", () => {
  fc.assert(
    fc.property(drawn, ({ groups, cover, scenarios }) => {
      const taken = worstOf(groups, cover);
      const turned = worstOf(groups.toReversed(), cover);
      for (const [i, losses] of scenarios.entries()) {
        taken.add(`${i}`, losses);
        turned.add(`${i}`, losses.toReversed());
      }
      const worst = taken.worst();
      expect(turned.worst()).toEqual(worst);
      expect(worst).toEqual({
        governing: naiveWorst(groups, scenarios, cover),
        cover1: naiveWorst(groups, scenarios, 1)?.loss ?? 0n,
        cover2: naiveWorst(groups, scenarios, 2)?.loss ?? 0n,
      });
      const named = scenarios.map((losses, i) => ({
        id: `${i}`,
        losses: new Map(losses.map((own, at) => [`m${at}`, own])),
      }));
      const byMember = new Map(groups.map((group, at) => [`m${at}`, group]));
      expect(governingOf(named, byMember, cover)).toEqual(worst.governing);
    }),
    { numRuns: 1_500 },
  );
});

function naiveWorst(groups: string[], scenarios: bigint[][], cover: number) {
  const sized = scenarios.map((losses, i) => {
    const sums = [...new Set(groups)].map((group) => ({
      group,
      sum: losses.reduce((all, own, at) => (groups[at] === group ? all + own : all), 0n),
    }));
    sums.sort((a, b) =>
      a.sum === b.sum ? (naiveBefore(a.group, b.group) ? -1 : 1) : b.sum > a.sum ? 1 : -1,
    );
    const largest = sums.filter(({ sum }) => sum > 0n).slice(0, cover);
    return {
      scenario: `${i}`,
      groups: largest.map(({ group }) => group),
      loss: largest.reduce((all, { sum }) => all + sum, 0n),
    };
  });
  return sized.reduce<(typeof sized)[number] | null>(
    (worst, next) => (worst === null || next.loss > worst.loss ? next : worst),
    null,
  );
}
