/** Days, business days and holidays. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addBusinessDays,
  addDays,
  dateOf,
  dayNumber,
  isBusinessDay,
  isDate,
  nextBusinessDay,
} from "#domain/calendar.ts";

test("a date is a day of the calendar", () => {
  expect(["2024-02-29", "2000-02-29", "1900-01-01", "2999-12-31"].every(isDate)).toBe(true);
  const none = [
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-1",
    "20260401",
    "2026-04-01 ",
  ];
  expect(none.filter(isDate)).toEqual([]);
});

test("day numbers are those of the Gregorian calendar, there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528 + 366, max: 2_932_896 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dateOf(day)).toBe(date);
      expect(dayNumber(date)).toBe(day);
    }),
    { numRuns: 5_000 },
  );
});

test("business days skip weekends and holidays, from the day after", () => {
  const easter = new Set(["2026-04-03", "2026-04-06"]);
  expect(addBusinessDays("2026-03-20", 20, easter)).toBe("2026-04-21");
  expect(addBusinessDays("2026-04-02", 1, easter)).toBe("2026-04-07");
  expect(addBusinessDays("2026-04-04", 0, easter)).toBe("2026-04-04");
  expect(addBusinessDays("2026-04-07", -1, easter)).toBe("2026-04-02");
  expect(nextBusinessDay("2026-04-03", easter)).toBe("2026-04-07");
  expect(nextBusinessDay("2026-04-07", easter)).toBe("2026-04-07");
  expect(isBusinessDay("2026-04-03")).toBe(true);
  expect(isBusinessDay("2026-04-03", easter)).toBe(false);
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(() => addBusinessDays("2026-04-31", 1)).toThrow(RangeError);
  expect(() => addBusinessDays("2026-04-30", 1.5)).toThrow(RangeError);
});
