import { and, eq, gt, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { firms, sessions, users } from "./tables.ts";

/** How long a session lasts without a request, in milliseconds. */
export const IDLE_LIMIT = Number(process.env.SESSION_IDLE_MINUTES ?? 30) * 60_000;

/** The user behind a living session of an active user, under the gate's role; null for every other one. */
export async function findSessionViewer(tx: Tx, sessionId: string, now: Date) {
  const rows = await tx
    .select({
      id: users.id,
      firmId: users.firmId,
      side: firms.side,
      roles: users.roles,
      session: { personId: users.personId, method: sessions.method, signedInAt: sessions.signedInAt },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(firms, eq(firms.id, users.firmId))
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(users.status, "ACTIVE"),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, new Date(now.getTime() - IDLE_LIMIT)),
      ),
    );
  return rows[0] ?? null;
}
