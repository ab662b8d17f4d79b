import { sql } from "drizzle-orm";
import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { currentFirm, currentUser, policies } from "../policy.ts";

/** A command that was carried out: the same key and input give the stored answer again, for ever. */
export const commandKeys = pgTable(
  "command_keys",
  {
    callerId: uuid("caller_id").notNull(), // the user or the partner client
    key: text("key").notNull(),
    firmId: uuid("firm_id").notNull(),
    command: text("command").notNull(),
    inputHash: text("input_hash").notNull(),
    answer: jsonb("answer"), // null while it runs
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.callerId, row.key] }),
    ...policies("command_keys", {
      read: {
        member: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        applicant: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        house: sql`caller_id = ${currentUser}`,
      },
      insert: {
        member: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        applicant: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        house: sql`caller_id = ${currentUser}`,
      },
      update: {
        member: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        applicant: sql`caller_id = ${currentUser} and firm_id = ${currentFirm}`,
        house: sql`caller_id = ${currentUser}`,
      },
    }),
  ],
);
