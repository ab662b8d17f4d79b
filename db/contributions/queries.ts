import { desc } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { among } from "../select.ts";
import { requirements } from "./tables.ts";

export const insertRequirement = (tx: Tx, row: typeof requirements.$inferInsert) =>
  tx.insert(requirements).values(row);

/** What each member must hold now: its newest requirement, by member; zero where it never had one. */
export async function findRequirements(tx: Tx, memberIds: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await tx
    .selectDistinctOn([requirements.memberId], {
      memberId: requirements.memberId,
      amount: requirements.amount,
    })
    .from(requirements)
    .where(among(requirements.memberId, memberIds))
    .orderBy(requirements.memberId, desc(requirements.id));
  return new Map(rows.map((row) => [row.memberId, row.amount]));
}
