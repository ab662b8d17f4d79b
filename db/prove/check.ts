import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

/** Something that must always hold of what is stored, and how to see that it does. */
export interface Check {
  /** Its short name, for reports and for whoever looks it up here. */
  id: string;
  /** What must hold, as a sentence. */
  title: string;
  /** Where all of these tables have rows the check must have examined some: one that looked at nothing proves nothing. */
  tables: readonly string[];
  look(tx: Tx): Promise<Finding>;
}

export interface Finding {
  /** How many rows were looked at. */
  examined: number;
  /** How many of them break the rule. */
  count: number;
  /** The first of those, each named so that it can be found. */
  offenders: string[];
  /** What a reader should know besides, such as what is not covered yet. */
  note?: string;
}

export interface CheckReport extends Finding {
  id: string;
  title: string;
  ok: boolean;
  /** Why it is not ok, in words. */
  failure: string | null;
}

/** How many offenders a report names. */
export const NAMED = 5;

/**
 * A check in SQL: `offenders` gives one row for each thing that breaks the rule, naming it in its first column
 * `offender`; `examined` gives one number.
 */
export function sqlCheck(check: Omit<Check, "look"> & { offenders: SQL; examined: SQL }): Check {
  const { offenders, examined, ...rest } = check;
  return {
    ...rest,
    async look(tx) {
      const [counted] = await rows<{ n: string }>(tx, sql`select (${examined})::text as n`);
      const found = await rows<{ offender: string; n: string }>(
        tx,
        sql`select found.offender::text, (count(*) over ())::text as n from (${offenders}) found order by 1 limit ${sql.raw(String(NAMED))}`,
      );
      return {
        examined: Number(counted?.n ?? 0),
        count: Number(found[0]?.n ?? 0),
        offenders: found.map((row) => row.offender),
      };
    },
  };
}

/** A check that has to compute: `examine` is given each row in turn and answers what is wrong with it, or null. */
export function computedCheck<Row extends { name: string }>(
  check: Omit<Check, "look"> & {
    rows(tx: Tx): AsyncIterable<Row>;
    examine(row: Row): Promise<string | null> | string | null;
  },
): Check {
  const { rows: each, examine, ...rest } = check;
  return {
    ...rest,
    async look(tx) {
      const finding: Finding = { examined: 0, count: 0, offenders: [] };
      for await (const row of each(tx)) {
        finding.examined++;
        const wrong = await examine(row);
        if (wrong === null) continue;
        finding.count++;
        if (finding.offenders.length < NAMED) finding.offenders.push(`${row.name}: ${wrong}`);
      }
      return finding;
    },
  };
}

/** Run one check and say what came of it. */
export async function runCheck(tx: Tx, check: Check): Promise<CheckReport> {
  const finding = await check.look(tx);
  const { id, title } = check;
  const blind = finding.examined === 0 && check.tables.length > 0 && (await allHaveRows(tx, check.tables));
  const failure =
    finding.count > 0
      ? `${finding.count} of ${finding.examined} do not hold`
      : blind
        ? `examined nothing, though there are rows in ${check.tables.join(", ")}`
        : null;
  return { id, title, ...finding, ok: failure === null, failure };
}

async function allHaveRows(tx: Tx, tables: readonly string[]): Promise<boolean> {
  for (const table of tables) {
    const [row] = await rows<{ some: boolean }>(
      tx,
      sql`select exists (select from ${sql.identifier(table)}) as some`,
    );
    if (!row?.some) return false;
  }
  return true;
}

/** The rows of a statement, the same on both engines. Numbers leave SQL as text. */
export async function rows<Row extends object>(tx: Tx, statement: SQL): Promise<Row[]> {
  return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;
}

/**
 * All rows of a statement, a thousand at a time or fewer where one is large, so that a large house is proven in little memory. The statement is given
 * where to go on from: it orders by `name`, which is unique, and gives rows whose name comes after.
 */
export async function* inPages<Row extends { name: string }>(
  tx: Tx,
  page: (after: string, most: SQL) => SQL,
  most = 1000,
): AsyncIterable<Row> {
  for (let after = ""; ; ) {
    const part = await rows<Row>(tx, page(after, sql.raw(String(most))));
    yield* part;
    if (part.length < most) return;
    after = part.at(-1)!.name;
  }
}
