import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { postgres } from "../engines.ts";
import { type Approval, approving, expectAllOrNothing, until, waitingForMany } from "./approval.ts";

const INSTANTS = 5;
/** Printed with whatever fails, so that the same instants can be had again. */
const SEED = Math.floor(Math.random() * 2 ** 32);

let waiting: Approval;
/** How long the issue takes when nobody disturbs it, from the child's word that it begins. */
let whole: number;
beforeAll(async () => {
  waiting = await waitingForMany(postgres);
  const child = approving({ ...waiting, where: await postgres.copyOf(waiting.where) });
  await until(() => child.said().includes("begin"), "the child begins");
  const began = performance.now();
  await until(() => child.said().includes('"done"'), "the run is issued");
  whole = performance.now() - began;
  expect(await child.ended).toBe("exit 0");
});

test("a run of 2,000 invoices is killed at instants of chance all through its issue: all of it is there or none, and approving again gives one set", {
  timeout: 240_000,
}, async () => {
  const next = chance(SEED);
  for (let n = 0; n < INSTANTS; n++) {
    const after = (whole * (n + next())) / INSTANTS;
    const where = await postgres.copyOf(waiting.where);
    const approval = { ...waiting, where };
    const child = approving(approval);
    await until(() => child.said().includes("begin"), "the child begins");
    await new Promise((resolve) => setTimeout(resolve, after));
    child.process.kill("SIGKILL");
    await child.ended;
    await forgotten(where.superUrl!);
    const found = await expectAllOrNothing(approval).catch((fault) => {
      throw new Error(`killed ${after} ms after it began, seed ${SEED}`, { cause: fault });
    });
    // What was acknowledged is there; what was not is there or not, but whole.
    if (child.said().includes('"done"')) expect([SEED, after, found]).toEqual([SEED, after, "all"]);
  }
});

/** The server may go on with what it was told: it finds out that nobody is there when it has done that. */
async function forgotten(connectionString: string): Promise<void> {
  const looking = new pg.Client({ connectionString });
  await looking.connect();
  try {
    await until(async () => {
      const { rowCount } = await looking.query(
        "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
      );
      return rowCount === 0;
    }, "the server has noticed");
  } finally {
    await looking.end();
  }
}

/** Numbers from 0 to 1 that follow from a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
