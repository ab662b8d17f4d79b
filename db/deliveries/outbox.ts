import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { auditEvents } from "../audit/tables.ts";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { deliveries } from "./tables.ts";

export type NewDelivery = typeof deliveries.$inferInsert;

/** Events nobody has been told of yet, taken by this transaction alone. */
export const takeUndispatched = (tx: Tx, most: number) =>
  tx
    .select({
      id: auditEvents.id,
      kind: auditEvents.kind,
      firmId: auditEvents.firmId,
      subjectId: auditEvents.subjectId,
      facts: auditEvents.facts,
      at: auditEvents.at,
    })
    .from(auditEvents)
    .where(isNull(auditEvents.dispatchedAt))
    .orderBy(asc(auditEvents.id))
    .limit(most)
    .for("update", { skipLocked: true });

export async function markDispatched(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx
    .update(auditEvents)
    .set({ dispatchedAt: at })
    .where(inArray(auditEvents.id, [...ids]));
}

export const insertDeliveries = (tx: Tx, rows: readonly NewDelivery[]): Promise<void> =>
  insertMany(tx, deliveries, rows);

/** Mail that is due to be tried, taken by this transaction alone; put off by `lease`, so that nobody else tries it meanwhile. */
export async function takeDueMail(tx: Tx, now: Date, lease: Date, most: number) {
  const due = await tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.state, "WAITING"),
        eq(deliveries.channel, "MAIL"),
        lte(deliveries.nextAttemptAt, now),
      ),
    )
    .orderBy(asc(deliveries.nextAttemptAt))
    .limit(most)
    .for("update", { skipLocked: true });
  if (due.length > 0)
    await tx
      .update(deliveries)
      .set({ nextAttemptAt: lease, attempts: sql`${deliveries.attempts} + 1` })
      .where(
        inArray(
          deliveries.id,
          due.map((row) => row.id),
        ),
      );
  return due.map((row) => ({ ...row, attempts: row.attempts + 1 }));
}

export const settleMail = (
  tx: Tx,
  id: string,
  outcome: { state: "DONE" | "WAITING" | "STUCK"; doneAt?: Date; lastError?: string; nextAttemptAt?: Date },
) => tx.update(deliveries).set(outcome).where(eq(deliveries.id, id));
