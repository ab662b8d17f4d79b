import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findClientSecret } from "#db/partners/token.ts";
import { fault } from "#graphql/faults.ts";
import type { Portal } from "#graphql/portal.ts";
import { answerJson } from "./answer.ts";
import type { Attempts } from "./attempts.ts";
import { BodyRefused, mediaType, readBody } from "./body.ts";
import { log } from "./log.ts";
import { TOKEN_LIFE, type Tokens } from "./tokens.ts";

interface TokenAnswer {
  status: number;
  body: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** POST /api/token: OAuth 2 client credentials (RFC 6749, 4.4), for partner systems. */
export async function answerToken(
  req: IncomingMessage,
  res: ServerResponse,
  parts: { portal: Portal; tokens: Tokens; attempts: Attempts; address: string },
): Promise<void> {
  const { status, body, headers } = await grant(req, parts).catch((error): TokenAnswer => {
    if (error instanceof BodyRefused) return refusal(error.status, "invalid_request", error.message);
    const { message } = fault(error, (entry) => log.error(entry, "fault"));
    return refusal(500, "server_error", message);
  });
  res.setHeader("pragma", "no-cache"); // RFC 6749, 5.1
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  answerJson(req, res, status, body);
}

async function grant(
  req: IncomingMessage,
  {
    portal,
    tokens,
    attempts,
    address,
  }: { portal: Portal; tokens: Tokens; attempts: Attempts; address: string },
): Promise<TokenAnswer> {
  const media = mediaType(req.headers["content-type"]);
  if (media?.type !== "application/x-www-form-urlencoded" || media.charset !== "utf-8")
    return refusal(415, "invalid_request", "Send the request as application/x-www-form-urlencoded.");
  const form = new URLSearchParams(await readBody(req, 16 * 1024));
  const twice = [...form.keys()].find((name, at, names) => names.indexOf(name) !== at);
  if (twice !== undefined) return refusal(400, "invalid_request", "A parameter is given twice.");
  const grantType = form.get("grant_type");
  if (!grantType) return refusal(400, "invalid_request", "grant_type is missing: it is client_credentials.");
  if (grantType !== "client_credentials")
    return refusal(400, "unsupported_grant_type", "Only client_credentials is granted here.");
  const client = readClient(req.headers.authorization, form);
  if (client === "two")
    return refusal(
      400,
      "invalid_request",
      "Give the client's secret once: in the Authorization header or in the body.",
    );
  if (!client) return unknownClient;

  const attempt = await attempts.begin("client", client.id, address);
  if ("wait" in attempt)
    return refusal(429, "invalid_client", `Too many failed attempts: try again in ${attempt.wait} s.`, {
      "retry-after": String(attempt.wait),
    });
  const found = UUID.test(client.id)
    ? await portal.db.reading({ role: "mutua_gate" }, (tx) => findClientSecret(tx, client.id))
    : undefined;
  if (!sameSecret(client.secret, found?.secretHash) || !found) return unknownClient;
  await attempt.succeeded();

  const wanted = form.get("scope")?.split(" ").filter(Boolean) ?? [];
  const beyond = wanted.filter((scope) => !found.scopes.includes(scope));
  if (beyond.length > 0)
    return refusal(400, "invalid_scope", "The client does not have every scope that was asked for.");
  const scopes = wanted.length > 0 ? [...new Set(wanted)] : found.scopes;
  const token = await tokens.sign({ clientId: client.id, scopes }, portal.clock.real());
  return {
    status: 200,
    body: { access_token: token, token_type: "Bearer", expires_in: TOKEN_LIFE, scope: scopes.join(" ") },
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The client's id and secret from HTTP Basic (each part form-encoded, RFC 6749, 2.3.1) or from the body. */
function readClient(
  authorization: string | undefined,
  form: URLSearchParams,
): { id: string; secret: string } | "two" | null {
  const id = form.get("client_id");
  const secret = form.get("client_secret");
  if (authorization === undefined) return id && secret ? { id, secret } : null;
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1];
  const pair = encoded ? Buffer.from(encoded, "base64").toString("utf8") : "";
  const colon = pair.indexOf(":");
  if (colon < 1) return null;
  const basic = { id: formDecode(pair.slice(0, colon)), secret: formDecode(pair.slice(colon + 1)) };
  return secret !== null || (id !== null && id !== basic.id) ? "two" : basic;
}

const formDecode = (text: string) => new URLSearchParams(`x=${text.replaceAll("&", "%26")}`).get("x") ?? "";

/** Compared as hashes, in constant time; of nobody's where there is no such client. */
function sameSecret(secret: string, hash: string | undefined): boolean {
  const found = createHash("sha256").update(secret).digest();
  return timingSafeEqual(found, hash ? Buffer.from(hash, "hex") : Buffer.alloc(32)) && hash !== undefined;
}

const refusal = (
  status: number,
  error: string,
  description: string,
  headers?: Record<string, string>,
): TokenAnswer => ({
  status,
  body: { error, error_description: description },
  ...(headers && { headers }),
});

/** Unknown, revoked and a wrong secret look alike. */
const unknownClient = refusal(401, "invalid_client", "The client is not known, or its secret is another.", {
  "www-authenticate": 'Basic realm="Mutua", charset="UTF-8"',
});
