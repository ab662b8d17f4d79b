import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { firms, users } from "../users/tables.ts";
import { calendarFeeds } from "./tables.ts";

/** The active user behind the hash of an open feed's secret, under the gate's role; null for every other one. */
export async function findFeedViewer(tx: Tx, secretHash: string) {
  const rows = await tx
    .select({ id: users.id, firmId: users.firmId, side: firms.side, roles: users.roles })
    .from(calendarFeeds)
    .innerJoin(users, and(eq(users.id, calendarFeeds.userId), eq(users.firmId, calendarFeeds.firmId)))
    .innerJoin(firms, eq(firms.id, users.firmId))
    .where(
      and(
        eq(calendarFeeds.secretHash, secretHash),
        isNull(calendarFeeds.revokedAt),
        eq(users.status, "ACTIVE"),
      ),
    );
  return rows[0] ?? null;
}
