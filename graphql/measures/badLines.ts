import { Refused } from "../refusals.ts";

/** What is wrong in one place of a file, or of typed lines: the line counted from 1, and the column by its name. */
export interface BadLine {
  line: number;
  column: string;
  value: string;
  message: string;
}

/** How many are named; all are counted. */
const NAMED = 100;

/** Everything that is wrong, gathered while the rest is read on. */
export class BadLines {
  count = 0;
  readonly lines: BadLine[] = [];

  add(line: number, column: string, value: string, message: string): void {
    this.count += 1;
    if (this.lines.length < NAMED)
      this.lines.push({ line, column: shown(column), value: shown(value), message });
  }

  /** Ends a command where anything is wrong. */
  refuse(): void {
    const [first] = this.lines;
    if (!first) return;
    const more = this.count - 1;
    throw new Refused<BadLinesRefusal>({
      __typename: "BadLines",
      message: `Line ${first.line}${first.column && `, column ${first.column}`}: ${first.message}${
        more > 0 ? ` There ${more === 1 ? "is one more fault" : `are ${more} more faults`}.` : ""
      } Nothing was stored.`,
      count: this.count,
      lines: this.lines,
    });
  }
}

export interface BadLinesRefusal {
  __typename: "BadLines";
  message: string;
  count: number;
  lines: BadLine[];
}

/** A text of a file as it may be shown: short, and with a mark for every character that hides or is half of one. */
export const shown = (text: string) =>
  (text.length > 40 ? `${text.slice(0, 40)}…` : text)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
