import { and, asc, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import { approvals, decisions } from "../approvals/tables.ts";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { measureBatches } from "../measures/tables.ts";
import { members } from "../members/tables.ts";
import { among, money, olderThan } from "../select.ts";
import { firms } from "../users/tables.ts";
import { contributionRuns, runIssues, runLines, runResults, runSteps } from "./tables.ts";

/** The decision to issue a run, for as long as it waits. */
const waiting = sql<
  string | null
>`(select d.id from ${decisions} d left join ${approvals} a on a.decision_id = d.id
  where d.kind = 'ISSUE_RUN' and d.subject_id = ${contributionRuns.id} and a.decision_id is null limit 1)`;
const failure = sql<
  string | null
>`(select s.failure from ${runSteps} s where s.run_id = ${contributionRuns.id} and s.failure is not null limit 1)`;
/** Whether a younger run of the service was issued: this one is told against a fund that is no more. */
const superseded = sql<boolean>`exists (select from ${runIssues} i where i.service_id = ${contributionRuns.serviceId} and i.number > ${contributionRuns.number})`;

const columns = {
  id: contributionRuns.id,
  serviceId: contributionRuns.serviceId,
  number: contributionRuns.number,
  batchId: contributionRuns.batchId,
  rulebookVersionId: contributionRuns.rulebookVersionId,
  previousRunId: contributionRuns.previousRunId,
  cause: contributionRuns.cause,
  scheduledFor: contributionRuns.scheduledFor,
  requestedBy: contributionRuns.requestedBy,
  requestedAt: contributionRuns.requestedAt,
  forDate: measureBatches.forDate,
  scenarios: measureBatches.scenarios,
  failure,
  waiting,
  superseded,
  issuedAt: runIssues.issuedAt,
  hash: runResults.hash,
  linesHash: runResults.linesHash,
  softwareVersion: runResults.softwareVersion,
  governing: sql<{
    scenario: string;
    groups: string[];
    loss: string;
  } | null>`${runResults.result} -> 'governing'`,
  size: runResults.size,
  total: runResults.total,
  coverOne: runResults.coverOne,
  coverTwo: runResults.coverTwo,
  largest: runResults.largest,
  largestFive: runResults.largestFive,
  kccp: runResults.kccp,
  called: runResults.called,
  returned: runResults.returned,
  held: runResults.held,
  invoices: runResults.invoices,
  returns: runResults.returns,
  holdReason: runResults.holdReason,
  calculatedAt: runResults.calculatedAt,
};

const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(contributionRuns)
    .innerJoin(measureBatches, eq(measureBatches.id, contributionRuns.batchId))
    .leftJoin(runResults, eq(runResults.runId, contributionRuns.id))
    .leftJoin(runIssues, eq(runIssues.runId, contributionRuns.id));

/** A run with what it came to, without its case and its lines, which may be large. */
export type RunRow = Awaited<ReturnType<typeof findRuns>>[number];
export type RunState = "CALCULATING" | "FAILED" | "CALCULATED" | "WAITING" | "ISSUED" | "SUPERSEDED";

/** Where a run stands, from the facts. */
export function runState(run: RunRow): RunState {
  if (run.issuedAt !== null) return "ISSUED";
  if (run.failure !== null) return "FAILED";
  if (run.superseded) return "SUPERSEDED";
  if (run.hash === null) return "CALCULATING";
  return run.waiting === null ? "CALCULATED" : "WAITING";
}

export const findRuns = (tx: Tx, ids: readonly string[]) => select(tx).where(among(contributionRuns.id, ids));

/** Runs of a service, newest first. */
export const listRuns = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  serviceId: string,
): Promise<RunRow[]> =>
  select(tx)
    .where(and(eq(contributionRuns.serviceId, serviceId), olderThan(contributionRuns.id, page.after?.id)))
    .orderBy(desc(contributionRuns.id))
    .limit(page.first + 1);

/** The runs that are neither calculated nor failed, oldest first. */
export async function listDueRuns(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: contributionRuns.id })
    .from(contributionRuns)
    .leftJoin(runResults, eq(runResults.runId, contributionRuns.id))
    .where(and(isNull(runResults.runId), isNull(failure), sql`not ${superseded}`))
    .orderBy(asc(contributionRuns.id));
  return rows.map((row) => row.id);
}

