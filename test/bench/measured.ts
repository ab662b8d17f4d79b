import { execFileSync } from "node:child_process";
import pg from "pg";

/** What some work took: its time, and the most that the process held while it ran. */
export interface Measured {
  ms: number;
  peak: number;
}

/**
 * Measure work in this process, which was started with `--expose-gc`: what was there before is let go first, and the heap
 * is looked at all the time.
 */
export async function measured<T>(work: () => Promise<T>): Promise<Measured & { told: T }> {
  globalThis.gc?.();
  let peak = 0;
  const look = () => {
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
  };
  const looking = setInterval(look, 5);
  const began = performance.now();
  const told = await work();
  const ms = performance.now() - began;
  look();
  clearInterval(looking);
  return { ms, peak, told };
}

/** Run a program of this folder with what it is to measure, in a process of its own, and take its last line. */
export function runChild<T>(file: string, asked: object): T {
  const flags = process.env.BENCH_FLAGS?.split(" ") ?? []; // such as --cpu-prof
  const told = execFileSync(
    process.execPath,
    ["--expose-gc", ...flags, new URL(file, import.meta.url).pathname],
    {
      env: { ...process.env, BENCH: JSON.stringify(asked) },
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1 << 20,
    },
  );
  return JSON.parse(told.toString().trim().split("\n").at(-1)!) as T;
}

export async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Rows of tables by a condition, in the order in which foreign keys want them. */
export type Rows = readonly (readonly [table: string, where: string])[];

/** Write rows of one database to files that lie with its server, which reads them itself: no COPY is faster. */
export const copyOut = (url: string, dataDir: string, rows: Rows): Promise<void> =>
  asSuperuser(url, async (client) => {
    for (const [table, where] of rows)
      await client.query(
        `copy (select * from ${table} where ${where}) to '${dataDir}/bench_${table}.csv' csv`,
      );
  });

/** Read them into the same tables of another, in one transaction; the milliseconds. */
export const copyIn = (url: string, dataDir: string, rows: Rows): Promise<number> =>
  asSuperuser(url, async (client) => {
    await client.query("checkpoint");
    const began = performance.now();
    await client.query("begin isolation level serializable");
    for (const [table] of rows) await client.query(`copy ${table} from '${dataDir}/bench_${table}.csv' csv`);
    await client.query("commit");
    return performance.now() - began;
  });

export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
export const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
