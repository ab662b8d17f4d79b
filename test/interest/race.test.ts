import { afterAll, beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { chargeInterest } from "#graphql/interest/chargeInterest.ts";
import { adjustObligation } from "#graphql/obligations/adjustObligation.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { type Opened, postgres, rowsOf } from "#test/engines.ts";
import { issueDefault, type SmallWorld } from "#test/smallWorld.ts";
import { act, attempt } from "#test/world/actors.ts";
import { documentOf } from "#test/world/demonstration.ts";
import { hashOfDecision } from "#test/world/refusal.ts";

/** What could be charged or taken off twice, approved by many at once: seen on a real PostgreSQL only. */
let at: Opened & { world: SmallWorld };
beforeAll(async () => {
  at = await postgres.small();
  await issueDefault(at.world);
});
afterAll(() => at?.close());

const REASON = "A part of it was posted twice already.";

async function approveTogether(decisionIds: string[], times = 8): Promise<string[]> {
  const { stage, house } = at.world;
  const hashes = new Map(
    await Promise.all(decisionIds.map(async (id) => [id, await hashOfDecision(stage, id)] as const)),
  );
  const outcomes = await Promise.all(
    Array.from({ length: times }, (_, index) => decisionIds[index % decisionIds.length]!).map((id) =>
      attempt(stage, house.approver.credential, approve, {
        decisionId: globalId("Decision", id),
        hash: hashes.get(id)!,
      }),
    ),
  );
  return outcomes.map((outcome) => ("done" in outcome ? "done" : outcome.refused.__typename));
}
const count = async (what: string) =>
  (
    await at.db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf<{ n: number }>(tx, `select count(*)::int as n from ${what}`),
    )
  )[0]!.n;

test("an answer and a correction of the same money, approved at once, take it off once; interest is charged once", async () => {
  const { stage, house, third } = at.world;
  const call = await documentOf(at.world, third, "REPLENISHMENT");
  stage.at("2018-09-18T09:00:00Z");
  await act(stage, third.people[0]!, contestObligation, { obligationId: call.id, reason: REASON });
  const answer = await act(stage, house.risk, answerContest, {
    obligationId: call.id,
    outcome: "UPHELD",
    amount: call.amount,
    reason: REASON,
  });
  const correction = await act(stage, house.treasurer, adjustObligation, {
    obligationId: call.id,
    amount: call.amount,
    reason: REASON,
  });
  const told = await approveTogether([answer.decisionId, correction.decisionId]);
  expect(told.filter((one) => one === "done")).toHaveLength(1);
  expect(await count("adjustments")).toBe(1);
  expect(await count("obligations where kind = 'RETURN'")).toBe(0);

  const { half } = at.world;
  const late = await documentOf(at.world, half, "REPLENISHMENT");
  await act(stage, house.treasurer, recordPayment, {
    number: late.number,
    amount: late.amount,
    currency: "EUR",
    valueOn: "2018-09-18",
    bankReference: "LATE",
  });
  const charge = await act(stage, house.treasurer, chargeInterest, { obligationId: late.id });
  const charged = await approveTogether([charge.decisionId]);
  expect(charged.filter((one) => one === "done")).toHaveLength(1);
  expect(charged.filter((one) => one === "AlreadyAnswered")).toHaveLength(7);
  expect(await count("obligations where kind = 'INTEREST'")).toBe(1);
  expect((await prove(at.db)).filter(({ ok }) => !ok)).toEqual([]);
});
