import { type Chunks, type FileHeader, textOf } from "./fileText.ts";
import { leiCsvRecords } from "./leiCsv.ts";
import { leiJsonRecords } from "./leiJson.ts";
import type { LeiRecord } from "./leiRecord.ts";
import { unreadable } from "./unreadable.ts";

/** Whose records these are, and the date of the data where the file gives one: only answers of the API do. */
export type LeiHeader = FileHeader<"GLEIF", string | null>;

/**
 * The records of a GLEIF file, one by one as they are read; at the end, whose they are.
 *
 * Reads    the golden copy as CSV (a stream of any length) or JSON, and answers of the API (JSON, 40 MB at most), told
 *          apart by the first character that is no space.
 * Throws   UnreadableFile, also after records were given: keep none of them then.
 */
export async function* readLeiRecords(chunks: Chunks): AsyncGenerator<LeiRecord, LeiHeader> {
  const texts = textOf(chunks);
  let start = "";
  while (start.trim() === "") {
    const { value, done } = await texts.next();
    if (done) unreadable("The file is empty: download it again from GLEIF.");
    else start += value;
    if (start.length > MOST_SPACE && start.trim() === "")
      unreadable("The file begins with nothing but spaces.");
  }
  const all = joined(start, texts);
  const isJson = /^\s*[{[]/.test(start);
  const version = isJson ? yield* leiJsonRecords(all) : yield* leiCsvRecords(all);
  return { source: "GLEIF", version };
}

const MOST_SPACE = 100_000;

async function* joined(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
