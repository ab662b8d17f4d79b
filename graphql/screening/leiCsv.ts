import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Info, parse } from "csv-parse";
import { COLUMNS, type LeiFields, type LeiRecord, leiRecordOf } from "./leiRecord.ts";
import { unreadable } from "./unreadable.ts";

/** The most characters of one record: golden copy rows have some hundred columns and a few thousand characters. */
const MOST_RECORD = 200_000;

/** GLEIF's CSV, row by row: columns by name, in any order, others passed over. It has no date, so it ends in null. */
export async function* leiCsvRecords(texts: AsyncIterable<string>): AsyncGenerator<LeiRecord, null> {
  const parser = parse({
    info: true,
    relax_column_count: true, // told below, with the line the row begins in
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: MOST_RECORD,
  });
  // The failure reaches the loop through the parser; here it only must not stay unhandled.
  pipeline(Readable.from(texts), parser).catch(() => {});
  let places: Record<keyof LeiFields, number> | undefined;
  let columns = 0;
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = lines + 1;
      lines = info.lines;
      if (places === undefined) {
        places = placesOf(record);
        columns = record.length;
        continue;
      }
      if (record.length !== columns)
        unreadable(`Line ${line}: ${record.length} columns instead of ${columns}. Download the file again.`);
      yield leiRecordOf(`Line ${line}`, fieldsAt(record, places));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = typeof error.lines === "number" ? error.lines : lines + 1;
    unreadable(`Line ${at}: the CSV is broken (${error.code}). Download the file again from GLEIF.`);
  }
  if (places === undefined) unreadable("The file is empty: download it again from GLEIF.");
  return null;
}

const KEYS = Object.keys(COLUMNS) as (keyof LeiFields)[];

function placesOf(header: readonly string[]): Record<keyof LeiFields, number> {
  const names = header.map((name) => name.trim());
  const missing = KEYS.map((key) => COLUMNS[key]).filter((name) => !names.includes(name));
  if (missing.length > 0)
    unreadable(
      `Line 1: the column ${missing.join(", ")} is missing. Take GLEIF's CSV as it is published, with its header.`,
    );
  return Object.fromEntries(KEYS.map((key) => [key, names.indexOf(COLUMNS[key])])) as Record<
    keyof LeiFields,
    number
  >;
}

const fieldsAt = (row: readonly string[], places: Record<keyof LeiFields, number>) =>
  Object.fromEntries(KEYS.map((key) => [key, row[places[key]] ?? ""])) as LeiFields;
