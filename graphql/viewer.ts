import type { Actor, Role as DatabaseRole, Tx } from "#db/client.ts";
import { findClientViewer } from "#db/partners/gate.ts";
import { findSessionViewer } from "#db/users/gate.ts";
import type { Role } from "./__generated__/resolvers.ts";

/** What a request brings along to say who it is. Proven before it gets here; looked up again in every transaction. */
export type Credential =
  | { kind: "none" }
  | { kind: "session"; sessionId: string }
  /** `scopes`: what its token was narrowed to; all it has where none is said. */
  | { kind: "client"; clientId: string; scopes?: readonly string[] };

/** Whoever is asking, as the database knew it in this very transaction. */
export interface SignedIn {
  kind: "user" | "client";
  /** The user's or the client's id: the caller of idempotency keys and the actor of audit events. */
  id: string;
  firmId: string;
  side: "HOUSE" | "MEMBER";
  roles: readonly Role[];
  scopes: readonly string[];
  /** How and when a user signed in; approvals keep it. */
  session?: { personId: string; method: string; signedInAt: Date };
}

/** Who the credential stands for at this moment, or null: ended, suspended, revoked and never issued look alike. */
export async function findViewer(tx: Tx, credential: Credential, now: Date): Promise<SignedIn | null> {
  if (credential.kind === "session") {
    const found = await findSessionViewer(tx, credential.sessionId, now);
    return found && { kind: "user", scopes: [], ...found, roles: found.roles as Role[] };
  }
  if (credential.kind === "client") {
    const { clientId, scopes: asked } = credential;
    const found = await findClientViewer(tx, clientId);
    const scopes = found?.scopes.filter((scope) => asked?.includes(scope) ?? true) ?? [];
    return found && { kind: "client", roles: [], ...found, scopes };
  }
  return null;
}

/** Whether it acts for a firm that only asks to become a member: its rights end at its own application. */
export const isApplicant = (viewer: SignedIn) => viewer.roles.includes("APPLICANT");

/** The database role and the settings under which a viewer's rows are chosen. */
export function actorOf(viewer: SignedIn | null): Actor {
  if (!viewer) return { role: "mutua_public" };
  const role: DatabaseRole =
    viewer.side === "HOUSE" ? "mutua_house" : isApplicant(viewer) ? "mutua_applicant" : "mutua_member";
  return { role, firmId: viewer.firmId, userId: viewer.id };
}

/** Whoever acts, as the columns of a row: a person or a system. */
export const actorColumns = ({ viewer }: { viewer: SignedIn }) =>
  viewer.kind === "user" ? { userId: viewer.id, clientId: null } : { userId: null, clientId: viewer.id };
