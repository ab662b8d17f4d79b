import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, open } from "#db/client.ts";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { scheduleRuns } from "#graphql/contributions/schedule.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { postgres, rowsOf } from "#test/engines.ts";
import { portalOn } from "#test/smallWorld.ts";
import { act, attempt, stageFor } from "#test/world/actors.ts";
import { approveAs } from "#test/world/house.ts";
import { bringMeasures } from "#test/world/measures.ts";
import { hashOfDecision } from "#test/world/refusal.ts";
import { measuresOn, openHouseOfRuns, proposed, type WorldOfRuns } from "#test/world/runs.ts";

let db: Database;
let world: WorldOfRuns;

beforeAll(async () => {
  db = await open(await postgres.empty());
  world = await openHouseOfRuns(stageFor(portalOn(db), "2018-01-02T08:00:00Z"));
  world.stage.at("2018-02-01T09:00:00Z");
  await bringMeasures(
    world,
    world.joined,
    measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]),
  );
});
afterAll(() => db?.close());

const count = async (statement: string): Promise<number> =>
  (await db.reading({ role: "mutua_reader" }, (tx) => rowsOf<{ n: number }>(tx, sql.raw(statement))))[0]!.n;
const many = <T>(times: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, n) => work(n)));
/** Of those that lose a race the ticker tries again at its next tick. */
const settled = (work: Promise<number>) => work.catch(() => 0);

test("eight processes whose clocks strike at once ask for one run, and calculate it once", async () => {
  const { stage } = world;
  stage.at("2018-02-05T09:00:00Z"); // the third business day
  await many(8, () => settled(scheduleRuns(stage.portal)));
  await settled(scheduleRuns(stage.portal));
  expect(await count("select count(*)::int as n from contribution_runs")).toBe(1);
  expect(
    await count(
      "select count(*)::int as n from contribution_runs where cause = 'SCHEDULE' and scheduled_for = '2018-02-05'",
    ),
  ).toBe(1);
  await many(4, () => settled(calculateDue(stage.portal)));
  await calculateDue(stage.portal);
  expect(await count("select count(*)::int as n from run_results")).toBe(1);
  expect(await count("select count(*)::int as n from run_lines")).toBe(4);
  expect(await count("select count(*)::int as n from audit_events where kind = 'run.calculated'")).toBe(1);
});

test("runs asked for at once: one is made, the others are told to wait; the same key twice is one run", async () => {
  const { stage, house } = world;
  const input = { serviceId: globalId("ClearingService", world.serviceId) };
  const outcomes = await many(6, (n) =>
    attempt(stage, house.risk.credential, calculateRun, input, `asked-for-once-${n % 3}`),
  );
  const made = new Set(outcomes.flatMap((one) => ("done" in one ? [one.done.runId] : [])));
  expect(made.size).toBe(1);
  expect(await count("select max(number)::int as n from contribution_runs")).toBe(2);
  await calculateDue(stage.portal);
});

test("approved twice at once, and once more: one set of invoices, numbered without a gap beside payments that come in", async () => {
  const { stage, house } = world;
  const [runId] = (
    await db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf<{ id: string }>(tx, "select id from contribution_runs order by number desc limit 1"),
    )
  ).map(({ id }) => id);
  const decisionId = await proposed(world, runId!);
  const input = {
    decisionId: globalId("Decision", decisionId),
    hash: await hashOfDecision(stage, decisionId),
  };
  const outcomes = await many(5, () =>
    attempt(stage, house.approver.credential, approve, input, "pressed-many-times"),
  );
  expect(outcomes).toEqual(outcomes.map(() => ({ done: { decisionId } })));
  expect(await count("select count(*)::int as n from obligations")).toBe(4);
  expect(await count("select count(*)::int as n from run_issues")).toBe(1);
  const invoices = await db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ number: string; amount: string }>(
      tx,
      "select number, content ->> 'amount' as amount from obligations",
    ),
  );
  // A second run is issued while what the first asked for is paid: who loses is tried again or told that money moved.
  stage.at("2018-03-01T09:00:00Z");
  await bringMeasures(
    world,
    world.joined,
    measuresOn("2018-02-28", [800, 400, 400, 400], [8000, 4000, 4000, 4000]),
  );
  const { runId: second } = await act(stage, house.risk, calculateRun, {
    serviceId: globalId("ClearingService", world.serviceId),
  });
  await calculateDue(stage.portal);
  const next = await proposed(world, second);
  const [, ...paid] = await Promise.all([
    approveAs(stage, house.approver, next).then(
      () => "issued",
      (fault: Error) => fault.message,
    ),
    ...invoices.map(({ number, amount }, n) =>
      act(stage, house.treasurer, recordPayment, {
        number,
        amount,
        currency: "EUR",
        valueOn: "2018-03-01",
        bankReference: `raced-${n}`,
      }),
    ),
  ]);
  expect(paid).toHaveLength(4);
  const issued = await count("select count(*)::int as n from run_issues");
  expect(await count("select count(*)::int as n from obligations")).toBe(4 * issued);
  expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
});
