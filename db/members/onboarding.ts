import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { money } from "../select.ts";
import { persons, users } from "../users/tables.ts";
import { members, onboardingDone, onboardingItems, resignations } from "./tables.ts";

const select = (tx: Tx) =>
  tx
    .select({
      id: onboardingItems.id,
      memberId: onboardingItems.memberId,
      firmId: onboardingItems.firmId,
      kind: onboardingItems.kind,
      title: onboardingItems.title,
      owner: onboardingItems.owner,
      dueOn: onboardingItems.dueOn,
      obligationId: onboardingItems.obligationId,
      doneAt: onboardingDone.at,
      note: onboardingDone.note,
      doneBy: persons.name,
    })
    .from(onboardingItems)
    .leftJoin(onboardingDone, eq(onboardingDone.itemId, onboardingItems.id))
    .leftJoin(users, eq(users.id, onboardingDone.userId))
    .leftJoin(persons, eq(persons.id, users.personId));

/** Something to be done before a member becomes active. */
export type ItemRow = Awaited<ReturnType<typeof listItems>>[number];

export const listItems = (tx: Tx, memberIds: readonly string[]) =>
  select(tx)
    .where(inArray(onboardingItems.memberId, [...memberIds]))
    .orderBy(asc(onboardingItems.id));

export const findItem = (tx: Tx, id: string) => select(tx).where(eq(onboardingItems.id, id));

/** What is open at members that are not active yet, by due day. */
export const listOpenItems = (tx: Tx) =>
  select(tx)
    .where(
      and(
        isNull(onboardingDone.itemId),
        inArray(
          onboardingItems.memberId,
          tx.select({ id: members.id }).from(members).where(eq(members.status, "ONBOARDING")),
        ),
      ),
    )
    .orderBy(asc(onboardingItems.dueOn), asc(onboardingItems.id))
    .limit(200);

export const insertItems = (tx: Tx, rows: (typeof onboardingItems.$inferInsert)[]) =>
  tx.insert(onboardingItems).values(rows);
export const insertDone = (tx: Tx, row: typeof onboardingDone.$inferInsert) =>
  tx.insert(onboardingDone).values(row);

export const insertResignation = (tx: Tx, row: typeof resignations.$inferInsert) =>
  tx.insert(resignations).values(row);

const selectResignations = (tx: Tx) =>
  tx
    .select({
      memberId: resignations.memberId,
      firmId: resignations.firmId,
      at: resignations.at,
      endsOn: resignations.endsOn,
      liability: resignations.liability,
      reason: resignations.reason,
      by: persons.name,
    })
    .from(resignations)
    .innerJoin(users, eq(users.id, resignations.userId))
    .innerJoin(persons, eq(persons.id, users.personId));

export async function findResignation(tx: Tx, memberId: string) {
  return (await selectResignations(tx).where(eq(resignations.memberId, memberId)))[0] ?? null;
}

/** Members that are leaving: the liability of their notice, and what was used or called of them since. */
export const listLiabilities = (tx: Tx, memberIds: readonly string[]) =>
  tx
    .select({
      memberId: resignations.memberId,
      liability: resignations.liability,
      asked: money(
        sql`(select coalesce(sum(o.amount), 0) from obligations o where o.member_id = ${resignations.memberId}
          and o.kind in ('LOSS_ALLOCATION', 'ASSESSMENT') and o.issued_at >= ${resignations.at})`,
      ),
    })
    .from(resignations)
    .innerJoin(members, eq(members.id, resignations.memberId))
    .where(and(inArray(resignations.memberId, [...memberIds]), eq(members.status, "RESIGNING")));

/** Notices the house has not taken yet. */
export const listOpenResignations = (tx: Tx) =>
  selectResignations(tx).where(
    inArray(
      resignations.memberId,
      tx
        .select({ id: members.id })
        .from(members)
        .where(inArray(members.status, ["ACTIVE", "RESTRICTED", "SUSPENDED"])),
    ),
  );
