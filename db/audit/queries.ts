import { and, desc, eq, inArray } from "drizzle-orm";
import { insertMany } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { olderThan } from "../select.ts";
import { auditEvents, auditSeals } from "./tables.ts";

export type EventRow = Omit<typeof auditEvents.$inferSelect, "transaction" | "dispatchedAt">;
type NewEvent = typeof auditEvents.$inferInsert;

/** Append events in the transaction of the act. They are the outbox too: who is told is worked out from them. */
export const appendEvents = (tx: Tx, events: readonly NewEvent[]): Promise<void> =>
  insertMany(tx, auditEvents, events);

const columns = {
  id: auditEvents.id,
  firmId: auditEvents.firmId,
  kind: auditEvents.kind,
  subjectId: auditEvents.subjectId,
  userId: auditEvents.userId,
  clientId: auditEvents.clientId,
  facts: auditEvents.facts,
  at: auditEvents.at,
  recordedAt: auditEvents.recordedAt,
};

/** What happened, newest first. */
export const listEvents = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  subjectId?: string,
): Promise<EventRow[]> =>
  tx
    .select(columns)
    .from(auditEvents)
    .where(
      and(
        subjectId ? eq(auditEvents.subjectId, subjectId) : undefined,
        olderThan(auditEvents.id, page.after?.id),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(page.first + 1);

export const findEvents = (tx: Tx, ids: readonly string[]): Promise<EventRow[]> =>
  tx
    .select(columns)
    .from(auditEvents)
    .where(inArray(auditEvents.id, [...ids]));

export const findSeals = (tx: Tx, eventIds: readonly string[]) =>
  tx
    .select({ id: auditSeals.eventId, position: auditSeals.position })
    .from(auditSeals)
    .where(inArray(auditSeals.eventId, [...eventIds]));
