import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";

export type SheetFormat = "csv" | "xlsx";

export const MEDIA_TYPES: Record<SheetFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a file of comma separated values begins with, so that a spreadsheet reads its letters rightly. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Lines as comma separated values. */
export const csvOf = (lines: readonly (readonly string[])[]) =>
  stringify(lines.map((line) => line.map(harmless)));

/** Lines as a workbook of one sheet. Every cell is text: a spreadsheet keeps an amount as a number of 15 digits. */
export const xlsxOf = (lines: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile(
    lines.map((line) => line.map((value) => ({ value: harmless(value), type: String }))),
  ).toBuffer();

/**
 * Text that begins like a formula is made plain text, as spreadsheets run formulas of files they open. A negative
 * amount is a number, and stays one.
 */
const harmless = (text: string) =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
