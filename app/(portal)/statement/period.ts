import { one, type Params } from "#app/_parts/list/paging.ts";
import { addDays, isDate } from "#domain/calendar.ts";

export interface Period {
  from: string;
  to: string;
}

/** Periods that are asked for most, as of a day of the house. */
export function presets(today: string): { label: string; period: Period }[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, "0")}-01`;
  const start = first(year, month);
  const lastEnd = addDays(start, -1);
  const quarter = first(year, month - ((month - 1) % 3));
  const lastQuarterEnd = addDays(quarter, -1);
  const lastQuarter = first(Number(lastQuarterEnd.slice(0, 4)), Number(lastQuarterEnd.slice(5, 7)) - 2);
  return [
    { label: "This month", period: { from: start, to: today } },
    { label: "Last month", period: { from: `${lastEnd.slice(0, 8)}01`, to: lastEnd } },
    { label: "This quarter", period: { from: quarter, to: today } },
    { label: "Last quarter", period: { from: lastQuarter, to: lastQuarterEnd } },
    { label: "This year", period: { from: `${year}-01-01`, to: today } },
    { label: "Last year", period: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` } },
  ];
}

/** The period of the address; this month where it names none. `wrong` says why it is none. */
export function periodOf(params: Params, today: string): Period & { wrong: string | null } {
  const [from, to] = [one(params["first"]), one(params["last"])];
  const month = presets(today)[0]!.period;
  const period = { from: from ?? month.from, to: to ?? (from && from > month.to ? from : month.to) };
  const wrong = !isDate(period.from)
    ? "The first day is no day."
    : !isDate(period.to)
      ? "The last day is no day."
      : period.to < period.from
        ? "The last day is before the first."
        : null;
  return { ...period, wrong };
}
