import { afterAll, beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { askBalances } from "#graphql/statements/askBalances.ts";
import { type Opened, postgres, rowsOf } from "#test/engines.ts";
import type { SmallWorld } from "#test/smallWorld.ts";
import { attempt } from "#test/world/actors.ts";
import { hashOfDecision } from "#test/world/refusal.ts";

let at: Opened & { world: SmallWorld };
beforeAll(async () => {
  at = await postgres.small();
});
afterAll(() => at?.close());

const many = <T>(times: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, n) => work(n)));
const done = <A>(outcomes: readonly ({ done: A } | { refused: unknown })[]): A[] =>
  outcomes.flatMap((outcome) => ("done" in outcome ? [outcome.done] : []));

test("balances asked for at once and approved at once, by keys alike and other ones, by two people: one set of confirmations", async () => {
  const { stage, house, serviceId } = at.world;
  stage.at("2019-01-07T08:00:00Z");
  const input = { serviceId: globalId("ClearingService", serviceId), year: 2018 };
  const prepared = done(await many(4, () => attempt(stage, house.treasurer.credential, askBalances, input)));
  expect(new Set(prepared.map(({ decisionId }) => decisionId)).size).toBe(1);
  const { decisionId } = prepared[0]!;
  const answer = {
    decisionId: globalId("Decision", decisionId),
    hash: await hashOfDecision(stage, decisionId),
  };
  const outcomes = await many(8, (n) =>
    attempt(
      stage,
      (n % 2 ? house.approver : house.first).credential,
      approve,
      answer,
      ...(n < 4 ? ["pressed-many-times"] : []),
    ),
  );
  expect(done(outcomes).length).toBeGreaterThan(0);
  const [counted] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf(
      tx,
      `select (select count(*)::int from balance_confirmations) as asked,
        (select count(distinct member_id)::int from balance_confirmations) as members,
        (select count(*)::int from approvals where decision_id = '${decisionId}') as approvals,
        (select count(*)::int from audit_events where kind = 'balance.asked') as told`,
    ),
  );
  expect(counted).toEqual({ asked: 4, members: 4, approvals: 1, told: 4 });
  expect(await attempt(stage, house.treasurer.credential, askBalances, input)).toMatchObject({
    refused: { __typename: "WrongMoment" },
  });
  expect((await prove(at.db)).filter((report) => !report.ok)).toEqual([]);
});
