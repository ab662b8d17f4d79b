import { beforeAll, expect, test } from "vitest";
import { findCountingBatch } from "#db/measures/queries.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { act } from "#test/world/actors.ts";
import { CONTRIBUTION_RULES } from "#test/world/contributions.ts";
import { approveAs } from "#test/world/house.ts";
import { bringMeasures, measuresOf } from "#test/world/measures.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { refusalOf } from "#test/world/refusal.ts";
import { batch, batchOf, type MeasuringWorld, openMeasuringHouse, plain, preview } from "./house.ts";

/** The life of a batch of measures: brought in, asked about, accepted by two, followed by the next. */
let world: MeasuringWorld;
let first: string;

beforeAll(async () => {
  world = await openMeasuringHouse(await memoryPortal());
});

const countingOn = (on: string) =>
  world.stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    findCountingBatch(tx, world.serviceId, { on, rules: { measures: CONTRIBUTION_RULES.measures } }),
  );

test("a batch is brought in whole and shows its sums, its worst scenarios and what it is asked about", async () => {
  const { stage, house, firms } = world;
  const input = measuresOf(world, firms, plain("2018-08-31"));
  expect(await preview(world, input)).toMatchObject({
    lines: 3,
    scenarios: 2,
    faultCount: 0,
    known: null,
    questions: { count: 0 },
  });
  ({ batchId: first } = await act(stage, house.risk, importMeasures, input));
  // The two of a group lose together: of 0, 10 and 20 one group of two and one alone is everything.
  expect(await batch(world, first)).toMatchObject({
    key: "EOD-2018-08-31",
    state: "IMPORTED",
    names: ["margin", "stress"],
    lines: 3,
    scenarios: 2,
    channel: "CSV",
    importedBy: "Dora Roth",
    totals: [
      { name: "margin", total: { amount: "600.00" } },
      { name: "stress", total: { amount: "151.50" } },
    ],
    worstScenarios: [
      { name: "2008", loss: { amount: "30.00" } },
      { name: "1987", loss: { amount: "21.03" } },
    ],
    questions: { count: 0, told: [], against: null },
    comparison: null,
    decision: null,
  });
  expect(await countingOn("2018-09-03")).toMatchObject({ batch: null, reason: "No measures are accepted." });
});

test("it counts once a second person has accepted exactly what was shown, and nobody accepts it twice", async () => {
  const { stage, house } = world;
  const { decisionId } = await act(stage, house.risk, proposeMeasures, { batchId: batchOf(first) });
  expect(await batch(world, first)).toMatchObject({
    state: "WAITING",
    decision: { state: "WAITING", title: "Accept the measures EOD-2018-08-31 of 2018-08-31" },
  });
  expect(await refusalOf(stage, house.risk, proposeMeasures, { batchId: batchOf(first) })).toBe(
    "WrongMoment",
  );
  await approveAs(stage, house.approver, decisionId);
  expect(await batch(world, first)).toMatchObject({ state: "ACCEPTED", decision: { state: "APPROVED" } });
  expect(await refusalOf(stage, house.risk, proposeMeasures, { batchId: batchOf(first) })).toBe(
    "WrongMoment",
  );
  expect((await countingOn("2018-09-03")).batch?.id).toBe(first);
});

test("too old by the rulebook it feeds nothing, and the reason says so", async () => {
  expect((await countingOn("2018-09-07")).batch?.id).toBe(first); // seven days old
  expect(await countingOn("2018-09-08")).toEqual({
    batch: null,
    reason:
      "The newest accepted measures, EOD-2018-08-31, are of 2018-08-31: by the rulebook they may be at most 7 days old.",
  });
  expect((await countingOn("2018-08-30")).batch).toBeNull(); // of a day to come
});

