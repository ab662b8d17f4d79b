import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#db/client.ts";
import { type Opened, onEachEngine, refusalOf, rowsOf, undone } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { liveFully } from "./fullLife.ts";

/** A projection: all of it but whose it is. */
const COLUMNS_OF_STANDINGS = [
  ...["applicant", "category", "evaluated_on", "exceptions", "name", "next_change_on", "open", "results"],
  ...["rulebook_version_id", "triggers", "watch"],
];

/** Tables of which a column may change, and the one of which rows are forgotten; everything else is written once. */
const CHANGING = [
  "application_claims",
  "calendar_feeds",
  "firms",
  "standings",
  ...["users", "credentials", "invitations", "sessions", "attempts"],
  ...["clients", "members", "audit_events", "deliveries", "command_keys"],
];

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let tables: string[];
  beforeAll(async () => {
    at = await engine.small();
    await liveFully(at.world);
    tables = (
      await at.superuser((tx) =>
        rowsOf<{ name: string }>(
          tx,
          "select tablename as name from pg_tables where schemaname = 'public' order by 1",
        ),
      )
    ).map(({ name }) => name);
  });
  afterAll(() => at?.close());

  const { raw } = sql;
  const count = async (what: SQL) =>
    (
      await at.db.reading({ role: "mutua_reader" }, (tx) =>
        rowsOf<{ n: string }>(tx, sql`select count(*)::text as n from ${what}`),
      )
    )[0]!.n;

  describe("what was written stays, whoever comes and whatever the session says:", () => {
    const hands: [name: string, prepare: (tx: Tx) => Promise<unknown>][] = [
      ["with the server's rights", async () => {}],
      ["with the triggers told to rest", (tx) => rowsOf(tx, "set local session_replication_role = replica")],
      [
        "as the owner of the tables",
        (tx) => rowsOf(tx, `set local role ${engine.name === "PGlite" ? "postgres" : "mutua_owner"}`),
      ],
    ];
    for (const [name, prepare] of hands)
      test(name, async () => {
        for (const table of tables) {
          const [column] = await at.superuser((tx) =>
            rowsOf<{ name: string }>(
              tx,
              `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`,
            ),
          );
          const attempts = {
            truncate: `truncate ${table} cascade`,
            ...(table !== "attempts" && { delete: `delete from ${table}` }),
            ...(!CHANGING.includes(table) && {
              update: `update ${table} set ${column!.name} = ${column!.name}`,
            }),
          };
          const rows = Number(await count(raw(table)));
          for (const [verb, statement] of Object.entries(attempts)) {
            const attempt = undone(at, async (tx) => {
              await prepare(tx);
              const result = (await tx.execute(raw(statement))) as unknown as {
                rowCount?: number;
                affectedRows?: number;
              };
              return result.rowCount ?? result.affectedRows ?? 0;
            });
            // Where the owner's own policies show it no row there is nothing to refuse: nothing is touched either.
            const untouched =
              (name.startsWith("as") && engine.name === "PostgreSQL" && verb !== "truncate") || rows === 0;
            const told = untouched ? /append-only|not refused: 0/ : /^42501 \w+ is append-only/;
            expect([table, verb, await refusalOf(attempt)]).toEqual([
              table,
              verb,
              expect.stringMatching(told),
            ]);
          }
        }
      });
  });

  test("roles of requests may change only the columns that are meant to change", async () => {
    const granted = await at.superuser((tx) =>
      rowsOf<{ told: string }>(
        tx,
        "select distinct table_name || '.' || column_name as told from information_schema.column_privileges where grantee like 'mutua%' and grantee <> 'mutua_owner' and privilege_type = 'UPDATE' order by 1",
      ),
    );
    expect(granted.map(({ told }) => told)).toEqual([
      "application_claims.released_at",
      ...[
        "attempts.failures",
        "attempts.last_at",
        "audit_events.dispatched_at",
        "calendar_feeds.revoked_at",
        "clients.status",
        "command_keys.answer",
      ],
      ...["credentials.changed_at", "credentials.password_hash"],
      ...[
        "deliveries.attempts",
        "deliveries.done_at",
        "deliveries.last_error",
        "deliveries.next_attempt_at",
        "deliveries.read_at",
        "deliveries.state",
      ],
      ...[
        "firms.affiliates",
        "firms.name",
        "firms.name_key",
        "invitations.used_at",
        "members.category",
        "members.lei",
        "members.status",
        "members.traits",
        "sessions.ended_at",
        "sessions.last_seen_at",
        ...COLUMNS_OF_STANDINGS.map((column) => `standings.${column}`),
        "users.roles",
        "users.status",
      ],
    ]);
  });

  test("an event of the audit trail takes the moment it was dispatched, once, and nothing else", async () => {
    const change = (set: string, where = "dispatched_at is null") =>
      undone(at, async (tx) => {
        await rowsOf(
          tx,
          "insert into audit_events select gen_random_uuid(), pg_current_xact_id(), firm_id, 'test', subject_id, null, null, '{}', at, recorded_at, null from audit_events limit 1",
        );
        return (await rowsOf(tx, `update audit_events set ${set} where ${where} returning kind`)).length;
      });
    expect(await change("dispatched_at = now()", "kind = 'test'")).toBe(1);
    for (const set of [
      "facts = '{\"x\": 1}'",
      "firm_id = gen_random_uuid()",
      "recorded_at = now(), dispatched_at = now()",
      "user_id = null, at = now()",
    ])
      expect([set, await refusalOf(change(set))]).toEqual([set, "42501 audit_events is append-only"]);
    expect(await refusalOf(change("dispatched_at = null", "dispatched_at is not null"))).toBe(
      "42501 audit_events is append-only",
    );
    const worker = at.db.transaction({ role: "mutua_worker" }, (tx) =>
      rowsOf(tx, "update audit_events set facts = '{}'"),
    );
    expect(await refusalOf(worker)).toMatch(/^42501 permission denied/);
  });

  test("the house itself cannot write what only the gate writes, nor a member what only the house does", async () => {
    const insert = (role: "mutua_house" | "mutua_member", table: string) =>
      refusalOf(
        at.db.transaction({ role, firmId: at.world.half.firmId }, (tx) =>
          rowsOf(tx, `insert into ${table} default values`),
        ),
      );
    for (const table of ["credentials", "sessions", "attempts", "audit_seals", "deliveries"])
      expect(await insert("mutua_house", table)).toMatch(/^42501/);
    for (const table of [
      "payments",
      "entries",
      "postings",
      "accounts",
      "obligations",
      "allocations",
      "contest_answers",
      "audit_seals",
    ])
      expect(await insert("mutua_member", table)).toMatch(/^42501/);
  });
});
