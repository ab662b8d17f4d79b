import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** The locks this very process holds: a second opening within it is refused like one from outside. */
const held = new Set<string>();

/**
 * Hold a directory for this process alone. PGlite takes no lock of its own, and two processes on one directory
 * lose rows without an error. The lock stands beside the database's files and names the process; one left behind by
 * a process that is gone is taken over, one of a living process never.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const file = resolve(directory, "mutua.lock");
  if (held.has(file)) throw new DirectoryInUse(directory, process.pid);
  const own = `${file}.${randomBytes(6).toString("hex")}`;
  const mine = nameOf(process.pid);
  await writeFile(own, mine);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A link appears with its content at once: nobody ever reads a lock that does not yet say whose it is.
      if (await linked(own, file)) {
        if (attempt > 0 && !(await isStill(file, mine))) continue;
        held.add(file);
        return async () => {
          held.delete(file);
          await rm(file, { force: true });
        };
      }
      const holder = await readFile(file, "utf8").catch(() => "");
      if (isAlive(holder)) throw new DirectoryInUse(directory, Number.parseInt(holder, 10));
      await moveAside(file, holder, `${own}.left`);
    }
    throw new Error(
      `The lock ${file} could not be taken: other processes try at the same time. Start again.`,
    );
  } finally {
    await rm(own, { force: true });
  }
}

export class DirectoryInUse extends Error {
  constructor(directory: string, holder: number) {
    super(
      `The data directory ${directory} is in use by process ${holder}. Stop that one first, or choose another directory with DATA_DIR.`,
    );
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fault;
  }
}

/** Take away a lock that was left behind. Where another process was quicker and this is its new one, it is put back. */
async function moveAside(file: string, left: string, aside: string): Promise<void> {
  try {
    await rename(file, aside);
  } catch {
    return; // gone already
  }
  if ((await readFile(aside, "utf8")) !== left) await linked(aside, file);
  await rm(aside, { force: true });
}

/** Two may take over at once, and one moves the other's lock aside for a moment: whoever took over looks again. */
async function isStill(file: string, mine: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return (await readFile(file, "utf8").catch(() => "")) === mine;
}

/** A process by its number and the moment it began, as numbers are given again. Only Linux tells the moment. */
function nameOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return `${pid} ${fields[19]}`;
  } catch {
    return `${pid}`;
  }
}

function isAlive(holder: string): boolean {
  const [pid, began] = holder.split(" ");
  const number = Number(pid);
  if (!number || number === process.pid) return false;
  try {
    process.kill(number, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return began === undefined || nameOf(number) === holder;
}