test("what is missing, new or jumps is asked about, and accepted only with a word why", async () => {
  const { stage, house, firms } = world;
  stage.at("2018-09-04T07:00:00Z");
  const [one, two, three] = firms as [(typeof firms)[0], (typeof firms)[0], (typeof firms)[0]];
  // The first is missing; 200 to 300 is half as much more and no jump, 300 to 450.01 is one.
  const { batchId } = await act(
    stage,
    house.risk,
    importMeasures,
    measuresOf(world, [two, three], {
      ...plain("2018-09-03"),
      of: (firm) => ({ margin: firm === two ? "300" : "450.01", volume: "1" }),
      scenarios: { "2008": () => "23", "2020": () => "0" },
    }),
  );
  const seen = await batch(world, batchId);
  expect(seen.questions.against).toEqual({ key: "EOD-2018-08-31" });
  expect(seen.questions.told.map(({ message }: { message: string }) => message)).toEqual([
    `${one.code} has no line.`,
    "The last accepted batch told stress, this one does not.",
    "The last accepted batch did not tell volume.",
    `margin of ${three.code} went from 300.00 to 450.01.`,
    "The last accepted batch had the scenario “1987”, this one has not.",
    "The scenario “2020” is new.",
    "The losses of all members in the worst scenario went from 30.00 to 46.00.",
  ]);
  expect(seen.questions.told[3]).toMatchObject({
    kind: "JUMP",
    before: { amount: "300.00" },
    after: { amount: "450.01" },
  });
  const propose = { batchId: batchOf(batchId) };
  expect(await refusalOf(stage, house.risk, proposeMeasures, propose)).toBe("InvalidInput note");
  expect(await refusalOf(stage, house.risk, proposeMeasures, { ...propose, note: " " })).toBe(
    "InvalidInput note",
  );
  const note = "Alder Power is being wound down; the rest was checked against the exchange.";
  const { decisionId } = await act(stage, house.risk, proposeMeasures, { ...propose, note });
  const { decision } = await batch(world, batchId);
  expect(decision.facts).toContainEqual({ label: "Note", value: note });
  expect(decision.facts.find(({ label }: { label: string }) => label === "Questions").value).toMatch(/^7: /);
  await approveAs(stage, house.approver, decisionId);
  expect(await batch(world, batchId)).toMatchObject({ state: "ACCEPTED" });
  expect(await batch(world, first)).toMatchObject({ state: "SUPERSEDED" });
  expect((await countingOn("2018-09-04")).batch?.id).toBe(batchId);
});

test("where another batch was accepted in between, what was shown no longer holds and is sent back", async () => {
  const { stage, house, firms } = world;
  stage.at("2018-09-05T07:00:00Z");
  const { batchId } = await act(
    stage,
    house.risk,
    importMeasures,
    measuresOf(world, firms, plain("2018-09-04", { key: "late" })),
  );
  const { decisionId } = await act(stage, house.risk, proposeMeasures, {
    batchId: batchOf(batchId),
    note: "Checked.",
  });
  await bringMeasures(world, firms, plain("2018-09-04", { key: "early", note: "Checked too." }));
  await expect(approveAs(stage, house.approver, decisionId)).rejects.toThrow("NotWhatWasSeen");
  expect(await batch(world, batchId)).toMatchObject({ state: "WAITING" });
});

test("members and batches are listed for the house in pages, and for no member at all", async () => {
  const { firms } = world;
  const { members } = await batch(
    world,
    first,
    "members(first: 2) { edges { node { member { code } amounts { amount } } } pageInfo { hasNextPage endCursor } }",
  );
  expect(members.edges.map(({ node }: never) => node)).toEqual([
    { member: { code: firms[0]!.code }, amounts: [{ amount: "100.00" }, { amount: "50.50" }] },
    { member: { code: firms[1]!.code }, amounts: [{ amount: "200.00" }, { amount: "50.50" }] },
  ]);
  const rest = await batch(
    world,
    first,
    `members(first: 2, after: "${members.pageInfo.endCursor}") { edges { node { member { code } } } pageInfo { hasNextPage } }`,
  );
  expect(rest.members).toEqual({
    edges: [{ node: { member: { code: firms[2]!.code } } }],
    pageInfo: { hasNextPage: false },
  });
});
