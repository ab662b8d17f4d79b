import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { firms } from "../users/tables.ts";
import { clients } from "./tables.ts";

/** The firm and scopes of a client that may sign in, under the gate's role; null for every other one. */
export async function findClientViewer(tx: Tx, clientId: string) {
  const rows = await tx
    .select({ id: clients.id, firmId: clients.firmId, side: firms.side, scopes: clients.scopes })
    .from(clients)
    .innerJoin(firms, eq(firms.id, clients.firmId))
    .where(and(eq(clients.id, clientId), eq(clients.status, "ACTIVE")));
  return rows[0] ?? null;
}
