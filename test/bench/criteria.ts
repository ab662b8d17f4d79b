import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverOf, stopServer } from "../postgres.ts";

interface Measured {
  members: number;
  ms: number;
  results: number;
  peak: number;
}

const SIZES = [500, 1000, 2500, 5000];

/**
 * Evaluate every member anew, 42 criteria over 8 quarters of figures, in one command on PostgreSQL: the time for a member
 * against the number of members, and the memory its heap took at most. Each size runs in a process of its own.
 */
export async function benchCriteria(): Promise<void> {
  const run = await mkdtemp(join(tmpdir(), "mutua-bench-"));
  await chmod(run, 0o711); // the server runs as a user of its own
  const server = await serverOf(run);
  try {
    const found = SIZES.map((members): Measured => {
      const told = execFileSync(process.execPath, [new URL("criteria.child.ts", import.meta.url).pathname], {
        env: { ...process.env, BENCH: JSON.stringify({ server, members }) },
        stdio: ["ignore", "pipe", "inherit"],
        maxBuffer: 1 << 20,
      });
      return JSON.parse(told.toString().trim().split("\n").at(-1)!) as Measured;
    });
    const [least] = found;
    console.table(
      found.map(({ members, ms, results, peak }) => ({
        members,
        results,
        seconds: (ms / 1000).toFixed(1),
        "ms a member": (ms / members).toFixed(2),
        "to that of 500": (ms / members / (least!.ms / least!.members)).toFixed(2),
        "peak MB": Math.round(peak / 1024 / 1024),
        "peak to that of 500": (peak / least!.peak).toFixed(2),
      })),
    );
  } finally {
    await stopServer(server);
    await rm(run, { recursive: true, force: true });
  }
}
