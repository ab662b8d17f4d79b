import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { firms, invitations, persons, users } from "./tables.ts";

export type FirmRow = typeof firms.$inferSelect;
export type UserRow = Omit<typeof users.$inferSelect, "createdAt"> & { name: string };

const userColumns = {
  id: users.id,
  firmId: users.firmId,
  personId: users.personId,
  email: users.email,
  roles: users.roles,
  status: users.status,
  name: persons.name,
};

export const findUsers = (tx: Tx, ids: readonly string[]): Promise<UserRow[]> =>
  tx
    .select(userColumns)
    .from(users)
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(inArray(users.id, [...ids]));

/** Users by address, of one firm or of all that may be seen. */
export const listUsers = (
  tx: Tx,
  page: { first: number; after: { key: string; id: string } | null },
  firmId?: string,
): Promise<UserRow[]> =>
  tx
    .select(userColumns)
    .from(users)
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(
      and(
        firmId ? eq(users.firmId, firmId) : undefined,
        page.after
          ? sql`(${users.email}, ${users.id}) > (${page.after.key}, ${page.after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(users.email), asc(users.id))
    .limit(page.first + 1);

export async function findUserByEmail(tx: Tx, email: string): Promise<UserRow | undefined> {
  return (
    await tx
      .select(userColumns)
      .from(users)
      .innerJoin(persons, eq(persons.id, users.personId))
      .where(eq(users.email, email))
  )[0];
}

export const insertUser = (tx: Tx, user: typeof users.$inferInsert) => tx.insert(users).values(user);

/** The person behind an address, made where there is none: two accounts of one address are one person. */
export async function personOf(
  tx: Tx,
  person: { id: string; name: string; emailKey: string },
): Promise<string> {
  await tx.insert(persons).values(person).onConflictDoNothing({ target: persons.emailKey });
  const found = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.emailKey, person.emailKey));
  return found[0]?.id ?? person.id;
}

/**
 * A person who was not known yet: false where the address is somebody's, of whichever firm. No column is named as the
 * one in conflict: for that PostgreSQL asks the right to read the new row, which an applicant has only once it is a user.
 */
export async function insertNewPerson(
  tx: Tx,
  person: { id: string; name: string; emailKey: string },
): Promise<boolean> {
  const answer = (await tx.insert(persons).values(person).onConflictDoNothing()) as unknown as {
    rowCount?: number;
    affectedRows?: number;
  };
  return (answer.rowCount ?? answer.affectedRows ?? 0) > 0;
}

/** Give a user other roles. */
export const setUserRoles = (tx: Tx, id: string, roles: string[]) =>
  tx.update(users).set({ roles }).where(eq(users.id, id));

export const setUserStatus = (tx: Tx, id: string, status: "ACTIVE" | "SUSPENDED") =>
  tx.update(users).set({ status }).where(eq(users.id, id));

export const insertInvitation = (tx: Tx, invitation: typeof invitations.$inferInsert) =>
  tx.insert(invitations).values(invitation);

export const findFirms = (tx: Tx, ids: readonly string[]): Promise<FirmRow[]> =>
  tx
    .select()
    .from(firms)
    .where(inArray(firms.id, [...ids]));

export const listFirms = (tx: Tx): Promise<FirmRow[]> =>
  tx.select().from(firms).orderBy(asc(firms.name)).limit(1000);

export async function findFirmByKey(tx: Tx, nameKey: string): Promise<FirmRow | undefined> {
  return (await tx.select().from(firms).where(eq(firms.nameKey, nameKey)))[0];
}

export const insertFirm = (tx: Tx, firm: typeof firms.$inferInsert) => tx.insert(firms).values(firm);

export const listUsersOfFirm = (tx: Tx, firmId: string): Promise<UserRow[]> =>
  tx
    .select(userColumns)
    .from(users)
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(eq(users.firmId, firmId))
    .orderBy(asc(users.id));

/** Give a firm the name of its admission, and its group. */
export const nameFirm = (tx: Tx, id: string, firm: Pick<FirmRow, "name" | "nameKey" | "affiliates">) =>
  tx.update(firms).set(firm).where(eq(firms.id, id));

/** The users of a firm who hold one of these roles and can sign in. */
export const listUsersWithRole = (tx: Tx, firmId: string, roles: readonly string[]): Promise<UserRow[]> =>
  tx
    .select(userColumns)
    .from(users)
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(
      and(
        eq(users.firmId, firmId),
        eq(users.status, "ACTIVE"),
        sql`${users.roles} && ${sql.param(roles)}::text[]`,
      ),
    );
