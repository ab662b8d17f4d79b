import { minorDigits, minorUnits } from "#domain/money.ts";
import { compareIds } from "#domain/order.ts";
import { type BadLines, shown } from "./badLines.ts";
import type { TableRow } from "./rowsOf.ts";

/** A member as files name it. */
export interface Measured {
  id: string;
  firmId: string;
  code: string;
}

export interface ReadLine {
  line: number;
  member: Measured;
  /** In the order of the names. */
  amounts: bigint[];
}

const MOST = 10n ** 18n;
/** Names of measures stand in formulas and files: letters, digits and underscores. */
const MEASURE = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
const MOST_MEASURES = 50;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Measures from a table: `member` and a column for each measure, a line for each member. Lines come out in order of
 * code, names in order, whatever order they stood in.
 */
export async function readMeasures(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  { members, currency, bad }: { members: ReadonlyMap<string, Measured>; currency: string; bad: BadLines },
): Promise<{ names: string[]; lines: ReadLine[] }> {
  const digits = minorDigits(currency);
  const before = bad.count;
  let head: string[] | undefined;
  const lines: ReadLine[] = [];
  const seen = new Map<string, number>();
  for await (const row of rows) {
    const { line, first, cells } = row;
    if (!head) {
      head = cells;
      readHead(row, bad);
      continue;
    }
    const member = members.get(first);
    if (!member) bad.add(line, "member", first, `“${shown(first)}” is no code of a member of this service.`);
    else if (seen.has(first))
      bad.add(line, "member", first, `${first} stands in line ${seen.get(first)} already.`);
    seen.set(first, seen.get(first) ?? line);
    const amounts = readAmounts(line, cells, head, digits, bad);
    if (member && amounts) lines.push({ line, member, amounts });
  }
  // Where a quote is never closed what is missing is no fault of its own.
  if (bad.count === before && !head)
    bad.add(1, "", "", "It is empty: the first line names the columns, member and the measures.");
  else if (bad.count === before && seen.size === 0)
    bad.add(2, "", "", "There is no line under the first one.");
  const order = (head ?? []).map((name, at) => ({ name, at })).sort((a, b) => compareIds(a.name, b.name));
  return {
    names: order.map(({ name }) => name),
    lines: lines
      .sort((a, b) => compareIds(a.member.code, b.member.code))
      .map((line) => ({ ...line, amounts: order.map(({ at }) => line.amounts[at]!) })),
  };
}

function readHead({ line, first, cells }: TableRow, bad: BadLines): void {
  if (first !== "member") bad.add(line, first, first, "The first column is called member.");
  if (cells.length === 0) bad.add(line, "", "", "No measure is named: give a column for each.");
  if (cells.length > MOST_MEASURES)
    bad.add(line, "", "", `There are ${cells.length} measures: at most ${MOST_MEASURES}.`);
  for (const [at, name] of cells.entries())
    if (!MEASURE.test(name))
      bad.add(
        line,
        name === "" ? String(at + 2) : name,
        name,
        "Measures are named by letters, digits and underscores, at most 60, a letter first.",
      );
    else if (cells.indexOf(name) !== at) bad.add(line, name, name, `${name} is named twice.`);
}

/**
 * Stress losses from a table: `scenario` and a column for each measured member, a line for each scenario. Given one at
 * a time, losses in the order of `codes`; a line with a fault is noted and left out. `seen` holds the names of all files.
 */
export async function* readScenarioTable(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  of: { codes: readonly string[]; currency: string; bad: BadLines; seen: Set<string> },
): AsyncGenerator<{ name: string; losses: bigint[] }> {
  const { codes, bad, seen } = of;
  const digits = minorDigits(of.currency);
  const before = bad.count;
  let head: string[] | undefined;
  let order: number[] = [];
  let any = false;
  for await (const row of rows) {
    const { line, first: name, cells } = row;
    if (!head) {
      head = cells;
      order = readCodes(row, codes, bad);
      continue;
    }
    any = true;
    const wrong = wrongName(name) ?? (seen.has(name) ? `${shown(name)} is named twice.` : null);
    if (wrong) bad.add(line, "scenario", name, wrong);
    seen.add(name);
    const losses = readAmounts(line, cells, head, digits, bad);
    if (!wrong && losses && !order.includes(-1)) yield { name, losses: order.map((at) => losses[at]!) };
  }
  if (bad.count > before) return;
  if (!head) bad.add(1, "", "", "It is empty: the first line names the columns, scenario and the members.");
  else if (!any) bad.add(2, "", "", "There is no scenario under the first line.");
}

/** Where each measured member's losses stand; -1 where they are missing. */
function readCodes({ line, first, cells }: TableRow, codes: readonly string[], bad: BadLines): number[] {
  if (first !== "scenario") bad.add(line, first, first, "The first column is called scenario.");
  const measured = new Set(codes);
  const places = new Map<string, number>();
  for (const [at, code] of cells.entries()) {
    if (!measured.has(code))
      bad.add(line, code || String(at + 2), code, `“${shown(code)}” is no member of the measures.`);
    else if (places.has(code)) bad.add(line, code, code, `${code} is named twice.`);
    else places.set(code, at);
  }
  for (const code of codes)
    if (!places.has(code))
      bad.add(line, code, "", `There is no column of ${code}: give one, with 0 where it loses nothing.`);
  return codes.map((code) => places.get(code) ?? -1);
}

/** What is wrong with a scenario's name; names that a spreadsheet would calculate are refused too. */
function wrongName(name: string): string | null {
  if (name === "") return "The scenario has no name: give one.";
  if (name.length > 120) return `The name has ${name.length} characters: at most 120.`;
  if (!name.isWellFormed() || HIDDEN.test(name)) return "The name holds a hidden or broken character.";
  if (name !== name.trim()) return "The name begins or ends with a space.";
  if (/^[=+\-@]/.test(name)) return "The name begins with =, +, - or @: a spreadsheet would calculate it.";
  return null;
}

/** The amounts of a line by column, or null where one of them is none. */
function readAmounts(
  line: number,
  cells: readonly string[],
  head: readonly string[],
  digits: number,
  bad: BadLines,
): bigint[] | null {
  if (cells.length !== head.length) {
    bad.add(line, "", "", `The line has ${cells.length + 1} columns, the first line ${head.length + 1}.`);
    return null;
  }
  const amounts: bigint[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    const read = cell.length > 40 ? "is too long for an amount" : minorUnits(cell, digits);
    if (typeof read === "bigint" && read <= MOST) amounts.push(read);
    else if (cell === "") bad.add(line, head[at]!, cell, "It is empty: give 0 where there is nothing.");
    else
      bad.add(
        line,
        head[at]!,
        cell,
        `“${shown(cell)}” ${typeof read === "bigint" ? "is more than the portal can hold" : read}.`,
      );
  }
  return amounts.length === cells.length ? amounts : null;
}
