import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { decisions } from "../approvals/tables.ts";
import { clearingServices } from "../house/tables.ts";
import { members } from "../members/tables.ts";
import { minorUnits, policies } from "../policy.ts";
import { rulebookVersions } from "../rulebooks/tables.ts";

/**
 * A member's default, from the moment it is declared. Where it stands is told by facts: the approval of its
 * declaration, its losses, its allocations, and what has been paid since.
 */
export const defaultEvents = pgTable(
  "default_events",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    number: integer("number").notNull(), // D1, D2, ... within the service
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id),
    reason: text("reason").notNull(),
    defaultedOn: date("defaulted_on", { mode: "string" }).notNull(),
    declaredAt: timestamp("declared_at", { withTimezone: true }).notNull(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
  },
  (event) => [
    unique("default_number").on(event.serviceId, event.number),
    ...policies("default_events", { read: { house: true }, insert: { house: true } }),
  ],
);

/** A confirmed default, as members are told of it: that there was one, on which day, in which service. */
export const publishedDefaults = pgTable(
  "published_defaults",
  {
    id: uuid("id")
      .primaryKey()
      .references(() => defaultEvents.id),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    number: integer("number").notNull(),
    defaultedOn: date("defaulted_on", { mode: "string" }).notNull(),
    confirmedAt: timestamp("confirmed_at", { withTimezone: true }).notNull(),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
  },
  () => policies("published_defaults", { read: { member: true, house: true }, insert: { house: true } }),
);

/** A loss as it was known: beyond the defaulter's own means or not, one row each time it is entered. */
export const losses = pgTable(
  "losses",
  {
    id: uuid("id").primaryKey(),
    defaultId: uuid("default_id")
      .notNull()
      .references(() => defaultEvents.id),
    kind: text("kind", { enum: ["INTERIM", "FINAL"] }).notNull(),
    amount: minorUnits("amount").notNull(),
    margin: minorUnits("margin").notNull(), // the defaulter's own margin, used before anything else
    note: text("note").notNull(),
    enteredAt: timestamp("entered_at", { withTimezone: true }).notNull(),
    enteredBy: uuid("entered_by").notNull(),
  },
  (loss) => [
    check("loss_kind", sql`${loss.kind} in ('INTERIM', 'FINAL')`),
    check("loss_is_an_amount", sql`${loss.amount} > 0 and ${loss.margin} >= 0`),
    index("losses_by_default").on(loss.defaultId, loss.id),
    ...policies("losses", { read: { house: true }, insert: { house: true } }),
  ],
);

/** An approved allocation of a loss: the whole case and result, for the house and its auditors only. */
export const allocations = pgTable(
  "allocations",
  {
    id: uuid("id").primaryKey(),
    defaultId: uuid("default_id")
      .notNull()
      .references(() => defaultEvents.id)
      .unique(),
    lossId: uuid("loss_id")
      .notNull()
      .references(() => losses.id),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id)
      .unique(),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
    softwareVersion: text("software_version").notNull(),
    case: jsonb("case").notNull(),
    result: jsonb("result").notNull(),
    hash: text("hash").notNull(), // SHA-256 of case, result, rulebook hash and software version
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
  },
  (allocation) => [
    check("allocation_hash", sql`${allocation.hash} ~ '^[0-9a-f]{64}$'`),
    ...policies("allocations", { read: { house: true }, insert: { house: true } }),
  ],
);

/** One layer of an allocation as published to all members of the service: totals and the public statement. */
export const layers = pgTable(
  "layers",
  {
    id: uuid("id").primaryKey(),
    allocationId: uuid("allocation_id")
      .notNull()
      .references(() => allocations.id),
    defaultId: uuid("default_id").notNull(),
    serviceId: uuid("service_id").notNull(),
    rank: integer("rank").notNull(),
    layerId: text("layer_id").notNull(),
    title: text("title").notNull(),
    payer: text("payer").notNull(),
    resource: text("resource"),
    absorbed: minorUnits("absorbed").notNull(),
    size: minorUnits("size").notNull(), // what it could have given
    remaining: minorUnits("remaining").notNull(), // of the loss, after it
    statement: jsonb("statement"), // null where nothing was shared
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
  },
  (layer) => [
    unique("layer_rank").on(layer.allocationId, layer.rank),
    check(
      "layer_amounts",
      sql`${layer.absorbed} >= 0 and ${layer.size} >= ${layer.absorbed} and ${layer.remaining} >= 0`,
    ),
    ...policies("layers", { read: { member: true, house: true }, insert: { house: true } }),
  ],
);
