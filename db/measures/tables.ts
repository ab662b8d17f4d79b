import { sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { decisions } from "../approvals/tables.ts";
import { clearingServices } from "../house/tables.ts";
import { members } from "../members/tables.ts";
import { policies } from "../policy.ts";

/** Amounts in minor units, one for each of a list that stands elsewhere. Written and read as PostgreSQL's array text. */
export const minorUnitsList = customType<{ data: bigint[]; driverData: string | bigint[] | string[] }>({
  dataType: () => "bigint[]",
  fromDriver: (value) =>
    typeof value === "string"
      ? value === "{}"
        ? []
        : value.slice(1, -1).split(",").map(BigInt)
      : value.map((one) => BigInt(one)),
  toDriver: (values) => `{${values.join(",")}}`,
});

/**
 * What was measured of a service's members on one day, as one source told it: written once, whole, and never changed.
 * The same key with the same content is the same batch.
 */
export const measureBatches = pgTable(
  "measure_batches",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    key: text("key").notNull(), // the sender's own name for it
    source: text("source").notNull(), // who measured: one of the rulebook's sources where it names them
    forDate: date("for_date", { mode: "string" }).notNull(),
    names: text("names").array().notNull(), // of the measures, in the order of each line's amounts
    scenarios: integer("scenarios").notNull(),
    lines: integer("lines").notNull(),
    hash: text("hash").notNull(), // SHA-256 of the canonical content
    channel: text("channel", { enum: ["CSV", "GRAPH"] }).notNull(),
    callerId: uuid("caller_id").notNull(), // the user or the partner client
    importedAt: timestamp("imported_at", { withTimezone: true }).notNull(),
  },
  (batch) => [
    unique("batch_key_once").on(batch.serviceId, batch.key),
    check("batch_hash", sql`${batch.hash} ~ '^[0-9a-f]{64}$'`),
    check("batch_channel", sql`${batch.channel} in ('CSV', 'GRAPH')`),
    check("batch_has_lines", sql`${batch.lines} > 0 and ${batch.scenarios} >= 0`),
    ...policies("measure_batches", { read: { house: true }, insert: { house: true } }),
  ],
);

/** One member's measures in a batch, in minor units, in the order of the batch's names. Lines stand in order of code. */
export const measureLines = pgTable(
  "measure_lines",
  {
    batchId: uuid("batch_id")
      .notNull()
      .references(() => measureBatches.id),
    position: integer("position").notNull(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    amounts: minorUnitsList("amounts").notNull(),
  },
  (line) => [
    primaryKey({ columns: [line.batchId, line.position] }),
    unique("measured_once").on(line.batchId, line.memberId),
    foreignKey({ columns: [line.memberId, line.firmId], foreignColumns: [members.id, members.firmId] }),
    ...policies("measure_lines", { read: { house: true }, insert: { house: true } }),
  ],
);

/** The losses of one stress scenario of a batch, in minor units, one for each line by its position. */
export const measureScenarios = pgTable(
  "measure_scenarios",
  {
    batchId: uuid("batch_id")
      .notNull()
      .references(() => measureBatches.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    losses: minorUnitsList("losses").notNull(),
  },
  (scenario) => [
    primaryKey({ columns: [scenario.batchId, scenario.position] }),
    unique("scenario_once").on(scenario.batchId, scenario.name),
    ...policies("measure_scenarios", { read: { house: true }, insert: { house: true } }),
  ],
);

/** That a batch counts: prepared by one person and approved by another. */
export const measureAcceptances = pgTable(
  "measure_acceptances",
  {
    batchId: uuid("batch_id")
      .primaryKey()
      .references(() => measureBatches.id),
    decisionId: uuid("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  () => policies("measure_acceptances", { read: { house: true }, insert: { house: true } }),
);
