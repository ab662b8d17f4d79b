import { open, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";

/**
 * Hold a directory for this process alone. PGlite takes no lock of its own, and two processes on one directory
 * lose rows without an error. The lock stands beside the database's files and holds the process id; one left
 * behind by a process that is gone is taken over, one of a living process never.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const file = resolve(directory, "mutua.lock");
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    }
    const holder = Number(await readFile(file, "utf8").catch(() => "0"));
    if (holder && holder !== process.pid && alive(holder)) throw new DirectoryInUse(directory, holder);
    await rm(file, { force: true });
  }
  throw new Error(`The lock ${file} could not be taken.`);
}

export class DirectoryInUse extends Error {
  constructor(directory: string, holder: number) {
    super(
      `The data directory ${directory} is in use by process ${holder}. Stop that one first, or choose another directory with DATA_DIR.`,
    );
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
