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
import { byOwnFirm, ownFirm, policies } from "../policy.ts";
import { rulebookVersions } from "../rulebooks/tables.ts";
import { firms, users } from "../users/tables.ts";

export const APPLICATION_STEPS = [
  "STARTED",
  "SUBMITTED",
  "TAKEN_UP",
  "INFORMATION_REQUESTED",
  "ANSWERED",
  "RECOMMENDED",
  "SENT_BACK",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "APPEALED",
  "APPEAL_REJECTED",
  "APPEAL_GRANTED",
] as const;

/** The steps that are a firm's own to take; the others are the house's. */
const ownStep = sql`${ownFirm} and step in ('STARTED', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN', 'APPEALED')`;

export const APPLICATION_SECTIONS = ["firm", "membership", "people", "figures", "bank"] as const;

/**
 * A firm's application to become a member of a clearing service. Where it stands is its last step. Admitted, the
 * member has this same id, so that what was shown for the application goes on counting.
 */
export const applications = pgTable(
  "applications",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    reference: text("reference").notNull().unique(), // A-<year>-<six letters and digits>: tells nothing of others
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id), // in effect when it was started
    startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
  },
  (row) => [
    unique("applications_firm").on(row.id, row.firmId),
    index("applications_by_firm").on(row.firmId, row.id),
    ...policies("applications", {
      read: { ...byOwnFirm, house: true },
      insert: { ...byOwnFirm, gate: true },
    }),
  ],
);

/** What happened to an application, step by step. `tells` is what the applicant reads: a question, an answer, reasons. */
export const applicationSteps = pgTable(
  "application_steps",
  {
    id: uuid("id").primaryKey(),
    applicationId: uuid("application_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    step: text("step", { enum: APPLICATION_STEPS }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    tells: text("tells").notNull(),
    dueAt: timestamp("due_at", { withTimezone: true }), // until when the next step is to come
    decisionId: uuid("decision_id"),
  },
  (row) => [
    foreignKey({
      columns: [row.applicationId, row.firmId],
      foreignColumns: [applications.id, applications.firmId],
    }),
    index("application_steps_by_application").on(row.applicationId, row.id),
    ...policies("application_steps", {
      read: { ...byOwnFirm, house: true },
      insert: { member: ownStep, applicant: ownStep, house: true, gate: sql`step = 'STARTED'` },
    }),
  ],
);

/** A part of the form as it was saved. The newest revision counts; the earlier ones stay. */
export const applicationSections = pgTable(
  "application_sections",
  {
    applicationId: uuid("application_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    section: text("section", { enum: APPLICATION_SECTIONS }).notNull(),
    revision: integer("revision").notNull(),
    content: jsonb("content").notNull(),
    userId: uuid("user_id").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.applicationId, row.section, row.revision] }),
    foreignKey({
      columns: [row.applicationId, row.firmId],
      foreignColumns: [applications.id, applications.firmId],
    }),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    ...policies("application_sections", {
      read: { ...byOwnFirm, house: true },
      insert: byOwnFirm,
    }),
  ],
);

/** That an application stands for a LEI in a service: one at a time, until it is over. */
export const applicationClaims = pgTable(
  "application_claims",
  {
    applicationId: uuid("application_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    serviceId: uuid("service_id").notNull(),
    lei: text("lei").notNull(),
    releasedAt: timestamp("released_at", { withTimezone: true }),
  },
  (row) => [
    foreignKey({
      columns: [row.applicationId, row.firmId],
      foreignColumns: [applications.id, applications.firmId],
    }),
    uniqueIndex("one_open_application").on(row.lei, row.serviceId).where(sql`${row.releasedAt} is null`),
    ...policies("application_claims", {
      read: { ...byOwnFirm, house: true },
      insert: byOwnFirm,
      update: { ...byOwnFirm, house: true },
    }),
  ],
);

/** A committee member's word on an application; whoever comes from a firm of its group recuses itself. */
export const committeeOpinions = pgTable(
  "committee_opinions",
  {
    applicationId: uuid("application_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    opinion: text("opinion", { enum: ["FOR", "AGAINST", "RECUSED"] }).notNull(),
    reason: text("reason").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.applicationId, row.userId] }),
    foreignKey({
      columns: [row.applicationId, row.firmId],
      foreignColumns: [applications.id, applications.firmId],
    }),
    check("committee_opinion", sql`${row.opinion} in ('FOR', 'AGAINST', 'RECUSED')`),
    ...policies("committee_opinions", { read: { house: true }, insert: { house: true } }),
  ],
);

/** The firm a committee member comes from. Once said it stands. */
export const committeeInterests = pgTable(
  "committee_interests",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    declaredOn: date("declared_on", { mode: "string" }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.userId, row.firmId] }),
    ...policies("committee_interests", { read: { house: true }, insert: { house: true } }),
  ],
);
