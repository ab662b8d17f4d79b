import { parse } from "csv-parse/sync";
import { invalid } from "../refusals.ts";

/** A line of a file with the cells of its columns by name, in whatever order the file has them. */
export interface FileLine {
  line: number;
  cell: (column: string) => string;
}

const MOST_LINES = 50_000;

/** The lines of a comma separated file with exactly these columns; refused with line and column where they are not. */
export function readLines(csv: string, columns: readonly string[]): FileLine[] {
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (fault) {
    const { lines } = fault as { lines?: number };
    return invalid("csv", `Line ${lines ?? 1}: a quote is not closed or stands in the wrong place.`);
  }
  const head = (rows.shift()?.record ?? []).map((name) => name.trim());
  for (const name of columns)
    if (!head.includes(name)) invalid("csv", `Line 1: the column ${name} is missing from the first line.`);
  for (const name of head)
    if (!columns.includes(name) || head.indexOf(name) !== head.lastIndexOf(name))
      invalid("csv", `Line 1: “${name.slice(0, 40)}” is no column of this file, or is there twice.`);
  if (rows.length > MOST_LINES) invalid("csv", `There are too many lines: at most ${MOST_LINES}.`);
  return rows.map(({ record, info }) => {
    if (record.length !== head.length)
      invalid("csv", `Line ${info.lines} has ${record.length} columns, the first line ${head.length}.`);
    return { line: info.lines, cell: (column) => (record[head.indexOf(column)] ?? "").trim() };
  });
}
