import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../client.ts";
import { obligations } from "../obligations/tables.ts";
import { olderThan } from "../select.ts";
import { payments } from "./tables.ts";

const back = alias(payments, "back");

/** Payments as they were made, each with when it was taken back; the rows that take back are no payments of their own. */
const select = (tx: Tx) =>
  tx
    .select({ ...getTableColumns(payments), reversedAt: back.recordedAt })
    .from(payments)
    .leftJoin(back, eq(back.reverses, payments.id));
const made = isNull(payments.reverses);

export type PaymentRow = Awaited<ReturnType<typeof findPayments>>[number];

export const insertPayment = (tx: Tx, payment: typeof payments.$inferInsert) =>
  tx.insert(payments).values(payment);

export const findPayments = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(and(inArray(payments.id, [...ids]), made));

/** Payments, newest first. */
export const listPayments = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
): Promise<PaymentRow[]> =>
  select(tx)
    .where(and(made, olderThan(payments.id, page.after?.id)))
    .orderBy(desc(payments.id))
    .limit(page.first + 1);

export const listPaymentsOf = (tx: Tx, obligationId: string): Promise<PaymentRow[]> =>
  select(tx)
    .where(and(eq(payments.obligationId, obligationId), made))
    .orderBy(asc(payments.id));

/** How receipts were assigned, in the order of time. */
export const findPaymentsOfReceipts = (tx: Tx, receiptIds: readonly string[]): Promise<PaymentRow[]> =>
  select(tx)
    .where(and(inArray(payments.receiptId, [...receiptIds]), made))
    .orderBy(asc(payments.id));

/** The payments for the obligations of a default, newest first. */
export const listPaymentsForDefault = (tx: Tx, defaultId: string): Promise<PaymentRow[]> =>
  select(tx)
    .where(
      and(
        sql`${payments.obligationId} in (select o.id from ${obligations} o where o.default_id = ${defaultId}::uuid)`,
        made,
      ),
    )
    .orderBy(desc(payments.id))
    .limit(100);
