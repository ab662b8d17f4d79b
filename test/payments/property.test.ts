import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatAmount } from "#domain/money.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { reassignPayment } from "#graphql/payments/reassignPayment.ts";
import { refundReceipt } from "#graphql/payments/refundReceipt.ts";
import { pglite } from "../engines.ts";
import { issueDefault } from "../smallWorld.ts";
import { attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";
import { approveAs } from "../world/house.ts";
import { brokenBooks, receive, type Small, suspense } from "./house.ts";

let at: Small;
let calls: { id: string; number: string }[];
const receipts: string[] = [];
const payments: string[] = [];
let made = 0;

beforeAll(async () => {
  at = await pglite.small();
  await issueDefault(at.world);
  const { half, third, fifth } = at.world;
  calls = [];
  for (const member of [half, third, fifth]) calls.push(await documentOf(at.world, member, "REPLENISHMENT"));
});
afterAll(() => at?.close());

const amount = fc.bigInt({ min: 1n, max: 4_000_000_00n }).map((minor) => formatAmount(minor, "EUR"));
const which = fc.nat();
const step = fc.oneof(
  fc.record({ does: fc.constant("receive" as const), amount, which, named: fc.boolean() }),
  fc.record({ does: fc.constant("match" as const), amount, which, named: fc.boolean() }),
  fc.record({ does: fc.constant("move" as const), amount, which, named: fc.boolean() }),
  fc.record({ does: fc.constant("refund" as const), amount, which, named: fc.boolean() }),
);

/** Do one step; what is refused changes nothing and is as good. */
async function take({
  does,
  amount,
  which,
  named,
}: {
  does: string;
  amount: string;
  which: number;
  named: boolean;
}) {
  const { stage, house } = at.world;
  const call = calls[which % calls.length]!;
  const reference = `P ${++made}`;
  const receiptId = receipts[which % receipts.length];
  const paymentId = payments[which % payments.length];
  const reason = "For a property.";
  const prepared = async (command: Parameters<typeof attempt>[2], input: object) => {
    const outcome = await attempt(stage, house.treasurer.credential, command as never, input as never);
    if ("done" in outcome)
      await approveAs(stage, house.approver, (outcome.done as { decisionId: string }).decisionId);
  };
  if (does === "receive" || !receiptId) {
    const done = await receive(at.world, amount, reference, named ? call.number : undefined);
    receipts.push(done.receiptId);
    if (done.paymentId) payments.push(done.paymentId);
  } else if (does === "match")
    await prepared(matchPayment as never, {
      receiptId,
      obligationId: call.id,
      ...(named && { amount }),
      reason,
    });
  else if (does === "move" && paymentId)
    await prepared(reassignPayment as never, {
      paymentId,
      ...(named && { toObligationId: call.id }),
      reason,
    });
  else if (does === "refund")
    await prepared(refundReceipt as never, {
      receiptId,
      amount,
      valueOn: "2018-09-13",
      bankReference: reference,
      reason,
    });
}

test("whatever is received, matched, moved and sent back: suspense is what is left, the books balance, nobody has paid more than was due", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const one of steps) await take(one);
      const { booked, left } = await suspense(at);
      expect(booked).toBe(left);
      expect(await brokenBooks(at)).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(payments.length).toBeGreaterThan(0);
});
