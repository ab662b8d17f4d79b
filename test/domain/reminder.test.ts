/** Steps before and after a due day. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addBusinessDays, addDays } from "#domain/calendar.ts";
import { dueDayReached } from "#domain/reminder.ts";

const HOLIDAYS = new Set(["2018-12-24", "2018-12-25", "2018-12-26", "2019-01-01"]);

test.each([
  ["Friday before Monday", "2018-09-14", -1, "2018-09-17"],
  ["Saturday adds nothing", "2018-09-15", -1, "2018-09-17"],
  ["Monday before Tuesday", "2018-09-17", -1, "2018-09-18"],
  ["over Christmas", "2018-12-21", -1, "2018-12-27"],
  ["on the day itself", "2018-09-17", 0, "2018-09-17"],
  ["Tuesday after Monday", "2018-09-18", 1, "2018-09-17"],
  ["Monday after Friday and the weekend", "2018-09-17", 1, "2018-09-16"],
  ["Sunday has reached what Friday had", "2018-09-16", 1, "2018-09-13"],
  ["after Christmas", "2018-12-27", 1, "2018-12-26"],
  ["three after, over Christmas", "2018-12-28", 3, "2018-12-20"],
])("%s", (_, on, step, due) => {
  expect(dueDayReached(on, step, HOLIDAYS)).toBe(due);
});

test("a due day has reached a step exactly where the step's day has come", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -90, max: 90 }),
      (step, shift, away) => {
        const on = addDays("2018-12-10", shift);
        const due = addDays(on, away);
        expect(due <= dueDayReached(on, step, HOLIDAYS)).toBe(addBusinessDays(due, step, HOLIDAYS) <= on);
      },
    ),
  );
});
