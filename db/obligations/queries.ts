import { and, asc, desc, eq, gte, ilike, isNotNull, isNull, lt, max, type SQL, sql } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { clearingServices } from "../house/tables.ts";
import { clients } from "../partners/tables.ts";
import { payments } from "../payments/tables.ts";
import { among, money } from "../select.ts";
import { persons, users } from "../users/tables.ts";
import {
  acknowledgements,
  adjustments,
  announcements,
  contestAnswers,
  contests,
  type OBLIGATION_KINDS,
  obligationRegister,
  obligations,
} from "./tables.ts";

export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** What was paid of an obligation, and what was taken off it, in a statement over `obligations`. */
export const paid = sql`(select coalesce(sum(p.amount), 0) from ${payments} p where p.obligation_id = ${obligations.id})`;
export const credited = sql`(select coalesce(sum(a.amount), 0) from ${adjustments} a where a.obligation_id = ${obligations.id})`;
const due = sql`(${obligations.toPay} - ${credited})`;
const announced = sql`(select coalesce(sum(a.amount), 0) from ${announcements} a where a.obligation_id = ${obligations.id})`;

const columns = {
  id: obligations.id,
  firmId: obligations.firmId,
  memberId: obligations.memberId,
  serviceId: obligations.serviceId,
  kind: obligations.kind,
  number: obligations.number,
  currency: obligations.currency,
  amount: obligations.amount,
  toPay: obligations.toPay,
  issuedAt: obligations.issuedAt,
  dueAt: obligations.dueAt,
  contestBy: obligations.contestBy,
  defaultId: obligations.defaultId,
  layerId: obligations.layerId,
  rulebookVersionId: obligations.rulebookVersionId,
  softwareVersion: obligations.softwareVersion,
  content: obligations.content,
  hash: obligations.hash,
  runId: obligations.runId,
  aboutId: obligations.aboutId,
  credited: money(credited),
  paid: money(paid),
  announced: money(announced),
  acknowledgedAt: acknowledgements.at,
  contestedAt: contests.at,
  answeredAt: contestAnswers.at,
};

const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(obligations)
    .leftJoin(acknowledgements, eq(acknowledgements.obligationId, obligations.id))
    .leftJoin(contests, eq(contests.obligationId, obligations.id))
    .leftJoin(contestAnswers, eq(contestAnswers.obligationId, obligations.id));

/** An obligation with the facts from which its state is derived. */
export type ObligationRow = Awaited<ReturnType<typeof findObligations>>[number];
export type ObligationState = "ISSUED" | "ACKNOWLEDGED" | "PARTLY_PAID" | "PAID" | "OVERDUE";

export const findObligations = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(among(obligations.id, ids));

export async function findObligationByNumber(tx: Tx, number: string): Promise<ObligationRow | undefined> {
  return (await select(tx).where(eq(obligations.number, number)))[0];
}

/** The rows in a state, by the same rule as `obligationState` in the domain; a test holds the two together. */
function inState(state: ObligationState, now: Date): SQL {
  const full = sql`${obligations.toPay} > 0 and ${paid} >= ${due}`;
  const late = sql`${due} > ${paid} and ${obligations.dueAt} < ${now}`;
  const part = sql`${paid} > 0`;
  const seen = sql`${acknowledgements.at} is not null`;
  switch (state) {
    case "PAID":
      return full;
    case "OVERDUE":
      return late;
    case "PARTLY_PAID":
      return sql`not (${full}) and not coalesce(${late}, false) and ${part}`;
    case "ACKNOWLEDGED":
      return sql`not (${full}) and not coalesce(${late}, false) and not (${part}) and ${seen}`;
    case "ISSUED":
      return sql`not (${full}) and not coalesce(${late}, false) and not (${part}) and not (${seen})`;
  }
}

