import { describe, expect, test } from "vitest";
import { scheduledDay } from "#graphql/contributions/schedule.ts";
import { deadline } from "#graphql/time.ts";

/** When an invoice is due: issued at, zone, business days and time of the rulebook, holidays, and the instant. */
const DUE: [zone: string, issued: string, days: number, time: string, holidays: string[], due: string][] = [
  ["Europe/Stockholm", "2018-02-01T09:00:00Z", 2, "12:00", [], "2018-02-05T11:00:00.000Z"],
  // Over the start of summer time, and over its end.
  ["Europe/Stockholm", "2018-03-23T09:00:00Z", 1, "12:00", [], "2018-03-26T10:00:00.000Z"],
  ["Europe/Stockholm", "2018-10-26T09:00:00Z", 1, "12:00", [], "2018-10-29T11:00:00.000Z"],
  // Easter and Christmas.
  [
    "Europe/Stockholm",
    "2018-03-29T09:00:00Z",
    1,
    "12:00",
    ["2018-03-30", "2018-04-02"],
    "2018-04-03T10:00:00.000Z",
  ],
  [
    "Europe/Stockholm",
    "2018-12-21T09:00:00Z",
    2,
    "12:00",
    ["2018-12-24", "2018-12-25", "2018-12-26"],
    "2018-12-28T11:00:00.000Z",
  ],
  // Late in the evening by the house's clock it is the next day: the count begins there.
  ["Europe/Stockholm", "2018-02-01T22:59:00Z", 1, "12:00", [], "2018-02-02T11:00:00.000Z"],
  ["Europe/Stockholm", "2018-02-01T23:01:00Z", 1, "12:00", [], "2018-02-05T11:00:00.000Z"],
  ["America/New_York", "2018-03-09T15:00:00Z", 1, "15:00", [], "2018-03-12T19:00:00.000Z"],
  ["America/New_York", "2018-11-02T15:00:00Z", 1, "15:00", [], "2018-11-05T20:00:00.000Z"],
  ["America/New_York", "2018-07-03T15:00:00Z", 1, "15:00", ["2018-07-04"], "2018-07-05T19:00:00.000Z"],
  ["Asia/Tokyo", "2018-03-23T16:00:00Z", 1, "10:00", [], "2018-03-26T01:00:00.000Z"],
  [
    "Asia/Tokyo",
    "2018-04-27T03:00:00Z",
    2,
    "10:00",
    ["2018-04-30", "2018-05-03", "2018-05-04"],
    "2018-05-02T01:00:00.000Z",
  ],
  ["Australia/Sydney", "2018-04-05T23:00:00Z", 1, "09:00", [], "2018-04-08T23:00:00.000Z"],
  ["Australia/Sydney", "2018-10-04T23:00:00Z", 1, "09:00", [], "2018-10-07T22:00:00.000Z"],
  [
    "Australia/Sydney",
    "2018-12-24T00:00:00Z",
    1,
    "09:00",
    ["2018-12-25", "2018-12-26"],
    "2018-12-26T22:00:00.000Z",
  ],
];

describe("an invoice is due by the house's clock and calendar", () => {
  for (const [zone, issued, businessDays, time, holidays, due] of DUE)
    test(`${businessDays} business days, ${time} in ${zone}, from ${issued}`, () => {
      expect(deadline(new Date(issued), { businessDays, time }, zone, holidays).toISOString()).toBe(due);
    });
});

const NEW_YEAR = ["2018-01-01", "2019-01-01"];
const SCHEDULED: [every: "day" | number, today: string, day: string][] = [
  ["day", "2018-01-05", "2018-01-05"],
  ["day", "2018-01-07", "2018-01-05"], // a Sunday
  ["day", "2018-01-01", "2017-12-29"],
  [1, "2018-01-02", "2018-01-02"],
  [1, "2018-01-01", "2017-12-01"],
  [3, "2018-01-04", "2018-01-04"],
  [3, "2018-01-03", "2017-12-05"],
  [3, "2018-01-31", "2018-01-04"],
  [3, "2018-03-01", "2018-02-05"],
  [15, "2018-02-21", "2018-02-21"],
];

describe("the schedule names a day, whenever it is asked", () => {
  for (const [every, today, day] of SCHEDULED)
    test(`${every === "day" ? "every business day" : `business day ${every} of the month`}, asked on ${today}: ${day}`, () => {
      const schedule = every === "day" ? { every } : { every: "month" as const, businessDay: every };
      expect(scheduledDay(schedule, NEW_YEAR, today)).toBe(day);
    });
});
