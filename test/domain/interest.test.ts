/** Interest on what is paid late. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "#domain/calendar.ts";
import { fractionText } from "#domain/fraction.ts";
import { type DayCount, type LatePayment, lateInterest } from "#domain/interest.ts";

const late: LatePayment = {
  amount: 100_000_000n,
  dueOn: "2018-09-12",
  payments: [],
  until: "2018-09-19",
  rate: "0.08",
  dayCount: "ACT/360",
};

test("a week late is seven days: from the due day, included, to the day of payment, not included", () => {
  expect(lateInterest(late)).toEqual({
    segments: [
      {
        from: "2018-09-12",
        to: "2018-09-19",
        days: 7,
        principal: 100_000_000n,
        interest: { n: 1_400_000n, d: 9n },
      },
    ],
    exact: { n: 1_400_000n, d: 9n },
    total: 155_556n,
  });
});

test("what is paid on the due day or before bears nothing, nor does nothing", () => {
  const nothing = { segments: [], exact: { n: 0n, d: 1n }, total: 0n };
  expect(lateInterest({ ...late, until: "2018-09-12" })).toEqual(nothing);
  expect(lateInterest({ ...late, until: "2018-09-01" })).toEqual(nothing);
  expect(lateInterest({ ...late, amount: 0n })).toEqual(nothing);
  for (const on of ["2018-09-01", "2018-09-12"])
    expect(lateInterest({ ...late, payments: [{ on, amount: late.amount }] })).toEqual(nothing);
  expect(lateInterest({ ...late, rate: "0" })).toMatchObject({ segments: [{ days: 7 }], total: 0n });
});

test("after a part is paid, interest runs on the rest, and nothing runs on what is paid too much", () => {
  const payments = [
    { on: "2018-09-18", amount: 90_000_000n },
    { on: "2018-09-13", amount: 10_000_000n },
    { on: "2018-09-13", amount: 20_000_000n },
    { on: "2018-09-15", amount: 0n },
  ];
  const { segments, exact, total } = lateInterest({ ...late, payments });
  expect(segments.map(({ from, to, days, principal }) => `${from} ${to} ${days} ${principal}`)).toEqual([
    "2018-09-12 2018-09-13 1 100000000",
    "2018-09-13 2018-09-18 5 70000000",
  ]);
  // 8 % ÷ 360 of (1 × 100,000,000 + 5 × 70,000,000)
  expect([fractionText(exact), total]).toEqual(["100000/1", 100_000n]);
});

test.each<[from: string, to: string, actual: number, thirty: number]>([
  ["2024-02-28", "2024-03-01", 2, 3],
  ["2023-02-28", "2023-03-01", 1, 3],
  ["2024-02-29", "2024-03-31", 31, 31],
  ["2023-02-28", "2023-03-31", 31, 32],
  ["2018-01-30", "2018-01-31", 1, 0],
  ["2018-01-31", "2018-02-01", 1, 1],
  ["2018-01-31", "2018-03-31", 59, 60],
  ["2018-12-31", "2019-01-01", 1, 1],
  ["2018-08-31", "2018-09-30", 30, 30],
  ["2024-01-01", "2025-01-01", 366, 360],
  ["2023-01-01", "2024-01-01", 365, 360],
  ["1999-12-15", "2000-03-01", 77, 76],
])("from %s to %s are %i days, or %i of months of thirty", (dueOn, until, actual, thirty) => {
  const days = (dayCount: DayCount) => lateInterest({ ...late, dueOn, until, dayCount }).segments[0]?.days;
  expect([days("ACT/360"), days("ACT/365"), days("30E/360")]).toEqual([actual, actual, thirty]);
});

test.each<[dayCount: DayCount, total: bigint]>([
  ["ACT/360", 8_133n],
  ["ACT/365", 8_022n],
  ["30E/360", 8_000n],
])("a leap year at 8 %% on 1,000.00 by %s is %d cents", (dayCount, total) => {
  const year = { ...late, amount: 100_000n, dueOn: "2024-01-01", until: "2025-01-01" };
  expect(lateInterest({ ...year, dayCount }).total).toBe(total);
});

test("the sum is rounded once, half up", () => {
  const halves = (amount: bigint) =>
    lateInterest({
      ...late,
      amount,
      dueOn: "2018-01-01",
      until: "2018-07-01",
      rate: "1",
      dayCount: "30E/360",
    });
  expect([1n, 2n, 3n].map((amount) => halves(amount).total)).toEqual([1n, 1n, 2n]);
  // Three parts of a sixth are a half: each alone would be nothing
  const payments = [
    { on: "2018-03-01", amount: 0n },
    { on: "2018-04-01", amount: 1n },
  ];
  const { segments, total } = lateInterest({
    ...late,
    amount: 2n,
    dueOn: "2018-01-01",
    until: "2018-05-01",
    payments,
    rate: "0.86",
    dayCount: "30E/360",
  });
  expect(segments.map(({ interest }) => fractionText(interest))).toEqual(["43/100", "43/600"]);
  expect(total).toBe(1n);
});

test("what is no decimal, no date or below zero is a bug", () => {
  const bad: Partial<LatePayment>[] = [
    { rate: "8 %" },
    { rate: "-0.08" },
    { dueOn: "2018-02-30" },
    { until: "soon" },
    { amount: -1n },
    { payments: [{ on: "2018-09-13", amount: -1n }] },
    { payments: [{ on: "2018-13-01", amount: 1n }] },
  ];
  for (const part of bad) expect(() => lateInterest({ ...late, ...part })).toThrow(RangeError);
});

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2023-06-30", days));
const money = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 18n }));
const drawn: fc.Arbitrary<LatePayment> = fc.record({
  amount: money,
  dueOn: day,
  payments: fc.array(fc.record({ on: day, amount: money }), { maxLength: 4 }),
  until: day,
  rate: fc.constantFrom("0", "0.08", "0.0425", "1.5"),
  dayCount: fc.constantFrom("ACT/360", "ACT/365", "30E/360"),
});

test("segments sum exactly to the interest, which is never half a unit or more from its total", () => {
  fc.assert(
    fc.property(drawn, (payment) => {
      const { segments, exact, total } = lateInterest(payment);
      const sum = segments.reduce(
        ({ n, d }, { interest }) => ({ n: n * interest.d + interest.n * d, d: d * interest.d }),
        { n: 0n, d: 1n },
      );
      expect(sum.n * exact.d).toBe(exact.n * sum.d);
      const apart = 2n * (total * exact.d - exact.n);
      expect(apart > -exact.d && apart <= exact.d).toBe(true);
      for (const [i, { from, to, principal }] of segments.entries()) {
        expect(principal > 0n && daysBetween(from, to) > 0).toBe(true);
        if (i > 0) expect(from).toBe(segments[i - 1]!.to);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("interest to a day and from it on what is then open is the interest of the whole time", () => {
  fc.assert(
    fc.property(drawn, day, (payment, between) => {
      fc.pre(payment.dueOn <= between && between <= payment.until);
      const paid = payment.payments.filter(({ on }) => on <= between);
      const open = paid.reduce((rest, { amount }) => rest - amount, payment.amount);
      const parts = [
        lateInterest({ ...payment, until: between }),
        lateInterest({
          ...payment,
          dueOn: between,
          amount: open > 0n ? open : 0n,
          payments: payment.payments.filter((other) => !paid.includes(other)),
        }),
      ];
      const [first, then] = parts.map(({ exact }) => exact);
      const whole = lateInterest(payment).exact;
      expect((first!.n * then!.d + then!.n * first!.d) * whole.d).toBe(whole.n * first!.d * then!.d);
    }),
    { numRuns: 1_000 },
  );
});

test("more owed or a later payment is never less interest; the order of payments is irrelevant", () => {
  fc.assert(
    fc.property(drawn, money, fc.nat({ max: 60 }), (payment, more, days) => {
      const { total } = lateInterest(payment);
      expect(lateInterest({ ...payment, amount: payment.amount + more }).total >= total).toBe(true);
      expect(lateInterest({ ...payment, until: addDays(payment.until, days) }).total >= total).toBe(true);
      const later = payment.payments.map(({ on, amount }) => ({ on: addDays(on, days), amount }));
      expect(lateInterest({ ...payment, payments: later }).total >= total).toBe(true);
      expect(lateInterest({ ...payment, payments: payment.payments.toReversed() }).exact).toEqual(
        lateInterest(payment).exact,
      );
    }),
    { numRuns: 1_000 },
  );
});
