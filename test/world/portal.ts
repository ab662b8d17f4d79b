import { open } from "#db/client.ts";
import { type Portal, uuidv7 } from "#graphql/portal.ts";

/** A portal on a new PGlite in memory, for tests that ask one question at a time. */
export async function memoryPortal({ demonstration = false } = {}): Promise<Portal> {
  const db = await open({ dataDir: "memory://" });
  return {
    db,
    clock: { business: () => new Date(), real: () => new Date() },
    ids: uuidv7(),
    origin: "http://localhost:3000",
    demonstration,
    signIns: [],
    secret: "a key for tests that nobody uses elsewhere",
  };
}
