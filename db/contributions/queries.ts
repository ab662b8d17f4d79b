import { and, desc, lt, lte, sql } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { members } from "../members/tables.ts";
import { among, money } from "../select.ts";
import { requirements } from "./tables.ts";

export const insertRequirement = (tx: Tx, row: typeof requirements.$inferInsert) =>
  tx.insert(requirements).values(row);
export const insertRequirements = (tx: Tx, rows: (typeof requirements.$inferInsert)[]) =>
  insertMany(tx, requirements, rows);

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

/** What all members of a service together must hold: those in default and those let go hold nothing. */
export async function sumRequirements(tx: Tx, serviceId: string): Promise<bigint> {
  const rows = await tx.select({ sum: money(sql`coalesce(sum(r.amount), 0)`) }).from(
    sql`(select distinct on (${requirements.memberId}) ${requirements.amount} as amount from ${requirements}
        join ${members} on ${members.id} = ${requirements.memberId}
        where ${members.serviceId} = ${serviceId}::uuid and ${members.status} not in ('DEFAULTED', 'FORMER')
        order by ${requirements.memberId}, ${requirements.id} desc) r`,
  );
  return rows[0]!.sum;
}
