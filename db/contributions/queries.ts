import { and, desc, lt, lte } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { among } from "../select.ts";
import { requirements } from "./tables.ts";

export const insertRequirement = (tx: Tx, row: typeof requirements.$inferInsert) =>
  tx.insert(requirements).values(row);

/**
 * What each member must hold on a day, by member: of what was recorded (before an instant, where one is given) the
 * newest that had come into effect by then. Nothing of a member that had none.
 */
export async function findRequirements(
  tx: Tx,
  memberIds: readonly string[],
  { on, before }: { on: string; before?: Date },
): Promise<Map<string, bigint>> {
  const rows = await tx
    .selectDistinctOn([requirements.memberId], {
      memberId: requirements.memberId,
      amount: requirements.amount,
    })
    .from(requirements)
    .where(
      and(
        among(requirements.memberId, memberIds),
        lte(requirements.effectiveOn, on),
        before ? lt(requirements.recordedAt, before) : undefined,
      ),
    )
    .orderBy(requirements.memberId, desc(requirements.effectiveOn), desc(requirements.id));
  return new Map(rows.map((row) => [row.memberId, row.amount]));
}
