import { beforeAll, describe, expect, test } from "vitest";
import { readRunLines } from "#db/contributions/runs.ts";
import { findBalances } from "#db/journal/queries.ts";
import { prove } from "#db/prove/prove.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { payReturn } from "#graphql/payments/payReturn.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { rowsOf } from "#test/engines.ts";
import { ask } from "#test/graph/ask.ts";
import { act, stageFor } from "#test/world/actors.ts";
import { approveAs, decide } from "#test/world/house.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { refusalOf } from "#test/world/refusal.ts";
import {
  calculated,
  measuresOn,
  openHouseOfRuns,
  proposed,
  runMonth,
  runRow,
  type WorldOfRuns,
} from "#test/world/runs.ts";

/** Alder's own line as it is told to it, with what was held back of its money. */
const HISTORY = `{ requirementHistory(first: 1) { edges { node { number after { amount } held { amount } } } }
  viewer { memberships { required { amount } posted { amount } owed { amount } } } }`;

describe("a rulebook that holds returns back while a default is open or cooling off:", () => {
  let world: WorldOfRuns;
  let defaultId: string;
  const look = <R extends Record<string, unknown>>(statement: string) =>
    world.stage.portal.db.reading({ role: "mutua_reader" }, (tx) => rowsOf<R>(tx, statement));
  const returns = () =>
    look<{ id: string; number: string; due: string; content: { amount: string; posted: string } }>(
      `select id, number, content, to_char(due_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as due
        from obligations where kind = 'RETURN' order by id`,
    );
  /** What Alder was told of its requirement where it got no document, newest first. */
  const told = async () =>
    (
      await look<{ facts: object }>(
        `select facts from audit_events where kind = 'requirement.changed' and subject_id = '${world.joined[0]!.memberId}' order by id desc`,
      )
    ).map(({ facts }) => facts);
  const alder = (runId: string) =>
    world.stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
      for await (const lines of readRunLines(tx, runId))
        return lines.find(({ memberId }) => memberId === world.joined[0]!.memberId)!;
      throw new Error("a run without lines");
    });
  const seen = async () =>
    (await ask(world.stage.portal, world.joined[0]!.people[0]!.credential, HISTORY)).data!;
  const failing = async () => (await prove(world.stage.portal.db)).filter((report) => !report.ok);

  beforeAll(async () => {
    const portal = await memoryPortal({ demonstration: true });
    world = await openHouseOfRuns(stageFor(portal, "2018-01-02T08:00:00Z"));
    const { stage, house, joined } = world;
    stage.at("2018-02-01T09:00:00Z");
    const runId = await runMonth(
      world,
      measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]),
    );
    for (const { number, amount } of await look<{ number: string; amount: string }>(
      `select number, content ->> 'amount' as amount from obligations where run_id = '${runId}'`,
    ))
      await act(stage, house.treasurer, recordPayment, {
        ...{ number, amount, currency: "EUR", valueOn: "2018-02-01", bankReference: `paid ${number}` },
      });
    // A member defaults on Thursday 1 March: from its next day ten business days of cooling off.
    stage.at("2018-03-01T08:00:00Z");
    const declared = await act(stage, house.risk, declareDefault, {
      memberId: globalId("Member", joined[3]!.memberId),
      defaultedOn: "2018-03-01",
      reason: "The margin call of 28 February was not met.",
    });
    defaultId = declared.defaultId;
    await approveAs(stage, house.approver, declared.decisionId);
  });

  const survivors = () => ({ ...world, joined: world.joined.slice(0, 3) });

  test("while a default is open, a lower requirement gives no return, and the member is told why", async () => {
    world.stage.at("2018-03-01T09:00:00Z");
    const runId = await runMonth(survivors(), measuresOn("2018-02-28", [100, 200, 200], [1000, 2000, 2000]));
    const reason = "A default is open. A cooling-off period runs until 2018-03-15.";
    const run = await runRow(world, runId);
    expect(run).toMatchObject({ holdReason: reason, returns: 0, returned: 0n });
    const line = await alder(runId);
    expect(line.after).toBeLessThan(line.before);
    expect(line).toMatchObject({ held: line.posted - line.after, toReturn: line.held, toCall: 0n });
    expect(await returns()).toEqual([]);
    expect(await told()).toMatchObject([{ run: "2", holdReason: reason }]);
    const { requirementHistory, viewer } = await seen();
    expect(requirementHistory.edges[0].node).toMatchObject({ number: 2, held: { amount: major(line.held) } });
    expect(viewer.memberships[0]).toMatchObject({
      required: { amount: major(line.after) },
      posted: { amount: "3520000.00" },
      owed: { amount: "0.00" },
    });
    expect(await failing()).toEqual([]);
  });

  test("when the default is settled and its cooling-off period runs, it is that which holds the money", async () => {
    const { stage, house } = world;
    stage.at("2018-03-05T09:00:00Z");
    const defaultEventId = globalId("DefaultEvent", defaultId);
    // Margin and its own contribution carry the loss: the others are called for nothing.
    await act(stage, house.risk, enterLoss, {
      ...{ defaultEventId, kind: "FINAL", amount: "500000.00", margin: "100000.00" },
    });
    const { decisionId } = await act(stage, house.risk, prepareAllocation, { defaultEventId });
    await approveAs(stage, house.approver, decisionId);
    stage.at("2018-03-15T09:00:00Z");
    const runId = await runMonth(survivors(), measuresOn("2018-03-14", [90, 200, 200], [900, 2000, 2000]));
    const reason = "A cooling-off period runs until 2018-03-15.";
    expect(await runRow(world, runId)).toMatchObject({ holdReason: reason, returns: 0 });
    expect((await told())[0]).toMatchObject({ run: "3", holdReason: reason });
    expect(await returns()).toEqual([]);
    expect(await failing()).toEqual([]);
  });

  test("a run that was calculated in the period is not issued after it; the next one gives the money back, two people pay it, and once", async () => {
    const { stage, house, joined } = world;
    const stale = await proposed(world, await calculated(world));
    stage.at("2018-03-16T09:00:00Z");
    await expect(approveAs(stage, house.approver, stale)).rejects.toThrow("calculate it again");
    const sent = { decisionId: globalId("Decision", stale), reason: "The period is over." };
    await act(stage, house.approver, sendBack, sent);
    const runId = await calculated(world);
    await approveAs(stage, house.approver, await proposed(world, runId));
    const line = await alder(runId);
    expect(line).toMatchObject({ before: line.after, held: 0n, toReturn: line.posted - line.after });
    expect(await runRow(world, runId)).toMatchObject({ holdReason: null, held: 0n });
    const all = await returns();
    const own = all.find(({ number }) => number.startsWith(joined[0]!.code))!;
    expect(own.content).toMatchObject({ amount: major(line.toReturn), posted: "3520000.00" });
    expect(own.due).toBe("2018-03-21 15:00"); // three business days
    expect(await failing()).toEqual([]);

    const payment = {
      ...{ obligationId: globalId("Obligation", own.id), amount: own.content.amount },
      ...{ valueOn: "2018-03-16", bankReference: "BACK TO ALDER" },
    };
    await decide(stage, house.treasurer, house.approver, payReturn, payment);
    expect(await refusalOf(stage, house.treasurer, payReturn, payment)).toBe("WrongMoment");
    const books = await stage.portal.db.reading({ role: "mutua_reader" }, async (tx) =>
      (await findBalances(tx, [joined[0]!.memberId])).get(joined[0]!.memberId),
    );
    expect(books).toMatchObject({ CONTRIBUTION: -line.after, PAYABLE: 0n });
    const { viewer } = await seen();
    expect(viewer.memberships[0]).toMatchObject({
      required: { amount: major(line.after) },
      posted: { amount: major(line.after) },
    });

    // Nothing is returned twice.
    stage.at("2018-03-19T09:00:00Z");
    const next = await calculated(world);
    expect(await runRow(world, next)).toMatchObject({ returns: 0, returned: 0n });
    await approveAs(stage, house.approver, await proposed(world, next));
    expect(await returns()).toEqual(all);
    expect(await failing()).toEqual([]);
  });
});

const major = (minor: bigint) => `${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`;
