import { invalid } from "../refusals.ts";
import { MOST_LINES, parseCsv } from "./csv.ts";

/** A line of a file with the cells of its columns by name, in whatever order the file has them. */
export interface FileLine {
  line: number;
  cell: (column: string) => string;
}

/** The lines of a comma separated file with exactly these columns; refused with line and column where they are not. */
export function readLines(csv: string, columns: readonly string[]): FileLine[] {
  const file = parseCsv(csv);
  if ("unclosed" in file)
    return invalid("csv", `Line ${file.unclosed}: a quote is not closed or stands in the wrong place.`);
  const { head, rows } = file;
  for (const name of columns)
    if (!head.includes(name)) invalid("csv", `Line 1: the column ${name} is missing from the first line.`);
  for (const name of head)
    if (!columns.includes(name) || head.indexOf(name) !== head.lastIndexOf(name))
      invalid("csv", `Line 1: “${name.slice(0, 40)}” is no column of this file, or is there twice.`);
  if (rows.length > MOST_LINES) invalid("csv", `There are too many lines: at most ${MOST_LINES}.`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== head.length)
      invalid("csv", `Line ${line} has ${cells.length} columns, the first line ${head.length}.`);
    return { line, cell: (column) => cells[head.indexOf(column)] ?? "" };
  });
}
