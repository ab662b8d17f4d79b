import { beforeAll, expect, test } from "vitest";
import { findCountingBatch } from "#db/measures/queries.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { act, attempt } from "#test/world/actors.ts";
import { approveAs } from "#test/world/house.ts";
import { bringMeasures, measuresOf, type ToBring } from "#test/world/measures.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { refusalOf } from "#test/world/refusal.ts";
import { batch, batchOf, type MeasuringWorld, openMeasuringHouse, plain } from "./house.ts";

/** Where the rulebook names two sources, one that lies is shown, and stops the batch. */
let world: MeasuringWorld;
const measures = {
  maxAgeDays: 7,
  sources: { names: ["Engine", "Vendor"] as [string, string], tolerance: "0.01" },
};

beforeAll(async () => {
  world = await openMeasuringHouse(await memoryPortal(), measures);
});

const bring = async (rest: Partial<ToBring>) =>
  (
    await act(
      world.stage,
      world.house.risk,
      importMeasures,
      measuresOf(world, world.firms, { ...plain("2018-08-31"), ...rest }),
    )
  ).batchId;
const propose = (batchId: string) =>
  attempt(world.stage, world.house.risk.credential, proposeMeasures, { batchId: batchOf(batchId) });
const counting = () =>
  world.stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    findCountingBatch(tx, world.serviceId, { on: "2018-09-03", rules: { measures } }),
  );

let engine: string;
let decisionId: string;

test("a third source is refused, and the first waits for the second", async () => {
  const { stage, house, firms } = world;
  const third = measuresOf(world, firms, plain("2018-08-31"));
  expect(await refusalOf(stage, house.risk, importMeasures, third)).toBe("InvalidInput source");
  engine = await bring({ key: "engine", source: "Engine" });
  expect(await propose(engine)).toMatchObject({
    refused: {
      __typename: "WrongMoment",
      message:
        "The batch engine waits for the other source: bring in the measures of Vendor for 2018-08-31 first.",
    },
  });
  expect((await batch(world, engine)).comparison).toEqual({
    source: "Vendor",
    agrees: false,
    count: 0,
    other: null,
    differences: [],
  });
});

test("a lying source is shown figure by figure, and nothing counts", async () => {
  const [, two, three] = world.firms;
  const lie = await bring({
    key: "lie",
    source: "Vendor",
    // 202 against 200 is one in a hundred and a bit less; 150 against 300 is a lie.
    of: (firm, index) => ({
      margin: firm === three ? "150" : firm === two ? "202" : `${index + 1}00.00`,
      stress: "50.5",
    }),
    scenarios: { "2008": (_firm, index) => (index === 2 ? "21" : `${index}0`), "1987": () => "7.01" },
  });
  const differences = [
    { code: three!.code, measure: "margin", first: { amount: "300.00" }, second: { amount: "150.00" } },
    { code: three!.code, measure: "2008", first: { amount: "20.00" }, second: { amount: "21.00" } },
  ];
  const outcome = await propose(engine);
  expect(outcome).toMatchObject({
    refused: {
      __typename: "SourcesDisagree",
      count: 2,
      message:
        "Engine and Vendor differ in 2 figures of 2018-08-31 by more than 0.01 of the larger. Have the source that is wrong send a new batch.",
      differences,
    },
  });
  for (const [id, other] of [
    [engine, "lie"],
    [lie, "engine"],
  ] as const)
    expect((await batch(world, id)).comparison).toMatchObject({
      agrees: false,
      count: 2,
      other: { key: other },
      differences,
    });
  expect(await counting()).toEqual({ batch: null, reason: "No measures of Engine are accepted." });
});

test("a source that leaves something out does not agree", async () => {
  await bring({
    key: "less",
    source: "Vendor",
    of: (_firm, index) => ({ margin: `${index + 1}00` }),
    scenarios: {},
  });
  const { comparison } = await batch(world, engine);
  // A stress of each of three, and two scenarios of three.
  expect(comparison.count).toBe(3 + 6);
  expect(comparison.differences[0]).toMatchObject({
    measure: "stress",
    first: { amount: "50.50" },
    second: null,
  });
});

test("once the other agrees the first counts; the second is only held against it", async () => {
  const { stage, house } = world;
  const vendor = await bring({ key: "vendor", source: "Vendor" });
  expect(await propose(vendor)).toMatchObject({ refused: { __typename: "WrongMoment" } });
  const done = await act(stage, house.risk, proposeMeasures, { batchId: batchOf(engine) });
  await approveAs(stage, house.approver, done.decisionId);
  expect((await counting()).batch?.id).toBe(engine);
  expect((await batch(world, engine)).decision.facts).toContainEqual({
    label: "The other source",
    value: "Vendor agrees, vendor",
  });
});

test("a later batch of the other source that differs stops it again", async () => {
  world.stage.at("2018-09-03T08:00:00Z");
  await bring({ key: "afterthought", source: "Vendor", of: () => ({ margin: "1", stress: "50.5" }) });
  expect(await counting()).toEqual({
    batch: null,
    reason:
      "engine of Engine and afterthought of Vendor differ in 3 figures by more than the rulebook allows.",
  });
});

test("what was prepared while they agreed is not carried out once they do not", async () => {
  const { stage, house } = world;
  const later = { date: "2018-09-01" };
  stage.at("2018-09-03T09:00:00Z");
  await bring({ ...later, key: "vendor 2", source: "Vendor" });
  const second = await bring({ ...later, key: "engine 2", source: "Engine" });
  ({ decisionId } = await act(stage, house.risk, proposeMeasures, { batchId: batchOf(second) }));
  stage.at("2018-09-03T09:01:00Z");
  await bring({ ...later, key: "vendor 3", source: "Vendor", of: () => ({ margin: "1", stress: "50.5" }) });
  await expect(approveAs(stage, house.approver, decisionId)).rejects.toThrow("NotWhatWasSeen");
  await expect(
    bringMeasures(world, world.firms, plain("2018-09-02", { key: "alone", source: "Engine" })),
  ).rejects.toThrow("waits for the other source");
});
