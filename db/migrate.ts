import { fileURLToPath } from "node:url";
import type { PgliteDatabase } from "drizzle-orm/pglite";
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
  const login = decodeURIComponent(new URL(url).username);
  if (ownerUrl) {
    const { drizzle } = await import("drizzle-orm/node-postgres");
    const { migrate } = await import("drizzle-orm/node-postgres/migrator");
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await owner.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
      await migrate(drizzle(owner), { migrationsFolder });
      if (login && login !== owner.user) await letTakeRoles(owner, pg.escapeIdentifier(login));
    } finally {
      await owner.end();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseUnfit(client);
  } finally {
    await client.end();
  }
}

/**
 * The login may take the roles and has none of their rights by itself: a connection that forgot to take one sees nothing.
 * Before version 16 that is told of the login, since then of each grant.
 */
async function letTakeRoles(owner: import("pg").Client, login: string): Promise<void> {
  const { rows } = await owner.query("select current_setting('server_version_num')::int >= 160000 as newer");
  if (rows[0].newer) {
    await owner.query(`grant ${ROLES.join(", ")} to ${login} with inherit false`);
  } else {
    await owner.query(`grant ${ROLES.join(", ")} to ${login}`);
    await owner.query(`alter role ${login} noinherit`);
  }
}

/** A request login that is superuser, may bypass row policies, owns a table, or cannot take the roles is refused. */
async function refuseUnfit(client: import("pg").Client): Promise<void> {
  const { rows } = await client.query<{
    version: number;
    strong: boolean;
    owns: number;
    tables: boolean;
    roles: number;
  }>(
    `select current_setting('server_version_num')::int as version,
            (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as strong,
            (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and pg_has_role(session_user, relowner, 'member')) as owns,
            to_regclass('public.approvals') is not null as tables,
            (select count(*)::int from pg_roles where rolname = any($1) and pg_has_role(session_user, oid, 'member')) as roles`,
    [ROLES],
  );
  const found = rows[0];
  if (!found) throw new Error("The database did not answer.");
  const remedy =
    "Give DATABASE_URL an ordinary login for requests and DATABASE_OWNER_URL the owner of the database; README.md, section Production, has the statements.";
  if (found.version < 150_000)
    throw new UnfitDatabase(`PostgreSQL 15 or later is needed; this is ${found.version}.`);
  if (found.strong)
    throw new UnfitDatabase(`The login of DATABASE_URL could step around row level security. ${remedy}`);
  if (!found.tables) throw new UnfitDatabase(`The database has no tables yet. ${remedy}`);
  if (found.owns > 0)
    throw new UnfitDatabase(
      `The login of DATABASE_URL owns the tables and could step around row level security. ${remedy}`,
    );
  if (found.roles < ROLES.length)
    throw new UnfitDatabase(`The login of DATABASE_URL may not take Mutua's roles. ${remedy}`);
}

export class UnfitDatabase extends Error {}
