import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { members } from "../members/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";
import { rulebookVersions } from "../rulebooks/tables.ts";
import { users } from "../users/tables.ts";

export const OBLIGATION_KINDS = [
  "LOSS_ALLOCATION",
  "ASSESSMENT",
  "REPLENISHMENT",
  "CONTRIBUTION",
  "INTEREST", // on money that came late
  "RETURN", // what the house pays back: posted, and no longer required
] as const;

/**
 * A document by which a member owes something, or learns that something of its own was used. One model for all
 * kinds; `toPay` is zero where there is nothing to pay. Never edited after issue; where it stands is derived.
 */
export const obligations = pgTable(
  "obligations",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    memberId: uuid("member_id").notNull(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    kind: text("kind", { enum: OBLIGATION_KINDS }).notNull(),
    year: integer("year").notNull(),
    sequence: integer("sequence").notNull(), // gapless per member and year
    number: text("number").notNull().unique(), // also the payment reference: <member code>-<year>-<sequence>
    currency: text("currency").notNull(),
    amount: minorUnits("amount").notNull(), // what the document states
    toPay: minorUnits("to_pay").notNull(), // what of it is to be paid
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
    dueAt: timestamp("due_at", { withTimezone: true }), // none where there is nothing to pay
    contestBy: timestamp("contest_by", { withTimezone: true }).notNull(),
    defaultId: uuid("default_id"), // none behind contributions, interest and returns
    runId: uuid("run_id"), // the contribution run that issued it
    aboutId: uuid("about_id"), // of interest and returns: the obligation they follow from, where there is one
    layerId: uuid("layer_id"), // the published layer whose share this is
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
    softwareVersion: text("software_version").notNull(),
    content: jsonb("content").notNull(), // the member's own line and the public figures it was computed from
    hash: text("hash").notNull(), // SHA-256 of the content's canonical JSON
  },
  (obligation) => [
    foreignKey({
      columns: [obligation.memberId, obligation.firmId],
      foreignColumns: [members.id, members.firmId],
    }),
    unique("obligations_firm").on(obligation.id, obligation.firmId),
    unique("obligation_sequence").on(obligation.memberId, obligation.year, obligation.sequence),
    uniqueIndex("obligation_once")
      .on(
        obligation.defaultId,
        obligation.memberId,
        obligation.kind,
        sql`coalesce(${obligation.layerId}, ${obligation.defaultId})`,
      )
      .where(sql`${obligation.defaultId} is not null`),
    check(
      "obligation_kind",
      sql`${obligation.kind} in ('LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT', 'CONTRIBUTION', 'INTEREST', 'RETURN')`,
    ),
    check(
      "obligation_behind",
      sql`(${obligation.kind} in ('CONTRIBUTION', 'INTEREST', 'RETURN')) = (${obligation.defaultId} is null)
        and (${obligation.runId} is null or ${obligation.kind} in ('CONTRIBUTION', 'RETURN'))
        and (${obligation.kind} = 'INTEREST') <= (${obligation.aboutId} is not null)`,
    ),
    uniqueIndex("obligation_of_run_once")
      .on(obligation.runId, obligation.memberId)
      .where(sql`${obligation.runId} is not null`),
    uniqueIndex("interest_once").on(obligation.aboutId).where(sql`${obligation.kind} = 'INTEREST'`),
    check(
      "obligation_amounts",
      sql`${obligation.amount} > 0 and ${obligation.toPay} in (0, ${obligation.amount})`,
    ),
    check("obligation_payable", sql`(${obligation.kind} = 'LOSS_ALLOCATION') = (${obligation.toPay} = 0)`),
    check("obligation_due", sql`(${obligation.toPay} > 0) = (${obligation.dueAt} is not null)`),
    check("obligation_hash", sql`${obligation.hash} ~ '^[0-9a-f]{64}$'`),
    index("obligations_by_firm").on(obligation.firmId, obligation.issuedAt, obligation.id),
    index("obligations_by_default").on(obligation.defaultId, obligation.id),
    ...policies("obligations", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** The house's own running number of an obligation, which would tell a member how many others there are. */
export const obligationRegister = pgTable(
  "obligation_register",
  {
    number: integer("number").primaryKey(),
    obligationId: uuid("obligation_id")
      .notNull()
      .unique()
      .references(() => obligations.id),
  },
  (row) => [
    check("register_number", sql`${row.number} > 0`),
    ...policies("obligation_register", { read: { house: true }, insert: { house: true } }),
  ],
);

/** That the member has seen it. Once; it moves no deadline. */
export const acknowledgements = pgTable(
  "acknowledgements",
  {
    obligationId: uuid("obligation_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    userId: uuid("user_id"), // one of the two: a person, or the firm's own system
    clientId: uuid("client_id"),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    check("acknowledged_by_one", sql`num_nonnulls(${row.userId}, ${row.clientId}) = 1`),
    ...policies("acknowledgements", { read: { member: ownFirm, house: true }, insert: { member: ownFirm } }),
  ],
);

/** That the member disputes it, and why. Paying goes on. */
export const contests = pgTable(
  "contests",
  {
    obligationId: uuid("obligation_id").primaryKey(), // one contest an obligation
    firmId: uuid("firm_id").notNull(),
    reason: text("reason").notNull(),
    userId: uuid("user_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    ...policies("contests", { read: { member: ownFirm, house: true }, insert: { member: ownFirm } }),
  ],
);

/** The answer to a contest, prepared by one and approved by another of the house. */
export const contestAnswers = pgTable(
  "contest_answers",
  {
    obligationId: uuid("obligation_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    outcome: text("outcome", { enum: ["REJECTED", "UPHELD"] }).notNull(),
    reason: text("reason").notNull(),
    decisionId: uuid("decision_id").notNull().unique(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    ...policies("contest_answers", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** A payment the member says is on its way. It changes nothing that is owed. */
export const announcements = pgTable(
  "announcements",
  {
    id: uuid("id").primaryKey(),
    obligationId: uuid("obligation_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    amount: minorUnits("amount").notNull(),
    valueOn: date("value_on", { mode: "string" }).notNull(),
    userId: uuid("user_id"),
    clientId: uuid("client_id"),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    check("announced_by_one", sql`num_nonnulls(${row.userId}, ${row.clientId}) = 1`),
    check("announced_amount", sql`${row.amount} > 0`),
    index("announcements_by_obligation").on(row.obligationId, row.id),
    ...policies("announcements", { read: { member: ownFirm, house: true }, insert: { member: ownFirm } }),
  ],
);

export const ADJUSTMENT_CODES = [
  "CONTEST_UPHELD", // the member was right
  "REQUIREMENT_LOWERED", // a later run asks for less than was called
  "CORRECTION", // the house found it wrong itself
] as const;

/** What is taken off an obligation that was issued: the document itself is never edited. */
export const adjustments = pgTable(
  "adjustments",
  {
    id: uuid("id").primaryKey(),
    obligationId: uuid("obligation_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    code: text("code", { enum: ADJUSTMENT_CODES }).notNull(),
    amount: minorUnits("amount").notNull(),
    reason: text("reason").notNull(),
    decisionId: uuid("decision_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    unique("adjusted_once").on(row.obligationId, row.decisionId),
    check("adjustment_amount", sql`${row.amount} > 0`),
    check("adjustment_code", sql`${row.code} in ('CONTEST_UPHELD', 'REQUIREMENT_LOWERED', 'CORRECTION')`),
    ...policies("adjustments", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/**
 * That a step of the rulebook's ladder was told to the member, or was there when the document was issued, which told it
 * the due date itself. Of steps that passed while nothing ran only the latest is here.
 */
export const reminders = pgTable(
  "reminders",
  {
    obligationId: uuid("obligation_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    step: integer("step").notNull(), // business days: before the due day below zero, after it above
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.obligationId, row.step] }),
    foreignKey({
      columns: [row.obligationId, row.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    ...policies("reminders", { read: { member: ownFirm, house: true }, insert: { worker: true } }),
  ],
);
