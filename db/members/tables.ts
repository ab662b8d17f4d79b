import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";
import { firms, users } from "../users/tables.ts";

export const MEMBER_STATUS = [
  "ONBOARDING",
  "ACTIVE",
  "RESTRICTED",
  "SUSPENDED",
  "RESIGNING",
  "TERMINATED",
  "FORMER",
  "DEFAULTED",
] as const;

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
    traits: text("traits").array().notNull().default([]), // what some criteria hang on: bank, broker, non_financial
    lei: text("lei"), // ISO 17442; null where it was taken over from before this portal
    status: text("status", { enum: MEMBER_STATUS }).notNull(),
    admittedOn: date("admitted_on", { mode: "string" }).notNull(),
  },
  (member) => [
    unique("member_of_service_once").on(member.firmId, member.serviceId),
    unique("member_code").on(member.serviceId, member.code),
    unique("members_firm").on(member.id, member.firmId),
    check(
      "member_status",
      sql`${member.status} in ('ONBOARDING', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'RESIGNING', 'TERMINATED', 'FORMER', 'DEFAULTED')`,
    ),
    unique("member_lei_once").on(member.lei, member.serviceId),
    check("member_lei_form", sql`${member.lei} ~ '^[0-9A-Z]{18}[0-9]{2}$'`),
    check("member_code_form", sql`${member.code} ~ '^[0-9A-Z]{6}$'`),
    ...policies("members", {
      read: { member: ownFirm, house: true },
      insert: { house: true },
      update: { house: true },
    }),
  ],
);

/** A member's notice that it leaves: when it ends, and what it can at most be asked for until then. */
export const resignations = pgTable(
  "resignations",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull().unique(),
    firmId: uuid("firm_id").notNull(),
    userId: uuid("user_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    liability: minorUnits("liability").notNull(),
    reason: text("reason").notNull(),
  },
  (row) => [
    foreignKey({ columns: [row.memberId, row.firmId], foreignColumns: [members.id, members.firmId] }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    check("liability_is_an_amount", sql`${row.liability} >= 0`),
    ...policies("resignations", { read: { member: ownFirm, house: true }, insert: { member: ownFirm } }),
  ],
);

/** What is to be done before a new member becomes active: conditions of its admission and the house's own list. */
export const onboardingItems = pgTable(
  "onboarding_items",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    kind: text("kind", { enum: ["CONDITION", "CONTRIBUTION", "USERS", "TASK"] }).notNull(),
    title: text("title").notNull(),
    owner: text("owner", { enum: ["FIRM", "HOUSE"] }).notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    obligationId: uuid("obligation_id"), // of the contribution: done when it is paid
  },
  (row) => [
    foreignKey({ columns: [row.memberId, row.firmId], foreignColumns: [members.id, members.firmId] }),
    unique("onboarding_items_firm").on(row.id, row.firmId),
    check("onboarding_kind", sql`${row.kind} in ('CONDITION', 'CONTRIBUTION', 'USERS', 'TASK')`),
    check("onboarding_owner", sql`${row.owner} in ('FIRM', 'HOUSE')`),
    check("onboarding_payable", sql`(${row.kind} = 'CONTRIBUTION') = (${row.obligationId} is not null)`),
    index("onboarding_by_member").on(row.memberId, row.id),
    ...policies("onboarding_items", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** That an item is done, by whom of the house, and what shows it. */
export const onboardingDone = pgTable(
  "onboarding_done",
  {
    itemId: uuid("item_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    note: text("note").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.itemId, row.firmId],
      foreignColumns: [onboardingItems.id, onboardingItems.firmId],
    }),
    ...policies("onboarding_done", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/**
 * What peers and the public are told of members: that they are, and their status, as far as the rulebook says. The
 * newest entry of a member counts.
 */
export const rosterEntries = pgTable(
  "roster_entries",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    name: text("name").notNull(),
    category: text("category").notNull(),
    status: text("status", { enum: MEMBER_STATUS }).notNull(),
    audience: text("audience", { enum: ["MEMBERS", "PUBLIC"] }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({ columns: [row.memberId, row.firmId], foreignColumns: [members.id, members.firmId] }),
    check("roster_audience", sql`${row.audience} in ('MEMBERS', 'PUBLIC')`),
    index("roster_by_service").on(row.serviceId, row.memberId, row.id),
    ...policies("roster_entries", {
      read: {
        public: sql`audience = 'PUBLIC'`,
        applicant: sql`audience = 'PUBLIC'`,
        member: true,
        house: true,
      },
      insert: { house: true },
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
