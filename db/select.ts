import { type SQL, sql } from "drizzle-orm";

/** A sum of money in SQL, as exact minor units. Money leaves SQL as text. */
export const money = (expression: SQL) =>
  sql<bigint>`(${expression})::text`.mapWith((value: string) => BigInt(value));

/** One of these ids. They are one parameter, however many they are. */
export const among = (column: { getSQL(): SQL }, ids: readonly string[]) =>
  sql`${column} = any(${sql.param([...ids])}::uuid[])`;

/** An instant computed in SQL, or null. */
export const instant = (expression: SQL) =>
  sql<Date | null>`${expression}`.mapWith((value: string | Date | null) =>
    value === null ? null : new Date(value),
  );

/** Sort descending by id, after this id: ids sort by the moment they were made. */
export const olderThan = (column: SQL | { getSQL(): SQL }, id: string | undefined) =>
  id === undefined ? undefined : sql`${column} < ${id}::uuid`;
