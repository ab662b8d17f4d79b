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
import { decisions } from "../approvals/tables.ts";
import { clearingServices } from "../house/tables.ts";
import { measureBatches } from "../measures/tables.ts";
import { members } from "../members/tables.ts";
import { currentFirm, minorUnits, ownFirm, policies } from "../policy.ts";
import { rulebookVersions } from "../rulebooks/tables.ts";

/**
 * What a member must hold in the default fund from a date on, as it was known when it was recorded. What it has posted
 * is told by the journal.
 */
export const requirements = pgTable(
  "requirements",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    amount: minorUnits("amount").notNull(),
    effectiveOn: date("effective_on", { mode: "string" }).notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
    runId: uuid("run_id"), // the contribution run that set it; none where it was set by hand
  },
  (requirement) => [
    foreignKey({
      columns: [requirement.memberId, requirement.firmId],
      foreignColumns: [members.id, members.firmId],
    }),
    check("requirement_is_an_amount", sql`${requirement.amount} >= 0`),
    index("requirements_by_member").on(requirement.memberId, requirement.effectiveOn, requirement.id),
    ...policies("requirements", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/**
 * A contribution run: the fund sized on a day's measures and shared over the members. Asked for by a person or by the
 * schedule, calculated once (`runResults`), and issued as one act (`runIssues`) or not at all.
 */
export const contributionRuns = pgTable(
  "contribution_runs",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    number: integer("number").notNull(), // 1, 2, ... within the service
    batchId: uuid("batch_id")
      .notNull()
      .references(() => measureBatches.id),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
    previousRunId: uuid("previous_run_id"), // the last one issued before it: what changes are told against
    cause: text("cause", { enum: ["SCHEDULE", "HAND"] }).notNull(),
    scheduledFor: date("scheduled_for", { mode: "string" }), // the day of the schedule it answers
    requestedBy: uuid("requested_by"), // none where the schedule asked
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
  },
  (run) => [
    unique("run_number").on(run.serviceId, run.number),
    unique("run_of_schedule_once").on(run.serviceId, run.scheduledFor),
    check("run_cause", sql`${run.cause} in ('SCHEDULE', 'HAND')`),
    check("run_asked_for", sql`(${run.cause} = 'SCHEDULE') = (${run.requestedBy} is null)`),
    check("run_scheduled", sql`(${run.cause} = 'SCHEDULE') = (${run.scheduledFor} is not null)`),
    ...policies("contribution_runs", { read: { house: true }, insert: { house: true, worker: true } }),
  ],
);

/** How far the calculation of a run has come. Written beside its transaction, so that it can be watched. */
export const runSteps = pgTable(
  "run_steps",
  {
    id: uuid("id").primaryKey(),
    runId: uuid("run_id")
      .notNull()
      .references(() => contributionRuns.id),
    done: integer("done").notNull(), // scenarios looked at
    of: integer("of").notNull(),
    failure: text("failure"), // why it could not be calculated, as a sentence
    at: timestamp("at", { withTimezone: true }).notNull(), // real time
  },
  (step) => [
    index("run_steps_by_run").on(step.runId, step.id),
    ...policies("run_steps", { read: { house: true }, insert: { house: true, worker: true } }),
  ],
);

/** What a run came to. The case holds the scenario that governs; all scenarios are in its batch. */
export const runResults = pgTable(
  "run_results",
  {
    runId: uuid("run_id")
      .primaryKey()
      .references(() => contributionRuns.id),
    softwareVersion: text("software_version").notNull(),
    case: jsonb("case").notNull(),
    result: jsonb("result").notNull(),
    linesHash: text("lines_hash").notNull(), // SHA-256 over the lines in order of position
    hash: text("hash").notNull(), // SHA-256 of case, result, lines, rulebook and software: what is approved
    size: minorUnits("size").notNull(),
    total: minorUnits("total").notNull(),
    coverOne: minorUnits("cover_one").notNull(), // the largest stress loss of one group, over all scenarios
    coverTwo: minorUnits("cover_two").notNull(), // and of two
    largest: minorUnits("largest").notNull(), // the largest requirement of one member
    largestFive: minorUnits("largest_five").notNull(), // and of five together
    kccp: minorUnits("kccp"), // hypothetical capital of the house; none where the rulebook or the batch lacks what it takes
    called: minorUnits("called").notNull(), // all invoices
    returned: minorUnits("returned").notNull(), // all returns
    held: minorUnits("held").notNull(), // returns held back
    invoices: integer("invoices").notNull(),
    returns: integer("returns").notNull(),
    holdReason: text("hold_reason"), // why returns are held back, as a sentence
    calculatedAt: timestamp("calculated_at", { withTimezone: true }).notNull(),
  },
  (result) => [
    check(
      "run_result_hash",
      sql`${result.hash} ~ '^[0-9a-f]{64}$' and ${result.linesHash} ~ '^[0-9a-f]{64}$'`,
    ),
    ...policies("run_results", { read: { house: true }, insert: { house: true, worker: true } }),
  ],
);

/** A run that was issued: what every member of the service is told of the whole, which names nobody. */
export const runIssues = pgTable(
  "run_issues",
  {
    runId: uuid("run_id")
      .primaryKey()
      .references(() => contributionRuns.id),
    serviceId: uuid("service_id").notNull(),
    number: integer("number").notNull(),
    forDate: date("for_date", { mode: "string" }).notNull(), // of the measures
    decisionId: uuid("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    rulebookVersionId: uuid("rulebook_version_id")
      .notNull()
      .references(() => rulebookVersions.id),
    softwareVersion: text("software_version").notNull(),
    size: minorUnits("size").notNull(),
    total: minorUnits("total").notNull(),
    governingScenario: text("governing_scenario"),
    governingLoss: minorUnits("governing_loss").notNull(),
    allocation: jsonb("allocation").notNull(), // the rulebook's rule, as cases take it
    statement: jsonb("statement").notNull(), // with the measures' totals
    kccp: minorUnits("kccp"),
    ownFunds: minorUnits("own_funds").notNull(), // the house's own money beside the fund, for K_CM
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
  },
  (issue) => [
    index("run_issues_by_service").on(issue.serviceId, issue.issuedAt),
    ...policies("run_issues", { read: { member: true, house: true }, insert: { house: true } }),
  ],
);

/**
 * One member's line of a run: its requirement before and after, and why it changed in three parts that sum to the
 * change. A member reads its own, once the run is issued.
 */
export const runLines = pgTable(
  "run_lines",
  {
    runId: uuid("run_id")
      .notNull()
      .references(() => contributionRuns.id),
    position: integer("position").notNull(), // in order of code
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    measures: jsonb("measures").$type<Record<string, string>>().notNull(), // the member's own, by name, in major units
    before: minorUnits("before").notNull(),
    after: minorUnits("after").notNull(),
    byFund: minorUnits("by_fund").notNull(),
    byOwn: minorUnits("by_own").notNull(),
    byOthers: minorUnits("by_others").notNull(),
    posted: minorUnits("posted").notNull(), // when it was calculated, both
    called: minorUnits("called").notNull(), // called and not yet paid
    toCall: minorUnits("to_call").notNull(), // the invoice
    toCredit: minorUnits("to_credit").notNull(), // taken off calls that are open
    toReturn: minorUnits("to_return").notNull(), // posted, and no longer required
    held: minorUnits("held").notNull(), // the part of it that is held back
    kcm: minorUnits("kcm"),
  },
  (line) => [
    primaryKey({ columns: [line.runId, line.position] }),
    unique("run_line_once").on(line.runId, line.memberId),
    foreignKey({ columns: [line.memberId, line.firmId], foreignColumns: [members.id, members.firmId] }),
    index("run_lines_by_member").on(line.memberId, line.runId),
    check(
      "run_line_parts",
      sql`${line.after} - ${line.before} = ${line.byFund} + ${line.byOwn} + ${line.byOthers}`,
    ),
    check(
      "run_line_amounts",
      sql`${line.before} >= 0 and ${line.after} >= 0 and ${line.toCall} >= 0
      and ${line.toCredit} >= 0 and ${line.held} between 0 and ${line.toReturn}
      and (${line.toCall} = 0 or (${line.toCredit} = 0 and ${line.toReturn} = 0))`,
    ),
    ...policies("run_lines", {
      read: {
        member: sql`firm_id = ${currentFirm} and exists (select from run_issues i where i.run_id = run_lines.run_id)`,
        house: true,
      },
      insert: { house: true, worker: true },
    }),
  ],
);
