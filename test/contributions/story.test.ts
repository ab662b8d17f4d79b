import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Database, open } from "#db/client.ts";
import { readRunLines, runState } from "#db/contributions/runs.ts";
import { prove } from "#db/prove/prove.ts";
import { runCase } from "#domain/case.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { onEachEngine, rowsOf } from "#test/engines.ts";
import { ask } from "#test/graph/ask.ts";
import { portalOn } from "#test/smallWorld.ts";
import { act, stageFor } from "#test/world/actors.ts";
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

/** What each member's line says, by firm, in thousands. */
async function told(world: WorldOfRuns, runId: string) {
  const found: Record<string, Record<string, number>> = {};
  await world.stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    for await (const lines of readRunLines(tx, runId))
      for (const { name, before, after, byFund, byOwn, byOthers, toCall, toCredit, toReturn, held } of lines)
        found[name] = Object.fromEntries(
          Object.entries({ before, after, byFund, byOwn, byOthers, toCall, toCredit, toReturn, held }).map(
            ([what, amount]) => [what, Number(amount / 100_000n)],
          ),
        );
  });
  return found;
}

const failing = async (db: Database) => (await prove(db)).filter((report) => !report.ok);
const documentsOf = (db: Database, run: string) =>
  db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ id: string; number: string; kind: string; due: string; amount: string; content: Content }>(
      tx,
      sql`select o.id, o.number, o.kind, to_char(o.due_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as due,
        o.amount::text as amount, o.content from obligations o where o.run_id = ${run}::uuid order by o.amount desc, o.number`,
    ),
  );
interface Content {
  amount: string;
  required: string;
  requirement: { amount: string; case: object };
}

const RUNS = `query($serviceId: ID!) { contributionRuns(serviceId: $serviceId) { edges { node {
  number state cause progress { done of failure } decision { title }
  result { size { amount } sizeChange { amount } invoices returns governing { name groups loss { amount } } members credited { amount }
    lines(first: 2, sort: CHANGE) { edges { cursor node { member { firm { name } } change { amount } } } pageInfo { hasNextPage endCursor } } } } } } }`;
const HISTORY = `{ requirementHistory { edges { node { number forDate before { amount } after { amount } byFund { amount }
  byOwn { amount } byOthers { amount } kcm { amount } kccp { amount } size { amount } case } } } }`;

