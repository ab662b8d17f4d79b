import type { Handle } from "#app/handle.ts";
import { makeEndpoint } from "#graphql/endpoint.ts";
import type { Portal } from "#graphql/portal.ts";
import { schema } from "#graphql/schema.ts";
import { type Attempts, makeAttempts } from "./attempts.ts";
import type { Behind } from "./front.ts";
import { makeAsk } from "./graph.ts";
import { log } from "./log.ts";
import type { Secrets } from "./secrets.ts";
import { makeSessions } from "./session.ts";
import { makeSignIn } from "./sign-in.ts";
import { makeTokens } from "./tokens.ts";

/** Everything behind the front but the pages, made of one portal; and the handle by which the pages reach it. */
export async function assemble(
  { portal, secrets }: { portal: Portal; secrets: Secrets },
  {
    introspection = false,
    attempts = makeAttempts(portal),
  }: { introspection?: boolean; attempts?: Attempts } = {},
): Promise<{ behind: Omit<Behind, "pages">; handle: Handle }> {
  const sessions = makeSessions(portal);
  const tokens = await makeTokens(secrets.tokenKey, portal.origin);
  const endpoint = await makeEndpoint({ schema, introspection, log: (entry) => log.error(entry, "fault") });
  const graph = { portal, endpoint, sessions, tokens };
  return {
    behind: { ...graph, attempts },
    handle: { ask: makeAsk(graph), ...makeSignIn(portal, sessions, attempts), endSession: sessions.end },
  };
}
