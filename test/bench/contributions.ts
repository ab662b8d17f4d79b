import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverOf, stopServer } from "../postgres.ts";

interface Measured {
  count: number;
  /** Milliseconds of each round, the two ways one after the other. */
  found: { issued: number; copied: number }[];
  peak: number;
}

const SIZES = [10_000, 100_000];
const ROUNDS = 3;

/**
 * Issue so many obligations in one transaction, each with its requirement, register line, journal entry of two sides and
 * event, against the plainest COPY of the very same rows into the same tables, from files the server reads itself. What
 * is told is the median round. Each size runs in a process of its own, on a server that does not call fsync.
 */
export async function benchContributions(): Promise<void> {
  const run = await mkdtemp(join(tmpdir(), "mutua-bench-"));
  await chmod(run, 0o711); // the server runs as a user of its own
  const server = await serverOf(run);
  try {
    const all = SIZES.map((count): Measured => {
      const told = execFileSync(
        process.execPath,
        [new URL("contributions.child.ts", import.meta.url).pathname],
        {
          env: { ...process.env, BENCH: JSON.stringify({ server, count, rounds: ROUNDS }) },
          stdio: ["ignore", "pipe", "inherit"],
          maxBuffer: 1 << 20,
        },
      );
      return JSON.parse(told.toString().trim().split("\n").at(-1)!) as Measured;
    });
    const [least] = all;
    console.table(
      all.map(({ count, found, peak }) => ({
        obligations: count,
        "us each": median(found.map(({ issued }) => (issued * 1000) / count)).toFixed(0),
        "us by COPY": median(found.map(({ copied }) => (copied * 1000) / count)).toFixed(0),
        "to COPY": median(found.map(({ issued, copied }) => issued / copied)).toFixed(2),
        "of each round": found.map(({ issued, copied }) => (issued / copied).toFixed(2)).join(" "),
        "peak MB": Math.round(peak / 1024 / 1024),
        "peak to the least": (peak / least!.peak).toFixed(2),
      })),
    );
  } finally {
    await stopServer(server);
    await rm(run, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
