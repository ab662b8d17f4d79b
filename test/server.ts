import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const PATIENCE = 400_000;
const root = fileURLToPath(new URL("..", import.meta.url));

/** A portal in a process of its own, as `npm start` runs it once everything is built. */
export interface Served {
  url: string;
  port: number;
  pid: number;
  /** All it has printed so far. */
  output(): string;
  /** Ask it to stop and wait until it has; its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** End it at once, as a power failure would. */
  kill(): Promise<void>;
}

/** Start server.ts with this environment and nothing of ours, and wait until it answers health as it is meant to. */
export async function serve(env: Record<string, string>, isUp = isReady): Promise<Served> {
  const port = Number(env.PORT ?? (await freePort()));
  const run = spawnServer({ ...env, PORT: String(port) });
  const served: Served = {
    url: `http://localhost:${port}`,
    port,
    pid: run.child.pid!,
    output: run.output,
    stop: async (signal = "SIGTERM") => {
      run.child.kill(signal);
      return run.ended;
    },
    kill: async () => {
      run.child.kill("SIGKILL");
      await run.ended;
    },
  };
  const start = Date.now();
  while (!(await isUp(served.url))) {
    if (run.child.exitCode !== null || Date.now() - start > PATIENCE) {
      await served.kill();
      throw new Error(`the portal did not start:\n${run.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return served;
}

/** Start it and wait for its end: for what it refuses. */
export async function refusedStart(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const run = spawnServer(env);
  const late = setTimeout(() => run.child.kill("SIGKILL"), 30_000);
  const code = await run.ended;
  clearTimeout(late);
  return { code, output: run.output() };
}

function spawnServer(env: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  if (!existsSync(`${root}.next/BUILD_ID`))
    throw new Error("The pages are not built: run npm test, which builds them.");
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["server.ts"], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: "production", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text));
  return { child, output: () => output, ended: once(child, "close").then(([code]) => code as number | null) };
}

const isReady = (url: string) =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
