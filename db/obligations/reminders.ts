import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { credited, paid } from "./queries.ts";
import { obligations, reminders } from "./tables.ts";

/** A step of a ladder, and before which instant something is due to have reached it. */
export interface StepReached {
  step: number;
  dueBefore: Date;
}

export type ToRemind = Pick<
  typeof obligations.$inferSelect,
  "id" | "firmId" | "kind" | "number" | "issuedAt"
> & { dueAt: Date; step: number };

const latest = (steps: readonly StepReached[]): SQL =>
  sql`case ${sql.join(
    steps
      .toSorted((a, b) => b.step - a.step)
      .map(
        ({ step, dueBefore }) =>
          sql`when ${obligations.dueAt} < ${dueBefore.toISOString()}::timestamptz then ${step}::int`,
      ),
    sql` `,
  )} end`;

/**
 * Payables of a service of which something is left to pay and whose newest step reached nobody was told of, the
 * earliest due first. What the house owes is not among them.
 */
export async function listToRemind(
  tx: Tx,
  serviceId: string,
  steps: readonly StepReached[],
  most: number,
): Promise<ToRemind[]> {
  if (steps.length === 0) return [];
  const step = sql<number>`${latest(steps)}`.mapWith(Number);
  const rows = await tx
    .select({
      id: obligations.id,
      firmId: obligations.firmId,
      kind: obligations.kind,
      number: obligations.number,
      dueAt: obligations.dueAt,
      issuedAt: obligations.issuedAt,
      step,
    })
    .from(obligations)
    .where(
      and(
        eq(obligations.serviceId, serviceId),
        ne(obligations.kind, "RETURN"),
        sql`${step} is not null`,
        sql`not exists (select from ${reminders} r where r.obligation_id = ${obligations.id} and r.step >= ${step})`,
        sql`${obligations.toPay} - ${credited} > ${paid}`,
      ),
    )
    .orderBy(asc(obligations.dueAt), asc(obligations.id))
    .limit(most);
  return rows.map((row) => ({ ...row, dueAt: row.dueAt! }));
}

/** Write down which step each was told of. A step that another process wrote first is refused by its key. */
export const insertReminders = (tx: Tx, rows: (typeof reminders.$inferInsert)[]): Promise<void> =>
  insertMany(tx, reminders, rows);
