import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { obligations } from "../obligations/tables.ts";
import { olderThan } from "../select.ts";
import { payments, receipts } from "./tables.ts";

export type PaymentRow = typeof payments.$inferSelect;

export const insertPayment = (tx: Tx, payment: typeof payments.$inferInsert) =>
  tx.insert(payments).values(payment);

export const insertReceipt = (tx: Tx, receipt: typeof receipts.$inferInsert) =>
  tx.insert(receipts).values(receipt);

export const findPayments = (tx: Tx, ids: readonly string[]): Promise<PaymentRow[]> =>
  tx
    .select()
    .from(payments)
    .where(inArray(payments.id, [...ids]));

/** Payments, newest first. */
export const listPayments = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
): Promise<PaymentRow[]> =>
  tx
    .select()
    .from(payments)
    .where(olderThan(payments.id, page.after?.id))
    .orderBy(desc(payments.id))
    .limit(page.first + 1);

export const listPaymentsOf = (tx: Tx, obligationId: string): Promise<PaymentRow[]> =>
  tx.select().from(payments).where(eq(payments.obligationId, obligationId)).orderBy(asc(payments.id));

/** The payments for the obligations of a default, newest first. */
export const listPaymentsForDefault = async (tx: Tx, defaultId: string): Promise<PaymentRow[]> =>
  (
    await tx
      .select({ payment: payments })
      .from(payments)
      .innerJoin(obligations, eq(obligations.id, payments.obligationId))
      .where(eq(obligations.defaultId, defaultId))
      .orderBy(desc(payments.id))
      .limit(100)
  ).map((row) => row.payment);

/** Whether the bank's reference was counted before. */
export async function isCounted(tx: Tx, serviceId: string, bankReference: string): Promise<boolean> {
  const rows = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(and(eq(receipts.serviceId, serviceId), eq(receipts.bankReference, bankReference)));
  return rows.length > 0;
}
