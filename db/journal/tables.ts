import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { clearingServices } from "../house/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";
import { firms } from "../users/tables.ts";

/** What an account holds. The first three belong to one member, the others to the house. See db/README.md. */
export const ACCOUNT_KINDS = [
  "CONTRIBUTION", // posted by the member, held by the house
  "CALLED", // asked back from the member and not yet paid
  "RECEIVABLE", // what the member owes
  "CASH", // at the settlement bank
  "HOUSE_CAPITAL", // the house's own money set aside
  "DEFAULT_LOSS", // the loss of a default not yet borne by a layer
] as const;

/** An account of the journal, in the currency of its service. Debits are positive, credits negative. */
export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id), // the house's own accounts carry the house
    kind: text("kind", { enum: ACCOUNT_KINDS }).notNull(),
    currency: text("currency").notNull(),
    subjectId: uuid("subject_id").notNull(), // the member, the default event, or the service
  },
  (account) => [
    unique("account_once").on(account.kind, account.subjectId),
    unique("account_currency").on(account.id, account.currency),
    ...policies("accounts", {
      // A member sees the names of the house's accounts that stand on the other side of its own entries, never a balance.
      read: {
        member: sql`${ownFirm} or kind in ('CASH', 'DEFAULT_LOSS')`,
        house: true,
      },
      insert: { house: true },
    }),
  ],
);

/** One thing that happened to money: a set of postings that sums to zero per currency. Never changed, only reversed. */
export const entries = pgTable(
  "entries",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id), // the firm it concerns
    kind: text("kind").notNull(),
    bookedOn: date("booked_on", { mode: "string" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    documentId: uuid("document_id").notNull(), // the decision, obligation, payment or allocation behind it
  },
  (entry) => [
    unique("entries_firm").on(entry.id, entry.firmId),
    unique("entry_of_document_once").on(entry.kind, entry.documentId),
    index("entries_by_firm").on(entry.firmId, entry.id),
    ...policies("entries", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);

/** One side of an entry. All sides come in one statement; the database refuses one in which an entry does not sum to zero. */
export const postings = pgTable(
  "postings",
  {
    id: uuid("id").primaryKey(),
    entryId: uuid("entry_id").notNull(),
    firmId: uuid("firm_id").notNull(), // that of its entry
    accountId: uuid("account_id").notNull(),
    currency: text("currency").notNull(),
    amount: minorUnits("amount").notNull(),
  },
  (posting) => [
    foreignKey({ columns: [posting.entryId, posting.firmId], foreignColumns: [entries.id, entries.firmId] }),
    foreignKey({
      columns: [posting.accountId, posting.currency],
      foreignColumns: [accounts.id, accounts.currency],
    }),
    check("posting_is_not_zero", sql`${posting.amount} <> 0`),
    index("postings_by_account").on(posting.accountId, posting.entryId),
    index("postings_by_entry").on(posting.entryId),
    ...policies("postings", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);
