import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, serverOf, stopServer } from "../postgres.ts";
import { type Measured, median, megabytes, runChild } from "./measured.ts";

const INVOICES = [10_000, 100_000];
const ROUNDS = 3;
const RUNS = [
  [1_250, 2_000],
  [5_000, 500],
  [5_000, 2_000],
] as const;

/**
 * Point by point what a house of many members does once a month, against the plainest COPY of the very same rows into the
 * same tables of the same house, from files the server reads itself. Each size has a process of its own; the server does
 * not call fsync.
 */
export async function benchContributions(): Promise<void> {
  const run = await mkdtemp(join(tmpdir(), "mutua-bench-"));
  await chmod(run, 0o711); // the server runs as a user of its own
  const server = await serverOf(run);
  try {
    issues(server);
    runs(server);
  } finally {
    await stopServer(server);
    await rm(run, { recursive: true, force: true });
  }
}

/** The approval of a run that invoices everybody: one transaction through the one door. Told is the median round. */
function issues(server: Server): void {
  const all = INVOICES.map((members) =>
    runChild<{ members: number; found: (Measured & { copied: number })[] }>("issue.child.ts", {
      server,
      members,
      rounds: ROUNDS,
    }),
  );
  const peakOf = ({ found }: (typeof all)[number]) => Math.max(...found.map(({ peak }) => peak));
  console.table(
    all.map((size) => {
      const { members, found } = size;
      return {
        invoices: members,
        seconds: (median(found.map(({ ms }) => ms)) / 1000).toFixed(2),
        "us each": median(found.map(({ ms }) => (ms * 1000) / members)).toFixed(0),
        "us by COPY": median(found.map(({ copied }) => (copied * 1000) / members)).toFixed(0),
        "to COPY": median(found.map(({ ms, copied }) => ms / copied)).toFixed(2),
        "of each round": found.map(({ ms, copied }) => (ms / copied).toFixed(2)).join(" "),
        "peak MB": megabytes(peakOf(size)),
        "peak to the least": (peakOf(size) / peakOf(all[0]!)).toFixed(2),
      };
    }),
  );
}

interface Run {
  members: number;
  scenarios: number;
  imported: Measured;
  calculated: Measured;
  copied: number;
}

/** Measures that come in as files, and a run calculated on them; copied are the batch and the run. */
function runs(server: Server): void {
  const all = RUNS.map(([members, scenarios]) =>
    runChild<Run>("calculation.child.ts", { server, members, scenarios }),
  );
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  console.table(
    all.map(({ members, scenarios, imported, calculated, copied }) => ({
      members,
      scenarios,
      "import s": seconds(imported.ms),
      "run s": seconds(calculated.ms),
      "COPY s": seconds(copied),
      "run to COPY": (calculated.ms / copied).toFixed(2),
      "import and run to COPY": ((imported.ms + calculated.ms) / copied).toFixed(2),
      "import peak MB": megabytes(imported.peak),
      "run peak MB": megabytes(calculated.peak),
      "to the least": (calculated.peak / all[0]!.calculated.peak).toFixed(2),
    })),
  );
}
