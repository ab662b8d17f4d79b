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
  uuid,
} from "drizzle-orm/pg-core";
import { documents } from "../documents/tables.ts";
import { policies } from "../policy.ts";
import { firms, users } from "../users/tables.ts";

/**
 * Checks that look outside: lists that were brought in, and what they say of our firms. Only the house reads these
 * tables: a firm is never told that a list was looked at for it.
 */
const houseOnly = { read: { house: true }, insert: { house: true, worker: true } } as const;

/** A list as it was brought in: a sanctions list, or records of legal entity identifiers. */
export const outsideLists = pgTable(
  "outside_lists",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind", { enum: ["SANCTIONS", "LEI"] }).notNull(),
    source: text("source").notNull(), // who publishes it
    version: text("version").notNull(), // the list's own date
    entries: integer("entries").notNull(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    check("outside_list_kind", sql`${row.kind} in ('SANCTIONS', 'LEI')`),
    ...policies("outside_lists", houseOnly),
  ],
);

/** A person or firm on a sanctions list, with all its names. */
export const listedEntries = pgTable(
  "listed_entries",
  {
    listId: uuid("list_id")
      .notNull()
      .references(() => outsideLists.id),
    reference: text("reference").notNull(),
    kind: text("kind", { enum: ["PERSON", "ENTITY"] }).notNull(),
    names: jsonb("names").$type<string[]>().notNull(),
    programme: text("programme"),
  },
  (row) => [primaryKey({ columns: [row.listId, row.reference] }), ...policies("listed_entries", houseOnly)],
);

/** What the register of legal entity identifiers says of one. */
export const leiRecords = pgTable(
  "lei_records",
  {
    listId: uuid("list_id")
      .notNull()
      .references(() => outsideLists.id),
    lei: text("lei").notNull(),
    legalName: text("legal_name").notNull(),
    country: text("country").notNull(),
    entityStatus: text("entity_status").notNull(),
    registrationStatus: text("registration_status").notNull(),
    nextRenewalOn: date("next_renewal_on", { mode: "string" }),
  },
  (row) => [
    primaryKey({ columns: [row.listId, row.lei] }),
    index("lei_records_by_lei").on(row.lei),
    ...policies("lei_records", houseOnly),
  ],
);

/** That a firm's names were held against a sanctions list. */
export const screenings = pgTable(
  "screenings",
  {
    id: uuid("id").primaryKey(),
    subjectId: uuid("subject_id").notNull(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    listId: uuid("list_id")
      .notNull()
      .references(() => outsideLists.id),
    names: jsonb("names").$type<string[]>().notNull(),
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    unique("screenings_firm").on(row.id, row.firmId),
    index("screenings_by_subject").on(row.subjectId, row.id),
    ...policies("screenings", houseOnly),
  ],
);

/** A name of ours that is like one on the list. It stands in the way until a person dismisses it with a reason. */
export const screeningMatches = pgTable(
  "screening_matches",
  {
    id: uuid("id").primaryKey(),
    screeningId: uuid("screening_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    subjectId: uuid("subject_id").notNull(),
    name: text("name").notNull(),
    reference: text("reference").notNull(),
    listedName: text("listed_name").notNull(),
    score: integer("score").notNull(), // 0 to 100
  },
  (row) => [
    foreignKey({
      columns: [row.screeningId, row.firmId],
      foreignColumns: [screenings.id, screenings.firmId],
    }),
    unique("screening_matches_firm").on(row.id, row.firmId),
    index("matches_by_subject").on(row.subjectId, row.id),
    ...policies("screening_matches", houseOnly),
  ],
);

/** Why a match is somebody else. It holds for the same name and entry on later lists too. */
export const matchDismissals = pgTable(
  "match_dismissals",
  {
    matchId: uuid("match_id").primaryKey(),
    firmId: uuid("firm_id").notNull(),
    reason: text("reason").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    knownOn: date("known_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.matchId, row.firmId],
      foreignColumns: [screeningMatches.id, screeningMatches.firmId],
    }),
    ...policies("match_dismissals", houseOnly),
  ],
);
