import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { clients } from "./tables.ts";

export type ClientRow = Omit<typeof clients.$inferSelect, "secretHash">;

const columns = {
  id: clients.id,
  firmId: clients.firmId,
  name: clients.name,
  scopes: clients.scopes,
  status: clients.status,
  createdAt: clients.createdAt,
};

export const listClients = (tx: Tx): Promise<ClientRow[]> =>
  tx.select(columns).from(clients).orderBy(asc(clients.id)).limit(1000);

export const findClients = (tx: Tx, ids: readonly string[]): Promise<ClientRow[]> =>
  tx
    .select(columns)
    .from(clients)
    .where(inArray(clients.id, [...ids]));

export const insertClient = (tx: Tx, client: typeof clients.$inferInsert) =>
  tx.insert(clients).values(client);

export const revokeClient = (tx: Tx, id: string) =>
  tx.update(clients).set({ status: "REVOKED" }).where(eq(clients.id, id));