/** Whether a day of the schedule is answered: by its own run, or by one that was asked for since and did not fail. */
export async function isAnswered(
  tx: Tx,
  serviceId: string,
  scheduled: { day: string; from: Date },
): Promise<boolean> {
  const rows = await tx
    .select({ id: contributionRuns.id })
    .from(contributionRuns)
    .where(
      and(
        eq(contributionRuns.serviceId, serviceId),
        sql`(${contributionRuns.scheduledFor} = ${scheduled.day} or (${contributionRuns.requestedAt} >= ${scheduled.from} and ${failure} is null))`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

export async function nextRunNumber(tx: Tx, serviceId: string): Promise<number> {
  const rows = await tx
    .select({ last: max(contributionRuns.number) })
    .from(contributionRuns)
    .where(eq(contributionRuns.serviceId, serviceId));
  return (rows[0]?.last ?? 0) + 1;
}

/** The last run of a service that was issued. */
export async function findLastIssue(tx: Tx, serviceId: string) {
  const rows = await tx
    .select()
    .from(runIssues)
    .where(eq(runIssues.serviceId, serviceId))
    .orderBy(desc(runIssues.number))
    .limit(1);
  return rows[0];
}

export const insertRun = (tx: Tx, row: typeof contributionRuns.$inferInsert) =>
  tx.insert(contributionRuns).values(row);
export const insertStep = (tx: Tx, row: typeof runSteps.$inferInsert) => tx.insert(runSteps).values(row);
export const insertIssue = (tx: Tx, row: typeof runIssues.$inferInsert) => tx.insert(runIssues).values(row);
export const insertResult = (tx: Tx, row: typeof runResults.$inferInsert) =>
  tx.insert(runResults).values(row);
export const insertRunLines = (tx: Tx, rows: (typeof runLines.$inferInsert)[]) =>
  insertMany(tx, runLines, rows);

/** The last word on how far a run has come. */
export async function findProgress(tx: Tx, runId: string) {
  const rows = await tx
    .select({ done: runSteps.done, of: runSteps.of, at: runSteps.at, failure: runSteps.failure })
    .from(runSteps)
    .where(eq(runSteps.runId, runId))
    .orderBy(desc(runSteps.id))
    .limit(1);
  return rows[0] ?? null;
}

/** The stored case and result of a run. */
export async function findStored(tx: Tx, runId: string) {
  const rows = await tx
    .select({ case: runResults.case, result: runResults.result })
    .from(runResults)
    .where(eq(runResults.runId, runId));
  return rows[0];
}

/** What members can run their own requirement again with: rule and statement, without everybody's amounts. */
export async function findTerms(tx: Tx, runId: string) {
  const rows = await tx
    .select({
      allocation: sql<{ keys: { measure: string }[] }>`${runResults.case} -> 'fund' -> 'allocation'`,
      statement: sql<object>`${runResults.result} -> 'statement'`,
    })
    .from(runResults)
    .where(eq(runResults.runId, runId));
  return rows[0];
}

export const lineColumns = {
  position: runLines.position,
  memberId: runLines.memberId,
  firmId: runLines.firmId,
  code: members.code,
  name: firms.name,
  status: members.status,
  measures: runLines.measures,
  before: runLines.before,
  after: runLines.after,
  byFund: runLines.byFund,
  byOwn: runLines.byOwn,
  byOthers: runLines.byOthers,
  posted: runLines.posted,
  called: runLines.called,
  toCall: runLines.toCall,
  toCredit: runLines.toCredit,
  toReturn: runLines.toReturn,
  held: runLines.held,
  kcm: runLines.kcm,
};

const selectLines = (tx: Tx) =>
  tx
    .select(lineColumns)
    .from(runLines)
    .innerJoin(members, eq(members.id, runLines.memberId))
    .innerJoin(firms, eq(firms.id, members.firmId));

/** A member's line of a run, with the member as it is now. */
export type RunLine = Awaited<ReturnType<typeof selectLines>>[number];

const AT_ONCE = 1000; // what is made of so many is young garbage, which costs the least

/** The lines of a run in order of position, a thousand at a time. */
export async function* readRunLines(tx: Tx, runId: string): AsyncGenerator<RunLine[], void> {
  for (let after = -1; ; ) {
    const lines = await selectLines(tx)
      .where(and(eq(runLines.runId, runId), gt(runLines.position, after)))
      .orderBy(asc(runLines.position))
      .limit(AT_ONCE);
    if (lines.length > 0) yield lines;
    if (lines.length < AT_ONCE) return;
    after = lines.at(-1)!.position;
  }
}

export async function sumOfLines(tx: Tx, runId: string): Promise<{ lines: number; credited: bigint }> {
  const rows = await tx
    .select({
      lines: sql<number>`count(*)::int`,
      credited: money(sql`coalesce(sum(${runLines.toCredit}), 0)`),
    })
    .from(runLines)
    .where(eq(runLines.runId, runId));
  return rows[0]!;
}

/** Whether a service has members that a run must be about and this one is not. */
export async function countMembersIn(tx: Tx, serviceId: string, states: readonly string[]): Promise<number> {
  const rows = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(members)
    .where(
      and(eq(members.serviceId, serviceId), sql`${members.status} = any(${sql.param([...states])}::text[])`),
    );
  return rows[0]!.n;
}
