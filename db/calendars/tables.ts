import { sql } from "drizzle-orm";
import { foreignKey, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { currentFirm, currentUser, policies } from "../policy.ts";
import { firms, users } from "../users/tables.ts";

const own = sql`firm_id = ${currentFirm} and user_id = ${currentUser}`;

/** The secret address under which a member's user has its firm's due dates in a calendar. One is open at a time. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: uuid("id").primaryKey(),
    userId: uuid("user_id").notNull(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    secretHash: text("secret_hash").notNull().unique(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (feed) => [
    foreignKey({ columns: [feed.userId, feed.firmId], foreignColumns: [users.id, users.firmId] }),
    uniqueIndex("calendar_feeds_open").on(feed.userId).where(sql`${feed.revokedAt} is null`),
    ...policies("calendar_feeds", {
      read: { member: own, gate: true },
      insert: { member: own },
      update: { member: own },
    }),
  ],
);
