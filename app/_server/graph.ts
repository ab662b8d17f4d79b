import type { IncomingMessage, ServerResponse } from "node:http";
import { createContext } from "#graphql/context.ts";
import { type Endpoint, errorOverHttp, type HttpAnswer } from "#graphql/endpoint.ts";
import { fault } from "#graphql/faults.ts";
import { LIMITS } from "#graphql/limits.ts";
import type { Portal } from "#graphql/portal.ts";
import { sender as groupOf } from "./address.ts";
import { answer } from "./answer.ts";
import { BodyRefused, mediaType, readBody } from "./body.ts";
import { proveSender } from "./credential.ts";
import { log } from "./log.ts";
import { ADDRESS_HEADER } from "./request.ts";
import type { Sessions } from "./session.ts";
import type { Tokens } from "./tokens.ts";

export interface Graph {
  portal: Portal;
  endpoint: Endpoint;
  sessions: Sessions;
  tokens: Tokens;
}

/** Signed out there is nothing long to say; signed in, a case of 1 MiB may double when its quotes are escaped. */
const BODY = { signedOut: 64 * 1024, signedIn: 2 * LIMITS.case + 64 * 1024 };

/** POST /api/graphql. */
export async function answerGraph(req: IncomingMessage, res: ServerResponse, graph: Graph): Promise<void> {
  const found = await answerTo(req, graph).catch((error): HttpAnswer => {
    if (error instanceof BodyRefused)
      return errorOverHttp(
        error.status,
        error.status === 413 ? "PAYLOAD_TOO_LARGE" : "BAD_REQUEST",
        error.message,
      );
    const shown = fault(error, (entry) => log.error(entry, "fault"));
    return { ...errorOverHttp(500, "FAULT", shown.message), body: JSON.stringify({ errors: [shown] }) };
  });
  for (const [name, value] of found.headers) res.setHeader(name, value);
  if (found.status === 401) res.setHeader("www-authenticate", 'Bearer error="invalid_token"');
  answer(req, res, found.status, found.body);
}

/** From where a request comes, as limits count it; the front has written the address down. */
const senderOf = (req: IncomingMessage) => groupOf(String(req.headers[ADDRESS_HEADER] ?? ""));

async function answerTo(
  req: IncomingMessage,
  { portal, endpoint, sessions, tokens }: Graph,
): Promise<HttpAnswer> {
  const media = mediaType(req.headers["content-type"]);
  if (media?.type !== "application/json" || !["utf-8", "utf8"].includes(media.charset))
    return errorOverHttp(415, "BAD_REQUEST", "Send the operation as application/json in UTF-8.");
  const sender = await proveSender(req.headers, { sessions, tokens, now: portal.clock.real() });
  if (sender.kind === "refused")
    return errorOverHttp(
      sender.status,
      sender.status === 401 ? "UNAUTHENTICATED" : "BAD_REQUEST",
      sender.message,
    );
  const text = await readBody(req, sender.kind === "none" ? BODY.signedOut : BODY.signedIn);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return errorOverHttp(400, "BAD_REQUEST", "The body is not JSON.");
  }
  return endpoint.answerHttp(
    { body, accept: req.headers.accept },
    createContext(portal, sender, senderOf(req)),
  );
}

/** The handle's `ask`: the same for a page that is being drawn, by the cookie of whoever it is drawn for. */
export function makeAsk({ portal, endpoint, sessions, tokens }: Graph) {
  return async ({
    document,
    variables,
    cookie,
  }: {
    document: string;
    variables: Record<string, unknown>;
    cookie: string | undefined;
  }) => {
    const sender = await proveSender({ cookie }, { sessions, tokens, now: portal.clock.real() });
    if (sender.kind === "refused") throw new Error("a page brought something other than a cookie");
    return endpoint.ask({ document, variables }, createContext(portal, sender));
  };
}
