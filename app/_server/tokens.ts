import { createPublicKey, type KeyObject, randomUUID } from "node:crypto";
import { calculateJwkThumbprint, exportJWK, jwtVerify, SignJWT } from "jose";

/** How long a partner token holds, in seconds. Revoking its client ends it sooner. */
export const TOKEN_LIFE = 300;

export interface Tokens {
  sign(claims: { clientId: string; scopes: readonly string[] }, now: Date): Promise<string>;
  /** The client and scopes of a token of ours that holds now; null for every other text. */
  verify(token: string, now: Date): Promise<{ clientId: string; scopes: string[] } | null>;
}

/** Partner tokens: JWT access tokens (RFC 9068), ES256, of and for this portal's address alone. */
export async function makeTokens(privateKey: KeyObject, origin: string): Promise<Tokens> {
  const publicKey = createPublicKey(privateKey);
  const kid = await calculateJwkThumbprint(await exportJWK(publicKey));
  return {
    sign: ({ clientId, scopes }, now) => {
      const at = Math.floor(now.getTime() / 1000);
      return new SignJWT({ client_id: clientId, scope: scopes.join(" ") })
        .setProtectedHeader({ alg: "ES256", kid, typ: "at+jwt" })
        .setIssuer(origin)
        .setAudience(origin)
        .setSubject(clientId)
        .setIssuedAt(at)
        .setExpirationTime(at + TOKEN_LIFE)
        .setJti(randomUUID())
        .sign(privateKey);
    },
    verify: async (token, now) => {
      if (token.length > 4000) return null;
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ["ES256"],
          typ: "at+jwt",
          issuer: origin,
          audience: origin,
          requiredClaims: ["exp", "iat", "sub", "client_id", "scope"],
          maxTokenAge: TOKEN_LIFE,
          currentDate: now,
        });
        if (payload.sub !== payload.client_id || typeof payload.scope !== "string") return null;
        return { clientId: payload.sub as string, scopes: payload.scope.split(" ").filter(Boolean) };
      } catch {
        return null;
      }
    },
  };
}
