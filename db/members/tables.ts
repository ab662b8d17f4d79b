import { sql } from "drizzle-orm";
import { check, date, foreignKey, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { ownFirm, policies } from "../policy.ts";
import { firms } from "../users/tables.ts";

export const MEMBER_STATUS = ["ONBOARDING", "ACTIVE", "DEFAULTED"] as const;

/**
 * A clearing member: one firm in one clearing service. `code` is its opaque id in every case and reference,
 * so that a published statement tells nothing of who stands behind it.
 */
export const members = pgTable(
  "members",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    code: text("code").notNull(),
    category: text("category").notNull(),
    status: text("status", { enum: MEMBER_STATUS }).notNull(),
    admittedOn: date("admitted_on", { mode: "string" }).notNull(),
  },
  (member) => [
    unique("member_of_service_once").on(member.firmId, member.serviceId),
    unique("member_code").on(member.serviceId, member.code),
    unique("members_firm").on(member.id, member.firmId),
    check("member_status", sql`${member.status} in ('ONBOARDING', 'ACTIVE', 'DEFAULTED')`),
    check("member_code_form", sql`${member.code} ~ '^[0-9A-Z]{6}$'`),
    ...policies("members", {
      read: { member: ownFirm, house: true },
      insert: { house: true },
      update: { house: true },
    }),
  ],
);

/** Every change of a member's status, with the act that made it. */
export const memberHistory = pgTable(
  "member_history",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    status: text("status", { enum: MEMBER_STATUS }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    reason: text("reason").notNull(),
  },
  (row) => [
    foreignKey({ columns: [row.memberId, row.firmId], foreignColumns: [members.id, members.firmId] }),
    ...policies("member_history", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);
