import fc from "fast-check";
import { expect, test } from "vitest";
import {
  APART,
  endLabels,
  namedPeriods,
  type Period,
  placeOverTime,
  type Series,
  stepLine,
} from "#app/_parts/chart/overTime.ts";
import { nearest, stepped } from "#app/_parts/chart/overTimeKeys.ts";
import { scaled } from "#app/_parts/scale.ts";

const SERIES: Series[] = [
  { label: "posted", fill: "fund" },
  { label: "called", fill: "call", style: "hatched" },
];
const period = (title: string, values: string[] | null, line: string | null = null): Period => ({
  title,
  tick: title,
  values,
  line,
});

test("bars stand on zero, one part on another, under a round figure; a period without figures has no bar", () => {
  const { columns, ticks } = placeOverTime(SERIES, [
    period("10 Sep", ["166000000.00", "0.00"], "166000000.00"),
    period("11 Sep", ["66000000.00", "100000000.00"], "166000000.00"),
    period("12 Sep", null, "166000000.00"),
    period("13 Sep", ["166000000.00", "0.01"], "170000000.00"),
  ]);
  expect(ticks.map(({ at, text }) => `${at} ${text}`)).toEqual([
    "0 0",
    "250 50 m",
    "500 100 m",
    "750 150 m",
    "1000 200 m",
  ]);
  expect(columns.map(({ parts, line }) => [parts?.map(({ from, to }) => `${from}-${to}`), line])).toEqual([
    [["0-830", "830-830"], 830],
    [["0-330", "330-830"], 830],
    [undefined, 830],
    [["0-830", "830-830"], 850],
  ]);
});

test.each([
  ["0.00", "0, 1"],
  ["3", "0, 1, 2, 3"],
  ["10", "0, 2.5, 5, 7.5, 10"],
  ["0.87", "0, 0.25, 0.5, 0.75, 1"],
  ["1500000", "0, 0.5 m, 1 m, 1.5 m"],
  ["450000.00", "0, 200,000, 400,000, 600,000"],
  ["7200000000", "0, 2 bn, 4 bn, 6 bn, 8 bn"],
])("the axis of %s reads %s", (highest, expected) => {
  const { ticks } = placeOverTime(SERIES, [period("one", [highest, "0"])]);
  expect(ticks.map(({ text }) => text).join(", ")).toBe(expected);
});

test("the step line is level over equal figures, upright between others, and broken where it says nothing", () => {
  const { columns } = placeOverTime(
    SERIES,
    ["5", "5", "10", null, "10"].map((line, at) => period(`${at}`, ["0", "0"], line)),
  );
  expect(stepLine(columns).map(({ x1, y1, x2, y2 }) => `${x1},${y1} to ${x2},${y2}`)).toEqual([
    "0,500 to 400,500",
    "400,500 to 400,1000",
    "400,1000 to 600,1000",
    "800,1000 to 1000,1000",
  ]);
});

test("labels stand where the last known bar has its parts, and never on one another", () => {
  const { columns } = placeOverTime(SERIES, [period("a", ["98", "2"], "100"), period("b", null)]);
  expect(endLabels(columns)).toEqual([
    { of: 0, at: 490 },
    { of: 1, at: 1000 - APART },
    { of: "line", at: 1000 },
  ]);
});

test("periods are named evenly with both ends; keys go from one to the next and stop there", () => {
  const named = [[1, 3], [2, 3], [8, 8], [9, 8], [60, 6], [60, 3]] as const; // biome-ignore format: one list
  expect(named.map(([count, most]) => namedPeriods(count, most).join())).toEqual([
    "0",
    "0,1",
    "0,1,2,3,4,5,6,7",
    "0,2,4,6,8",
    "0,12,24,35,47,59",
    "0,30,59",
  ]);
  const keys = ["ArrowLeft", "Home", "ArrowRight", "End", "ArrowRight", "x"];
  expect(keys.map((key) => stepped(key, 59, 60))).toEqual([58, 0, 59, 59, 59, null]);
  expect(nearest([100, 500, 900], 690)).toBe(1);
});

test("whatever the figures: parts join, sum to the bar, keep their order and stay on the axis; labels fit", () => {
  const cents = fc
    .bigInt(0n, 10n ** 15n)
    .map((value) => `${value / 100n}.${String(value % 100n).padStart(2, "0")}`);
  const world = fc.integer({ min: 1, max: 6 }).chain((stacked) =>
    fc.record({
      stacked: fc.constant(stacked),
      periods: fc.array(
        fc.record({
          values: fc.option(fc.array(cents, { minLength: stacked, maxLength: stacked })),
          line: fc.option(cents),
        }),
        { minLength: 1, maxLength: 60 },
      ),
    }),
  );
  fc.assert(
    fc.property(world, ({ stacked, periods }) => {
      const series = Array.from({ length: stacked }, (_, at): Series => ({ label: `s${at}`, fill: "fund" }));
      const { columns, ticks } = placeOverTime(
        series,
        periods.map(({ values, line }, at) => period(String(at), values, line)),
      );
      expect(ticks[0]).toEqual({ at: 0, text: "0" });
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(columns.every((column, at) => at === 0 || column.from > columns[at - 1]!.to)).toBe(true);
      const sum = (values: string[]) => values.reduce((all, value) => all + scaled(value), 0n);
      const bars = columns.flatMap(({ parts }, at) =>
        parts ? [{ parts, total: sum(periods[at]!.values!) }] : [],
      );
      for (const { parts, total } of bars) {
        expect(parts[0]!.from).toBe(0);
        expect(parts.every((part, at) => at === 0 || part.from === parts[at - 1]!.to)).toBe(true);
        expect(parts.every(({ from, to }) => from <= to && to <= 1000)).toBe(true);
        expect(parts.at(-1)!.to > 0).toBe(total > 0n);
      }
      // A larger total is never the shorter bar.
      bars.sort((a, b) => (a.total < b.total ? -1 : a.total > b.total ? 1 : 0));
      expect(
        bars.every(({ parts }, at) => at === 0 || parts.at(-1)!.to >= bars[at - 1]!.parts.at(-1)!.to),
      ).toBe(true);
      const labels = endLabels(columns);
      expect(labels.every(({ at }, of) => at <= 1000 && (of === 0 || at - labels[of - 1]!.at >= APART))).toBe(
        true,
      );
      expect(labels.every(({ at }) => at >= 0)).toBe(true);
    }),
  );
});
