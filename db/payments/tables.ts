import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { obligations } from "../obligations/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";

/**
 * Money that came in, as the settlement bank told it; the bank's own reference counts once. What it is for stands in
 * payments; what is not assigned yet, or came on top, is what is left of it.
 */
export const receipts = pgTable(
  "receipts",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    amount: minorUnits("amount").notNull(),
    valueOn: date("value_on", { mode: "string" }).notNull(),
    bankReference: text("bank_reference").notNull(),
    reference: text("reference"), // what the sender wrote: a number, an RF reference, or something else
    sender: text("sender"), // as the bank named it
    recordedBy: uuid("recorded_by").notNull(), // the user or the partner client
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
  },
  (receipt) => [
    unique("receipt_counts_once").on(receipt.serviceId, receipt.bankReference),
    check("receipt_amount", sql`${receipt.amount} > 0`),
    index("receipts_by_service").on(receipt.serviceId, receipt.id),
    ...policies("receipts", { read: { house: true }, insert: { house: true } }),
  ],
);

/**
 * Money assigned to one obligation: of a receipt, or of the house's own cash where it pays a member. Taken back by a
 * row of its own, with the amount below zero.
 */
export const payments = pgTable(
  "payments",
  {
    id: uuid("id").primaryKey(),
    obligationId: uuid("obligation_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    serviceId: uuid("service_id").notNull(),
    amount: minorUnits("amount").notNull(),
    valueOn: date("value_on", { mode: "string" }).notNull(),
    bankReference: text("bank_reference").notNull(),
    receiptId: uuid("receipt_id").references(() => receipts.id), // none where the house paid
    reverses: uuid("reverses").references((): AnyPgColumn => payments.id),
    decisionId: uuid("decision_id"), // where a second person approved: matched by judgement, paid out, taken back
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
  },
  (payment) => [
    foreignKey({
      columns: [payment.obligationId, payment.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    unique("payment_reversed_once").on(payment.reverses),
    check(
      "payment_amount",
      sql`(${payment.reverses} is null) = (${payment.amount} > 0) and ${payment.amount} <> 0`,
    ),
    check("payment_source", sql`${payment.receiptId} is not null or ${payment.decisionId} is not null`),
    index("payments_by_obligation").on(payment.obligationId, payment.id),
    index("payments_by_receipt").on(payment.receiptId),
    index("payments_by_service").on(payment.serviceId, payment.recordedAt, payment.id),
    ...policies("payments", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** What was left of a receipt and went back to its sender, prepared by one and approved by another. */
export const receiptRefunds = pgTable(
  "receipt_refunds",
  {
    id: uuid("id").primaryKey(),
    receiptId: uuid("receipt_id")
      .notNull()
      .references(() => receipts.id),
    amount: minorUnits("amount").notNull(),
    valueOn: date("value_on", { mode: "string" }).notNull(),
    bankReference: text("bank_reference").notNull(),
    reason: text("reason").notNull(),
    decisionId: uuid("decision_id").notNull().unique(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (refund) => [
    check("refund_amount", sql`${refund.amount} > 0`),
    index("refunds_by_receipt").on(refund.receiptId),
    ...policies("receipt_refunds", { read: { house: true }, insert: { house: true } }),
  ],
);
