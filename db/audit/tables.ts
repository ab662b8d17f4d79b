import { sql } from "drizzle-orm";
import { bigint, check, customType, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { byOwnFirm, policies } from "../policy.ts";

const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => "xid8" });

/**
 * What happened, who did it, whom it concerns. Written in the transaction of the act itself; also the outbox:
 * who is told of it is worked out from this row. Never changed.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: uuid("id").primaryKey(),
    transaction: xid8("transaction").notNull().default(sql`pg_current_xact_id()`),
    firmId: uuid("firm_id").notNull(), // the firm it concerns; the house's own affairs carry the house
    kind: text("kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    userId: uuid("user_id"),
    clientId: uuid("client_id"),
    facts: jsonb("facts").notNull(), // what a person is told; of no firm but firmId
    at: timestamp("at", { withTimezone: true }).notNull(), // business time
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(), // real time
    dispatchedAt: timestamp("dispatched_at", { withTimezone: true }), // when its deliveries were written
  },
  (event) => [
    index("audit_by_firm").on(event.firmId, event.id),
    index("audit_by_subject").on(event.subjectId, event.id),
    index("audit_undispatched").on(event.id).where(sql`${event.dispatchedAt} is null`),
    ...policies("audit_events", {
      read: { ...byOwnFirm, house: true },
      insert: { ...byOwnFirm, house: true, gate: true, worker: true },
      update: { worker: true },
    }),
  ],
);

/** The chain over the audit events, in the order in which they were committed. A cut or a rewrite breaks it. */
export const auditSeals = pgTable(
  "audit_seals",
  {
    position: bigint("position", { mode: "number" }).primaryKey(),
    eventId: uuid("event_id")
      .notNull()
      .unique()
      .references(() => auditEvents.id),
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
    sealedAt: timestamp("sealed_at", { withTimezone: true }).notNull(),
  },
  (seal) => [
    check("seal_hash", sql`${seal.hash} ~ '^[0-9a-f]{64}$' and ${seal.previous} ~ '^[0-9a-f]{64}$'`),
    ...policies("audit_seals", { read: { house: true }, insert: { worker: true } }),
  ],
);
