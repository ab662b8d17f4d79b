import { sql } from "drizzle-orm";
import { check, date, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { policies } from "../policy.ts";

/**
 * One version of a service's rulebook: layers, caps, windows, deadlines, all as data. Written once, when it is
 * adopted, and never changed; what is only prepared lives in its decision.
 */
export const rulebookVersions = pgTable(
  "rulebook_versions",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    number: integer("number").notNull(),
    label: text("label").notNull(), // what people call it: 2018-1
    content: jsonb("content").notNull(),
    hash: text("hash").notNull(), // SHA-256 of the content's canonical JSON
    effectiveFrom: date("effective_from", { mode: "string" }).notNull(),
    adoptedAt: timestamp("adopted_at", { withTimezone: true }).notNull(),
  },
  (version) => [
    unique("rulebook_number").on(version.serviceId, version.number),
    unique("rulebook_label").on(version.serviceId, version.label),
    unique("rulebook_effective_once").on(version.serviceId, version.effectiveFrom),
    check("rulebook_hash", sql`${version.hash} ~ '^[0-9a-f]{64}$'`),
    ...policies("rulebook_versions", {
      read: { public: true, member: true, applicant: true, house: true, gate: true },
      insert: { house: true },
    }),
  ],
);
