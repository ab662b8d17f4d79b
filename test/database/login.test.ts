import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, type Where } from "#db/client.ts";
import { type Opened, postgres, refusalOf, rowsOf } from "../engines.ts";

/** What a login is refused for, in words that say what to do. */
const refused = (where: Where) =>
  open(where).then(
    async (db) => {
      await db.close();
      return "taken";
    },
    (fault: Error) => `${fault.constructor.name}: ${fault.message}`,
  );
const REMEDY =
  "Give DATABASE_URL an ordinary login for requests and DATABASE_OWNER_URL the owner of the database; README.md, section Production, has the statements.";

describe("on PostgreSQL, at start,", () => {
  let at: Opened;
  let superUrl: string;
  const logins: string[] = [];

  beforeAll(async () => {
    at = await postgres.small();
    superUrl = (at.where as { superUrl: string }).superUrl;
  });
  afterAll(async () => {
    await at?.superuser(async (tx) => {
      for (const login of logins) await rowsOf(tx, `drop owned by ${login}`);
      for (const login of logins) await rowsOf(tx, `drop role ${login}`);
    });
    await at?.close();
  });

  /** A login of this test with these rights, and the address under which it comes. */
  async function login(name: string, rights: string, ...statements: string[]): Promise<string> {
    const role = `${name}_${process.pid}`;
    logins.push(role);
    await at.superuser(async (tx) => {
      await rowsOf(tx, `create role ${role} login password 'secret' ${rights}`);
      for (const statement of statements) await rowsOf(tx, statement.replaceAll("$login", role));
    });
    const url = new URL(superUrl);
    url.username = role;
    url.password = "secret";
    return url.href;
  }

  test("the ordinary login of the README is taken, and is nobody until it takes a role", async () => {
    const { url } = at.where;
    expect(await refused(at.where)).toBe("taken");
    expect(await refused({ url })).toBe("taken"); // the tables are there: the owner is not needed any more
    const client = new pg.Client({ connectionString: url! });
    await client.connect();
    const tables = await client.query("select tablename as name from pg_tables where schemaname = 'public'");
    expect(tables.rows.length).toBeGreaterThan(25);
    for (const { name } of tables.rows)
      expect([name, await refusalOf(client.query(`select from ${name}`))]).toEqual([
        name,
        `42501 permission denied for table ${name}`,
      ]);
    await client.end();
  });

  test("a superuser is refused, before anything is done", async () => {
    expect(await refused({ url: superUrl, ownerUrl: "postgres://nobody:x@127.0.0.1:1/none" })).toBe(
      `UnfitDatabase: The login of DATABASE_URL could step around row level security. ${REMEDY}`,
    );
  });

  test("one that may bypass row level security is refused, itself or through a role it could take", async () => {
    const message = `UnfitDatabase: The login of DATABASE_URL could step around row level security. ${REMEDY}`;
    expect(await refused({ url: await login("bypassing", "bypassrls") })).toBe(message);
    expect(
      await refused({
        url: await login(
          "climbing",
          "noinherit",
          "grant bypassing_$pid to $login".replace("$pid", String(process.pid)),
        ),
      }),
    ).toBe(message);
  });

  test("the owner of the tables is refused, also where it comes as both", async () => {
    const message = `UnfitDatabase: The login of DATABASE_URL owns the tables and could step around row level security. ${REMEDY}`;
    const { ownerUrl } = at.where;
    expect(await refused({ url: ownerUrl })).toBe(message);
    expect(await refused({ url: ownerUrl, ownerUrl })).toBe(message);
  });

  test("one that may not take Mutua's roles is refused", async () => {
    expect(await refused({ url: await login("stranger", "") })).toBe(
      `UnfitDatabase: The login of DATABASE_URL may not take Mutua's roles. ${REMEDY}`,
    );
  });

  test("one that has the rights of all roles at once is refused, until the owner has set it right", async () => {
    const url = await login("inheriting", "inherit");
    const owner = new pg.Client({ connectionString: at.where.ownerUrl! });
    await owner.connect();
    await owner.query(
      `grant mutua_gate, mutua_public, mutua_member, mutua_applicant, mutua_house, mutua_worker, mutua_reader to ${logins.at(-1)}`,
    );
    await owner.end();
    expect(await refused({ url })).toBe(
      `UnfitDatabase: The login of DATABASE_URL has the rights of Mutua's roles without taking one: make it NOINHERIT. ${REMEDY}`,
    );
    expect(await refused({ url, ownerUrl: at.where.ownerUrl })).toBe("taken");
    expect(await refused({ url })).toBe("taken");
  });

  test("a database without tables is refused where no owner is given", async () => {
    const empty = await postgres.empty();
    expect(await refused({ url: empty.url })).toBe(
      `UnfitDatabase: The database has no tables yet. ${REMEDY}`,
    );
  });

  test("an owner that may not make roles is told so", async () => {
    const ownerUrl = await login("powerless", "nocreaterole");
    const empty = await postgres.empty();
    const url = new URL(ownerUrl);
    url.pathname = new URL(empty.url!).pathname;
    expect(await refused({ url: empty.url, ownerUrl: url.href })).toBe(
      `UnfitDatabase: The login of DATABASE_OWNER_URL may not do what it must (permission denied for database ${url.pathname.slice(1)}): it owns the database and has CREATEROLE. ${REMEDY}`,
    );
  });
});
