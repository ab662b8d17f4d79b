import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { describe, inject } from "vitest";
import { type Database, open, type Role, type Tx, type Where } from "#db/client.ts";
import { createDatabase } from "./databases.ts";
import { madeOnce, serverOf } from "./postgres.ts";
import { buildSmallWorld, portalOn, SMALL_WORLD_NOW, type SmallWorld, worldOn } from "./smallWorld.ts";
import { stageFor } from "./world/actors.ts";

/** A database of one test file alone, reached as the portal reaches it and as its superuser. */
export interface Opened {
  db: Database;
  /** How the portal was told to find it; a child process is told the same. */
  where: Where;
  /** Run statements past every row policy, as somebody who has the server: to plant faults and to look. */
  superuser<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Open it once more after `db` was closed or its process killed. */
  reopen(): Promise<Database>;
  close(): Promise<void>;
}

export interface Engine {
  name: "PGlite" | "PostgreSQL";
  /** A database with the small world in it. */
  small(): Promise<Opened & { world: SmallWorld }>;
  /** One with nothing in it; not opened. */
  empty(): Promise<Where & { superUrl?: string }>;
  /** One like that of `where`, which nobody has open. */
  copyOf(where: Where): Promise<Where & { superUrl?: string }>;
}

/** Tell the same tests of both engines. */
export function onEachEngine(tell: (engine: Engine) => void): void {
  for (const engine of [pglite, postgres]) describe(engine.name, () => tell(engine));
}

async function buildOn(db: Database): Promise<Omit<SmallWorld, "stage">> {
  const { stage: _, ...world } = await buildSmallWorld(stageFor(portalOn(db), SMALL_WORLD_NOW));
  await db.close();
  return world;
}

export const pglite: Engine = {
  name: "PGlite",
  async small() {
    const run = inject("run");
    const original = join(run, "small");
    const built = await madeOnce(run, "small-pglite", async () => {
      await mkdir(original);
      return buildOn(await open({ dataDir: original }));
    });
    return opened(await pglite.copyOf({ dataDir: original }), built, (db) => ({
      superuser: (work) => db().transaction({ role: "postgres" as Role }, work),
      close: () => db().close(),
    }));
  },
  empty: async () => ({ dataDir: await mkdtemp(join(inject("run"), "pglite-")) }),
  async copyOf({ dataDir }) {
    const where = await pglite.empty();
    await cp(join(dataDir!, "pglite"), join(where.dataDir!, "pglite"), { recursive: true });
    return where;
  },
};

export const postgres: Engine = {
  name: "PostgreSQL",
  async small() {
    const server = await serverOf(inject("run"));
    const built = await madeOnce(inject("run"), "small-postgres", async () =>
      buildOn(await open(await createDatabase(server, "small"))),
    );
    const where = await createDatabase(server, newName(), "small");
    const pool = new pg.Pool({ connectionString: where.superUrl, max: 4 });
    return opened(where, built, (db) => ({
      superuser: (work) => drizzle(pool).transaction((tx) => work(tx as unknown as Tx)),
      close: async () => {
        await db().close();
        await pool.end();
      },
    }));
  },
  empty: async () => createDatabase(await serverOf(inject("run")), newName()),
  copyOf: async ({ url }) =>
    createDatabase(await serverOf(inject("run")), newName(), new URL(url!).pathname.slice(1)),
};

const newName = () => `t_${randomBytes(6).toString("hex")}`;

async function opened(
  where: Where,
  built: Omit<SmallWorld, "stage">,
  ways: (db: () => Database) => Pick<Opened, "superuser" | "close">,
): Promise<Opened & { world: SmallWorld }> {
  let db = await open(where);
  const reopen = async () => {
    db = await open(where);
    return db;
  };
  return { db, where, reopen, ...ways(() => db), world: worldOn(db, built) };
}

/** A transaction that is always rolled back; what `work` found is given all the same. */
export async function undone<T>(
  { superuser }: Pick<Opened, "superuser">,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let found: { value: T } | undefined;
  const undo = new Error("undo");
  await superuser(async (tx) => {
    found = { value: await work(tx) };
    throw undo;
  }).catch((fault) => {
    if (fault !== undo) throw fault;
  });
  return found!.value;
}

/** The rows of a statement, the same on both engines. */
export async function rowsOf<R extends Record<string, unknown>>(
  tx: Tx,
  statement: SQL | string,
): Promise<R[]> {
  const result = await tx.execute(typeof statement === "string" ? sql.raw(statement) : statement);
  return (result as unknown as { rows: R[] }).rows;
}

/** The SQLSTATE and constraint by which the database refused, or what was given where it did not. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    (value) => `not refused: ${JSON.stringify(value)?.slice(0, 200)}`,
    (fault: Error) => {
      const cause = (fault.cause ?? fault) as { code?: string; constraint?: string; message: string };
      return [cause.code, cause.constraint ?? cause.message].join(" ");
    },
  );
}
