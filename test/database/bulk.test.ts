import { sql } from "drizzle-orm";
import { bigint, boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendEvents } from "#db/audit/queries.ts";
import { AT_ONCE, insertMany } from "#db/bulk.ts";
import { minorUnits } from "#db/policy.ts";
import { type Opened, onEachEngine, refusalOf, rowsOf, undone } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";

const things = pgTable("things", {
  id: uuid("id").primaryKey(),
  name: text("name"),
  amount: minorUnits("amount"),
  rank: integer("rank"),
  place: bigint("place", { mode: "number" }),
  kept: boolean("kept"),
  dueOn: date("due_on", { mode: "string" }),
  at: timestamp("at", { withTimezone: true }),
  names: text("names").array(),
  content: jsonb("content"),
  made: integer("made").notNull().default(7),
});
const TABLE = sql.raw(`create temp table things (id uuid primary key, name text, amount bigint, rank integer,
  place bigint, kept boolean, due_on date, at timestamptz, names text[], content jsonb, made integer not null default 7)`);
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** Texts that a list in PostgreSQL's own writing could be broken by. */
const HARD = [
  "",
  " ",
  "null",
  "NULL",
  "{}",
  "a,b",
  '"',
  "\\",
  '\\"',
  "'; drop table things; --",
  "line\nline\ttab\u0001",
  "é € 😀 \u2028",
];

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
  });
  afterAll(() => at?.close());

  test("many rows are written as one would be: each kind of column, nothing, and texts that are hard to quote", async () => {
    const rows: (typeof things.$inferInsert)[] = HARD.map((name, n) => ({
      id: idOf(n),
      name,
      amount: n % 2 ? -9_223_372_036_854_775_807n : 9_223_372_036_854_775_807n,
      rank: n,
      place: Number.MAX_SAFE_INTEGER,
      kept: n % 2 === 0,
      dueOn: "2018-09-10",
      at: new Date("2018-09-10T08:00:00.123Z"),
      names: n === 0 ? [] : [name, ...HARD],
      content: n === 0 ? [] : { [name]: name, list: [1.5, null, { deep: HARD }] },
    }));
    rows.push({ id: idOf(99) }, { id: idOf(100), names: null, at: null });
    const [many, single] = await undone(at, async (tx) => {
      await tx.execute(TABLE);
      const read = () => tx.select().from(things).orderBy(things.id);
      await insertMany(tx, things, rows);
      const many = await read();
      await tx.execute(sql`truncate things`);
      for (const row of rows) await tx.insert(things).values(row);
      return [many, await read()];
    });
    expect(many).toEqual(single);
    expect(many.map(({ name }) => name)).toEqual([...HARD, null, null]);
    expect(many[3]).toMatchObject({ names: ["NULL", ...HARD], made: 7 });
  });

  test("a column is left to its default by all rows or by none", async () => {
    const mixed = undone(at, async (tx) => {
      await tx.execute(TABLE);
      await insertMany(tx, things, [{ id: idOf(1), made: 1 }, { id: idOf(2) }]);
    });
    expect(await refusalOf(mixed)).toMatch(/made: some rows name it/);
  });

  test("more rows than go into a statement are all written, and none twice", async () => {
    const rows = Array.from({ length: 2 * AT_ONCE + 1 }, (_, n) => ({ id: idOf(n), rank: n }));
    const counted = await undone(at, async (tx) => {
      await tx.execute(TABLE);
      await insertMany(tx, things, []);
      await insertMany(tx, things, rows);
      await insertMany(tx, things, [rows[0]!, { id: idOf(999_999), rank: 0 }], sql`on conflict do nothing`);
      return rowsOf<{ n: number; sum: string }>(tx, "select count(*)::int as n, sum(rank)::text from things");
    });
    expect(counted).toEqual([{ n: 2 * AT_ONCE + 2, sum: String(AT_ONCE * (2 * AT_ONCE + 1)) }]);
  });

  test("the row policies hold for many rows as for one", async () => {
    const { half, third } = at.world;
    const event = (n: number, firmId: string) => ({
      ...{ id: idOf(n), firmId, kind: "test", subjectId: firmId, facts: {} },
      ...{ at: new Date("2018-09-10"), recordedAt: new Date("2018-09-10") },
    });
    const write = (...firmIds: string[]) =>
      at.db.transaction({ role: "mutua_member", firmId: half.firmId }, (tx) =>
        appendEvents(
          tx,
          firmIds.map((firmId, n) => event(n, firmId)),
        ),
      );
    expect(await refusalOf(write(half.firmId, half.firmId, third.firmId))).toMatch(/^42501/);
    await write(half.firmId, half.firmId);
    const [told] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf<{ n: number }>(tx, "select count(*)::int as n from audit_events where kind = 'test'"),
    );
    expect(told!.n).toBe(2);
  });
});
