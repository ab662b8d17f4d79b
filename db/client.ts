import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from "drizzle-orm/pg-core";
import { lockDirectory } from "./lock.ts";
import { migrate, migratePglite } from "./migrate.ts";

/** What queries run on: a transaction of either engine, under the role and firm it was opened for. */
export type Tx = PgDatabase<PgQueryResultHKT> & { readonly __tx: unique symbol };

export type Role =
  | "mutua_gate"
  | "mutua_public"
  | "mutua_member"
  | "mutua_applicant"
  | "mutua_house"
  | "mutua_worker"
  | "mutua_reader";

/** Whom a transaction acts for. Without a firm and user the row policies let nothing of any firm through. */
export interface Actor {
  role: Role;
  firmId?: string;
  userId?: string;
}

export interface Database {
  engine: "PGlite" | "PostgreSQL";
  /** Run `work` in one serializable transaction as `actor`; a thrown error rolls back. Never retried here. */
  transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, read only and at one instant. */
  reading<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Where {
  /** PostgreSQL, as the login that serves requests. Without it PGlite is used. */
  url?: string | undefined;
  /** PostgreSQL, as the owner of the tables: runs migrations at start. */
  ownerUrl?: string | undefined;
  /** PGlite's directory, or `memory://`. */
  dataDir?: string | undefined;
}

/** Open the database, bring its tables up to date, and refuse a login that could step around the row policies. */
export async function open({ url, ownerUrl, dataDir = ".data" }: Where): Promise<Database> {
  return url ? openPostgres(url, ownerUrl) : openPglite(dataDir);
}

/** Take another role within a transaction: from the gate to the firm that was let in. */
export async function actAs(tx: Tx, actor: Actor): Promise<void> {
  await tx.execute(become(actor));
}

function become({ role, firmId = "", userId = "" }: Actor): SQL {
  return sql`select set_config('role', ${role}, true), set_config('app.firm_id', ${firmId}, true), set_config('app.user_id', ${userId}, true)`;
}

async function openPglite(dataDir: string): Promise<Database> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  const memory = dataDir.startsWith("memory://");
  if (!memory) await mkdir(dirname(`${dataDir}/x`), { recursive: true });
  const unlock = memory ? () => {} : lockDirectory(dataDir);
  try {
    const pglite = await PGlite.create(memory ? dataDir : `${dataDir}/pglite`);
    const db = drizzle(pglite);
    await migratePglite(db);
    return {
      engine: "PGlite",
      ...transactions(db as never),
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (fault) {
    unlock();
    throw fault;
  }
}

async function openPostgres(url: string, ownerUrl: string | undefined): Promise<Database> {
  const { default: pg } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  await migrate(url, ownerUrl);
  const pool = new pg.Pool({
    connectionString: url,
    max: Number(process.env.DATABASE_POOL ?? 10),
    application_name: "mutua",
  });
  pool.on("error", () => {}); // an idle connection that broke is replaced at the next request
  return { engine: "PostgreSQL", ...transactions(drizzle(pool) as never), close: () => pool.end() };
}

function transactions(db: PgDatabase<PgQueryResultHKT>): Pick<Database, "transaction" | "reading"> {
  const run = <T>(actor: Actor, work: (tx: Tx) => Promise<T>, config: PgTransactionConfig) =>
    db.transaction(async (tx) => {
      await tx.execute(become(actor));
      const lent = lend(tx as unknown as Tx);
      try {
        return await work(lent.tx);
      } finally {
        lent.takeBack();
      }
    }, config);
  return {
    transaction: (actor, work) => run(actor, work, { isolationLevel: "serializable" }),
    reading: (actor, work) =>
      run(actor, work, { isolationLevel: "repeatable read", accessMode: "read only" }),
  };
}

/**
 * Lend a transaction for as long as its work lasts. Whoever still holds it afterwards (a resolver whose answer was
 * given up, say) gets an error: its connection may serve somebody else by then.
 */
function lend(tx: Tx): { tx: Tx; takeBack: () => void } {
  let over = false;
  const lent = new Proxy(tx, {
    get: (target, name) => {
      if (over) throw new Error("this transaction is over");
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return {
    tx: lent,
    takeBack: () => {
      over = true;
    },
  };
}

/** The SQLSTATE behind an error of either engine; drizzle hides it one level down. */
export function sqlState(fault: unknown): string | undefined {
  for (let error = fault; error instanceof Error; error = error.cause)
    if ("code" in error && typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code))
      return error.code;
  return undefined;
}
