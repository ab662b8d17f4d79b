import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { ownFirm, policies } from "../policy.ts";
import { users } from "../users/tables.ts";

/**
 * What one person has prepared and another must approve. `payload` is the canonical JSON of exactly what was
 * shown, and the database itself holds that `hash` is its SHA-256. Never changed: sent back means prepared again.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id").notNull(), // whose people decide: the house, or a firm about its own users
    kind: text("kind").notNull(),
    subjectId: uuid("subject_id").notNull(), // one open decision of a kind a subject
    payload: text("payload").notNull(),
    hash: text("hash").notNull(),
    makerId: uuid("maker_id").notNull(),
    makerPersonId: uuid("maker_person_id").notNull(),
    makerMethod: text("maker_method").notNull(), // how and when the maker had signed in
    makerSignedInAt: timestamp("maker_signed_in_at", { withTimezone: true }).notNull(),
    preparedAt: timestamp("prepared_at", { withTimezone: true }).notNull(),
  },
  (decision) => [
    foreignKey({
      columns: [decision.makerId, decision.makerPersonId],
      foreignColumns: [users.id, users.personId],
    }),
    unique("decision_as_shown").on(decision.id, decision.hash, decision.makerPersonId),
    check(
      "decision_hash",
      sql`${decision.hash} = encode(sha256(convert_to(${decision.payload}, 'UTF8')), 'hex')`,
    ),
    index("decisions_by_subject").on(decision.subjectId, decision.kind),
    ...policies("decisions", {
      read: { member: ownFirm, house: true },
      insert: { member: ownFirm, house: ownFirm },
    }),
  ],
);

/** The second person's word on a decision: one a decision, never the maker's, bound to the hash of what was shown. */
export const approvals = pgTable(
  "approvals",
  {
    decisionId: uuid("decision_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    verdict: text("verdict", { enum: ["APPROVED", "SENT_BACK", "WITHDRAWN"] }).notNull(),
    reason: text("reason").notNull(),
    hash: text("hash").notNull(),
    makerPersonId: uuid("maker_person_id").notNull(),
    checkerId: uuid("checker_id").notNull(),
    checkerPersonId: uuid("checker_person_id").notNull(),
    checkerMethod: text("checker_method").notNull(),
    checkerSignedInAt: timestamp("checker_signed_in_at", { withTimezone: true }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (approval) => [
    foreignKey({
      columns: [approval.decisionId, approval.hash, approval.makerPersonId],
      foreignColumns: [decisions.id, decisions.hash, decisions.makerPersonId],
    }),
    foreignKey({
      columns: [approval.checkerId, approval.checkerPersonId],
      foreignColumns: [users.id, users.personId],
    }),
    check("approval_verdict", sql`${approval.verdict} in ('APPROVED', 'SENT_BACK', 'WITHDRAWN')`),
    check(
      "maker_is_not_checker",
      sql`(${approval.checkerPersonId} <> ${approval.makerPersonId}) = (${approval.verdict} <> 'WITHDRAWN')`,
    ),
    ...policies("approvals", {
      read: { member: ownFirm, house: true },
      insert: { member: ownFirm, house: ownFirm },
    }),
  ],
);
