import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Info, parse } from "csv-parse";
import { type Chunks, textOf } from "../screening/fileText.ts";
import type { BadLines } from "./badLines.ts";

/** A line of a table: its number, what stands first in it, and the rest by column. */
export interface TableRow {
  line: number;
  first: string;
  cells: string[];
}

/** Five thousand members' losses in one line, and room to spare. */
const MOST_OF_LINE = 1_000_000;

/**
 * A comma separated file line by line, its first one too. Cells are left as they are, blank lines left out; where a
 * quote is wrong that is noted and the file ends there.
 *
 * Throws  UnreadableFile where it is no UTF-8 text.
 */
export async function* rowsOf(chunks: Chunks, bad: BadLines): AsyncGenerator<TableRow> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: MOST_OF_LINE,
  });
  // The failure reaches the loop through the parser; here it only must not stay unhandled.
  pipeline(Readable.from(textOf(chunks)), parser).catch(() => {});
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = lines + 1;
      lines = info.lines;
      const [first = "", ...cells] = record;
      if (first !== "" || cells.length > 0) yield { line, first, cells };
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const long = fault.code === "CSV_MAX_RECORD_SIZE";
    bad.add(
      typeof fault.lines === "number" ? fault.lines : lines + 1,
      "",
      "",
      long
        ? `The line is longer than ${MOST_OF_LINE} characters, or a quote before it is not closed.`
        : 'The quote is not closed or stands in the wrong place: within quotes write it as "".',
    );
  }
}
