import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { members } from "../members/tables.ts";
import { ownFirm, policies } from "../policy.ts";
import { users } from "../users/tables.ts";

/** What a member's accounts stood at on the last day of a year, as the house asks it to confirm. Written once. */
export const balanceConfirmations = pgTable(
  "balance_confirmations",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    year: integer("year").notNull(),
    asOf: date("as_of", { mode: "string" }).notNull(),
    content: jsonb("content").notNull(), // the balances, from the journal
    hash: text("hash").notNull(), // SHA-256 of the content's canonical JSON
    decisionId: uuid("decision_id").notNull(),
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({ columns: [row.memberId, row.firmId], foreignColumns: [members.id, members.firmId] }),
    unique("confirmation_once").on(row.memberId, row.year),
    unique("confirmations_firm").on(row.id, row.firmId),
    check("confirmation_hash", sql`${row.hash} ~ '^[0-9a-f]{64}$'`),
    ...policies("balance_confirmations", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** The member's answer: its own books agree, or why they do not. */
export const balanceAnswers = pgTable(
  "balance_answers",
  {
    confirmationId: uuid("confirmation_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    agrees: boolean("agrees").notNull(),
    note: text("note").notNull(),
    userId: uuid("user_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.confirmationId, row.firmId],
      foreignColumns: [balanceConfirmations.id, balanceConfirmations.firmId],
    }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    check("disagreement_is_explained", sql`${row.agrees} or length(${row.note}) >= 10`),
    ...policies("balance_answers", { read: { member: ownFirm, house: true }, insert: { member: ownFirm } }),
  ],
);
