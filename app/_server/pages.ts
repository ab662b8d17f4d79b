import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Handle } from "#app/handle.ts";
import type { Behind } from "./front.ts";
import { type Settings, Unfit } from "./settings.ts";

export interface Pages {
  answer: Behind["pages"];
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Start Next in this process, with the handle by which its pages reach the graph. */
export async function startPages(
  { origin, port, development }: Settings,
  sessionSecret: string,
  handle: Handle,
  server: Server,
): Promise<Pages> {
  if (!development && !existsSync(`${root}/.next/BUILD_ID`))
    throw new Unfit("The pages are not built: start with npm start, which builds them.");
  Object.assign(process.env, {
    NODE_ENV: development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: origin,
    NEXTAUTH_SECRET: sessionSecret,
  });
  // With either of these next-auth would believe the host a request names.
  delete process.env.AUTH_TRUST_HOST;
  delete process.env.VERCEL;
  globalThis.mutua = handle;
  const { default: next } = await import("next");
  // Next answers upgrades on the server it is given. In use it gets one that never listens: there is nothing to upgrade to.
  const app = next({
    dev: development,
    dir: root,
    hostname: "localhost",
    port,
    httpServer: development ? server : createServer(),
  });
  await app.prepare();
  const answer = app.getRequestHandler();
  return { answer: (req, res) => answer(req, res), close: () => app.close() };
}
