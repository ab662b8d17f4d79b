import { expect, test } from "vitest";
import { open } from "#db/client.ts";
import { readRunLines, runState } from "#db/contributions/runs.ts";
import { prove } from "#db/prove/prove.ts";
import { onEachEngine } from "#test/engines.ts";
import { portalOn } from "#test/smallWorld.ts";
import { stageFor } from "#test/world/actors.ts";
import { approveAs } from "#test/world/house.ts";
import { bringMeasures } from "#test/world/measures.ts";
import {
  calculated,
  measuresOn,
  openHouseOfRuns,
  proposed,
  runMonth,
  runRow,
  type WorldOfRuns,
} from "#test/world/runs.ts";

const linesOf = (world: WorldOfRuns, runId: string) =>
  world.stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const all = [];
    for await (const lines of readRunLines(tx, runId)) all.push(...lines);
    return all;
  });
const failing = async (world: WorldOfRuns) =>
  (await prove(world.stage.portal.db)).filter((report) => !report.ok);

onEachEngine((engine) => {
  test("a run", { timeout: 120_000 }, async () => {
    const db = await open(await engine.empty());
    const world = await openHouseOfRuns(stageFor(portalOn(db), "2018-01-02T08:00:00Z"));
    const { stage } = world;
    stage.at("2018-02-01T09:00:00Z");
    await bringMeasures(
      world,
      world.joined,
      measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]),
    );
    const runId = await calculated(world);
    const row = await runRow(world, runId);
    expect(runState(row)).toBe("CALCULATED");
    console.log(row);
    console.log(
      (await linesOf(world, runId)).map((l) => [
        l.name,
        l.before,
        l.after,
        l.byFund,
        l.byOwn,
        l.byOthers,
        l.toCall,
        l.toCredit,
        l.toReturn,
        l.held,
      ]),
    );
    const decisionId = await proposed(world, runId);
    await approveAs(stage, world.house.approver, decisionId);
    expect(runState(await runRow(world, runId))).toBe("ISSUED");
    expect(await failing(world)).toEqual([]);
    stage.at("2018-03-01T09:00:00Z");
    const second = await runMonth(
      world,
      measuresOn("2018-02-28", [100, 200, 200, 300], [1000, 2000, 2000, 3000]),
    );
    console.log(
      (await linesOf(world, second)).map((l) => [
        l.name,
        l.before,
        l.after,
        l.byFund,
        l.byOwn,
        l.byOthers,
        l.toCall,
        l.toCredit,
        l.toReturn,
        l.held,
      ]),
    );
    expect(await failing(world)).toEqual([]);
    await db.close();
  });
});
