import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { documents } from "../documents/tables.ts";
import { clearingServices } from "../house/tables.ts";
import { byOwnFirm, currentUser, policies } from "../policy.ts";
import { rulebookVersions } from "../rulebooks/tables.ts";
import { firms, users } from "../users/tables.ts";

/**
 * What is known of a firm for a clearing service. `subjectId` is the application and, once admitted, the member: they
 * share one id.
 */
const subject = {
  subjectId: uuid("subject_id").notNull(),
  firmId: uuid("firm_id")
    .notNull()
    .references(() => firms.id),
};

/** What shows that a criterion is met, or not: an attestation, a document, an outside check, a judgement. */
export const evidence = pgTable(
  "evidence",
  {
    id: uuid("id").primaryKey(),
    ...subject,
    criterion: text("criterion").notNull(),
    passed: boolean("passed").notNull(),
    issuedOn: date("issued_on", { mode: "string" }).notNull(),
    validUntil: date("valid_until", { mode: "string" }), // the last day it holds
    source: text("source").notNull(),
    detail: text("detail"), // why it did not pass
    statement: text("statement"), // of an attestation: the words that were signed
    documentId: uuid("document_id"),
    needsReview: boolean("needs_review").notNull(), // a firm's document counts when the house has looked at it
    userId: uuid("user_id").references(() => users.id), // nobody, where a list told the portal
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    unique("evidence_firm").on(row.id, row.firmId),
    foreignKey({ columns: [row.documentId, row.firmId], foreignColumns: [documents.id, documents.firmId] }),
    index("evidence_by_subject").on(row.subjectId, row.id),
    ...policies("evidence", {
      read: { ...byOwnFirm, house: true },
      insert: {
        member: sql`${byOwnFirm.member} and user_id = ${currentUser}`,
        applicant: sql`${byOwnFirm.applicant} and user_id = ${currentUser}`,
        house: true,
        worker: true,
      },
    }),
  ],
);

/** The house's look at a document: accepted it counts from that day. */
export const evidenceReviews = pgTable(
  "evidence_reviews",
  {
    evidenceId: uuid("evidence_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    accepted: boolean("accepted").notNull(),
    reason: text("reason").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({ columns: [row.evidenceId, row.firmId], foreignColumns: [evidence.id, evidence.firmId] }),
    ...policies("evidence_reviews", { read: { ...byOwnFirm, house: true }, insert: { house: true } }),
  ],
);

/** Figures of a period, as reported: decimal text by name. The house's own series count at once. */
export const figureReports = pgTable(
  "figure_reports",
  {
    id: uuid("id").primaryKey(),
    ...subject,
    period: text("period").notNull(), // 2018-Q2, 2018-08, 2018-09-14
    asOf: date("as_of", { mode: "string" }).notNull(),
    values: jsonb("values").$type<Record<string, string>>().notNull(),
    channel: text("channel", { enum: ["FORM", "CSV", "GRAPHQL"] }).notNull(),
    side: text("side", { enum: ["FIRM", "HOUSE"] }).notNull(),
    callerId: uuid("caller_id").notNull(), // a user, or a partner system
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    unique("figure_reports_firm").on(row.id, row.firmId),
    index("figure_reports_by_subject").on(row.subjectId, row.id),
    ...policies("figure_reports", {
      read: { ...byOwnFirm, house: true },
      insert: {
        member: sql`${byOwnFirm.member} and side = 'FIRM'`,
        applicant: sql`${byOwnFirm.applicant} and side = 'FIRM'`,
        house: true,
      },
    }),
  ],
);

/** The house's answer to a firm's report: accepted it counts from that day. */
export const reportAnswers = pgTable(
  "report_answers",
  {
    reportId: uuid("report_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    accepted: boolean("accepted").notNull(),
    reason: text("reason").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.reportId, row.firmId],
      foreignColumns: [figureReports.id, figureReports.firmId],
    }),
    ...policies("report_answers", { read: { ...byOwnFirm, house: true }, insert: { house: true } }),
  ],
);

/** That a criterion is not asked of a firm until a day, decided by two people. */
export const waivers = pgTable(
  "waivers",
  {
    id: uuid("id").primaryKey(),
    ...subject,
    criterion: text("criterion").notNull(),
    fromOn: date("from_on", { mode: "string" }).notNull(),
    untilOn: date("until_on", { mode: "string" }).notNull(),
    reason: text("reason").notNull(),
    decisionId: uuid("decision_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    check("waiver_days", sql`${row.untilOn} >= ${row.fromOn}`),
    index("waivers_by_subject").on(row.subjectId, row.id),
    ...policies("waivers", { read: { ...byOwnFirm, house: true }, insert: { house: true } }),
  ],
);

/** That a member's watch level is lowered, decided by two people. It rises by itself. */
export const watchLowerings = pgTable(
  "watch_lowerings",
  {
    id: uuid("id").primaryKey(),
    ...subject,
    level: integer("level").notNull(),
    onDay: date("on_day", { mode: "string" }).notNull(),
    reason: text("reason").notNull(),
    decisionId: uuid("decision_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    check("watch_level", sql`${row.level} between 0 and 2`),
    index("watch_lowerings_by_subject").on(row.subjectId, row.id),
    ...policies("watch_lowerings", {
      read: { member: byOwnFirm.member, house: true },
      insert: { house: true },
    }),
  ],
);

/**
 * Where a firm stood when it was last evaluated: what lists are made of. It can be made anew at any time from what is
 * known, and `prove` does so.
 */
export const standings = pgTable(
  "standings",
  {
    subjectId: uuid("subject_id").primaryKey(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
    applicant: boolean("applicant").notNull(),
    name: text("name").notNull(), // of the firm, by which lists are sorted
    category: text("category").notNull(),
    evaluatedOn: date("evaluated_on", { mode: "string" }).notNull(),
    nextChangeOn: date("next_change_on", { mode: "string" }),
    watch: integer("watch").notNull(),
    exceptions: integer("exceptions").notNull(), // results that need a look
    results: jsonb("results").notNull(), // by criterion: state, and until when
    triggers: jsonb("triggers").notNull(),
    open: boolean("open").notNull(), // still a member, or an application that is not over
  },
  (row) => [
    check("standing_watch", sql`${row.watch} between 0 and 3`),
    check("standing_exceptions", sql`${row.exceptions} >= 0`),
    index("standings_by_name").on(row.name, row.subjectId),
    index("standings_due").on(row.evaluatedOn),
    // The house's alone: members evaluate what they may see of themselves when they ask.
    ...policies("standings", {
      read: { house: true },
      insert: { house: true, worker: true },
      update: { house: true, worker: true },
    }),
  ],
);
