import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "./client.ts";

/** So many rows go into a statement at most: beyond it only memory grows, not speed. */
export const AT_ONCE = 10_000;

/** The pieces of a list, so many rows each. */
export function* pieces<T>(rows: readonly T[], size = AT_ONCE): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Write many rows, as fast as the server takes them: one parameter a column, not one a value. */
export async function insertMany<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferInsert"][],
  onConflict?: SQL,
): Promise<void> {
  for (const piece of pieces(rows)) await insertAtOnce(tx, table, piece, onConflict);
}

/** The same in one statement, for rows that must come together. */
export async function insertAtOnce<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferInsert"][],
  onConflict = sql.empty(),
): Promise<void> {
  if (rows.length === 0) return;
  const told: readonly Record<string, unknown>[] = rows;
  // A column no row names is left to its default, as in a statement of one row.
  const columns = Object.entries(getTableColumns(table)).filter(([name]) =>
    told.some((row) => row[name] !== undefined),
  );
  const names = columns.map(([, column]) => sql.identifier(column.name));
  // A list of lists would be unrolled whole: what is a list itself travels as text.
  const types = columns.map(([, column]) => column.getSQLType());
  const taken = names.map((name, at) => (isList(types[at]!) ? sql`${name}::${sql.raw(types[at]!)}` : name));
  const given = columns.map(
    ([name, column], at) =>
      sql`${listOf(name, column, told)}::${sql.raw(isList(types[at]!) ? "text" : types[at]!)}[]`,
  );
  const list = (parts: { getSQL(): SQL }[]) =>
    sql.join(
      parts.map((part) => part.getSQL()),
      sql`, `,
    );
  await tx
    .execute(
      sql`insert into ${table} (${list(names)}) select ${list(taken)} from unnest(${list(given)}) as given(${list(names)}) ${onConflict}`,
    )
    .catch((fault: Error) => {
      throw fault.cause ?? fault; // drizzle's own message would hold every row
    });
}

const isList = (type: string) => type.endsWith("[]");

/** The values of one column as PostgreSQL writes a list. */
function listOf(name: string, column: PgColumn, rows: readonly Record<string, unknown>[]): string {
  const json = column.getSQLType() === "jsonb";
  const written = (value: unknown): string => {
    if (value === undefined && column.hasDefault)
      throw new Error(`${column.name}: some rows name it and some leave it to its default`);
    if (value === undefined || value === null) return "null";
    const told: unknown = column.mapToDriverValue(value);
    if (typeof told === "object")
      throw new Error(`${column.name}: not a column that many rows are written to`);
    return json ? JSON.stringify(told) : quoted(String(told));
  };
  let list = "";
  let [last, text]: [unknown, string] = [rows[0]![name], written(rows[0]![name])];
  for (const row of rows) {
    const value = row[name];
    if (value !== last) [last, text] = [value, written(value)]; // many rows say the same
    list += list === "" ? text : `,${text}`;
  }
  return `{${list}}`;
}

// Of JSON, JSON.stringify makes the same, faster: there is no control character in it, which it would write another way.
const quoted = (value: string) =>
  /["\\]/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : `"${value}"`;
