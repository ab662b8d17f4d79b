// Runs before anything is installed, by whatever Node runs npm: only what Node itself brings is imported here.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** Node 24, which npm installs among the dependencies. */
export const node = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

const at = (/** @type {string[]} */ ...path) => join(root, ...path);
const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, "utf8"));

/** Something is missing that only a person can mend: one plain line. */
export class CannotGoOn extends Error {}

/** Install what is missing or not of the version that package-lock.json names; nothing where all is there. */
export function install() {
  if (!isInstalled()) {
    console.log("Installing what is missing (the first time this takes a minute or two) ...");
    // npm itself runs on whatever Node is there and would warn of each package that wants the newer one it brings.
    const options = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    if (npm("ci", ...options) !== 0 && npm("install", ...options) !== 0)
      throw new CannotGoOn("npm could not install the dependencies: see its message above.");
  }
  const version =
    spawnSync(node, ["--version"], { encoding: "utf8", shell: process.platform === "win32" }).stdout ?? "";
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) < 24)
    throw new CannotGoOn(
      "Node 24 was not installed: its package places it by an install script. Allow install scripts (npm config get ignore-scripts) and run npm rebuild node.",
    );
}

/** Compare with the list npm keeps of what it installed. Packages of other platforms may be absent. */
function isInstalled() {
  const kept = at("node_modules", ".package-lock.json");
  if (!existsSync(kept) || !existsSync(node)) return false;
  const installed = readJson(kept).packages;
  return Object.entries(readJson(at("package-lock.json")).packages).every(
    ([path, wanted]) =>
      path === "" ||
      (installed[path]
        ? installed[path].version === wanted.version
        : wanted.optional || wanted.devOptional || wanted.peer),
  );
}

function npm(/** @type {string[]} */ ...words) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ["npm", []];
  const shell = command === "npm" && process.platform === "win32";
  return spawnSync(command, [...first, ...words], { cwd: root, stdio: "inherit", shell }).status ?? 1;
}

const SOURCES = ["app", "domain", "next.config.js", "postcss.config.mjs", "package-lock.json"];

/** Build the pages where something they are made of has changed since the last build. */
export async function build() {
  const wanted = sourceHash();
  const stamp = at(".next", "mutua-build");
  const isBuilt = () =>
    existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(at(".next", "BUILD_ID"));
  if (isBuilt()) return;
  const unlock = await lockBuild();
  try {
    if (isBuilt()) return; // by whoever held the lock
    console.log("Building the pages ...");
    rmSync(stamp, { force: true });
    const status = await run([at("node_modules", "next", "dist", "bin", "next"), "build"], {
      NODE_ENV: "production",
    });
    if (status !== 0) throw new CannotGoOn("The pages could not be built: see the message above.");
    writeFileSync(stamp, wanted);
  } finally {
    unlock();
  }
}

function sourceHash() {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ path) => {
    if (statSync(at(path)).isDirectory()) {
      if (path !== join("app", "_server"))
        for (const name of readdirSync(at(path)).sort()) add(join(path, name));
    } else
      hash
        .update(`${path}\0`)
        .update(readFileSync(at(path)))
        .update("\0");
  };
  for (const path of SOURCES) add(path);
  return hash.digest("hex");
}

/** One build at a time; the lock of a process that is gone does not count. */
async function lockBuild() {
  const file = at("node_modules", ".cache", "mutua-build.lock");
  mkdirSync(join(file, ".."), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch {
      const holder = Number(existsSync(file) ? readFileSync(file, "utf8") : 0);
      if (!isAlive(holder)) rmSync(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Run a program under Node 24, its tools on the path; signals are passed on. Resolves with its exit status. */
export function run(/** @type {string[]} */ words, environment = {}) {
  const path = `${at("node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment, PATH: path };
  const child = spawn(node, words, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" });
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  const pass = signals.map((signal) => /** @type {const} */ ([signal, () => child.kill(signal)]));
  for (const [signal, listener] of pass) process.on(signal, listener);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const [name, listener] of pass) process.off(name, listener);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

/** Run steps one after another; end with the status of the last, or with one plain line of what is missing. */
export async function main(/** @type {() => Promise<number>} */ steps) {
  try {
    process.exitCode = await steps();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
