import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { approvals } from "../approvals/tables.ts";
import type { Tx } from "../client.ts";
import { adjustments, obligations } from "../obligations/tables.ts";
import { payments } from "../payments/tables.ts";
import { instant, olderThan } from "../select.ts";
import { persons, users } from "../users/tables.ts";
import { allocations, defaultEvents, layers, losses, publishedDefaults } from "./tables.ts";

export type LayerRow = typeof layers.$inferSelect;
/** Whether a default of the service is confirmed whose loss is not shared yet: what is posted may still be asked for. */
export async function hasOpenDefault(tx: Tx, serviceId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: publishedDefaults.id })
    .from(publishedDefaults)
    .leftJoin(allocations, eq(allocations.defaultId, publishedDefaults.id))
    .where(and(eq(publishedDefaults.serviceId, serviceId), isNull(allocations.id)))
    .limit(1);
  return rows.length > 0;
}

/**
 * The defaults of a service that were neither sent back nor taken back, oldest first: whether each is confirmed, and
 * whether it is open, from its declaration until all that it called is paid.
 */
export const listStandingDefaults = (tx: Tx, serviceId: string) =>
  tx
    .select({
      defaultedOn: defaultEvents.defaultedOn,
      confirmed: sql<boolean>`${publishedDefaults.id} is not null`,
      open: sql<boolean>`${allocations.id} is null or exists (select from ${obligations} o where o.default_id = ${defaultEvents.id}
        and o.to_pay > (select coalesce(sum(p.amount), 0) from ${payments} p where p.obligation_id = o.id)
          + (select coalesce(sum(x.amount), 0) from ${adjustments} x where x.obligation_id = o.id))`,
    })
    .from(defaultEvents)
    .leftJoin(publishedDefaults, eq(publishedDefaults.id, defaultEvents.id))
    .leftJoin(approvals, eq(approvals.decisionId, defaultEvents.decisionId))
    .leftJoin(allocations, eq(allocations.defaultId, defaultEvents.id))
    .where(
      and(
        eq(defaultEvents.serviceId, serviceId),
        sql`coalesce(${approvals.verdict}, 'APPROVED') = 'APPROVED'`,
      ),
    )
    .orderBy(asc(defaultEvents.defaultedOn));

export type AllocationRow = typeof allocations.$inferSelect;
export type LossRow = typeof losses.$inferSelect & { enteredByName: string };

/** A default event as this viewer may see it: members know it from its confirmation on, without its insides. */
export interface DefaultRow {
  id: string;
  serviceId: string;
  number: number;
  defaultedOn: string;
  rulebookVersionId: string;
  confirmedAt: Date | null;
  /** What only the house sees. */
  inside: {
    memberId: string;
    reason: string;
    declaredAt: Date;
    decisionId: string;
    verdict: string | null;
    lossAt: Date | null;
  } | null;
}

const lossAt = instant(
  sql`(select min(${losses.enteredAt}) from ${losses} where ${losses.defaultId} = ${defaultEvents.id})`,
);

const selectInside = (tx: Tx) =>
  tx
    .select({
      id: defaultEvents.id,
      serviceId: defaultEvents.serviceId,
      number: defaultEvents.number,
      defaultedOn: defaultEvents.defaultedOn,
      rulebookVersionId: defaultEvents.rulebookVersionId,
      confirmedAt: publishedDefaults.confirmedAt,
      inside: {
        memberId: defaultEvents.memberId,
        reason: defaultEvents.reason,
        declaredAt: defaultEvents.declaredAt,
        decisionId: defaultEvents.decisionId,
        verdict: sql<string | null>`${approvals.verdict}`,
        lossAt,
      },
    })
    .from(defaultEvents)
    .leftJoin(publishedDefaults, eq(publishedDefaults.id, defaultEvents.id))
    .leftJoin(approvals, eq(approvals.decisionId, defaultEvents.decisionId));

const published = {
  id: publishedDefaults.id,
  serviceId: publishedDefaults.serviceId,
  number: publishedDefaults.number,
  defaultedOn: publishedDefaults.defaultedOn,
  rulebookVersionId: publishedDefaults.rulebookVersionId,
  confirmedAt: publishedDefaults.confirmedAt,
};

export type Seer = "HOUSE" | "MEMBER";

export async function findDefaults(tx: Tx, seer: Seer, ids: readonly string[]): Promise<DefaultRow[]> {
  if (seer === "HOUSE") return selectInside(tx).where(inArray(defaultEvents.id, [...ids]));
  const rows = await tx
    .select(published)
    .from(publishedDefaults)
    .where(inArray(publishedDefaults.id, [...ids]));
  return rows.map((row) => ({ ...row, inside: null }));
}

