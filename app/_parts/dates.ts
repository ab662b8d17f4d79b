const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** What a clock on the wall of `zone` shows at an instant. */
export type WallClock = {
  weekday: string;
  day: string;
  month: string;
  year: string;
  time: string;
  zone: string;
};

/**
 * Read an instant in a time zone. Names of months and days are ours, not the machine's (one says "Sept", another
 * "Sep"), so that server and browser write the same words; only the zone's short name (CEST) comes from Intl.
 */
export function wallClock(at: string, zone: string): WallClock {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  const day = calendarDay(
    `${part("year")}-${part("month").padStart(2, "0")}-${part("day").padStart(2, "0")}`,
  );
  return { ...day, time: `${part("hour")}:${part("minute")}`, zone: part("timeZoneName") };
}

/** The calendar day it is in `zone` at an instant, as "2018-09-17". */
export function dayIn(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The words of a calendar date: "2018-09-17" is Mon, 17, Sep, 2018. It has no zone. */
export function calendarDay(date: string): Omit<WallClock, "time" | "zone"> {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  return {
    weekday: WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "",
    day: String(day),
    month: MONTHS[month - 1] ?? "",
    year: String(year),
  };
}

/** "Mon 17 Sep 2018, 12:00 CEST" */
export function dateTimeText(at: string, zone: string): string {
  const { weekday, day, month, year, time, zone: name } = wallClock(at, zone);
  return `${weekday} ${day} ${month} ${year}, ${time} ${name}`;
}

/** A sentence that the graph wrote, its days as everywhere: "due on 2018-09-17" is "due on 17 Sep 2018". */
export function datesIn(sentence: string): string {
  return sentence.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => dateText(day));
}

/** "17 Sep 2018"; with the weekday "Mon 17 Sep 2018"; without the year "17 Sep". */
export function dateText(date: string, show: { weekday?: boolean; year?: boolean } = {}): string {
  const { weekday, day, month, year } = calendarDay(date);
  return [show.weekday && weekday, day, month, show.year !== false && year].filter(Boolean).join(" ");
}
