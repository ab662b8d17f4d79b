import { and, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { attempts, credentials, identities, sessions, users } from "./tables.ts";

/** All of this runs under the gate's role, on real time. */

/** The account of an address and how it proves itself; undefined where there is none or it has no password yet. */
export async function findCredential(tx: Tx, email: string) {
  const rows = await tx
    .select({ userId: users.id, status: users.status, passwordHash: credentials.passwordHash })
    .from(users)
    .innerJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.email, email));
  return rows[0];
}

/** The active account an outside identity is linked to. */
export async function findIdentity(tx: Tx, issuer: string, subject: string): Promise<string | undefined> {
  const rows = await tx
    .select({ userId: users.id })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject), eq(users.status, "ACTIVE")));
  return rows[0]?.userId;
}

export const insertSession = (tx: Tx, session: typeof sessions.$inferInsert) =>
  tx.insert(sessions).values(session);

export const endSession = (tx: Tx, id: string, now: Date) =>
  tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)));

/** Note that a living session was used; one that was idle for too long stays as it is and thereby ended. */
export const touchSession = (tx: Tx, id: string, { now, seenAfter }: { now: Date; seenAfter: Date }) =>
  tx
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(
      and(
        eq(sessions.id, id),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, seenAfter),
        lt(sessions.lastSeenAt, now),
      ),
    );

export const findAttempts = (tx: Tx, subjects: readonly string[]) =>
  tx
    .select()
    .from(attempts)
    .where(inArray(attempts.subject, [...subjects]));

/** Count one more failure for each of these; from one again where the last lies before `since`. */
export const countAttempts = (
  tx: Tx,
  subjects: readonly string[],
  { now, since }: { now: Date; since: Date },
) =>
  tx
    .insert(attempts)
    .values(subjects.map((subject) => ({ subject, failures: 1, lastAt: now })))
    .onConflictDoUpdate({
      target: attempts.subject,
      set: {
        failures: sql`case when ${attempts.lastAt} < ${since.toISOString()}::timestamptz then 1 else ${attempts.failures} + 1 end`,
        lastAt: now,
      },
    });

/** Take back what was counted for an attempt that succeeded, and forget what is old. */
export async function settleAttempts(
  tx: Tx,
  { cleared, lessened, before }: { cleared: readonly string[]; lessened: readonly string[]; before: Date },
): Promise<void> {
  await tx
    .update(attempts)
    .set({ failures: sql`greatest(${attempts.failures} - 1, 0)` })
    .where(inArray(attempts.subject, [...lessened]));
  await tx
    .delete(attempts)
    .where(sql`${inArray(attempts.subject, [...cleared])} or ${lt(attempts.lastAt, before)}`);
}
