import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, actAs, type Database, type Tx } from "#db/client.ts";
import { ROLES } from "#db/policy.ts";
import { type Opened, onEachEngine, refusalOf, rowsOf, undone } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { liveFully } from "./fullLife.ts";

/** What is published to every member, whoever it is. */
const PUBLISHED = [
  "clearing_services",
  "fund_figures",
  "houses",
  "layers",
  "published_defaults",
  "rulebook_versions",
  "run_issues",
];
const NOBODY = "00000000-0000-7000-8000-000000000000";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let tables: string[];
  beforeAll(async () => {
    at = await engine.small();
    await liveFully(at.world);
    tables = await namesOfTables();
  });
  afterAll(() => at?.close());

  const namesOfTables = async () =>
    (
      await at.superuser((tx) =>
        rowsOf<{ name: string }>(
          tx,
          "select tablename as name from pg_tables where schemaname = 'public' order by 1",
        ),
      )
    ).map(({ name }) => name);
  const member = (firm: { firmId: string }): Actor => ({ role: "mutua_member", firmId: firm.firmId });
  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => at.db.transaction(actor, work);

  /** How many rows of each table can be seen; null where asking is refused. */
  const seen = async (actor: Actor, db: Database = at.db): Promise<Record<string, number | null>> => {
    const counts: Record<string, number | null> = {};
    for (const table of tables)
      counts[table] = await db
        .reading(actor, (tx) => rowsOf<{ n: string }>(tx, `select count(*)::text as n from ${table}`))
        .then(
          ([row]) => Number(row!.n),
          () => null,
        );
    return counts;
  };
  const visible = (counts: Record<string, number | null>) =>
    tables.filter((table) => (counts[table] ?? 0) > 0);

  test("of one house and three members, each sees its own and what is published, the house all, a guest the rulebook", async () => {
    const { half, third } = at.world;
    const whose = async (actor: Actor, table: string) =>
      (
        await as(actor, (tx) =>
          rowsOf<{ firm: string }>(tx, `select distinct firm_id::text as firm from ${table} order by 1`),
        )
      ).map(({ firm }) => firm);
    for (const table of [
      "obligations",
      "users",
      "postings",
      "entries",
      "members",
      "requirements",
      "audit_events",
    ]) {
      expect([table, await whose(member(half), table)]).toEqual([table, [half.firmId]]);
      expect([table, await whose(member(third), table)]).toEqual([table, [third.firmId]]);
      const all = await whose({ role: "mutua_house" }, table);
      expect(all).toEqual(expect.arrayContaining([half.firmId, third.firmId]));
      expect(all.length).toBeGreaterThan(2);
    }
    expect(visible(await seen({ role: "mutua_public" }))).toEqual([
      "clearing_services",
      "houses",
      "rulebook_versions",
    ]);
  });

  test("whoever asks without saying for which firm sees nothing of any firm, in any table", async () => {
    const counts = await seen({ role: "mutua_member" });
    // Of the accounts it is told the names of the house's own, on which no balance stands.
    expect(visible(counts)).toEqual(["accounts", ...PUBLISHED]);
    const kinds = await as({ role: "mutua_member" }, (tx) =>
      rowsOf(tx, "select distinct kind from accounts order by 1"),
    );
    expect(kinds).toEqual([
      { kind: "CASH" },
      { kind: "DEFAULT_LOSS" },
      { kind: "INTEREST" },
      { kind: "SUSPENSE" },
    ]);
    expect(visible(await seen({ role: "mutua_member", firmId: NOBODY, userId: NOBODY }))).toEqual([
      "accounts",
      ...PUBLISHED,
    ]);
  });

  test("and cannot write a row into any table", async () => {
    for (const table of tables.filter((name) => name !== "persons"))
      expect([
        table,
        await refusalOf(
          as({ role: "mutua_member" }, (tx) => rowsOf(tx, `insert into ${table} default values`)),
        ),
      ]).toEqual([table, expect.stringMatching(/^42501 /)]);
  });

  test("a request's role is ordinary and owns nothing; who proves can write nothing", async () => {
    for (const role of ROLES) {
      const [row] = await as({ role } as Actor, (tx) =>
        rowsOf(
          tx,
          `select current_user::text as name, rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
          from pg_roles where rolname = current_user`,
        ),
      );
      expect(row).toEqual({ name: role, rolsuper: false, rolbypassrls: false, owns: 0 });
    }
    for (const table of tables)
      expect(
        await refusalOf(
          as({ role: "mutua_reader" }, (tx) => rowsOf(tx, `insert into ${table} default values`)),
        ),
      ).toMatch(/^42501 permission denied/);
  });

  test("a row cannot be moved to another firm, even by a column grant too many", async () => {
    const { half, third } = at.world;
    const move = `update users set firm_id = '${third.firmId}'`;
    expect(await refusalOf(as(member(half), (tx) => rowsOf(tx, move)))).toMatch(/^42501 permission denied/);
    const granted = undone(at, async (tx) => {
      await rowsOf(tx, "alter table users disable trigger all");
      await rowsOf(tx, "grant update (firm_id) on users to mutua_member");
      await actAs(tx, member(half));
      await rowsOf(tx, move);
    });
    expect(await refusalOf(granted)).toMatch(/^42501 new row violates row-level security policy/);
  });

  test("a reference to another firm's row is answered like one to no row at all", async () => {
    const { half, third } = at.world;
    const [foreign] = await as(member(third), (tx) =>
      rowsOf<{ id: string }>(tx, "select id from obligations order by id limit 1"),
    );
    const acknowledge = (id: string) =>
      refusalOf(
        as(member(half), (tx) =>
          rowsOf(
            tx,
            sql`insert into acknowledgements (obligation_id, firm_id, user_id, at)
            values (${id}::uuid, ${half.firmId}::uuid, ${half.people[0]!.userId}::uuid, now())`,
          ),
        ),
      );
    expect(await acknowledge(foreign!.id)).toMatch(/^23503 acknowledgements_obligation_id_firm_id/);
    expect(await acknowledge(foreign!.id)).toBe(await acknowledge(NOBODY));
  });

  test("a condition that would fail on another firm's row never meets it", async () => {
    const { half, third } = at.world;
    const [foreign] = await as(member(third), (tx) =>
      rowsOf<{ amount: string }>(tx, "select amount::text from obligations where kind = 'ASSESSMENT'"),
    );
    const probe = `select count(*)::int as n from obligations where 1 / (amount - ${foreign!.amount}) > 5`;
    expect(await as(member(half), (tx) => rowsOf(tx, probe))).toEqual([{ n: 0 }]);
    expect(await refusalOf(as(member(third), (tx) => rowsOf(tx, probe)))).toMatch(/^22012 /); // its own row it does meet
  });

  test("200 requests of two firms over one connection, some of them failing midway: nothing is left over for the next", async () => {
    await at.db.close();
    process.env.DATABASE_POOL = "1";
    const db = await at.reopen();
    delete process.env.DATABASE_POOL;
    const seed = Date.now() % 1_000_000;
    let state = seed;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    const { half, third } = at.world;
    const wrong: string[] = [];
    const look = (tx: Tx) =>
      rowsOf<{ name: string }>(tx, "select name from persons union all select name from firms");
    const one = async (index: number) => {
      const [own, marker, foreign] =
        index % 2 ? ([half, "half", "third"] as const) : ([third, "third", "half"] as const);
      const luck = random();
      await db
        .transaction(
          { role: "mutua_member", firmId: own.firmId, userId: own.people[0]!.userId },
          async (tx) => {
            if (luck < 0.15) throw new Error("of the program");
            const text = JSON.stringify(await look(tx)).toLowerCase();
            if (!text.includes(marker) || text.includes(foreign))
              wrong.push(`request ${index} of ${marker}, seed ${seed}: ${text}`);
            if (luck < 0.3) await rowsOf(tx, "select 1 / 0");
            if (luck < 0.45) await rowsOf(tx, "select set_config('app.firm_id', '', true), nothing");
          },
        )
        .catch(() => {});
      if (luck > 0.8) {
        const left = await db.transaction({ role: "mutua_member" }, look);
        if (left.length > 0) wrong.push(`after request ${index}, seed ${seed}: ${JSON.stringify(left)}`);
      }
    };
    await Promise.all(Array.from({ length: 200 }, (_, index) => one(index)));
    expect(wrong).toEqual([]);
  });
});
