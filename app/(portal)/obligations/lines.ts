import { groupedIn } from "#app/_parts/amounts.ts";
import { datesIn, dateText } from "#app/_parts/dates.ts";

// A fraction of two long numbers has no place in a column of figures: it stands under its line.
const WIDE = 22;

/** A line of a computation as it is shown, on the page and on paper. */
export function lineShown(line: { label: string; amount: string; note?: string | null | undefined }) {
  const fraction = line.amount.includes("/");
  const wide = fraction && line.amount.length > WIDE;
  return {
    what: line.label,
    note: wide ? line.amount.replace("/", " / ") : line.note ? datesIn(groupedIn(line.note)) : undefined,
    amount: wide ? "" : line.amount.replace(/\/1$/, ""),
    tone: line.label.startsWith("Left for ")
      ? ("strong" as const)
      : fraction || line.label.endsWith(", exact")
        ? ("quiet" as const)
        : undefined,
  };
}

/** Where a line comes from, in words: "Fund, 2018-09-11" is "Fund, 11 Sep". */
export function sourceShown(from: string): string {
  const [, source, day] = /^(Fund|Measures), (\d{4}-\d{2}-\d{2})$/.exec(from) ?? [];
  return day ? `${source}, ${dateText(day, { year: false })}` : from;
}
