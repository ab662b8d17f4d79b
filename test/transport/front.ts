import { generateKeyPairSync } from "node:crypto";
import { encode } from "next-auth/jwt";
import { assemble } from "#app/_server/assemble.ts";
import { makeAttempts } from "#app/_server/attempts.ts";
import { makeFront } from "#app/_server/front.ts";
import { listen } from "#app/_server/listen.ts";
import { readSettings } from "#app/_server/settings.ts";
import type { Handle } from "#app/handle.ts";
import type { Portal } from "#graphql/portal.ts";
import { type Opened, pglite } from "../engines.ts";
import { freePort } from "../server.ts";
import { portalOn, SMALL_WORLD_NOW, type SmallWorld } from "../smallWorld.ts";

/** The whole transport on the small world, in this process and on a clock of the test's; pages only say what reached them. */
export interface Front {
  url: string;
  portal: Portal;
  handle: Handle;
  world: SmallWorld;
  superuser: Opened["superuser"];
  /** Move real time on. */
  pass(time: { seconds?: number; minutes?: number; hours?: number }): void;
  /** How long answers were held back so far, in milliseconds, without anybody waiting for it. */
  heldBack(): number;
  /** The session cookie of a user, as signing in with the right password would set it. */
  cookieOf(email: string): Promise<string>;
  close(): Promise<void>;
}

export const PASSWORD = "september-2018";
const SECRET = "what seals the cookies of these tests, and nothing else";

export async function openFront({
  introspection = false,
  env = {} as Record<string, string>,
  onSlow = async () => {},
} = {}): Promise<Front> {
  const { db, world, superuser, close } = await pglite.small();
  const port = await freePort();
  const settings = readSettings({ PORT: String(port), ...env });
  let now = new Date(SMALL_WORLD_NOW).getTime();
  let heldBack = 0;
  const portal: Portal = {
    ...portalOn(db),
    origin: settings.origin,
    secret: SECRET,
    clock: { business: () => new Date(SMALL_WORLD_NOW), real: () => new Date(now) },
  };
  const attempts = makeAttempts(portal, {
    sleep: async (ms) => {
      heldBack += ms;
    },
  });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const opened = { portal, secrets: { session: SECRET, tokenKey: privateKey } };
  const { behind, handle } = await assemble(opened, { introspection, attempts });
  const pages = async (req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse) => {
    res.setHeader("content-type", "application/json");
    res.setHeader("x-powered-by", "something");
    res.setHeader("cache-control", "s-maxage=31536000");
    if (req.url?.startsWith("/slow")) await onSlow();
    res.end(JSON.stringify({ url: req.url, headers: req.headers, raw: req.rawHeaders }));
  };
  const all = { ...behind, pages };
  const listening = await listen(makeFront(settings, { ready: Promise.resolve(all), now: () => all }), {
    port,
    host: undefined,
  });
  return {
    url: `http://localhost:${port}`,
    portal,
    handle,
    world,
    superuser,
    pass: ({ seconds = 0, minutes = 0, hours = 0 }) => {
      now += ((hours * 60 + minutes) * 60 + seconds) * 1000;
    },
    heldBack: () => heldBack,
    cookieOf: async (email) => {
      const answer = await handle.signIn({ email, password: PASSWORD, address: "192.0.2.200" });
      if (!answer || !("sessionId" in answer)) throw new Error(`${email} could not sign in`);
      return cookieFor(answer.sessionId);
    },
    close: async () => {
      await listening.close();
      await behind.endpoint.stop();
      await close();
    },
  };
}

/** The cookie that carries a session row's id, sealed as next-auth seals it. */
export const cookieFor = async (sessionId: string, secret = SECRET) =>
  `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret })}`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Json = any;

/** POST a document to the graph; what came back, and all of it as text for what must not be in it. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Json; text: string; headers: Headers }> {
  const answer = await fetch(`${url}/api/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: parse(text), text, headers: answer.headers };
}

const parse = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