export interface ObligationFilter {
  kind?: ObligationKind | undefined;
  state?: ObligationState | undefined;
  defaultId?: string | undefined;
  memberId?: string | undefined;
  /** Only those whose contest is not answered. */
  contested?: boolean | undefined;
  /** Only those of which something is left to pay. */
  open?: boolean | undefined;
  /** Only those of the clearing service with this code. */
  service?: string | undefined;
  /** Only those due at this instant or later, and before that one. */
  dueFrom?: Date | undefined;
  dueBefore?: Date | undefined;
  /** Only those whose number begins like this, in capitals or not. */
  number?: string | undefined;
}

/** Obligations, newest first. */
export const listObligations = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  filter: ObligationFilter,
  now: Date,
) =>
  select(tx)
    .where(
      and(
        filter.kind && eq(obligations.kind, filter.kind),
        filter.state && inState(filter.state, now),
        filter.defaultId ? eq(obligations.defaultId, filter.defaultId) : undefined,
        filter.memberId ? eq(obligations.memberId, filter.memberId) : undefined,
        filter.contested ? and(isNotNull(contests.at), isNull(contestAnswers.at)) : undefined,
        filter.open ? sql`${due} > ${paid}` : undefined,
        filter.service === undefined
          ? undefined
          : sql`${obligations.serviceId} = (select s.id from ${clearingServices} s where s.code = ${filter.service})`,
        filter.dueFrom && gte(obligations.dueAt, filter.dueFrom),
        filter.dueBefore && lt(obligations.dueAt, filter.dueBefore),
        filter.number ? ilike(obligations.number, `${filter.number.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
        page.after ? sql`${obligations.id} < ${page.after.id}::uuid` : undefined,
      ),
    )
    .orderBy(desc(obligations.id))
    .limit(page.first + 1);

/** All obligations of a default that are to be paid: what the house's totals are made of. */
export const listCalls = (tx: Tx, defaultId: string) =>
  select(tx).where(and(eq(obligations.defaultId, defaultId), sql`${obligations.toPay} > 0`));

/** What is to be paid and is due at this instant or later, the earliest first. */
export const listDue = (tx: Tx, from: Date) =>
  select(tx)
    .where(and(sql`${obligations.toPay} > 0`, gte(obligations.dueAt, from)))
    .orderBy(asc(obligations.dueAt), asc(obligations.id))
    .limit(1000);
/** Calls for the fund of these members that still ask for something, oldest first. */
export const listOpenCalls = (tx: Tx, memberIds: readonly string[]) =>
  tx
    .select({
      id: obligations.id,
      firmId: obligations.firmId,
      memberId: obligations.memberId,
      number: obligations.number,
      left: money(sql`${due} - ${paid}`),
    })
    .from(obligations)
    .where(
      and(
        among(obligations.memberId, memberIds),
        sql`${obligations.kind} in ('REPLENISHMENT', 'CONTRIBUTION')`,
        sql`${due} > ${paid}`,
      ),
    )
    .orderBy(asc(obligations.id));

/** The last sequence number of each of these members in a year. */
export async function findLastSequences(
  tx: Tx,
  memberIds: readonly string[],
  year: number,
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ memberId: obligations.memberId, last: max(obligations.sequence) })
    .from(obligations)
    .where(and(among(obligations.memberId, memberIds), eq(obligations.year, year)))
    .groupBy(obligations.memberId);
  return new Map(rows.map((row) => [row.memberId, row.last ?? 0]));
}

/** Issue obligations and enter each in the house's own register, gapless. */
export async function insertObligations(tx: Tx, rows: (typeof obligations.$inferInsert)[]): Promise<void> {
  const last = await tx.select({ number: max(obligationRegister.number) }).from(obligationRegister);
  const start = (last[0]?.number ?? 0) + 1;
  await insertMany(tx, obligations, rows);
  await insertMany(
    tx,
    obligationRegister,
    rows.map((row, index) => ({ number: start + index, obligationId: row.id })),
  );
}

export const findHouseNumbers = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({ id: obligationRegister.obligationId, number: obligationRegister.number })
    .from(obligationRegister)
    .where(among(obligationRegister.obligationId, ids));

const by = sql<string>`coalesce(${persons.name}, ${clients.name}, 'a former user')`;

export async function findAcknowledgement(tx: Tx, obligationId: string) {
  const rows = await tx
    .select({ at: acknowledgements.at, by })
    .from(acknowledgements)
    .leftJoin(users, eq(users.id, acknowledgements.userId))
    .leftJoin(persons, eq(persons.id, users.personId))
    .leftJoin(clients, eq(clients.id, acknowledgements.clientId))
    .where(eq(acknowledgements.obligationId, obligationId));
  return rows[0] ?? null;
}

/** What was paid already and goes back, by the answer to a contest. */
const returned = sql`from ${obligations} r where r.about_id = ${contests.obligationId} and r.kind = 'RETURN' and r.run_id is null`;

/** A contest with its answer, and what was taken off by it. */
export async function findContest(tx: Tx, obligationId: string) {
  const rows = await tx
    .select({
      reason: contests.reason,
      at: contests.at,
      by: sql<string>`coalesce(${persons.name}, 'a former user')`,
      outcome: contestAnswers.outcome,
      answerReason: contestAnswers.reason,
      answerAt: contestAnswers.at,
      takenOff: money(sql`(select coalesce(sum(a.amount), 0) from ${adjustments} a
        where a.obligation_id = ${contests.obligationId} and a.code = 'CONTEST_UPHELD')`),
      returned: money(sql`(select coalesce(sum(r.amount), 0) ${returned})`),
      returnId: sql<string | null>`(select r.id ${returned})`,
    })
    .from(contests)
    .leftJoin(users, eq(users.id, contests.userId))
    .leftJoin(persons, eq(persons.id, users.personId))
    .leftJoin(contestAnswers, eq(contestAnswers.obligationId, contests.obligationId))
    .where(eq(contests.obligationId, obligationId));
  if (!rows[0]) return null;
  const { outcome, answerReason, answerAt, takenOff, returned: back, returnId, ...contest } = rows[0];
  const answered = outcome !== null && answerReason !== null && answerAt !== null;
  return {
    ...contest,
    answer: answered
      ? { outcome, reason: answerReason, at: answerAt, amount: takenOff + back, returnId }
      : null,
  };
}

export const listAnnouncements = (tx: Tx, obligationId: string) =>
  tx
    .select({ amount: announcements.amount, valueOn: announcements.valueOn, at: announcements.at, by })
    .from(announcements)
    .leftJoin(users, eq(users.id, announcements.userId))
    .leftJoin(persons, eq(persons.id, users.personId))
    .leftJoin(clients, eq(clients.id, announcements.clientId))
    .where(eq(announcements.obligationId, obligationId))
    .orderBy(asc(announcements.id));

/** What was taken off obligations, oldest first. */
export const findAdjustments = (tx: Tx, obligationIds: readonly string[]) =>
  tx
    .select()
    .from(adjustments)
    .where(among(adjustments.obligationId, obligationIds))
    .orderBy(asc(adjustments.id));

export const insertAdjustment = (tx: Tx, row: typeof adjustments.$inferInsert) =>
  tx.insert(adjustments).values(row);
export const insertAdjustments = (tx: Tx, rows: (typeof adjustments.$inferInsert)[]) =>
  insertMany(tx, adjustments, rows);
export const insertAcknowledgement = (tx: Tx, row: typeof acknowledgements.$inferInsert) =>
  tx.insert(acknowledgements).values(row);
export const insertContest = (tx: Tx, row: typeof contests.$inferInsert) => tx.insert(contests).values(row);
export const insertContestAnswer = (tx: Tx, row: typeof contestAnswers.$inferInsert) =>
  tx.insert(contestAnswers).values(row);
export const insertAnnouncement = (tx: Tx, row: typeof announcements.$inferInsert) =>
  tx.insert(announcements).values(row);
