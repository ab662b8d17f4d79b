/** How long payables have been open, in bands. */
import { expect, test } from "vitest";
import { ageBandOf, ageBands, bandDays } from "#domain/aging.ts";
import { addDays } from "#domain/calendar.ts";

test.each([
  [-400, "not due"],
  [0, "not due"],
  [1, "1 to 3 days"],
  [3, "1 to 3 days"],
  [4, "4 to 10 days"],
  [10, "4 to 10 days"],
  [11, "11 to 30 days"],
  [30, "11 to 30 days"],
  [31, "more than 30 days"],
  [4_000, "more than 30 days"],
])("%i days past due is %s", (days, band) => {
  expect(ageBandOf("2018-02-27", addDays("2018-02-27", days))).toBe(band);
});

test("weekends and leap days count; bands stand from the youngest to the oldest, the last without an end", () => {
  expect(ageBandOf("2018-09-14", "2018-09-17")).toBe("1 to 3 days");
  expect(ageBandOf("2024-02-28", "2024-03-03")).toBe("4 to 10 days");
  expect(ageBandOf("2023-02-28", "2023-03-03")).toBe("1 to 3 days");
  const ends = ageBands.map(({ upTo }) => upTo);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(ends.at(-1)).toBe(Number.POSITIVE_INFINITY);
  expect(() => ageBandOf("2018-02-30", "2018-03-01")).toThrow(RangeError);
});

test("the due days of the bands follow one another without a gap, and hold exactly what is in the band", () => {
  const on = "2018-09-17";
  const days = bandDays(on);
  expect(days.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "2018-09-17 null",
    "2018-09-14 2018-09-16",
    "2018-09-07 2018-09-13",
    "2018-08-18 2018-09-06",
    "null 2018-08-17",
  ]);
  for (let away = -40; away <= 5; away++) {
    const due = addDays(on, away);
    const holding = days.filter(({ from, to }) => (!from || from <= due) && (!to || due <= to));
    expect(holding.map(({ band }) => band)).toEqual([ageBandOf(due, on)]);
  }
});
