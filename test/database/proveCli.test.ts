import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHECKS } from "#db/prove/prove.ts";
import { type Opened, pglite, postgres, rowsOf } from "../engines.ts";
import { child } from "../faults/approval.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { liveFully } from "./fullLife.ts";

/** What `npm run prove` says and how it ends. */
async function proving(env: Record<string, string>): Promise<{ end: string; said: string }> {
  const run = child("../../db/prove.cli.ts", { DATABASE_URL: "", DATABASE_OWNER_URL: "", ...env });
  return { end: await run.ended, said: run.said() };
}

describe("npm run prove", () => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await postgres.small();
    await liveFully(at.world);
  });
  afterAll(() => at?.close());

  test("prints a line for each check with the rows it examined, and ends well where all of them hold", async () => {
    const { end, said } = await proving({ DATABASE_URL: at.where.url! });
    const lines = said.trim().split("\n");
    expect(end).toBe("exit 0");
    expect(lines).toHaveLength(CHECKS.length + 1);
    for (const [index, { id, title }] of CHECKS.entries())
      expect(lines[index]).toMatch(new RegExp(`^ok {4}${id} +[1-9]\\d* {2}${title.slice(0, 40)}`));
    expect(lines.at(-1)).toMatch(/^All \d+ checks hold, over \d+ rows\.$/);
  });

  test("names what does not hold, and ends with 1", async () => {
    await at.superuser(async (tx) => {
      await rowsOf(tx, "alter table payments disable trigger no_update");
      await rowsOf(tx, "update payments set amount = amount + 1 where bank_reference = 'REF 2'");
    });
    const { end, said } = await proving({ DATABASE_URL: at.where.url! });
    expect(end).toBe("exit 1");
    expect(said).toMatch(/FAIL {2}R11 .*\n {6}1 of \d+ do not hold\n {8}payments no_update\n/);
    // More than was due on the document, and more than the receipt brought.
    const [, overpaid] = /FAIL {2}I06 .*\n {6}2 of \d+ do not hold\n((?: {8}.*\n)+)/.exec(said)!;
    expect(overpaid!.trim().split(/\n\s*/).sort()).toEqual([
      expect.stringMatching(/^\w{6}-2018-0002$/),
      "receipt REF 2",
    ]);
    expect(said).toMatch(/FAIL {2}I08a /);
    expect(said).toMatch(/\n\d+ of \d+ checks do not hold\.\n$/);
  });

  test("works on a directory of PGlite, and says in one line why it could not look", {
    timeout: 300_000,
  }, async () => {
    const small = await pglite.small();
    const DATA_DIR = small.where.dataDir!;
    expect(await proving({ DATA_DIR })).toEqual({
      end: "exit 2",
      said: `The data directory ${DATA_DIR} is in use by process ${process.pid}. Stop that one first, or choose another directory with DATA_DIR.\n`,
    });
    await small.close();
    expect((await proving({ DATA_DIR })).end).toBe("exit 0");
    expect(await proving({ DATA_DIR: `${DATA_DIR}/none` })).toEqual({
      end: "exit 2",
      said: `There is no database in ${DATA_DIR}/none: set DATA_DIR or DATABASE_URL.\n`,
    });
  });
});
