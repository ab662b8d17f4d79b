import type { AuthOptions, Profile, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { SignInAnswer } from "#app/handle.ts";
import { returnPath } from "#app/return-path.ts";
import { SESSION_LIFE, sessionCookie } from "#app/session-cookie.ts";

/**
 * What next-auth does here: it carries the id of a session row in a sealed cookie, and speaks OpenID Connect. Who may
 * sign in, and whether a session still holds, is decided behind the handle and looked up on every request.
 * Read at each request: the environment is server.ts's, not the build's.
 */
export function authOptions(address: string): AuthOptions {
  const origin = process.env.NEXTAUTH_URL ?? "";
  return {
    secret: process.env.NEXTAUTH_SECRET ?? "",
    providers: [byPassword(address), ...byIdentity()],
    session: { strategy: "jwt", maxAge: SESSION_LIFE },
    cookies: {
      sessionToken: {
        name: sessionCookie(origin),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: origin.startsWith("https:") },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    callbacks: {
      redirect: ({ url }) => origin + returnPath(url, origin),
      signIn: async ({ user, account, profile }) => {
        if (account?.type !== "oauth") return true;
        const answer = await handle().signInByIdentity({
          issuer: issuerOf(profile),
          subject: account.providerAccountId,
          address,
        });
        if (answer && "sessionId" in answer) user.id = answer.sessionId;
        return answer && "sessionId" in answer ? true : `/sign-in?error=${errorOf(answer, "NotLinked")}`;
      },
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await handle().endSession(token.sid);
      },
    },
    logger: { error: (code) => console.error(`sign-in: ${code}`), warn() {}, debug() {} },
  };
}

const byPassword = (address: string) =>
  Credentials({
    credentials: { email: {}, password: {} },
    authorize: async (given): Promise<User | null> => {
      const { email, password } = given ?? {};
      if (typeof email !== "string" || typeof password !== "string") return null;
      const answer = await handle().signIn({ email, password, address });
      if (answer && "sessionId" in answer) return { id: answer.sessionId };
      throw new Error(errorOf(answer, "CredentialsSignin"));
    },
  });

/** The house's own identity provider, where one is set up. Its users are linked beforehand, by issuer and subject. */
function byIdentity(): OAuthConfig<Profile>[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = process.env;
  if (!issuer || !clientId || !clientSecret) return [];
  return [
    {
      id: "oidc",
      name: "OpenID Connect",
      type: "oauth",
      issuer,
      clientId,
      clientSecret,
      wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: (profile) => ({ id: profile.sub ?? "" }),
    },
  ];
}

const issuerOf = (profile: Profile | undefined) =>
  String((profile as { iss?: unknown } | undefined)?.iss ?? "");

const errorOf = (answer: SignInAnswer, otherwise: string) =>
  answer && "wait" in answer ? `Wait${answer.wait}` : otherwise;

function handle() {
  if (!globalThis.mutua) throw new Error("sign-in works within server.ts only");
  return globalThis.mutua;
}
