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
  /** An entry with these sides, written as the house would with SQL of its own: in one statement, or each apart. */
  const book = (sides: [account: string, amount: bigint, currency?: string][], apart = false) =>
    at.db.transaction({ role: "mutua_house" }, async (tx) => {
      const [entry] = await rowsOf<{ id: string; firm: string }>(
        tx,
        "insert into entries select gen_random_uuid(), s.id, h.id, 'TEST', '2018-09-10', now(), gen_random_uuid() from clearing_services s cross join houses h returning id, firm_id as firm",
      );
      for (const statement of apart ? sides.map((side) => [side]) : sides.length > 0 ? [sides] : [])
        await rowsOf(
          tx,
          sql`insert into postings select gen_random_uuid(), ${entry!.id}::uuid, ${entry!.firm}::uuid, account.id, currency, amount
            from (values ${sql.join(
              statement.map(
                ([kind, amount, currency = "EUR"]) =>
                  sql`(${kind}, ${amount.toString()}::bigint, ${currency})`,
              ),
              sql`, `,
            )}) side(kind, amount, currency)
            cross join lateral (select id from accounts a where a.kind = side.kind order by id limit 1) account`,
        );
    });
  const count = async (what: SQL) =>
    (
      await at.db.reading({ role: "mutua_reader" }, (tx) =>
        rowsOf<{ n: string }>(tx, sql`select count(*)::text as n from ${what}`),
      )
    )[0]!.n;

  test("an entry that balances is taken; one that does not is refused, whole", async () => {
    await book([
      ["CASH", 5_00n],
      ["HOUSE_CAPITAL", -5_00n],
    ]);
    expect(await count(raw("entries where kind = 'TEST'"))).toBe("1");
    const unbalanced = book([
      ["CASH", 5_00n],
      ["HOUSE_CAPITAL", -4_99n],
    ]);
    expect(await refusalOf(unbalanced)).toMatch(/^23514 entry_balances/);
    expect(await count(raw("entries where kind = 'TEST'"))).toBe("1");
    expect(
      await count(raw("postings where currency <> 'EUR' or entry_id not in (select id from entries)")),
    ).toBe("0");
  });

  test("an entry with one side or none is refused, and so is a side of zero", async () => {
    expect(await refusalOf(book([]))).toMatch(/^23514 entry_balances/);
    expect(await refusalOf(book([["CASH", 1n]]))).toMatch(/^23514 entry_balances/);
    expect(
      await refusalOf(
        book([
          ["CASH", 0n],
          ["HOUSE_CAPITAL", 0n],
        ]),
      ),
    ).toMatch(/^23514 posting_is_not_zero/);
  });

  test("sides in two currencies do not make up for one another, and an account takes its own currency only", async () => {
    await at.db.transaction({ role: "mutua_house" }, (tx) =>
      rowsOf(
        tx,
        "insert into accounts select gen_random_uuid(), s.id, h.id, 'CASH', 'SEK', gen_random_uuid() from clearing_services s cross join houses h",
      ),
    );
    const sides = (kind: string, currency: string) =>
      raw(`accounts where kind = '${kind}' and currency = '${currency}'`);
    expect([await count(sides("CASH", "SEK")), await count(sides("CASH", "EUR"))]).toEqual(["1", "1"]);
    const twoCurrencies = at.db.transaction({ role: "mutua_house" }, async (tx) => {
      const [entry] = await rowsOf<{ id: string; firm: string }>(
        tx,
        "insert into entries select gen_random_uuid(), s.id, h.id, 'TEST', '2018-09-10', now(), gen_random_uuid() from clearing_services s cross join houses h returning id, firm_id as firm",
      );
      await rowsOf(
        tx,
        `insert into postings select gen_random_uuid(), '${entry!.id}', '${entry!.firm}', id, currency, amount
          from (values ('EUR', 5), ('SEK', -5)) side(currency, amount) join accounts using (currency) where kind = 'CASH'`,
      );
    });
    expect(await refusalOf(twoCurrencies)).toMatch(/^23514 entry_balances/);
    expect(
      await refusalOf(
        book([
          ["HOUSE_CAPITAL", 5n, "SEK"],
          ["HOUSE_CAPITAL", -5n, "SEK"],
        ]),
      ),
    ).toMatch(/^23503 postings_account_id_currency/);
  });

  test("no journal entry gets another side after its commit, nor two that balance", async () => {
    for (const sides of ["(1)", "(1), (-1)"]) {
      const late = at.db.transaction({ role: "mutua_house" }, (tx) =>
        rowsOf(
          tx,
          `insert into postings select gen_random_uuid(), p.entry_id, p.firm_id, p.account_id, p.currency, side.amount
            from (select * from postings limit 1) p cross join (values ${sides}) side(amount)`,
        ),
      );
      expect([sides, await refusalOf(late)]).toEqual([sides, expect.stringMatching(/^23514 entry_balances/)]);
    }
  });

  test("an entry gets all its sides in one statement: nothing joins it later in its transaction either", async () => {
    const balanced: [string, bigint][] = [
      ["CASH", 5_00n],
      ["HOUSE_CAPITAL", -5_00n],
    ];
    expect(await refusalOf(book(balanced, true))).toMatch(/^23514 entry_balances/);
    const twice = at.db.transaction({ role: "mutua_house" }, async (tx) => {
      const [entry] = await rowsOf<{ id: string; firm: string }>(
        tx,
        "insert into entries select gen_random_uuid(), s.id, h.id, 'TEST', '2018-09-10', now(), gen_random_uuid() from clearing_services s cross join houses h returning id, firm_id as firm",
      );
      for (let time = 0; time < 2; time++)
        await rowsOf(
          tx,
          `insert into postings select gen_random_uuid(), '${entry!.id}', '${entry!.firm}', a.id, a.currency, side.amount
            from (select * from accounts limit 1) a cross join (values (1), (-1)) side(amount)`,
        );
    });
    expect(await refusalOf(twice)).toMatch(/^23514 entry_balances/);
  });

  test("one entry out of balance among many of a statement refuses them all", async () => {
    const many = at.db.transaction({ role: "mutua_house" }, async (tx) => {
      await rowsOf(
        tx,
        "insert into entries select gen_random_uuid(), s.id, h.id, 'MANY', '2018-09-10', now(), gen_random_uuid() from clearing_services s cross join houses h cross join generate_series(1, 50)",
      );
      await rowsOf(
        tx,
        `insert into postings select gen_random_uuid(), e.id, e.firm_id, a.id, a.currency, side.amount + (e.n = 37 and side.amount > 0)::int
          from (select *, row_number() over (order by id) as n from entries where kind = 'MANY') e
          cross join (select * from accounts where currency = 'EUR' limit 1) a cross join (values (5), (-5)) side(amount)`,
      );
    });
    expect(await refusalOf(many)).toMatch(/^23514 entry_balances/);
    expect(await count(raw("entries where kind = 'MANY'"))).toBe("0");
  });

  test("the triggers told to rest hold all the same: an entry out of balance or without sides never commits", async () => {
    const ENTRY =
      "insert into entries select gen_random_uuid(), s.id, h.id, 'TEST', '2018-09-10', now(), gen_random_uuid() from clearing_services s cross join houses h";
    const SIDES =
      "insert into postings select gen_random_uuid(), gen_random_uuid(), a.firm_id, a.id, a.currency, side.amount from (select * from accounts limit 1) a cross join (values (5), (-4)) side(amount)";
    for (const statement of [ENTRY, SIDES]) {
      const attempt = at.superuser(async (tx) => {
        await rowsOf(tx, "set local session_replication_role = replica");
        await rowsOf(tx, statement);
      });
      expect([statement, await refusalOf(attempt)]).toEqual([
        statement,
        expect.stringMatching(/^23514 entry_balances/),
      ]);
    }
  });

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
