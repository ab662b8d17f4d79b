import { and, asc, desc, eq, ilike, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { among } from "../select.ts";
import { firms } from "../users/tables.ts";
import { type MEMBER_STATUS, memberHistory, members, rosterEntries } from "./tables.ts";

export type MemberStatus = (typeof MEMBER_STATUS)[number];
export type MemberRow = typeof members.$inferSelect & { name: string };

const columns = {
  id: members.id,
  firmId: members.firmId,
  serviceId: members.serviceId,
  code: members.code,
  category: members.category,
  traits: members.traits,
  lei: members.lei,
  status: members.status,
  admittedOn: members.admittedOn,
  name: firms.name,
};

const select = (tx: Tx) => tx.select(columns).from(members).innerJoin(firms, eq(firms.id, members.firmId));

export const findMembers = (tx: Tx, ids: readonly string[]): Promise<MemberRow[]> =>
  select(tx).where(among(members.id, ids));

export const listMembersOfFirm = (tx: Tx, firmId: string): Promise<MemberRow[]> =>
  select(tx).where(eq(members.firmId, firmId)).orderBy(asc(members.id));

/** Members by name. */
export const listMembers = (
  tx: Tx,
  page: { first: number; after: { key: string; id: string } | null },
  search?: string | null,
): Promise<MemberRow[]> =>
  select(tx)
    .where(
      and(
        search ? ilike(firms.name, `%${search.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
        page.after
          ? sql`(${firms.name}, ${members.id}) > (${page.after.key}, ${page.after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(firms.name), asc(members.id))
    .limit(page.first + 1);

/** Every member of a service, by code: what a case is made of. */
export const listMembersOfService = (tx: Tx, serviceId: string): Promise<MemberRow[]> =>
  select(tx).where(eq(members.serviceId, serviceId)).orderBy(asc(members.code));

/** Every member of a service with its firm's group of affiliates, if it belongs to one. */
export const listWithAffiliates = (tx: Tx, serviceId: string) =>
  tx
    .select({
      id: members.id,
      firmId: members.firmId,
      code: members.code,
      status: members.status,
      name: firms.name,
      affiliates: firms.affiliates,
    })
    .from(members)
    .innerJoin(firms, eq(firms.id, members.firmId))
    .where(eq(members.serviceId, serviceId));

export const insertMember = (tx: Tx, member: typeof members.$inferInsert) =>
  tx.insert(members).values(member);

/** Change a member's status and write down why. */
export async function setMemberStatus(
  tx: Tx,
  member: Pick<MemberRow, "id" | "firmId">,
  status: MemberStatus,
  step: { id: string; at: Date; reason: string },
): Promise<void> {
  await tx.update(members).set({ status }).where(eq(members.id, member.id));
  await insertMemberStep(tx, { ...step, memberId: member.id, firmId: member.firmId, status });
}

export const insertMemberStep = (tx: Tx, step: typeof memberHistory.$inferInsert) =>
  tx.insert(memberHistory).values(step);

export const insertRosterEntry = (tx: Tx, row: typeof rosterEntries.$inferInsert) =>
  tx.insert(rosterEntries).values(row);

/** The roster as published: the newest word on each member, by name. */
export const listRoster = (tx: Tx) =>
  tx
    .selectDistinctOn([rosterEntries.serviceId, rosterEntries.memberId])
    .from(rosterEntries)
    .orderBy(rosterEntries.serviceId, rosterEntries.memberId, desc(rosterEntries.id));
export type RosterRow = Awaited<ReturnType<typeof listRoster>>[number];

export const listMemberSteps = (tx: Tx, memberId: string) =>
  tx.select().from(memberHistory).where(eq(memberHistory.memberId, memberId)).orderBy(desc(memberHistory.id));
