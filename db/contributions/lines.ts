import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { fundFigures } from "../house/tables.ts";
import { members } from "../members/tables.ts";
import { olderThan } from "../select.ts";
import { firms } from "../users/tables.ts";
import { lineColumns, type RunLine } from "./runs.ts";
import { runIssues, runLines, runResults } from "./tables.ts";

const change = sql`abs(${runLines.after} - ${runLines.before})`;

const WITH = {
  CALLS: sql`${runLines.toCall} > 0`,
  RETURNS: sql`${runLines.toReturn} > ${runLines.held}`,
  HELD: sql`${runLines.held} > 0`,
};

export interface LineFilter {
  sort: "CHANGE" | "CODE";
  only?: keyof typeof WITH | null | undefined;
  search?: string | null | undefined;
}

/** The place of a line in a list: what it is sorted by. */
export const lineKey = ({ sort }: LineFilter, line: RunLine): string =>
  sort === "CODE"
    ? String(line.position)
    : String(line.after > line.before ? line.after - line.before : line.before - line.after);

/** A page of the lines of a run: the largest change first, or by code. */
export function listRunLines(
  tx: Tx,
  runId: string,
  page: { first: number; after: { key: string; id: string } | null },
  { sort, only, search }: LineFilter,
): Promise<RunLine[]> {
  const { after } = page;
  const text = search && `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const order =
    sort === "CODE" ? [sql`${runLines.position}`] : [sql`${change} desc`, sql`${runLines.memberId}`];
  const beyond =
    after &&
    (sort === "CODE"
      ? sql`${runLines.position} > ${after.key}::int`
      : sql`(-${change}, ${runLines.memberId}) > (-(${after.key}::bigint), ${after.id}::uuid)`);
  return tx
    .select(lineColumns)
    .from(runLines)
    .innerJoin(members, eq(members.id, runLines.memberId))
    .innerJoin(firms, eq(firms.id, members.firmId))
    .where(
      and(
        eq(runLines.runId, runId),
        only ? WITH[only] : undefined,
        text ? sql`(${firms.name} ilike ${text} or ${members.code} ilike ${text})` : undefined,
        beyond ?? undefined,
      ),
    )
    .orderBy(...order)
    .limit(page.first + 1);
}

/** A firm's own lines of the runs that were issued, newest first. */
export const listOwnLines = (tx: Tx, firmId: string, page: { first: number; after: { id: string } | null }) =>
  tx
    .select({ line: lineColumns, issue: runIssues })
    .from(runLines)
    .innerJoin(runIssues, eq(runIssues.runId, runLines.runId))
    .innerJoin(members, eq(members.id, runLines.memberId))
    .innerJoin(firms, eq(firms.id, members.firmId))
    .where(and(eq(runLines.firmId, firmId), olderThan(runLines.runId, page.after?.id)))
    .orderBy(desc(runLines.runId), runLines.position)
    .limit(page.first + 1);

/** What the fund covered by the runs that were issued, newest first; the house alone sees results. */
export const listCoverage = (tx: Tx, serviceId: string, first: number) =>
  tx
    .select({
      number: runIssues.number,
      forDate: runIssues.forDate,
      issuedAt: runIssues.issuedAt,
      size: runIssues.size,
      total: runIssues.total,
      posted: sql<
        string | null
      >`(select f.posted::text from ${fundFigures} f where f.service_id = ${runIssues.serviceId}
        and f.published_at <= ${runIssues.issuedAt} order by f.id desc limit 1)`,
      coverOne: runResults.coverOne,
      coverTwo: runResults.coverTwo,
      largest: runResults.largest,
      largestFive: runResults.largestFive,
    })
    .from(runIssues)
    .innerJoin(runResults, eq(runResults.runId, runIssues.runId))
    .where(eq(runIssues.serviceId, serviceId))
    .orderBy(desc(runIssues.number))
    .limit(first);
