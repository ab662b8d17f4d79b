import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, open } from "#db/client.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { act, attempt } from "#test/world/actors.ts";
import { measuresOf } from "#test/world/measures.ts";
import { hashOfDecision } from "#test/world/refusal.ts";
import { postgres } from "../engines.ts";
import { portalOn } from "../smallWorld.ts";
import { batch, batchOf, type MeasuringWorld, openMeasuringHouse, plain, rowsOfMeasures } from "./house.ts";

/** What happens at once, on a real PostgreSQL with many connections. */
let db: Database;
let world: MeasuringWorld;

beforeAll(async () => {
  db = await open(await postgres.empty());
  world = await openMeasuringHouse({ ...portalOn(db), demonstration: false });
});
afterAll(() => db?.close());

const atOnce = async (one: (index: number) => ReturnType<typeof attempt>) => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => one(index)));
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const kind = "done" in outcome ? JSON.stringify(outcome.done) : outcome.refused.__typename;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

test("the same batch sent ten times at once is one batch, and all are told of it", async () => {
  const input = measuresOf(world, world.firms, plain("2018-08-31"));
  const counts = await atOnce(() =>
    attempt(world.stage, world.house.risk.credential, importMeasures, input as never),
  );
  expect(Object.values(counts)).toEqual([10]);
  expect(Object.keys(counts)[0]).toContain("batchId");
  expect(await rowsOfMeasures(world.stage)).toBe(1 + 3 + 2);
});

test("of two contents under one key the first is kept, and the other refused", async () => {
  const counts = await atOnce((index) =>
    attempt(
      world.stage,
      world.house.risk.credential,
      importMeasures,
      measuresOf(world, world.firms, {
        ...plain("2018-09-01", { key: "contested" }),
        of: () => ({ margin: String(index % 2) }),
      }) as never,
    ),
  );
  expect(Object.values(counts).sort()).toEqual([5, 5]);
  expect(counts.WrongMoment).toBe(5);
});

test("proposed ten times at once it waits once, and approved ten times at once it is accepted once", async () => {
  const { stage, house, firms } = world;
  const { batchId } = await act(
    stage,
    house.risk,
    importMeasures,
    measuresOf(world, firms, plain("2018-09-02")) as never,
  );
  const proposed = await atOnce(() =>
    attempt(stage, house.risk.credential, proposeMeasures, { batchId: batchOf(batchId) }),
  );
  expect(proposed.WrongMoment).toBe(9);
  const [done] = Object.keys(proposed).filter((kind) => kind !== "WrongMoment");
  const { decisionId } = JSON.parse(done!) as { decisionId: string };
  const input = {
    decisionId: globalId("Decision", decisionId),
    hash: await hashOfDecision(stage, decisionId),
  };
  const approved = await atOnce(() => attempt(stage, house.approver.credential, approve, input));
  expect(approved.AlreadyAnswered).toBe(9);
  expect(await batch(world, batchId)).toMatchObject({ state: "ACCEPTED" });
});
