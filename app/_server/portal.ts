import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Database, open } from "#db/client.ts";
import { findHouse, type HouseRow } from "#db/house/queries.ts";
import { lockDirectory } from "#db/lock.ts";
import { listDemonstrationUsers } from "#db/users/demonstration.ts";
import { type Portal, uuidv7 } from "#graphql/portal.ts";
import { readSecrets, type Secrets } from "./secrets.ts";
import { type Settings, Unfit } from "./settings.ts";

export interface Opened {
  portal: Portal;
  secrets: Secrets;
}

/** Open the database, take up its secrets, and build the demonstration house where one is due. */
export async function openPortal(settings: Settings): Promise<Opened> {
  const { fresh, marker } = await prepareDirectory(settings);
  const db = await open(settings.database).catch(refuseUnreachable);
  try {
    const secrets = await readSecrets(settings);
    let house = await houseOf(db);
    if (house?.demonstration && settings.database.url && !settings.demonstration)
      throw new Unfit(
        "This database holds the demonstration house, whose passwords everybody knows: set DEMO=1, or use another database.",
      );
    const portal: Portal = {
      db,
      clock: { business: () => house?.businessNow ?? new Date(), real: () => new Date() },
      ids: uuidv7(),
      origin: settings.origin,
      get demonstration() {
        return house?.demonstration ?? false;
      },
      secret: secrets.session,
      signIns: [],
    };
    if (!house && (fresh || settings.demonstration)) {
      const { buildDemonstration } = await import("#test/world/demonstration.ts");
      await buildDemonstration({ ...portal, demonstration: true });
      house = await houseOf(db);
    }
    if (house?.demonstration)
      portal.signIns = await db.reading({ role: "mutua_gate" }, listDemonstrationUsers);
    if (marker) await rm(marker, { force: true });
    return { portal, secrets };
  } catch (fault) {
    await db.close();
    throw fault;
  }
}

/** No connection, no such login or database: one line for the operator. Everything else goes on as it is. */
function refuseUnreachable(fault: unknown): never {
  const code = (fault as NodeJS.ErrnoException).code ?? "";
  if (/^(E[A-Z]+|28P01|28000|3D000)$/.test(code))
    throw new Unfit(
      `The database of DATABASE_URL cannot be reached (${code}): see that it runs, and that address, login and password are right.`,
    );
  throw fault;
}

const houseOf = (db: Database): Promise<HouseRow | undefined> =>
  db.reading({ role: "mutua_gate" }, findHouse);

/**
 * A new PGlite directory is marked until its demonstration is complete: one that was left half built holds nothing
 * of anybody's, and is begun again.
 */
async function prepareDirectory({
  database: { url, dataDir },
}: Settings): Promise<{ fresh: boolean; marker?: string }> {
  if (url) return { fresh: false };
  if (dataDir.startsWith("memory://")) return { fresh: true };
  await mkdir(dataDir, { recursive: true });
  const unlock = lockDirectory(dataDir);
  try {
    const marker = resolve(dataDir, "demonstration-unfinished");
    const files = resolve(dataDir, "pglite");
    if (existsSync(files) && !existsSync(marker)) return { fresh: false };
    await writeFile(
      marker,
      "The demonstration is being built here. If that was cut short, the next start begins it again.\n",
    );
    await rm(files, { recursive: true, force: true });
    return { fresh: true, marker };
  } finally {
    unlock();
  }
}
