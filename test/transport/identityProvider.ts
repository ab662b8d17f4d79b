import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { freePort } from "../server.ts";

/** An identity provider that knows one person, and lets that person in without asking. */
export interface IdentityProvider {
  issuer: string;
  env: Record<string, string>;
  /** Whom it vouches for next. */
  person(subject: string): void;
  close(): void;
}

/** The least of OpenID Connect: discovery, the code flow with PKCE and nonce, and the keys to check its word by. */
export async function openIdentityProvider(): Promise<IdentityProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig" };
  const codes = new Map<string, { nonce: string; challenge: string }>();
  let subject = "nobody";
  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url!, issuer);
    const json = (status: number, body: unknown) =>
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (pathname === "/.well-known/openid-configuration")
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    if (pathname === "/keys") return json(200, { keys: [jwk] });
    if (pathname === "/authorize") {
      const code = randomUUID();
      codes.set(code, { nonce: searchParams.get("nonce")!, challenge: searchParams.get("code_challenge")! });
      const back = new URL(searchParams.get("redirect_uri")!);
      back.search = new URLSearchParams({ code, state: searchParams.get("state")! }).toString();
      return res.writeHead(302, { location: back.href }).end();
    }
    const form = new URLSearchParams(await bodyOf(req));
    const asked = codes.get(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    codes.delete(form.get("code") ?? "");
    if (!asked || asked.challenge !== challenge) return json(400, { error: "invalid_grant" });
    const idToken = await new SignJWT({ nonce: asked.nonce })
      .setProtectedHeader({ alg: "RS256", kid: "1" })
      .setIssuer(issuer)
      .setAudience("mutua")
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey);
    return json(200, { access_token: "x", token_type: "Bearer", expires_in: 60, id_token: idToken });
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: "mutua", OIDC_CLIENT_SECRET: "a secret of the test" },
    person: (who) => {
      subject = who;
    },
    close: () => server.close(),
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of req) text += chunk;
  return text;
}
