/** Sharing by weight up to caps, and the statement by which each payer finds its own share. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCase } from "#domain/case.ts";
import { readFraction, simplestAbove } from "#domain/fraction.ts";
import { ownShare, type Stake, type Statement, share } from "#domain/share.ts";
import { lesserOf, type NaiveStake, naiveShare, naiveSimplest } from "./naive.ts";

test("one third and two thirds of seventy: the odd cent goes to the larger remainder", () => {
  const stakes = [
    { id: "B", weight: 10_000n, cap: 9_000n },
    { id: "C", weight: 5_000n, cap: 9_000n },
  ];
  const { amounts, statement } = share(7_000n, stakes);
  expect([...amounts]).toEqual([
    ["B", 4_667n],
    ["C", 2_333n],
  ]);
  expect(statement).toEqual({ rate: "7/15", cut: "1/2" });
});

test("an exact share that reaches the cap is the cap, and takes no part in the odd units", () => {
  const stakes = [
    { id: "A", weight: 1n, cap: 1n },
    { id: "B", weight: 1n, cap: 5n },
    { id: "C", weight: 1n, cap: 5n },
  ];
  expect(share(3n, stakes)).toEqual({
    amounts: new Map([
      ["A", 1n],
      ["B", 1n],
      ["C", 1n],
    ]),
    statement: { rate: "1/1", cut: null },
  });
  expect(share(4n, stakes).statement).toEqual({ rate: "3/2", cut: "1/2", tie: "B" });
  expect(share(11n, stakes).statement).toEqual({ rate: null, cut: null });
  expect(share(0n, stakes).statement).toBeNull();
});

test("ties follow code points, not UTF-16 units", () => {
  const stakes = ["\u{1F600}", "\uFF5E"].map((id) => ({ id, weight: 1n, cap: 9n }));
  expect(share(1n, stakes)).toEqual({
    amounts: new Map([
      ["\uFF5E", 1n],
      ["\u{1F600}", 0n],
    ]),
    statement: { rate: "1/2", cut: "1/2", tie: "\uFF5E" },
  });
});

test("a cut between close remainders of astronomical size is found at once", () => {
  const d = 10n ** 400n + 69n;
  const cut = simplestAbove({ n: d / 3n, d }, { n: d / 3n + 1n, d });
  expect(cut.n * 3n).toBe(cut.d); // a third lies between them: floor(d/3) < d/3 <= floor(d/3) + 1
});

test("a billion and one members' weights do not slow the search for a cut", () => {
  const low = { n: 10n ** 30n, d: 2n * 10n ** 30n + 1n };
  expect(simplestAbove(low, { n: 1n, d: 2n })).toEqual({ n: 1n, d: 2n });
  // Just above one half without reaching it: the path of steps would be 10^30 long
  const high = { n: 10n ** 30n + 1n, d: 2n * 10n ** 30n + 1n };
  expect(simplestAbove({ n: 1n, d: 2n }, high)).toEqual(high);
});

const ids = fc.uniqueArray(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }),
    fc.constantFrom("__proto__", "constructor", "10", "9", "\uFF5E", "\u{1F600}"),
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
);
/** Small numbers, so that ties and caps reached exactly are common, and amounts as large as a case may have. */
const units = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 12n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 18n }) },
);
const stakesOf = ids.chain((names) =>
  fc.tuple(...names.map((id) => fc.record({ id: fc.constant(id), weight: units, cap: units }))),
) as fc.Arbitrary<NaiveStake[]>;
const RUNS = { numRuns: 2_000 };

test("the share is what the plain second writing says", () => {
  fc.assert(
    fc.property(units, stakesOf, (total, stakes) => {
      const plain = naiveShare(total, stakes);
      const { amounts, statement } = share(total, stakes);
      expect(amounts).toEqual(plain.amounts);
      const rate = statement?.rate ? readFraction(statement.rate)! : null;
      if (statement !== null) {
        expect(rate === null).toBe(plain.rate === null);
        if (rate !== null && plain.rate !== null) expect(rate.n * plain.rate.d).toBe(plain.rate.n * rate.d);
      }
    }),
    RUNS,
  );
});

