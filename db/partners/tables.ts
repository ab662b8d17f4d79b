import { sql } from "drizzle-orm";
import { check, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ownFirm, policies } from "../policy.ts";
import { firms } from "../users/tables.ts";

/** A partner system: signs in with client credentials, acts for one firm, within its scopes. */
export const clients = pgTable(
  "clients",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    name: text("name").notNull(),
    scopes: text("scopes").array().notNull(),
    secretHash: text("secret_hash").notNull(),
    status: text("status", { enum: ["ACTIVE", "REVOKED"] }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (client) => [
    check("client_status", sql`${client.status} in ('ACTIVE', 'REVOKED')`),
    ...policies("clients", {
      read: { member: ownFirm, house: true, gate: true },
      insert: { member: ownFirm, house: true },
      update: { member: ownFirm, house: true },
    }),
  ],
);