/** Default events, newest first. */
export async function listDefaults(
  tx: Tx,
  seer: Seer,
  page: { first: number; after: { id: string } | null },
): Promise<DefaultRow[]> {
  if (seer === "HOUSE")
    return selectInside(tx)
      .where(olderThan(defaultEvents.id, page.after?.id))
      .orderBy(desc(defaultEvents.id))
      .limit(page.first + 1);
  const rows = await tx
    .select(published)
    .from(publishedDefaults)
    .where(olderThan(publishedDefaults.id, page.after?.id))
    .orderBy(desc(publishedDefaults.id))
    .limit(page.first + 1);
  return rows.map((row) => ({ ...row, inside: null }));
}

export async function nextDefaultNumber(tx: Tx, serviceId: string): Promise<number> {
  const rows = await tx
    .select({ last: sql<number>`coalesce(max(${defaultEvents.number}), 0)`.mapWith(Number) })
    .from(defaultEvents)
    .where(eq(defaultEvents.serviceId, serviceId));
  return (rows[0]?.last ?? 0) + 1;
}

/** The default of a member that was neither sent back nor taken back. */
export async function findDefaultOfMember(tx: Tx, memberId: string): Promise<DefaultRow | undefined> {
  const rows = await selectInside(tx)
    .where(eq(defaultEvents.memberId, memberId))
    .orderBy(desc(defaultEvents.id));
  return rows.find((row) => row.inside.verdict === null || row.inside.verdict === "APPROVED");
}

export const insertDefault = (tx: Tx, event: typeof defaultEvents.$inferInsert) =>
  tx.insert(defaultEvents).values(event);
export const publishDefault = (tx: Tx, row: typeof publishedDefaults.$inferInsert) =>
  tx.insert(publishedDefaults).values(row);
export const insertLoss = (tx: Tx, loss: typeof losses.$inferInsert) => tx.insert(losses).values(loss);
export const insertAllocation = (tx: Tx, allocation: typeof allocations.$inferInsert) =>
  tx.insert(allocations).values(allocation);
export const insertLayers = (tx: Tx, rows: (typeof layers.$inferInsert)[]) => tx.insert(layers).values(rows);

/** Every loss entered for a default, newest first. */
export const listLosses = (tx: Tx, defaultId: string): Promise<LossRow[]> =>
  tx
    .select({
      id: losses.id,
      defaultId: losses.defaultId,
      kind: losses.kind,
      amount: losses.amount,
      margin: losses.margin,
      note: losses.note,
      enteredAt: losses.enteredAt,
      enteredBy: losses.enteredBy,
      enteredByName: persons.name,
    })
    .from(losses)
    .innerJoin(users, eq(users.id, losses.enteredBy))
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(eq(losses.defaultId, defaultId))
    .orderBy(desc(losses.id));

export async function findAllocation(tx: Tx, defaultId: string): Promise<AllocationRow | undefined> {
  return (await tx.select().from(allocations).where(eq(allocations.defaultId, defaultId)))[0];
}

/** The published layers of defaults, in order. */
export const findLayersOf = (tx: Tx, defaultIds: readonly string[]): Promise<LayerRow[]> =>
  tx
    .select()
    .from(layers)
    .where(inArray(layers.defaultId, [...defaultIds]))
    .orderBy(asc(layers.rank));

export const findLayers = (tx: Tx, ids: readonly string[]): Promise<LayerRow[]> =>
  tx
    .select()
    .from(layers)
    .where(inArray(layers.id, [...ids]));

/** When the documents of a default were issued, as far as the viewer may see them. */
export async function findIssue(
  tx: Tx,
  defaultId: string,
): Promise<{ issuedAt: Date | null; toPay: bigint; paid: bigint; lastPaidAt: Date | null }> {
  const rows = await tx
    .select({
      issuedAt: instant(
        sql`(select min(l.issued_at) from ${layers} l where l.default_id = ${defaultId}::uuid)`,
      ),
      toPay: sql<string>`(coalesce(sum(${obligations.toPay}), 0) - (select coalesce(sum(x.amount), 0) from ${adjustments} x where x.obligation_id in (select o.id from ${obligations} o where o.default_id = ${defaultId}::uuid)))::text`,
      paid: sql<string>`(select coalesce(sum(${payments.amount}), 0)::text from ${payments} where ${payments.obligationId} in (select o.id from ${obligations} o where o.default_id = ${defaultId}::uuid))`,
      lastPaidAt: instant(
        sql`(select max(${payments.recordedAt}) from ${payments} where ${payments.obligationId} in (select o.id from ${obligations} o where o.default_id = ${defaultId}::uuid))`,
      ),
    })
    .from(obligations)
    .where(eq(obligations.defaultId, defaultId));
  const row = rows[0]!;
  return {
    issuedAt: row.issuedAt,
    toPay: BigInt(row.toPay),
    paid: BigInt(row.paid),
    lastPaidAt: row.lastPaidAt,
  };
}
