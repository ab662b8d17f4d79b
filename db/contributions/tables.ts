import { sql } from "drizzle-orm";
import { check, date, foreignKey, pgTable, timestamp, uuid } from "drizzle-orm/pg-core";
import { members } from "../members/tables.ts";
import { minorUnits, ownFirm, policies } from "../policy.ts";

/** What a member must hold in the default fund from a date on. What it has posted is told by the journal. */
export const requirements = pgTable(
  "requirements",
  {
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    amount: minorUnits("amount").notNull(),
    effectiveOn: date("effective_on", { mode: "string" }).notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull(),
  },
  (requirement) => [
    foreignKey({
      columns: [requirement.memberId, requirement.firmId],
      foreignColumns: [members.id, members.firmId],
    }),
    check("requirement_is_an_amount", sql`${requirement.amount} >= 0`),
    ...policies("requirements", { read: { member: ownFirm, house: true }, insert: { house: true } }),
  ],
);
