import { and, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { olderThan } from "../select.ts";
import { deliveries } from "./tables.ts";

type Page = { first: number; after: { id: string } | null };

const list = (tx: Tx, channel: "INBOX" | "MAIL", page: Page, userId?: string) =>
  tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.channel, channel),
        userId ? eq(deliveries.userId, userId) : undefined,
        olderThan(deliveries.id, page.after?.id),
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(page.first + 1);

export const listInbox = (tx: Tx, userId: string, page: Page) => list(tx, "INBOX", page, userId);
export const listMail = (tx: Tx, page: Page) => list(tx, "MAIL", page);

export async function countUnread(tx: Tx, userId: string): Promise<number> {
  const rows = await tx
    .select({ n: count().mapWith(Number) })
    .from(deliveries)
    .where(and(eq(deliveries.channel, "INBOX"), eq(deliveries.userId, userId), isNull(deliveries.readAt)));
  return rows[0]?.n ?? 0;
}

/** Mark messages of one's own inbox as read; how many of them are one's own. */
export async function markRead(tx: Tx, userId: string, ids: readonly string[], at: Date): Promise<number> {
  const own = await tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.userId, userId), inArray(deliveries.id, [...ids])));
  await tx
    .update(deliveries)
    .set({ readAt: at })
    .where(and(eq(deliveries.userId, userId), inArray(deliveries.id, [...ids]), isNull(deliveries.readAt)));
  return own.length;
}
