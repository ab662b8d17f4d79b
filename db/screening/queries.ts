import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { firms } from "../users/tables.ts";
import {
  leiRecords,
  listedEntries,
  matchDismissals,
  outsideLists,
  screeningMatches,
  screenings,
} from "./tables.ts";

export type ListRow = typeof outsideLists.$inferSelect;
export type ListedRow = typeof listedEntries.$inferSelect;

export const listOutsideLists = (tx: Tx): Promise<ListRow[]> =>
  tx.select().from(outsideLists).orderBy(desc(outsideLists.id)).limit(200);

export async function findNewestList(
  tx: Tx,
  kind: ListRow["kind"],
  source?: string,
): Promise<ListRow | undefined> {
  const rows = await tx
    .select()
    .from(outsideLists)
    .where(and(eq(outsideLists.kind, kind), source ? eq(outsideLists.source, source) : undefined))
    .orderBy(desc(outsideLists.id))
    .limit(1);
  return rows[0];
}

/** The newest sanctions list of each publisher: all of them count. */
export const findSanctionsLists = (tx: Tx): Promise<ListRow[]> =>
  tx
    .selectDistinctOn([outsideLists.source])
    .from(outsideLists)
    .where(eq(outsideLists.kind, "SANCTIONS"))
    .orderBy(outsideLists.source, desc(outsideLists.id));

export const listListed = (tx: Tx, listIds: readonly string[]): Promise<ListedRow[]> =>
  tx
    .select()
    .from(listedEntries)
    .where(inArray(listedEntries.listId, [...listIds]));

export const insertList = (tx: Tx, row: typeof outsideLists.$inferInsert) =>
  tx.insert(outsideLists).values(row);
export const insertListed = (tx: Tx, rows: (typeof listedEntries.$inferInsert)[]) =>
  insertMany(tx, listedEntries, rows, sql`on conflict do nothing`);
export const insertLeiRecords = (tx: Tx, rows: (typeof leiRecords.$inferInsert)[]) =>
  insertMany(tx, leiRecords, rows, sql`on conflict do nothing`);

/** What the newest list that knows it says of each LEI. */
export const findLeiRecords = (tx: Tx, leis: readonly string[]) =>
  tx
    .selectDistinctOn([leiRecords.lei], {
      lei: leiRecords.lei,
      legalName: leiRecords.legalName,
      country: leiRecords.country,
      entityStatus: leiRecords.entityStatus,
      registrationStatus: leiRecords.registrationStatus,
      nextRenewalOn: leiRecords.nextRenewalOn,
      source: outsideLists.source,
      version: outsideLists.version,
    })
    .from(leiRecords)
    .innerJoin(outsideLists, eq(outsideLists.id, leiRecords.listId))
    .where(inArray(leiRecords.lei, [...leis]))
    .orderBy(leiRecords.lei, desc(leiRecords.listId));

export const insertScreenings = (tx: Tx, rows: (typeof screenings.$inferInsert)[]) =>
  tx.insert(screenings).values(rows);
export const insertMatches = (tx: Tx, rows: (typeof screeningMatches.$inferInsert)[]) =>
  tx.insert(screeningMatches).values(rows);
export const insertDismissal = (tx: Tx, row: typeof matchDismissals.$inferInsert) =>
  tx.insert(matchDismissals).values(row);

/** When each was last held against each publisher's list, oldest first. */
export const listScreenings = (tx: Tx, subjectIds: readonly string[]) =>
  tx
    .select({
      id: screenings.id,
      subjectId: screenings.subjectId,
      knownOn: screenings.knownOn,
      source: outsideLists.source,
      version: outsideLists.version,
    })
    .from(screenings)
    .innerJoin(outsideLists, eq(outsideLists.id, screenings.listId))
    .where(inArray(screenings.subjectId, [...subjectIds]))
    .orderBy(screenings.id);

const selectMatches = (tx: Tx) =>
  tx
    .select({
      id: screeningMatches.id,
      subjectId: screeningMatches.subjectId,
      firmId: screeningMatches.firmId,
      firm: firms.name,
      name: screeningMatches.name,
      listedName: screeningMatches.listedName,
      reference: screeningMatches.reference,
      score: screeningMatches.score,
      screeningId: screeningMatches.screeningId,
      at: screenings.at,
      list: outsideLists,
      dismissedOn: matchDismissals.knownOn,
    })
    .from(screeningMatches)
    .innerJoin(screenings, eq(screenings.id, screeningMatches.screeningId))
    .innerJoin(outsideLists, eq(outsideLists.id, screenings.listId))
    .innerJoin(firms, eq(firms.id, screeningMatches.firmId))
    .leftJoin(matchDismissals, eq(matchDismissals.matchId, screeningMatches.id));

export type MatchRow = Awaited<ReturnType<typeof listMatches>>[number];

/** Every match of these subjects, dismissed or not. */
export const listMatches = (tx: Tx, subjectIds: readonly string[]) =>
  selectMatches(tx)
    .where(inArray(screeningMatches.subjectId, [...subjectIds]))
    .orderBy(screeningMatches.id);

/** Matches of the last screening of each subject and publisher that nobody has dismissed. */
export const listOpenMatches = (tx: Tx) =>
  selectMatches(tx)
    .where(
      and(
        isNull(matchDismissals.matchId),
        sql`not exists (select from screenings later join outside_lists l on l.id = later.list_id
          where later.subject_id = ${screeningMatches.subjectId} and later.id > ${screenings.id} and l.source = ${outsideLists.source})`,
      ),
    )
    .orderBy(desc(screeningMatches.score), screeningMatches.id)
    .limit(500);

export const findMatches = (tx: Tx, ids: readonly string[]) =>
  selectMatches(tx).where(inArray(screeningMatches.id, [...ids]));
