import type { Handle, SignInAnswer } from "#app/handle.ts";
import { findCredential, findIdentity } from "#db/users/sign-in.ts";
import type { Portal } from "#graphql/portal.ts";
import { verifyPassword } from "#graphql/users/password.ts";
import type { Attempts } from "./attempts.ts";
import type { Sessions } from "./session.ts";

/**
 * Prove a user and begin a session. An unknown address, a wrong password, an invitation not yet taken up and a
 * suspended account get the same answer after the same work.
 */
export function makeSignIn(
  portal: Portal,
  sessions: Sessions,
  attempts: Attempts,
): Pick<Handle, "signIn" | "signInByIdentity"> {
  const atGate = { role: "mutua_gate" } as const;
  return {
    signIn: async ({ email, password, address }): Promise<SignInAnswer> => {
      const name = email.slice(0, 400).normalize("NFKC").trim().toLowerCase();
      const attempt = await attempts.begin("account", name, address);
      if ("wait" in attempt) return attempt;
      const found = await portal.db.reading(atGate, (tx) => findCredential(tx, name));
      const right = await verifyPassword(password.length <= 1000 ? password : "", found?.passwordHash);
      if (!found || !right || found.status !== "ACTIVE") return null;
      await attempt.succeeded();
      return { sessionId: await sessions.begin(found.userId, "password") };
    },
    signInByIdentity: async ({ issuer, subject, address }): Promise<SignInAnswer> => {
      const attempt = await attempts.begin("identity", `${issuer} ${subject}`, address);
      if ("wait" in attempt) return attempt;
      const userId = await portal.db.reading(atGate, (tx) => findIdentity(tx, issuer, subject));
      if (!userId) return null;
      await attempt.succeeded();
      return { sessionId: await sessions.begin(userId, `oidc:${issuer}`) };
    },
  };
}
