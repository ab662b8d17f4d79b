import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Opened, onEachEngine, refusalOf, rowsOf } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
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
});
