import { and, asc, desc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { approvals, decisions } from "../approvals/tables.ts";
import type { Tx } from "../client.ts";
import { clearingServices } from "../house/tables.ts";
import { adjustments, obligations } from "../obligations/tables.ts";
import { money, olderThan } from "../select.ts";
import { payments, receiptRefunds, receipts } from "./tables.ts";

/** What was taken back counts against what was assigned: its row is below zero. */
const assigned = sql`(select coalesce(sum(p.amount), 0) from ${payments} p where p.receipt_id = ${receipts.id})`;
const refunded = sql`(select coalesce(sum(x.amount), 0) from ${receiptRefunds} x where x.receipt_id = ${receipts.id})`;
const left = sql`(${receipts.amount} - ${assigned} - ${refunded})`;

const select = (tx: Tx) =>
  tx
    .select({
      ...getTableColumns(receipts),
      currency: clearingServices.currency,
      assigned: money(assigned),
      refunded: money(refunded),
      left: money(left),
    })
    .from(receipts)
    .innerJoin(clearingServices, eq(clearingServices.id, receipts.serviceId));

/** A receipt with what became of it. */
export type ReceiptRow = Awaited<ReturnType<typeof findReceipts>>[number];

export const findReceipts = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(inArray(receipts.id, [...ids]));

export const insertReceipt = (tx: Tx, receipt: typeof receipts.$inferInsert) =>
  tx.insert(receipts).values(receipt);

export interface ReceiptFilter {
  /** Only those of which something is left. */
  unassigned?: boolean | undefined;
  /** Part of the bank's reference, of what the sender wrote, or of its name. */
  search?: string | undefined;
}

/** Receipts, newest first. */
export const listReceipts = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  filter: ReceiptFilter,
): Promise<ReceiptRow[]> =>
  select(tx)
    .where(
      and(
        filter.unassigned ? sql`${left} > 0` : undefined,
        filter.search ? found(filter.search) : undefined,
        olderThan(receipts.id, page.after?.id),
      ),
    )
    .orderBy(desc(receipts.id))
    .limit(page.first + 1);

function found(search: string): SQL {
  const pattern = `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql`(${receipts.bankReference} ilike ${pattern} or ${receipts.reference} ilike ${pattern} or ${receipts.sender} ilike ${pattern})`;
}

/** A decision on a receipt names it in its payload; these wait for a second person. */
const waitingOn = (column: SQL) => sql`exists (select from ${decisions} d
  where d.kind in ('MATCH_PAYMENT', 'REFUND_RECEIPT') and d.payload::jsonb ->> 'receiptId' = ${column}
    and not exists (select from ${approvals} a where a.decision_id = d.id))`;

/** Receipts of which something is left that nobody has prepared a decision about, oldest first. */
export const listOpenReceipts = (tx: Tx): Promise<ReceiptRow[]> =>
  select(tx)
    .where(and(sql`${left} > 0`, sql`not ${waitingOn(sql`${receipts.id}::text`)}`))
    .orderBy(asc(receipts.id))
    .limit(100);

/** Whether the bank's reference was counted before. */
export async function isCounted(tx: Tx, serviceId: string, bankReference: string): Promise<boolean> {
  const rows = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(and(eq(receipts.serviceId, serviceId), eq(receipts.bankReference, bankReference)));
  return rows.length > 0;
}

export const findRefunds = (tx: Tx, receiptIds: readonly string[]) =>
  tx
    .select()
    .from(receiptRefunds)
    .where(inArray(receiptRefunds.receiptId, [...receiptIds]))
    .orderBy(asc(receiptRefunds.id));

export const insertRefund = (tx: Tx, refund: typeof receiptRefunds.$inferInsert) =>
  tx.insert(receiptRefunds).values(refund);

/** Whether money went out under this reference of the bank before: back to a sender, or to a member. */
export async function isPaidOut(tx: Tx, serviceId: string, bankReference: string): Promise<boolean> {
  const back = await tx
    .select({ id: receiptRefunds.id })
    .from(receiptRefunds)
    .innerJoin(receipts, eq(receipts.id, receiptRefunds.receiptId))
    .where(and(eq(receipts.serviceId, serviceId), eq(receiptRefunds.bankReference, bankReference)));
  const out = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.serviceId, serviceId),
        eq(payments.bankReference, bankReference),
        sql`${payments.receiptId} is null`,
      ),
    );
  return back.length + out.length > 0;
}

/** An obligation a receipt may be for, and whether exactly what is left of the receipt is left to pay on it. */
export interface Candidate {
  id: string;
  number: string;
  exact: boolean;
}

/** Obligations with something left to pay: exactly this much, of a member with one of these codes, or with such a number. */
export async function findCandidates(
  tx: Tx,
  { serviceId, left: amount }: Pick<ReceiptRow, "serviceId" | "left">,
  near: { codes: readonly string[]; numbersLike: readonly string[] },
): Promise<Candidate[]> {
  const open = sql`(${obligations.toPay}
    - (select coalesce(sum(p.amount), 0) from ${payments} p where p.obligation_id = ${obligations.id})
    - (select coalesce(sum(a.amount), 0) from ${adjustments} a where a.obligation_id = ${obligations.id}))`;
  const exact = sql<boolean>`${open} = ${amount}`;
  return tx
    .select({ id: sql<string>`${obligations.id}`, number: sql<string>`${obligations.number}`, exact })
    .from(obligations)
    .where(
      and(
        eq(obligations.serviceId, serviceId),
        sql`${obligations.toPay} > 0 and ${obligations.kind} <> 'RETURN' and ${open} > 0`,
        sql`(${exact} or split_part(${obligations.number}, '-', 1) = any(${sql.param([...near.codes])}::text[])
          or ${obligations.number} like any(${sql.param([...near.numbersLike])}::text[]))`,
      ),
    )
    .orderBy(desc(obligations.id))
    .limit(100);
}

/** Returns with something left to pay that nobody has prepared a payment for, the first due first. */
export const listOpenReturns = (tx: Tx) =>
  tx
    .select({
      id: obligations.id,
      number: obligations.number,
      firmId: obligations.firmId,
      dueAt: obligations.dueAt,
    })
    .from(obligations)
    .where(
      and(
        eq(obligations.kind, "RETURN"),
        sql`${obligations.toPay} > (select coalesce(sum(p.amount), 0) from ${payments} p where p.obligation_id = ${obligations}.id)
          + (select coalesce(sum(a.amount), 0) from ${adjustments} a where a.obligation_id = ${obligations}.id)`,
        sql`not exists (select from ${decisions} d where d.kind = 'PAY_RETURN' and d.subject_id = ${obligations}.id
          and not exists (select from ${approvals} a where a.decision_id = d.id))`,
      ),
    )
    .orderBy(asc(obligations.dueAt), asc(obligations.id))
    .limit(100);
