import { appendEvents } from "#db/audit/queries.ts";
import { acceptInvitation as accept, isValid } from "#db/users/invitations.ts";
import type { AcceptInvitationInput } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { DEMONSTRATION_PASSWORD, hashOfSecret } from "../portal.ts";
import { hashPassword } from "./password.ts";

/**
 * Choose a password with a one-time link. Whoever holds the link is not signed in yet, so this is the one write beside
 * the door: the secret is the permission and works once, which makes it idempotent too.
 */
export async function acceptInvitation(
  _: unknown,
  { input }: { input: AcceptInvitationInput },
  { portal }: Context,
) {
  const { secret, password } = input;
  const length = [...password.normalize("NFKC")].length;
  if (length < 12 || length > 200 || (password === DEMONSTRATION_PASSWORD && !portal.demonstration))
    return {
      __typename: "InvalidInput" as const,
      field: "password",
      message:
        length < 12
          ? `The password has ${length} characters: at least 12.`
          : "Choose another password of 12 to 200 characters.",
    };
  const real = portal.clock.real();
  const secretHash = hashOfSecret(secret.slice(0, 200));
  // Hashing is dear on purpose: only for whoever holds a link.
  const holds = await portal.db.reading({ role: "mutua_gate" }, (tx) => isValid(tx, secretHash, real));
  const passwordHash = holds && (await hashPassword(password));
  const email = await portal.db.transaction({ role: "mutua_gate" }, async (tx) => {
    const user = passwordHash ? await accept(tx, { secretHash, passwordHash, now: real }) : null;
    if (user)
      await appendEvents(tx, [
        {
          id: portal.ids(),
          kind: "user.accepted",
          firmId: user.firmId,
          subjectId: user.id,
          userId: user.id,
          clientId: null,
          facts: { email: user.email },
          at: portal.clock.business(),
          recordedAt: real,
        },
      ]);
    return user?.email;
  });
  return email
    ? { __typename: "InvitationAccepted" as const, email }
    : {
        __typename: "NotFound" as const,
        message:
          "This link is not valid any more: it works once and for seven days. Ask for a new invitation.",
      };
}
