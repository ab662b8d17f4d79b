import { and, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../client.ts";
import { obligations } from "../obligations/tables.ts";
import { olderThan } from "../select.ts";
import { persons } from "../users/tables.ts";
import { approvals, decisions } from "./tables.ts";

const makers = alias(persons, "makers");
const checkers = alias(persons, "checkers");

const columns = {
  id: decisions.id,
  firmId: decisions.firmId,
  kind: decisions.kind,
  subjectId: decisions.subjectId,
  payload: decisions.payload,
  hash: decisions.hash,
  makerId: decisions.makerId,
  makerPersonId: decisions.makerPersonId,
  makerName: makers.name,
  makerMethod: decisions.makerMethod,
  makerSignedInAt: decisions.makerSignedInAt,
  preparedAt: decisions.preparedAt,
  verdict: approvals.verdict,
  reason: approvals.reason,
  answeredAt: approvals.at,
  checkerName: checkers.name,
  checkerPersonId: approvals.checkerPersonId,
  checkerMethod: approvals.checkerMethod,
  checkerSignedInAt: approvals.checkerSignedInAt,
};

const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(decisions)
    .innerJoin(makers, eq(makers.id, decisions.makerPersonId))
    .leftJoin(approvals, eq(approvals.decisionId, decisions.id))
    .leftJoin(checkers, eq(checkers.id, approvals.checkerPersonId));

export type DecisionRow = Awaited<ReturnType<typeof findDecisions>>[number];

export const findDecisions = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(inArray(decisions.id, [...ids]));

export type Verdict = "APPROVED" | "SENT_BACK" | "WITHDRAWN";
const inState = (state: Verdict | "WAITING" | undefined): SQL | undefined =>
  state === undefined
    ? undefined
    : state === "WAITING"
      ? isNull(approvals.verdict)
      : eq(approvals.verdict, state);

/** Decisions, newest first. */
export const listDecisions = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  state?: Verdict | "WAITING",
) =>
  select(tx)
    .where(and(inState(state), olderThan(decisions.id, page.after?.id)))
    .orderBy(desc(decisions.id))
    .limit(page.first + 1);

/** What waits for a second person about one thing, newest first. */
export const listWaiting = (tx: Tx, subjectIds: readonly string[]) =>
  select(tx)
    .where(and(inArray(decisions.subjectId, [...subjectIds]), isNull(approvals.verdict)))
    .orderBy(desc(decisions.id));

/** What waits for a second person about a receipt: its decisions name it in what is approved. Newest first. */
export const listWaitingForReceipt = (tx: Tx, receiptId: string) =>
  select(tx)
    .where(
      and(
        inArray(decisions.kind, ["MATCH_PAYMENT", "REASSIGN_PAYMENT", "REFUND_RECEIPT"]),
        sql`${decisions.payload}::jsonb ->> 'receiptId' = ${receiptId}`,
        isNull(approvals.verdict),
      ),
    )
    .orderBy(desc(decisions.id));

/** What waits for a second person about a default or any document of it, newest first. */
export const listWaitingForDefault = (tx: Tx, defaultId: string) =>
  select(tx)
    .where(
      and(
        sql`(${decisions.subjectId} = ${defaultId}::uuid or ${decisions.subjectId} in (select o.id from ${obligations} o where o.default_id = ${defaultId}::uuid))`,
        isNull(approvals.verdict),
      ),
    )
    .orderBy(desc(decisions.id));

export async function countWaiting(tx: Tx): Promise<number> {
  const rows = await tx
    .select({ n: count().mapWith(Number) })
    .from(decisions)
    .leftJoin(approvals, eq(approvals.decisionId, decisions.id))
    .where(isNull(approvals.verdict));
  return rows[0]?.n ?? 0;
}

/** Which of these decisions are answered. */
export async function findAnswered(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: approvals.decisionId })
    .from(approvals)
    .where(inArray(approvals.decisionId, [...ids]));
  return new Set(rows.map((row) => row.id));
}

export const insertDecision = (tx: Tx, decision: typeof decisions.$inferInsert) =>
  tx.insert(decisions).values(decision);

export const insertApproval = (tx: Tx, approval: typeof approvals.$inferInsert) =>
  tx.insert(approvals).values(approval);
