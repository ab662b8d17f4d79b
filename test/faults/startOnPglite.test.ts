import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { open } from "#db/client.ts";
import { prove } from "#db/prove/prove.ts";
import { pglite } from "../engines.ts";
import { child, until } from "./approval.ts";

const starting = (dataDir: string, leave = false) =>
  child("start.child.ts", { START: JSON.stringify({ where: { dataDir }, leave }) });

/** A directory with the small world in it, which nobody has open. */
async function directory(): Promise<string> {
  const at = await pglite.small();
  await at.close();
  return at.where.dataDir!;
}

describe("on a directory of PGlite", () => {
  test("a second process is refused and told which one has it; the first goes on unharmed, and after kill -9 the next takes over", {
    timeout: 300_000,
  }, async () => {
    const dataDir = await directory();
    const first = starting(dataDir);
    await until(() => first.said().includes("ready"), "the first is ready");
    const second = starting(dataDir);
    expect(await second.ended).toBe("exit 1");
    expect(second.said()).toBe(
      `The data directory ${dataDir} is in use by process ${first.process.pid}. Stop that one first, or choose another directory with DATA_DIR.\n`,
    );
    await expect(open({ dataDir })).rejects.toThrow(`is in use by process ${first.process.pid}.`);
    first.process.kill("SIGKILL");
    await first.ended;
    const third = starting(dataDir, true);
    expect([await third.ended, third.said()]).toEqual(["exit 0", `ready ${third.process.pid}\nclosed\n`]);
    const db = await open({ dataDir });
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    await db.close();
  });

  test("the same process is refused a second time too, and let in again after it has closed", async () => {
    const dataDir = await directory();
    const db = await open({ dataDir });
    await expect(open({ dataDir })).rejects.toThrow(`is in use by process ${process.pid}.`);
    await db.close();
    await (await open({ dataDir })).close();
  });

  test("a first start that is killed while it makes the tables leaves a directory that the next start completes", {
    timeout: 300_000,
  }, async () => {
    for (const delay of [700, 2500]) {
      const { dataDir } = await pglite.empty();
      const killed = starting(dataDir!);
      await until(async () => (await readdir(dataDir!)).includes("mutua.lock"), "it has begun");
      await new Promise((resolve) => setTimeout(resolve, delay));
      killed.process.kill("SIGKILL");
      await killed.ended;
      const next = starting(dataDir!, true);
      expect([delay, await next.ended, next.said()]).toEqual([
        delay,
        "exit 0",
        expect.stringMatching(/^ready/),
      ]);
    }
  });

  test("of several that reach for a directory at the same moment one gets it, also where a dead one had it", {
    timeout: 300_000,
  }, async () => {
    const { dataDir } = await pglite.empty();
    const dead = starting(dataDir!);
    await until(async () => (await readdir(dataDir!)).includes("mutua.pid"), "it has begun");
    dead.process.kill("SIGKILL");
    await dead.ended;
    const script = { SCRAMBLE: JSON.stringify({ dataDir, at: Date.now() + 2500 }) };
    const children = Array.from({ length: 6 }, () => child("scramble.child.ts", script));
    const ends = await Promise.all(children.map((one) => one.ended.then(() => one.said())));
    expect(ends.filter((said) => said.startsWith("mine"))).toHaveLength(1);
    expect(ends.filter((said) => said.includes("is in use by process"))).toHaveLength(5);
  });
});