test("the shares sum to the total or to all caps, none above its cap, whatever the order", () => {
  fc.assert(
    fc.property(units, stakesOf, (total, stakes) => {
      const { amounts, statement } = share(total, stakes);
      const most = stakes.reduce((sum, { weight, cap }) => (weight > 0n ? sum + cap : sum), 0n);
      const shared = [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);
      expect(shared).toBe(lesserOf(most, total));
      for (const { id, weight, cap } of stakes) {
        expect(amounts.get(id)! <= cap && (weight > 0n || amounts.get(id) === 0n)).toBe(true);
      }
      expect(share(total, stakes.toReversed())).toEqual({ amounts, statement });
    }),
    RUNS,
  );
});

test("everyone finds its own share from the statement alone, in the function and in a share/1 case", () => {
  fc.assert(
    fc.property(units, stakesOf, (total, stakes) => {
      const { amounts, statement } = share(total, stakes);
      if (statement === null) return;
      for (const stake of stakes) {
        expect(ownShare(stake, termsOf(statement))).toBe(amounts.get(stake.id));
        const { id, weight, cap } = stake;
        const own = { case: "share/1", currency: "JPY", id, weight: `${weight}`, cap: `${cap}`, statement };
        expect(runCase(own)).toMatchObject({ result: { amount: `${amounts.get(id)}` } });
      }
    }),
    { numRuns: 500 },
  );
});

test("a total larger by one unit lowers nobody by more than one unit", () => {
  fc.assert(
    fc.property(units, stakesOf, (total, stakes) => {
      const [before, after] = [share(total, stakes).amounts, share(total + 1n, stakes).amounts];
      for (const { id } of stakes) expect(after.get(id)! >= before.get(id)! - 1n).toBe(true);
    }),
    RUNS,
  );
});

test("all amounts times k, where nothing is rounded, is all shares times k at the same rate", () => {
  fc.assert(
    fc.property(units, stakesOf, fc.bigInt({ min: 2n, max: 1_000n }), (total, stakes, k) => {
      const once = share(total, stakes);
      fc.pre(once.statement !== null && once.statement.cut === null);
      const times = share(
        total * k,
        stakes.map(({ id, weight, cap }) => ({ id, weight: weight * k, cap: cap * k })),
      );
      expect(times.statement).toEqual(once.statement);
      for (const { id } of stakes) expect(times.amounts.get(id)).toBe(once.amounts.get(id)! * k);
    }),
    { numRuns: 500 },
  );
});

test("the cut is the simplest fraction above the first not served, up to the last served", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(), fc.nat(), (d, x, y) => {
      const [low, high] = [x % d, y % d].sort((a, b) => a - b) as [number, number];
      fc.pre(low < high);
      const ends = [low, high].map((n) => ({ n: BigInt(n), d: BigInt(d) })) as [Ends, Ends];
      const { n, d: found } = simplestAbove(...ends);
      expect(`${n}/${found}`).toBe(naiveSimplest(...ends));
    }),
    { numRuns: 3_000 },
  );
});

interface Ends {
  n: bigint;
  d: bigint;
}

function termsOf({ rate, cut, tie }: Statement): Parameters<typeof ownShare>[1] {
  return {
    rate: rate === null ? null : readFraction(rate)!,
    cut: cut === null ? null : readFraction(cut)!,
    tie: tie ?? null,
  };
}

test("an own share: nothing without weight or cap, the cap where the rate reaches it or there is none", () => {
  const terms = termsOf({ rate: "2/3", cut: "1/3", tie: "B" });
  const stake = (id: string, weight: bigint, cap: bigint): Stake => ({ id, weight, cap });
  expect(ownShare(stake("A", 0n, 5n), terms)).toBe(0n);
  expect(ownShare(stake("A", 5n, 0n), terms)).toBe(0n);
  expect(ownShare(stake("A", 6n, 4n), terms)).toBe(4n);
  // 2/3 of 5 is 3 1/3: at the cut, so the tie decides; of 7 it is 4 2/3: above, so it does not
  expect(ownShare(stake("B", 5n, 9n), terms)).toBe(4n);
  expect(ownShare(stake("C", 5n, 9n), terms)).toBe(3n);
  expect(ownShare(stake("C", 7n, 9n), terms)).toBe(5n);
  expect(ownShare(stake("A", 5n, 9n), termsOf({ rate: null, cut: null }))).toBe(9n);
});
