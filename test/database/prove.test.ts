import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actAs } from "#db/client.ts";
import { runCheck } from "#db/prove/check.ts";
import { CHECKS, prove } from "#db/prove/prove.ts";
import { type Opened, onEachEngine, rowsOf, undone } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { liveFully } from "./fullLife.ts";
import { PLANTS } from "./plants.ts";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
    await liveFully(at.world);
  });
  afterAll(() => at?.close());

  test("a house in which everything has happened is proven: every check holds and each has looked at rows", async () => {
    const reports = await prove(at.db);
    expect(reports.filter((report) => !report.ok)).toEqual([]);
    expect(reports.filter((report) => report.examined === 0).map((report) => report.id)).toEqual([]);
    expect(reports.find((report) => report.id === "I20")?.note).toBe("0 events are not sealed yet");
  });

  test("every check has a violation that it is tried on", () => {
    expect(Object.keys(PLANTS).sort()).toEqual(CHECKS.map((check) => check.id).sort());
  });

  describe("a check finds what a hand with the server's rights did:", () => {
    for (const check of CHECKS)
      for (const [index, statements] of (PLANTS[check.id] ?? []).entries())
        test(`${check.id}.${index + 1} ${check.title}`, async () => {
          const report = await undone(at, async (tx) => {
            for (const statement of statements) await rowsOf(tx, statement);
            await actAs(tx, { role: "mutua_reader" });
            return runCheck(tx, check);
          });
          expect(report).toMatchObject({
            ok: false,
            failure: expect.stringMatching(/^\d+ of \d+ do not hold$/),
          });
          expect(report.offenders.length).toBeGreaterThan(0);
        });
  });

  test("a check that is kept from seeing rows which are there does not pass", async () => {
    const check = CHECKS.find(({ id }) => id === "I06")!;
    const blind = { ...check, look: async () => ({ examined: 0, count: 0, offenders: [] }) };
    const report = await at.db.reading({ role: "mutua_reader" }, (tx) => runCheck(tx, blind));
    expect(report).toMatchObject({
      ok: false,
      failure: "examined nothing, though there are rows in obligations",
    });
  });

  test("after all of that the house is as it was", async () => {
    expect((await prove(at.db)).filter((report) => !report.ok)).toEqual([]);
  });
});
