import { parse } from "csv-parse/sync";

/** A comma separated file: its first line, and the others with their numbers, counted from 1; or where a quote is wrong. */
export type Csv = { head: string[]; rows: { line: number; cells: string[] }[] } | { unclosed: number };

/** Lines that are taken of a file at most. */
export const MOST_LINES = 50_000;

/** Read a file's text. Cells are trimmed, empty lines left out; lines may be of any length, for the caller to refuse. */
export function parseCsv(text: string): Csv {
  try {
    const [first, ...rest] = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const trimmed = (record: readonly string[]) => record.map((cell) => cell.trim());
    return {
      head: trimmed(first?.record ?? []),
      rows: rest.map(({ record, info }) => ({ line: info.lines, cells: trimmed(record) })),
    };
  } catch (fault) {
    return { unclosed: (fault as { lines?: number }).lines ?? 1 };
  }
}
