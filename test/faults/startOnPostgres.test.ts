import pg from "pg";
import { describe, expect, test } from "vitest";
import { open, type Where } from "#db/client.ts";
import { prove } from "#db/prove/prove.ts";
import journal from "../../db/migrations/meta/_journal.json" with { type: "json" };
import { postgres } from "../engines.ts";
import { buildSmallWorld, portalOn, SMALL_WORLD_NOW } from "../smallWorld.ts";
import { stageFor } from "../world/actors.ts";
import { child, until } from "./approval.ts";

const starting = (where: Where, leave = true) =>
  child("start.child.ts", { START: JSON.stringify({ where, leave }) });

/** A session of the database's superuser beside the portal. */
async function beside<T>(
  where: Where & { superUrl?: string },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: where.superUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const migrations = (where: Where) =>
  beside(
    where,
    async (client) =>
      (await client.query("select hash from drizzle.__drizzle_migrations order by id")).rowCount,
  );

describe("on an empty PostgreSQL", () => {
  test("three processes start together: all become ready, and each migration is made once", {
    timeout: 400_000,
  }, async () => {
    const where = await postgres.empty();
    const started = [starting(where), starting(where), starting(where)];
    expect(await Promise.all(started.map((one) => one.ended))).toEqual(["exit 0", "exit 0", "exit 0"]);
    for (const one of started) expect(one.said()).toMatch(/^ready \d+\nclosed\n$/);
    expect(await migrations(where)).toBe(journal.entries.length);
  });

  test("a start that is killed between any two of its statements leaves nothing half made: the next one completes", {
    timeout: 400_000,
  }, async () => {
    // Each of these is made in another session and not committed: the migration waits where it wants to make the same.
    const places = [
      "create schema drizzle",
      "create table accounts ()",
      "create table users ()",
      "create function mutua_forbid() returns int language sql as 'select 1'",
      "create function mutua_guard() returns int language sql as 'select 1'",
    ];
    for (const place of places) {
      const where = await postgres.empty();
      await beside(where, async (holder) => {
        await holder.query("begin");
        await holder.query(place);
        const killed = starting(where);
        const isBlocked = async () => {
          await holder.query("select pg_stat_clear_snapshot()"); // within a transaction it would go on showing the first one
          const blocked = await holder.query(
            "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          );
          return (blocked.rowCount ?? 0) > 0;
        };
        await until(isBlocked, `the migration waits at ${place}`);
        killed.process.kill("SIGKILL");
        expect(await killed.ended).toBe("SIGKILL");
        await holder.query("rollback");
      });
      const next = starting(where);
      expect([place, await next.ended, next.said()]).toEqual([
        place,
        "exit 0",
        expect.stringMatching(/^ready/),
      ]);
      expect(await migrations(where)).toBe(journal.entries.length);
    }
  });

  test("a house that is founded after such a start is whole", { timeout: 120_000 }, async () => {
    const db = await open(await postgres.empty());
    await buildSmallWorld(stageFor(portalOn(db), SMALL_WORLD_NOW));
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    await db.close();
  });
});
