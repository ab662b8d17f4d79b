import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { type Opened, postgres, rowsOf } from "../engines.ts";
import {
  type Approval,
  approving,
  expectAllOrNothing,
  until,
  waitingApproval,
  waitingRun,
} from "./approval.ts";

const LOCK = 4711;

/**
 * Traps of the test database, not of the product: at the n-th writing statement, or within COMMIT, a session waits for a
 * lock that the test holds.
 */
async function setTraps({ superuser }: Pick<Opened, "superuser">): Promise<void> {
  await superuser(async (tx) => {
    // In a schema of their own: the checks would find a sequence and a grant beside the tables.
    await rowsOf(tx, "create schema traps");
    await rowsOf(tx, "grant usage on schema traps to public");
    await rowsOf(tx, "create sequence traps.writes");
    await rowsOf(tx, "grant usage on traps.writes to public");
    for (const [name, when] of [
      ["stop", "nextval('traps.writes')::text"],
      ["stop_in_commit", "'commit'"],
    ])
      await rowsOf(
        tx,
        `create function traps.${name}() returns trigger language plpgsql as $$ begin
          if ${when} = current_setting('test.stop_at', true) then perform pg_advisory_lock(${LOCK}); end if; return null; end $$`,
      );
    const tables = await rowsOf<{ name: string }>(
      tx,
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    for (const { name } of tables)
      await rowsOf(
        tx,
        `create trigger test_stop before insert or update on ${name} for each statement execute function traps.stop()`,
      );
    for (const table of ["allocations", "run_issues"])
      await rowsOf(
        tx,
        `create constraint trigger test_stop_in_commit after insert on ${table} deferrable initially deferred for each row execute function traps.stop_in_commit()`,
      );
  });
}

describe.each([
  ["an allocation", waitingApproval],
  ["a contribution run", waitingRun],
])("on PostgreSQL a process is killed while it issues %s:", (_what, wait) => {
  let waiting: Approval;
  beforeAll(async () => {
    waiting = await wait(postgres, setTraps);
  });

  /** Let a process approve until it stands at that point, kill it there, and see what is left; or that it got through. */
  async function killedAt(point: string): Promise<"all" | "none" | "survived"> {
    const where = await postgres.copyOf(waiting.where);
    const approval = { ...waiting, where };
    const holder = new pg.Client({ connectionString: where.superUrl });
    await holder.connect();
    const backends = async (condition: string) =>
      (
        await holder.query(
          `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
        )
      ).rowCount ?? 0;
    try {
      const database = new URL(where.superUrl!).pathname.slice(1);
      await holder.query(`alter database ${database} set test.stop_at = '${point}'`);
      await holder.query("select pg_advisory_lock($1)", [LOCK]);
      const child = approving(approval);
      let ended: string | undefined;
      void child.ended.then((end) => (ended = end));
      await until(
        async () => ended !== undefined || (await backends("wait_event = 'advisory'")) > 0,
        `the child stands at ${point}`,
      );
      const survived = ended !== undefined;
      if (survived)
        expect([ended, child.said()]).toEqual(["exit 0", expect.stringContaining('{"done":{"decisionId":"')]);
      child.process.kill("SIGKILL");
      expect(await child.ended).toBe(survived ? "exit 0" : "SIGKILL");
      // The server may go on with what it was told: it finds out that nobody is there when it has done that.
      await holder.query(`alter database ${database} reset test.stop_at`);
      await holder.query("select pg_advisory_unlock($1)", [LOCK]);
      await until(
        async () => (await backends("backend_type = 'client backend'")) === 0,
        "the server has noticed",
      );
      const found = await expectAllOrNothing(approval);
      return survived ? "survived" : found;
    } finally {
      await holder.end();
    }
  }

  test("at its first write, its second, its third, until one survives: nothing of it is there, and approving again gives one set", {
    timeout: 500_000,
  }, async () => {
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== "survived") outcomes.push(await killedAt(String(outcomes.length + 1)));
    expect(outcomes.length).toBeGreaterThan(12);
    expect(outcomes.slice(0, -1)).toEqual(outcomes.slice(0, -1).map(() => "none"));
  });

  test("within COMMIT: the database carries it through, and approving again gives the answer nobody heard", {
    timeout: 300_000,
  }, async () => {
    expect(await killedAt("commit")).toBe("all");
  });
});
