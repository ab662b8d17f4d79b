import type { CatalogueHere, CellHere, StandingRow } from "./find.ts";

/** A column of the matrix: `01 Own funds`, under the group that begins with `starts`. */
export type Column = { id: string; number: string; short: string; title: string; starts: boolean };
export type GroupHead = { code: string; label: string; span: number };
/** A row as the browser needs it: cells in the order of the columns; null where the row has none. */
export type MatrixRow = {
  id: string;
  name: string;
  category: string;
  watch: number | null;
  cells: (Pick<CellHere, "state" | "until" | "cureDaysLeft"> | null)[];
};

const groups: Record<string, string> = {
  FIN: "Financial",
  LEG: "Legal",
  OPS: "Operations",
  REP: "Reporting",
  GOV: "Governance",
};

/** `FIN-01` is 01 of FIN. */
const split = (id: string) => {
  const [code = "", number = ""] = id.split("-");
  return { code, number };
};

/** The columns in the catalogue's order, and the heads of the groups that their ids begin with. */
export function columnsOf({ criteria }: CatalogueHere): { columns: Column[]; heads: GroupHead[] } {
  const heads: GroupHead[] = [];
  const columns = criteria.map(({ id, short, title }) => {
    const { code, number } = split(id);
    const last = heads.at(-1);
    const starts = last?.code !== code;
    if (last && !starts) last.span += 1;
    else heads.push({ code, label: groups[code] ?? code, span: 1 });
    return { id, number, short, title, starts };
  });
  return { columns, heads };
}

/** The rows with their cells in the order of the columns. */
export function rowsOf(rows: readonly StandingRow[], columns: readonly Column[]): MatrixRow[] {
  return rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.criterion, cell]));
    return {
      id: row.subjectId,
      name: row.name,
      category: row.category,
      watch: row.applicant ? null : row.watch,
      cells: columns.map(({ id }) => {
        const cell = cells.get(id);
        return cell ? { state: cell.state, until: cell.until, cureDaysLeft: cell.cureDaysLeft } : null;
      }),
    };
  });
}
