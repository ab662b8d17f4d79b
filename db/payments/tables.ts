import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { obligations } from "../obligations/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";

/** Money received for one obligation, as the settlement bank told it. The bank's own reference is counted once. */
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
    decisionId: uuid("decision_id"), // where it came without the obligation's number and a second person matched it
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
  },
  (payment) => [
    foreignKey({
      columns: [payment.obligationId, payment.firmId],
      foreignColumns: [obligations.id, obligations.firmId],
    }),
    unique("bank_reference_once").on(payment.serviceId, payment.bankReference),
    check("payment_amount", sql`${payment.amount} > 0`),
    index("payments_by_obligation").on(payment.obligationId, payment.id),
    index("payments_by_service").on(payment.serviceId, payment.recordedAt, payment.id),
    ...policies("payments", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);
