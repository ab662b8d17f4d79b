import { beforeAll, expect, test } from "vitest";
import { runState } from "#db/contributions/runs.ts";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { proposeRun } from "#graphql/contributions/proposeRun.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { globalId } from "#graphql/ids.ts";
import { type Actor, act, attempt, type Stage, stageFor } from "#test/world/actors.ts";
import { approveAs, decide } from "#test/world/house.ts";
import { bringMeasures } from "#test/world/measures.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { type AnyCommand, hashOfDecision, refusalOf } from "#test/world/refusal.ts";
import {
  calculated,
  measuresOn,
  openHouseOfRuns,
  proposed,
  runRow,
  type WorldOfRuns,
} from "#test/world/runs.ts";

let stage: Stage;
let world: WorldOfRuns;
let runId: string;

const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
/** The sentence of a refusal. */
async function sentence(who: Actor, command: AnyCommand, input: Record<string, unknown>): Promise<string> {
  const outcome = await attempt(stage, who.credential, command, input);
  return "refused" in outcome ? outcome.refused.message : "done";
}
const forService = () => ({ serviceId: globalId("ClearingService", world.serviceId) });
const forRun = (id: string) => ({ runId: globalId("ContributionRun", id) });
const approving = async (decisionId: string) => ({
  decisionId: globalId("Decision", decisionId),
  hash: await hashOfDecision(stage, decisionId),
});
const MEASURES = measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]);

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-01-02T08:00:00Z");
  world = await openHouseOfRuns(stage);
  stage.at("2018-02-01T09:00:00Z");
});

test("only a risk manager asks for a run and proposes it", async () => {
  const { house, joined } = world;
  for (const who of [house.approver, house.treasurer, house.auditor, joined[0]!.people[0]!]) {
    expect(await refusal(who, calculateRun, forService())).toBe("NotAllowed");
    expect(await refusal(who, proposeRun, forRun(stage.portal.ids()))).toBe("NotAllowed");
  }
});

test("no run without measures that count, and none of what there is not", async () => {
  const { risk } = world.house;
  expect(await sentence(risk, calculateRun, forService())).toBe("No measures are accepted.");
  expect(
    await refusal(risk, calculateRun, { serviceId: globalId("ClearingService", stage.portal.ids()) }),
  ).toBe("NotFound");
  expect(
    await refusal(risk, calculateRun, {
      ...forService(),
      batchId: globalId("MeasureBatch", stage.portal.ids()),
    }),
  ).toBe("NotFound");
  expect(await refusal(risk, proposeRun, forRun(stage.portal.ids()))).toBe("NotFound");
});

test("one run at a time, and none proposed before it is calculated", async () => {
  const { house } = world;
  await bringMeasures(world, world.joined, MEASURES);
  ({ runId } = await act(stage, house.risk, calculateRun, forService()));
  expect(await sentence(house.risk, calculateRun, forService())).toBe(
    "Run 1 is being calculated: wait for it.",
  );
  expect(await sentence(house.risk, proposeRun, forRun(runId))).toBe(
    "Run 1 is being calculated: wait for it.",
  );
  expect(await calculateDue(stage.portal)).toBe(1);
  expect(await calculateDue(stage.portal)).toBe(0);
  const decisionId = await proposed(world, runId);
  expect(await sentence(house.risk, calculateRun, forService())).toBe(
    "Run 1 waits for a second person: have it answered or take it back.",
  );
  expect(await refusal(house.risk, proposeRun, forRun(runId))).toBe("WrongMoment");
  expect(await refusal(house.risk, approve, await approving(decisionId))).toBe("NotAllowed");
  await act(stage, house.approver, sendBack, {
    decisionId: globalId("Decision", decisionId),
    reason: "Look at it again.",
  });
  expect(runState(await runRow(world, runId))).toBe("CALCULATED");
});

test("where money has moved since, nothing is proposed and nothing is issued", async () => {
  const { house, joined } = world;
  const decisionId = await proposed(world, runId);
  await decide(stage, house.treasurer, house.approver, postContribution, {
    memberId: globalId("Member", joined[1]!.memberId),
    required: "1000000.00",
    received: "5.00",
    bankReference: "five more",
  });
  const moved = "Run 1: money or members moved since it was calculated: calculate it again.";
  expect(await sentence(house.approver, approve, await approving(decisionId))).toBe(moved);
  expect(runState(await runRow(world, runId))).toBe("WAITING");
  await act(stage, house.approver, sendBack, {
    decisionId: globalId("Decision", decisionId),
    reason: "Money moved.",
  });
  expect(await sentence(house.risk, proposeRun, forRun(runId))).toBe(moved);
  expect((await prove(stage.portal.db)).filter((report) => !report.ok)).toEqual([]);
});

test("a run is issued once, and one that a later run has followed never is", async () => {
  const { house } = world;
  const again = await calculated(world);
  const decisionId = await proposed(world, again);
  await approveAs(stage, house.approver, decisionId);
  expect(await refusal(house.approver, approve, await approving(decisionId))).toBe("AlreadyAnswered");
  expect(await sentence(house.risk, proposeRun, forRun(again))).toBe("Run 2 is issued already.");
  expect(await sentence(house.risk, proposeRun, forRun(runId))).toBe(
    "A later run was issued since run 1: ask for another.",
  );
});

test("measures grow old: they feed no run, and a run on them is not issued any more", async () => {
  const { house } = world;
  const third = await calculated(world);
  const decisionId = await proposed(world, third);
  stage.at("2018-03-20T09:00:00Z");
  expect(await sentence(house.approver, approve, await approving(decisionId))).toBe(
    "The measures of run 3 are of 2018-01-31 and too old by now: calculate it on newer ones.",
  );
  await act(stage, house.approver, sendBack, {
    decisionId: globalId("Decision", decisionId),
    reason: "Too old.",
  });
  expect(await sentence(house.risk, calculateRun, forService())).toMatch(/may be at most 35 days old/);
});

test("while a default is declared nothing is issued; while it is open returns are held back", async () => {
  const { house, joined } = world;
  await bringMeasures(
    world,
    joined,
    measuresOn("2018-03-19", [100, 200, 200, 200], [1000, 2000, 2000, 2000]),
  );
  const { decisionId: declared } = await act(stage, house.risk, declareDefault, {
    memberId: globalId("Member", joined[3]!.memberId),
    defaultedOn: "2018-03-20",
    reason: "The margin call was not met.",
  });
  const fourth = await calculated(world);
  expect(await sentence(house.risk, proposeRun, forRun(fourth))).toBe(
    "A default waits for its confirmation: have it confirmed or sent back first.",
  );
  await approveAs(stage, house.approver, declared);
  // The member in default is no longer in the run: it is calculated anew.
  expect(await refusal(house.risk, proposeRun, forRun(fourth))).toBe("WrongMoment");
  const fifth = await calculated(world);
  const row = await runRow(world, fifth);
  expect(row.holdReason).toBe("A default is open. A cooling-off period runs until 2018-04-03.");
  expect([row.returns, row.returned]).toEqual([0, 0n]);
  await approveAs(stage, house.approver, await proposed(world, fifth));
  expect((await prove(stage.portal.db)).filter((report) => !report.ok)).toEqual([]);
});
