import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { auditEvents } from "../audit/tables.ts";
import { currentUser, policies } from "../policy.ts";
import { users } from "../users/tables.ts";

/** One event told to one user by one way. Retried on its own; what is stuck can be seen. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: uuid("id").primaryKey(),
    eventId: uuid("event_id")
      .notNull()
      .references(() => auditEvents.id),
    userId: uuid("user_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    channel: text("channel", { enum: ["INBOX", "MAIL"] }).notNull(),
    address: text("address").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    link: text("link").notNull(), // the page it is about, on this portal
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(), // business time
    state: text("state", { enum: ["WAITING", "DONE", "KEPT", "STUCK"] }).notNull(), // kept: no mail server, shown in the outbox page
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).notNull(), // real time, both
    doneAt: timestamp("done_at", { withTimezone: true }),
    lastError: text("last_error"),
    readAt: timestamp("read_at", { withTimezone: true }),
  },
  (delivery) => [
    foreignKey({ columns: [delivery.userId, delivery.firmId], foreignColumns: [users.id, users.firmId] }),
    unique("delivery_once").on(delivery.eventId, delivery.userId, delivery.channel),
    check("delivery_state", sql`${delivery.state} in ('WAITING', 'DONE', 'KEPT', 'STUCK')`),
    index("deliveries_waiting").on(delivery.nextAttemptAt).where(sql`${delivery.state} = 'WAITING'`),
    index("deliveries_by_user").on(delivery.userId, delivery.channel, delivery.id),
    ...policies("deliveries", {
      read: { member: sql`user_id = ${currentUser}`, applicant: sql`user_id = ${currentUser}`, house: true },
      insert: { worker: true },
      update: {
        worker: true,
        member: sql`user_id = ${currentUser}`,
        applicant: sql`user_id = ${currentUser}`,
        house: sql`user_id = ${currentUser}`,
      },
    }),
  ],
);
