import { fileURLToPath } from "node:url";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import type { Client } from "pg";
import { ROLES } from "./policy.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
const MIGRATION_LOCK = 7_283_641; // any number, the same in every process

export async function migratePglite(db: PgliteDatabase): Promise<void> {
  const { migrate } = await import("drizzle-orm/pglite/migrator");
  await migrate(db, { migrationsFolder });
}

/**
 * Bring PostgreSQL's tables up to date as their owner, one process at a time, and let the request login take the
 * roles of db/policy.ts. Without an owner's address the tables must be there already.
 */
export async function migrate(url: string, ownerUrl: string | undefined): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseStrong(client);
    if (ownerUrl) await migrateAsOwner(ownerUrl, client.user ?? "");
    await refuseUnfit(client);
  } finally {
    await client.end();
  }
}

async function migrateAsOwner(ownerUrl: string, login: string): Promise<void> {
  const { default: pg } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate } = await import("drizzle-orm/node-postgres/migrator");
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(owner), { migrationsFolder });
    if (login !== owner.user) await letTakeRoles(owner, pg.escapeIdentifier(login));
  } catch (fault) {
    const { code, message } = (fault instanceof Error && fault.cause ? fault.cause : fault) as {
      code?: string;
      message: string;
    };
    if (code !== "42501") throw fault;
    throw new UnfitDatabase(
      `The login of DATABASE_OWNER_URL may not do what it must (${message}): it owns the database and has CREATEROLE. ${REMEDY}`,
    );
  } finally {
    await owner.end();
  }
}

/**
 * The login may take the roles and has none of their rights by itself: a connection that forgot to take one sees nothing.
 * Before version 16 that is told of the login, since then of each grant.
 */
async function letTakeRoles(owner: Client, login: string): Promise<void> {
  const { rows } = await owner.query("select current_setting('server_version_num')::int >= 160000 as newer");
  await owner.query(`grant ${ROLES.join(", ")} to ${login}${rows[0].newer ? " with inherit false" : ""}`);
  if (!rows[0].newer) await owner.query(`alter role ${login} noinherit`);
}

const REMEDY =
  "Give DATABASE_URL an ordinary login for requests and DATABASE_OWNER_URL the owner of the database; README.md, section Production, has the statements.";

/** Before anything is done: a request login that is superuser or may bypass row policies, itself or through a role, is refused. */
async function refuseStrong(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; strong: boolean }>(
    `select current_setting('server_version_num')::int as version,
            exists (select from pg_roles where (rolsuper or rolbypassrls) and pg_has_role(session_user, oid, 'member')) as strong`,
  );
  const { version, strong } = rows[0]!;
  if (version < 150_000) throw new UnfitDatabase(`PostgreSQL 15 or later is needed; this is ${version}.`);
  if (strong)
    throw new UnfitDatabase(`The login of DATABASE_URL could step around row level security. ${REMEDY}`);
}

/** A request login that owns a table, cannot take the roles, or has their rights without taking them is refused. */
async function refuseUnfit(client: Client): Promise<void> {
  const { rows } = await client.query<{ owns: number; tables: boolean; takes: number; inherits: number }>(
    `select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and pg_has_role(session_user, relowner, 'member')) as owns,
            to_regclass('public.approvals') is not null as tables,
            (select count(*)::int from pg_roles where rolname = any($1) and pg_has_role(session_user, oid, 'member')) as takes,
            (select count(*)::int from pg_roles where rolname = any($1) and pg_has_role(session_user, oid, 'usage')) as inherits`,
    [ROLES],
  );
  const { owns, tables, takes, inherits } = rows[0]!;
  if (!tables) throw new UnfitDatabase(`The database has no tables yet. ${REMEDY}`);
  if (owns > 0)
    throw new UnfitDatabase(
      `The login of DATABASE_URL owns the tables and could step around row level security. ${REMEDY}`,
    );
  if (takes < ROLES.length)
    throw new UnfitDatabase(`The login of DATABASE_URL may not take Mutua's roles. ${REMEDY}`);
  if (inherits > 0)
    throw new UnfitDatabase(
      `The login of DATABASE_URL has the rights of Mutua's roles without taking one: make it NOINHERIT. ${REMEDY}`,
    );
}

export class UnfitDatabase extends Error {}
