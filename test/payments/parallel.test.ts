import { afterEach, beforeEach, expect, test } from "vitest";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { refundReceipt } from "#graphql/payments/refundReceipt.ts";
import { postgres, rowsOf } from "../engines.ts";
import { issueDefault } from "../smallWorld.ts";
import { act, attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";
import { hashOfDecision } from "../world/refusal.ts";
import { brokenBooks, receive, type Small } from "./house.ts";

let at: Small;
beforeEach(async () => {
  at = await postgres.small();
  await issueDefault(at.world);
});
afterEach(() => at?.close());

test("of fifty approvals at once that all want the same receipt, no more is given out than came in", async () => {
  const { stage, house, half, third, fifth } = at.world;
  // 1,000.00 came in; three matches and a refund each want all of it, and wait
  const { receiptId } = await receive(at.world, "1000.00", "WANTED");
  const waiting: string[] = [];
  for (const member of [half, third, fifth]) {
    const { id: obligationId } = await documentOf(at.world, member, "REPLENISHMENT");
    const match = { receiptId, obligationId, reason: "It looks like theirs." };
    waiting.push((await act(stage, house.treasurer, matchPayment, match)).decisionId);
  }
  const back = {
    receiptId,
    amount: "1000.00",
    valueOn: "2018-09-13",
    bankReference: "BACK",
    reason: "Nobody’s.",
  };
  waiting.push((await act(stage, house.treasurer, refundReceipt, back)).decisionId);
  const hashes = await Promise.all(waiting.map((id) => hashOfDecision(stage, id)));
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const decisionId = globalId("Decision", waiting[index % waiting.length]!);
      const who = index % 8 < 4 ? house.approver : house.first;
      return attempt(stage, who.credential, approve, { decisionId, hash: hashes[index % hashes.length]! });
    }),
  );
  expect(outcomes.filter((outcome) => "done" in outcome)).toHaveLength(1);
  const [given] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ out: string }>(
      tx,
      "select ((select coalesce(sum(amount), 0) from payments) + (select coalesce(sum(amount), 0) from receipt_refunds))::text as out",
    ),
  );
  expect(given!.out).toBe("100000");
  expect(await brokenBooks(at)).toEqual([]);
});

test("of fifty receipts and matches at once for one call, exactly what was called is assigned", async () => {
  const { stage, house, half } = at.world;
  const call = await documentOf(at.world, half, "REPLENISHMENT");
  const { receiptId } = await receive(at.world, call.amount, "BY JUDGEMENT");
  const match = { receiptId, obligationId: call.id, reason: "It is theirs." };
  const { decisionId } = await act(stage, house.treasurer, matchPayment, match);
  const hash = await hashOfDecision(stage, decisionId);
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      index === 25
        ? attempt(stage, house.approver.credential, approve, {
            decisionId: globalId("Decision", decisionId),
            hash,
          }).then(() => null)
        : receive(at.world, "150000.00", `PART ${index}`, call.number),
    ),
  );
  expect(outcomes).toHaveLength(50);
  const [sums] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ receipts: number; paid: string }>(
      tx,
      "select (select count(*)::int from receipts) as receipts, (select sum(amount)::text from payments) as paid",
    ),
  );
  expect(sums).toEqual({ receipts: 50, paid: "500000000" });
  expect(await brokenBooks(at)).toEqual([]);
});
