import type { Tx } from "#db/client.ts";
import { insertInvitation } from "#db/users/queries.ts";
import { hashOfSecret, type Portal, secretOf } from "../portal.ts";

const DAYS_TO_ACCEPT = 7;

/** A one-time link for a user, by its id. Its secret is derived from that when it is mailed, and kept nowhere. */
export async function openInvitation(
  tx: Tx,
  portal: Portal,
  user: { id: string; firmId: string },
): Promise<string> {
  const id = portal.ids();
  await insertInvitation(tx, {
    id,
    secretHash: hashOfSecret(secretOf(portal, id)),
    userId: user.id,
    firmId: user.firmId,
    expiresAt: new Date(portal.clock.real().getTime() + DAYS_TO_ACCEPT * 86_400_000),
  });
  return id;
}
