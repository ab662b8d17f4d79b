import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Hold a directory for this process alone. PGlite takes no lock of its own, and two processes on one directory
 * lose rows without an error. The lock is the operating system's, held on an empty SQLite file: it ends with the
 * process, however that ends, so none is ever left behind. The file beside it only names the holder in the refusal.
 * Throws DirectoryInUse. Where the lock is kept on a network drive it is as good as that drive's locks.
 */
export function lockDirectory(directory: string): () => void {
  const holder = resolve(directory, "mutua.pid");
  const lock = new DatabaseSync(resolve(directory, "mutua.lock"), { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (fault) {
    lock.close();
    if ((fault as { errcode?: number }).errcode !== SQLITE_BUSY) throw fault;
    throw new DirectoryInUse(directory, readHolder(holder));
  }
  writeFileSync(holder, `${process.pid}`);
  return () => lock.close();
}

const SQLITE_BUSY = 5;

export class DirectoryInUse extends Error {
  constructor(directory: string, holder: string) {
    super(
      `The data directory ${directory} is in use by process ${holder}. Stop that one first, or choose another directory with DATA_DIR.`,
    );
  }
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, "utf8") || "another";
  } catch {
    return "another"; // it has the lock and has not yet said its number
  }
}
