import type { deliveries } from "#db/deliveries/tables.ts";
import { globalId } from "../ids.ts";

type Row = typeof deliveries.$inferSelect;

export const inboxMessage = (row: Row) => ({
  id: globalId("InboxMessage", row.id),
  subject: row.subject,
  body: row.body,
  path: row.link,
  at: row.createdAt,
  read: row.readAt !== null,
});
