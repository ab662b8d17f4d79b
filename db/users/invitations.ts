import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { credentials, invitations, users } from "./tables.ts";

/** Whether a one-time link could be used now, under the gate's role. */
export async function isValid(tx: Tx, secretHash: string, now: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.secretHash, secretHash), isNull(invitations.usedAt), gt(invitations.expiresAt, now)),
    );
  return rows.length > 0;
}

/** Use a one-time link, under the gate's role: the user becomes active with this password. Null where it is not valid. */
export async function acceptInvitation(
  tx: Tx,
  input: { secretHash: string; passwordHash: string; now: Date },
) {
  const used = await tx
    .update(invitations)
    .set({ usedAt: input.now })
    .where(
      and(
        eq(invitations.secretHash, input.secretHash),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, input.now),
        // Of a user who was suspended before accepting it is refused and stays unused.
        inArray(
          invitations.userId,
          tx.select({ id: users.id }).from(users).where(eq(users.status, "INVITED")),
        ),
      ),
    )
    .returning({ userId: invitations.userId });
  const userId = used[0]?.userId;
  if (!userId) return null;
  const active = await tx
    .update(users)
    .set({ status: "ACTIVE" })
    .where(and(eq(users.id, userId), eq(users.status, "INVITED")))
    .returning({ id: users.id, firmId: users.firmId, email: users.email });
  const user = active[0];
  if (!user) return null;
  await tx.insert(credentials).values({ userId, passwordHash: input.passwordHash, changedAt: input.now });
  return user;
}
