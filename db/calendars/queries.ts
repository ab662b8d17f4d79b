import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { calendarFeeds } from "./tables.ts";

/** The open feed of a user, or undefined. */
export async function findOpenFeed(tx: Tx, userId: string) {
  const rows = await tx
    .select({ id: calendarFeeds.id, createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.userId, userId), isNull(calendarFeeds.revokedAt)));
  return rows[0];
}

export const insertFeed = (tx: Tx, row: typeof calendarFeeds.$inferInsert) =>
  tx.insert(calendarFeeds).values(row);

export const revokeFeed = (tx: Tx, id: string, at: Date) =>
  tx.update(calendarFeeds).set({ revokedAt: at }).where(eq(calendarFeeds.id, id));
