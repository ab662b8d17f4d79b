import { desc, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { auditEvents, auditSeals } from "./tables.ts";

/** The end of the chain: where the next seal joins on. */
export async function lastSeal(tx: Tx): Promise<{ position: number; hash: string } | undefined> {
  const rows = await tx
    .select({ position: auditSeals.position, hash: auditSeals.hash })
    .from(auditSeals)
    .orderBy(desc(auditSeals.position))
    .limit(1);
  return rows[0];
}

/**
 * Events that are not in the chain yet, in the order in which they were committed. Only those of transactions older
 * than every one still running: nothing can be committed before them any more.
 */
export const listUnsealed = (tx: Tx, most: number) =>
  tx
    .select({
      id: auditEvents.id,
      firmId: auditEvents.firmId,
      kind: auditEvents.kind,
      subjectId: auditEvents.subjectId,
      userId: auditEvents.userId,
      clientId: auditEvents.clientId,
      facts: auditEvents.facts,
      at: auditEvents.at,
      recordedAt: auditEvents.recordedAt,
    })
    .from(auditEvents)
    .leftJoin(auditSeals, sql`${auditSeals.eventId} = ${auditEvents.id}`)
    .where(
      sql`${isNull(auditSeals.eventId)} and ${auditEvents.transaction} < pg_snapshot_xmin(pg_current_snapshot())`,
    )
    .orderBy(auditEvents.transaction, auditEvents.id)
    .limit(most);

export const insertSeals = (tx: Tx, rows: (typeof auditSeals.$inferInsert)[]) =>
  tx.insert(auditSeals).values(rows);
