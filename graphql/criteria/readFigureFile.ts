import { isDate } from "#domain/calendar.ts";
import { MOST_LINES, parseCsv } from "./csv.ts";
import { DECIMAL, PERIOD } from "./figures.ts";

/** A file of figures as it was read: a report a line, and what is wrong with the lines that cannot be read. */
export interface FigureFile {
  reports: {
    subjectId: string;
    firmId: string;
    period: string;
    asOf: string;
    values: Record<string, string>;
  }[];
  faults: { line: number; column: string; message: string }[];
}

const FIXED = ["member", "period", "as_of"];

/**
 * Read a comma separated file of figures: `member` (its code), `period`, `as_of`, and a column for each figure, in
 * any order. Every fault is told with its line, counted from 1, and its column; nothing is guessed.
 */
export function readFigureFile(
  csv: string,
  known: {
    members: ReadonlyMap<string, { id: string; firmId: string }>;
    figures: ReadonlySet<string>;
    today: string;
  },
): FigureFile {
  const faults: FigureFile["faults"] = [];
  const fault = (line: number, column: string, message: string) => faults.push({ line, column, message });
  const file = parseCsv(csv);
  if ("unclosed" in file) {
    fault(
      file.unclosed,
      "",
      'A quote is not closed or stands in the wrong place: write it as “""” within quotes.',
    );
    return { reports: [], faults };
  }
  const { head, rows } = file;
  for (const name of FIXED)
    if (!head.includes(name)) fault(1, name, `The column ${name} is missing from the first line.`);
  for (const [index, name] of head.entries()) {
    if (head.indexOf(name) !== index) fault(1, name, `The column ${name} is there twice.`);
    else if (!FIXED.includes(name) && !known.figures.has(name))
      fault(1, name.slice(0, 40), "This is no figure of the catalogue: use the names of the template.");
  }
  if (rows.length === 0) fault(2, "", "There is no line under the first one.");
  if (rows.length > MOST_LINES) fault(MOST_LINES + 2, "", `There are too many lines: at most ${MOST_LINES}.`);
  if (faults.length > 0) return { reports: [], faults };
  const reports: FigureFile["reports"] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const before = faults.length;
    if (cells.length !== head.length)
      fault(line, "", `The line has ${cells.length} columns, the first line ${head.length}.`);
    const cell = new Map(head.map((name, index) => [name, cells[index] ?? ""]));
    const member = known.members.get(cell.get("member")!);
    if (!member) fault(line, "member", `“${cell.get("member")!.slice(0, 20)}” is no code of a member.`);
    const period = cell.get("period")!;
    if (!PERIOD.test(period))
      fault(line, "period", `“${period.slice(0, 20)}” is no period: write one such as 2018-Q2 or 2018-08.`);
    const asOf = cell.get("as_of")!;
    if (!isDate(asOf)) fault(line, "as_of", `“${asOf.slice(0, 20)}” is no day: write it as YYYY-MM-DD.`);
    else if (asOf > known.today) fault(line, "as_of", `${asOf} is to come.`);
    const values: Record<string, string> = {};
    for (const name of head.filter((one) => !FIXED.includes(one))) {
      const value = cell.get(name)!;
      if (value === "") continue;
      if (DECIMAL.test(value)) values[name] = value;
      else
        fault(
          line,
          name,
          `“${value.slice(0, 30)}” is no number: digits with a point and at most 6 decimals.`,
        );
    }
    const key = `${cell.get("member")} ${period}`;
    if (seen.has(key))
      fault(line, "member", `This member and period stand in line ${seen.get(key)} already.`);
    seen.set(key, line);
    if (faults.length === before && Object.keys(values).length === 0)
      fault(line, "", "There is no figure in this line.");
    if (faults.length === before)
      reports.push({ subjectId: member!.id, firmId: member!.firmId, period, asOf, values });
    if (faults.length >= 200) break;
  }
  return { reports, faults };
}
