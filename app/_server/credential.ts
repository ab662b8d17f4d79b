import type { IncomingHttpHeaders } from "node:http";
import type { Credential } from "#graphql/viewer.ts";
import type { Sessions } from "./session.ts";
import type { Tokens } from "./tokens.ts";

export type Proof = Credential | { kind: "refused"; status: 400 | 401; message: string };

/**
 * Who sends a request to the graph: a browser by its session cookie, a partner system by its bearer token. One
 * kind a request, and neither is ever taken for the other. Whether session and client still hold is looked up in
 * the operation's own transaction.
 */
export async function proveSender(
  headers: IncomingHttpHeaders,
  { sessions, tokens, now }: { sessions: Sessions; tokens: Tokens; now: Date },
): Promise<Proof> {
  const { authorization, cookie } = headers;
  if (authorization !== undefined) {
    if (cookie !== undefined) return BOTH;
    const bearer = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization);
    const client = bearer && (await tokens.verify(bearer[1]!, now));
    return client ? { kind: "client", ...client } : UNKNOWN_TOKEN;
  }
  const sessionId = await sessions.read(cookie);
  if (!sessionId) return { kind: "none" };
  await sessions.touch(sessionId);
  return { kind: "session", sessionId };
}

export const BOTH = {
  kind: "refused",
  status: 400,
  message: "This request carries a cookie and an Authorization header: send one of the two.",
} as const;
const UNKNOWN_TOKEN = {
  kind: "refused",
  status: 401,
  message: "The access token does not hold, or not any more: get a new one at POST /api/token.",
} as const;
