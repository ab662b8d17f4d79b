import { desc, eq, inArray, sql } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { documents } from "../documents/tables.ts";
import {
  evidence,
  evidenceReviews,
  figureReports,
  reportAnswers,
  waivers,
  watchLowerings,
} from "./tables.ts";

const selectEvidence = (tx: Tx) =>
  tx
    .select({
      id: evidence.id,
      subjectId: evidence.subjectId,
      firmId: evidence.firmId,
      criterion: evidence.criterion,
      passed: evidence.passed,
      issuedOn: evidence.issuedOn,
      validUntil: evidence.validUntil,
      source: evidence.source,
      detail: evidence.detail,
      statement: evidence.statement,
      needsReview: evidence.needsReview,
      knownOn: evidence.knownOn,
      at: evidence.at,
      document: {
        id: documents.id,
        firmId: documents.firmId,
        name: documents.name,
        mediaType: documents.mediaType,
        size: documents.size,
        sha256: documents.sha256,
        userId: documents.userId,
        clientId: documents.clientId,
        at: documents.at,
      },
      accepted: evidenceReviews.accepted,
      reason: evidenceReviews.reason,
      reviewedOn: evidenceReviews.knownOn,
    })
    .from(evidence)
    .leftJoin(documents, eq(documents.id, evidence.documentId))
    .leftJoin(evidenceReviews, eq(evidenceReviews.evidenceId, evidence.id));

/** Something handed in or recorded, with the house's answer to it. */
export type EvidenceRow = Awaited<ReturnType<typeof listEvidence>>[number];

export const listEvidence = (tx: Tx, subjectIds: readonly string[]) =>
  selectEvidence(tx)
    .where(inArray(evidence.subjectId, [...subjectIds]))
    .orderBy(desc(evidence.id));

export const findEvidence = (tx: Tx, id: string) => selectEvidence(tx).where(eq(evidence.id, id));

/** Documents that wait for the house to look at them, oldest first. */
export const listWaitingEvidence = (tx: Tx) =>
  selectEvidence(tx)
    .where(sql`${evidence.needsReview} and ${evidenceReviews.evidenceId} is null`)
    .orderBy(evidence.id)
    .limit(200);

const selectReports = (tx: Tx) =>
  tx
    .select({
      id: figureReports.id,
      subjectId: figureReports.subjectId,
      firmId: figureReports.firmId,
      period: figureReports.period,
      asOf: figureReports.asOf,
      values: figureReports.values,
      channel: figureReports.channel,
      side: figureReports.side,
      knownOn: figureReports.knownOn,
      at: figureReports.at,
      accepted: reportAnswers.accepted,
      reason: reportAnswers.reason,
      answeredOn: reportAnswers.knownOn,
    })
    .from(figureReports)
    .leftJoin(reportAnswers, eq(reportAnswers.reportId, figureReports.id));

/** Figures of a period, with the house's answer to them. */
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number];

export const listReports = (tx: Tx, subjectIds: readonly string[]) =>
  selectReports(tx)
    .where(inArray(figureReports.subjectId, [...subjectIds]))
    .orderBy(desc(figureReports.id));

export const findReport = (tx: Tx, id: string) => selectReports(tx).where(eq(figureReports.id, id));

/** Firms' reports that wait for the house, oldest first. */
export const listWaitingReports = (tx: Tx) =>
  selectReports(tx)
    .where(sql`${figureReports.side} = 'FIRM' and ${reportAnswers.reportId} is null`)
    .orderBy(figureReports.id)
    .limit(200);

export const listWaivers = (tx: Tx, subjectIds: readonly string[]) =>
  tx
    .select()
    .from(waivers)
    .where(inArray(waivers.subjectId, [...subjectIds]))
    .orderBy(waivers.id);

export const listLowerings = (tx: Tx, subjectIds: readonly string[]) =>
  tx
    .select()
    .from(watchLowerings)
    .where(inArray(watchLowerings.subjectId, [...subjectIds]))
    .orderBy(watchLowerings.id);

export const insertEvidence = (tx: Tx, rows: (typeof evidence.$inferInsert)[]) =>
  insertMany(tx, evidence, rows);
export const insertReview = (tx: Tx, row: typeof evidenceReviews.$inferInsert) =>
  tx.insert(evidenceReviews).values(row);
export const insertReports = (tx: Tx, rows: (typeof figureReports.$inferInsert)[]) =>
  insertMany(tx, figureReports, rows);
export const insertReportAnswer = (tx: Tx, row: typeof reportAnswers.$inferInsert) =>
  tx.insert(reportAnswers).values(row);
export const insertWaiver = (tx: Tx, row: typeof waivers.$inferInsert) => tx.insert(waivers).values(row);
export const insertLowering = (tx: Tx, row: typeof watchLowerings.$inferInsert) =>
  tx.insert(watchLowerings).values(row);
