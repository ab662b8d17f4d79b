import { and, asc, desc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import { addDays } from "#domain/calendar.ts";
import { type Difference, differencesOf } from "#domain/contribution/agree.ts";
import type { Tx } from "../client.ts";
import { members } from "../members/tables.ts";
import { firms } from "../users/tables.ts";
import { measureAcceptances, measureBatches, measureLines, measureScenarios } from "./tables.ts";

const columns = {
  id: measureBatches.id,
  serviceId: measureBatches.serviceId,
  key: measureBatches.key,
  source: measureBatches.source,
  forDate: measureBatches.forDate,
  names: measureBatches.names,
  scenarios: measureBatches.scenarios,
  lines: measureBatches.lines,
  hash: measureBatches.hash,
  channel: measureBatches.channel,
  callerId: measureBatches.callerId,
  importedAt: measureBatches.importedAt,
  decisionId: measureAcceptances.decisionId, // by which it was accepted; none where it was not
  acceptedAt: measureAcceptances.at,
};

const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(measureBatches)
    .leftJoin(measureAcceptances, eq(measureAcceptances.batchId, measureBatches.id));

export type BatchRow = Awaited<ReturnType<typeof findBatches>>[number];

export const findBatches = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(inArray(measureBatches.id, [...ids]));

export const findBatch = async (tx: Tx, id: string): Promise<BatchRow | undefined> =>
  (await findBatches(tx, [id]))[0];

export const findBatchByKey = async (tx: Tx, serviceId: string, key: string): Promise<BatchRow | undefined> =>
  (await select(tx).where(and(eq(measureBatches.serviceId, serviceId), eq(measureBatches.key, key))))[0];

/** The batches of a service, the newest brought in first. */
export const listBatches = (
  tx: Tx,
  serviceId: string,
  page: { first: number; after: { id: string } | null },
): Promise<BatchRow[]> =>
  select(tx)
    .where(
      and(
        eq(measureBatches.serviceId, serviceId),
        page.after ? sql`${measureBatches.id} < ${page.after.id}::uuid` : undefined,
      ),
    )
    .orderBy(desc(measureBatches.id))
    .limit(page.first + 1);

/** The newest batch of a source for a day, accepted or not: what another source's is held against. */
export const findNewestOf = async (
  tx: Tx,
  serviceId: string,
  source: string,
  forDate: string,
): Promise<BatchRow | undefined> =>
  (
    await select(tx)
      .where(
        and(
          eq(measureBatches.serviceId, serviceId),
          eq(measureBatches.source, source),
          eq(measureBatches.forDate, forDate),
        ),
      )
      .orderBy(desc(measureBatches.importedAt), desc(measureBatches.id))
      .limit(1)
  )[0];

/** The newest accepted batch of a source, or of any, for a day up to this one: by day, then by when it came in. */
export async function findNewestAccepted(
  tx: Tx,
  serviceId: string,
  until: string,
  source?: string,
): Promise<BatchRow | undefined> {
  const rows = await select(tx)
    .where(
      and(
        eq(measureBatches.serviceId, serviceId),
        source === undefined ? undefined : eq(measureBatches.source, source),
        lte(measureBatches.forDate, until),
        sql`${measureAcceptances.batchId} is not null`,
      ),
    )
    .orderBy(desc(measureBatches.forDate), desc(measureBatches.importedAt), desc(measureBatches.id))
    .limit(1);
  return rows[0];
}

/** What a rulebook says of the batches that may feed a run. */
export interface CountingRules {
  measures: { maxAgeDays: number; sources?: { names: [string, string]; tolerance: string } };
}

export type Counting = { batch: BatchRow; reason: null } | { batch: null; reason: string };

/**
 * The newest batch that may feed a run on a day: accepted, not too old by the rulebook, and where two sources are named
 * the first one's, with which the other's newest batch for the same day agrees. Or why there is none, in words.
 */
export async function findCountingBatch(
  tx: Tx,
  serviceId: string,
  { on, rules }: { on: string; rules: CountingRules },
): Promise<Counting> {
  const { maxAgeDays, sources } = rules.measures;
  const none = (reason: string): Counting => ({ batch: null, reason });
  const batch = await findNewestAccepted(tx, serviceId, on, sources?.names[0]);
  if (!batch)
    return none(sources ? `No measures of ${sources.names[0]} are accepted.` : "No measures are accepted.");
  if (addDays(batch.forDate, maxAgeDays) < on)
    return none(
      `The newest accepted measures, ${batch.key}, are of ${batch.forDate}: by the rulebook they may be at most ${maxAgeDays} days old.`,
    );
  if (!sources) return { batch, reason: null };
  const other = await findNewestOf(tx, serviceId, sources.names[1], batch.forDate);
  if (!other)
    return none(
      `${batch.key} waits for the other source: ${sources.names[1]} has told nothing of ${batch.forDate}.`,
    );
  const { count } = await findDifferences(tx, batch, other, sources.tolerance);
  return count === 0
    ? { batch, reason: null }
    : none(
        `${batch.key} of ${batch.source} and ${other.key} of ${other.source} differ in ${count} figures by more than the rulebook allows.`,
      );
}

/** One member's line of a batch; `amounts` in the order of the batch's names. */
export interface BatchLine {
  position: number;
  memberId: string;
  firmId: string;
  code: string;
  /** The member's firm. */
  name: string;
  /** Its group of affiliates, as the house wrote it down; null where it belongs to none. */
  group: string | null;
  amounts: bigint[];
}

const lineColumns = {
  position: measureLines.position,
  memberId: measureLines.memberId,
  firmId: measureLines.firmId,
  code: members.code,
  name: firms.name,
  group: firms.affiliates,
  amounts: measureLines.amounts,
};

/** The lines of a batch in order of position, which is that of the members' codes; all, or a page of them. */
export function readLines(
  tx: Tx,
  batchId: string,
  page?: { after: number; most: number },
): Promise<BatchLine[]> {
  const lines = tx
    .select(lineColumns)
    .from(measureLines)
    .innerJoin(members, eq(members.id, measureLines.memberId))
    .innerJoin(firms, eq(firms.id, measureLines.firmId))
    .where(and(eq(measureLines.batchId, batchId), page ? gt(measureLines.position, page.after) : undefined))
    .orderBy(asc(measureLines.position));
  return page ? lines.limit(page.most) : lines;
}

/** On what two batches differ by more than a share of the larger figure. */
export async function findDifferences(
  tx: Tx,
  first: BatchRow,
  second: BatchRow,
  tolerance: string,
): Promise<{ count: number; named: Difference[] }> {
  const told = async ({ id, names }: BatchRow) => ({
    names,
    lines: await readLines(tx, id),
    scenarios: readScenarios(tx, id),
  });
  return differencesOf(await told(first), await told(second), tolerance);
}

/** How many scenarios are in memory at once. */
const SCENARIOS_AT_ONCE = 50;

/** The scenarios of a batch in order of name, from this place on, a few at a time; `losses` by position of the lines. */
export async function* readScenarios(
  tx: Tx,
  batchId: string,
  from = 0,
): AsyncGenerator<{ name: string; losses: bigint[] }> {
  for (let after = from - 1; ; ) {
    const page = await tx
      .select({
        position: measureScenarios.position,
        name: measureScenarios.name,
        losses: measureScenarios.losses,
      })
      .from(measureScenarios)
      .where(and(eq(measureScenarios.batchId, batchId), gt(measureScenarios.position, after)))
      .orderBy(asc(measureScenarios.position))
      .limit(SCENARIOS_AT_ONCE);
    for (const { name, losses } of page) yield { name, losses };
    if (page.length < SCENARIOS_AT_ONCE) return;
    after = page.at(-1)!.position;
  }
}

const ROWS_AT_ONCE = 1000;

export async function insertBatch(
  tx: Tx,
  batch: typeof measureBatches.$inferInsert,
  lines: readonly (typeof measureLines.$inferInsert)[],
): Promise<void> {
  await tx.insert(measureBatches).values(batch);
  for (let at = 0; at < lines.length; at += ROWS_AT_ONCE)
    await tx.insert(measureLines).values(lines.slice(at, at + ROWS_AT_ONCE));
}

/** Write scenarios as they come, a few at a time. */
export async function insertScenarios(
  tx: Tx,
  rows: AsyncIterable<typeof measureScenarios.$inferInsert>,
): Promise<void> {
  let page: (typeof measureScenarios.$inferInsert)[] = [];
  const write = async () => {
    if (page.length > 0) await tx.insert(measureScenarios).values(page);
    page = [];
  };
  for await (const row of rows) {
    page.push(row);
    if (page.length === SCENARIOS_AT_ONCE) await write();
  }
  await write();
}

export const insertAcceptance = (tx: Tx, row: typeof measureAcceptances.$inferInsert) =>
  tx.insert(measureAcceptances).values(row);