onEachEngine((engine) => {
  test("measures become a run, the run invoices, the invoices money; the next run asks for less and pays back", {
    timeout: 300_000,
  }, async () => {
    const db = await open(await engine.empty());
    const world = await openHouseOfRuns(stageFor(portalOn(db), "2018-01-02T08:00:00Z"));
    const { stage, house, joined } = world;
    const [alder] = joined;
    const treasurer = alder!.people[0]!;

    // The measures of January: the two largest groups, Alder and the two Cedars, lose 8 million together.
    stage.at("2018-02-01T09:00:00Z");
    await bringMeasures(
      world,
      joined,
      measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]),
    );
    const first = await calculated(world);
    expect(runState(await runRow(world, first))).toBe("CALCULATED");
    expect(await told(world, first)).toEqual({
      "Alder Energi": line({ before: 2000, after: 3520, byOwn: 1520, toCall: 1520 }),
      "Birch Kraft": line({ before: 1000, after: 1760, byOwn: 760, toCall: 760 }),
      "Cedar Power": line({ before: 1000, after: 1760, byOwn: 760, toCall: 760 }),
      "Cedar Trading": line({ before: 1000, after: 1760, byOwn: 760, toCall: 760 }),
    });
    const decisionId = await proposed(world, first);
    const variables = { serviceId: globalId("ClearingService", world.serviceId) };
    const { data } = await ask(stage.portal, house.approver.credential, RUNS, variables);
    expect(data!.contributionRuns.edges[0].node).toMatchObject({
      number: 1,
      state: "WAITING",
      cause: "HAND",
      progress: { done: 2, of: 2, failure: null },
      decision: { title: "Issue contribution run 1 of Commodities" },
      result: {
        size: { amount: "8800000.00" },
        sizeChange: null,
        invoices: 4,
        returns: 0,
        members: 4,
        governing: {
          name: "Power up",
          groups: [["Alder Energi"], expect.any(Array)],
          loss: { amount: "8000000.00" },
        },
      },
    });
    expect(data!.contributionRuns.edges[0].node.result.governing.groups[1].sort()).toEqual([
      "Cedar Power",
      "Cedar Trading",
    ]);
    // A member knows nothing of it before it is issued.
    const unseen = await ask(stage.portal, treasurer.credential, HISTORY);
    expect(unseen.data!.requirementHistory.edges).toEqual([]);

    await approveAs(stage, house.approver, decisionId);
    const invoices = await documentsOf(db, first);
    expect(invoices.map(({ kind, due, amount }) => [kind, due, amount])).toEqual([
      ["CONTRIBUTION", "2018-02-05 12:00", "152000000"],
      ...Array(3).fill(["CONTRIBUTION", "2018-02-05 12:00", "76000000"]),
    ]);
    expect(await failing(db)).toEqual([]);

    // The member reads its own line, runs it again, and pays.
    const seen = await ask(stage.portal, treasurer.credential, HISTORY);
    expect(seen.data!.requirementHistory.edges).toHaveLength(1);
    const entry = seen.data!.requirementHistory.edges[0].node;
    expect(entry).toMatchObject({
      number: 1,
      before: { amount: "2000000.00" },
      after: { amount: "3520000.00" },
    });
    expect(runCase(entry.case)).toMatchObject({ ok: true, result: { amount: "3520000.00" } });
    expect(entry.kccp).toEqual({ amount: "160000.00" });
    expect(runCase(invoices[0]!.content.requirement.case)).toMatchObject({
      result: { amount: "3520000.00" },
    });
    const page = await ask(
      stage.portal,
      treasurer.credential,
      "query($id: ID!) { node(id: $id) { ... on Obligation { computation { label from amount note result } } } }",
      { id: globalId("Obligation", invoices[0]!.id) },
    );
    const computation = page.data!.node.computation as {
      label: string;
      amount: string;
      note: string | null;
    }[];
    expect(computation.map(({ label, amount }) => `${label}: ${amount}`)).toEqual([
      "Size of the fund: 8800000.00",
      "Your margin: 400000.00",
      "Your stress: 4000000.00",
      "Your weight: 2/5",
      expect.stringMatching(/^Rate, the same for every member: \d+\/\d+$/),
      "Your part, exact: 3520000.000000",
      "Your requirement: 3520000.00",
      "You had posted: 2000000.00",
      "To pay: 1520000.00",
    ]);
    stage.at("2018-02-05T09:00:00Z");
    for (const [n, invoice] of invoices.slice(0, 3).entries())
      await act(stage, house.treasurer, recordPayment, {
        number: invoice.number,
        amount: invoice.content.amount,
        currency: "EUR",
        valueOn: "2018-02-05",
        bankReference: `paid-${n}`,
      });
    expect(await failing(db)).toEqual([]);

    // February: Alder risks much less, so it gets money back; whoever has not paid is asked for less.
    stage.at("2018-03-01T09:00:00Z");
    const second = await runMonth(
      world,
      measuresOn("2018-02-28", [100, 200, 200, 200], [1000, 2000, 2000, 2000]),
    );
    const lines = await told(world, second);
    // The two largest groups now lose 6 million: 6,600 thousand shared by 1 and three times 2 of 7.
    expect(lines["Alder Energi"]).toMatchObject({
      before: 3520,
      after: 943,
      toReturn: 2577,
      held: 0,
      toCall: 0,
    });
    for (const { before, after, byFund, byOwn, byOthers } of Object.values(lines) as Record<string, number>[])
      expect(byFund! + byOwn! + byOthers!).toBe(after! - before!);
    const documents = await documentsOf(db, second);
    expect(documents.filter(({ kind }) => kind === "RETURN").map(({ due }) => due)).toEqual([
      "2018-03-06 15:00",
    ]);
    const total = await db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf<{ code: string; n: number }>(
        tx,
        "select code, count(*)::int as n from adjustments group by code",
      ),
    );
    expect(total).toEqual([]); // 1,886 is more than 1,760: nobody's open call is too large
    expect(await failing(db)).toEqual([]);

    // Nothing changed: a third run asks nobody for anything.
    stage.at("2018-03-02T09:00:00Z");
    const third = await calculated(world);
    expect(await runRow(world, third)).toMatchObject({ invoices: 0, returns: 0, called: 0n });
    // And then less than was called: the open invoice of the last one is cut, nothing is paid back that was not paid.
    stage.at("2018-04-03T09:00:00Z");
    const fourth = await runMonth(
      world,
      measuresOn("2018-03-29", [100, 100, 100, 100], [1000, 1000, 1000, 1000]),
    );
    expect((await runRow(world, fourth)).returns).toBeGreaterThan(0);
    const cut = await db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf<{ code: string; n: number }>(
        tx,
        "select code, count(*)::int as n from adjustments group by code",
      ),
    );
    expect(cut).toEqual([{ code: "REQUIREMENT_LOWERED", n: expect.any(Number) }]);
    expect(runState(await runRow(world, third))).toBe("SUPERSEDED");
    expect(await failing(db)).toEqual([]);
    await db.close();
  });
});

function line(amounts: Record<string, number>) {
  const zero = { before: 0, after: 0, byFund: 0, byOwn: 0, byOthers: 0 };
  return { ...zero, toCall: 0, toCredit: 0, toReturn: 0, held: 0, ...amounts };
}
