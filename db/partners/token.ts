import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { clients } from "./tables.ts";

/** What the token endpoint checks, under the gate's role: a client that may sign in, and the hash of its secret. */
export async function findClientSecret(tx: Tx, clientId: string) {
  const rows = await tx
    .select({ secretHash: clients.secretHash, scopes: clients.scopes })
    .from(clients)
    .where(and(eq(clients.id, clientId), eq(clients.status, "ACTIVE")));
  return rows[0];
}
