import { afterAll, beforeAll, expect, test } from "vitest";
import { findHouse } from "#db/house/queries.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { openService } from "#graphql/house/openService.ts";
import { globalId } from "#graphql/ids.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { payReturn } from "#graphql/payments/payReturn.ts";
import { reassignPayment } from "#graphql/payments/reassignPayment.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { refundReceipt } from "#graphql/payments/refundReceipt.ts";
import { pglite, rowsOf } from "../engines.ts";
import { issueDefault } from "../smallWorld.ts";
import { act, attempt, clientCredential } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";
import { decide } from "../world/house.ts";
import { type AnyCommand, hashOfDecision, refusalOf } from "../world/refusal.ts";
import { receive, returnTo, type Small } from "./house.ts";

let at: Small;
let call: { id: string; number: string };
let other: { id: string; number: string };
let notice: { id: string };

beforeAll(async () => {
  at = await pglite.small();
  await issueDefault(at.world);
  call = await documentOf(at.world, at.world.half, "REPLENISHMENT");
  other = await documentOf(at.world, at.world.third, "REPLENISHMENT");
  notice = await documentOf(at.world, at.world.half, "LOSS_ALLOCATION");
});
afterAll(() => at?.close());

const refused = (command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(at.world.stage, at.world.house.treasurer, command, input);
const reason = "For a test of refusals.";
const out = { amount: "10.00", valueOn: "2018-09-13", bankReference: "OUT" };

test("matching is refused where nothing is left of either side, with the figure where less is", async () => {
  const { receiptId } = await receive(at.world, "100.00", "REF A");
  const match = { receiptId, obligationId: call.id, reason };
  expect(await refused(matchPayment, { ...match, receiptId: call.id })).toBe("NotFound");
  expect(await refused(matchPayment, { ...match, obligationId: receiptId })).toBe("NotFound");
  expect(await refused(matchPayment, { ...match, obligationId: notice.id })).toBe("WrongMoment");
  expect(
    await refused(matchPayment, { ...match, obligationId: await returnTo(at.world, at.world.third) }),
  ).toBe("WrongMoment");
  expect(await refused(matchPayment, { ...match, amount: "100.01" })).toBe("MoreThanLeft");
  expect(await refused(matchPayment, { ...match, amount: "5000000.01" })).toBe("MoreThanOutstanding");
  expect(await refused(matchPayment, { ...match, amount: "0.00" })).toBe("InvalidInput amount");
  expect(await refused(matchPayment, { ...match, reason: "no" })).toBe("InvalidInput reason");
  const whole = await receive(at.world, "1.00", "REF B", call.number);
  expect(await refused(matchPayment, { ...match, receiptId: whole.receiptId })).toBe("WrongMoment");
});

test("a payment is taken back once, and never to where it is", async () => {
  const { paymentId } = await receive(at.world, "20.00", "REF C", call.number);
  const take = { paymentId, reason };
  expect(await refused(reassignPayment, { ...take, paymentId: call.id })).toBe("NotFound");
  expect(await refused(reassignPayment, { ...take, toObligationId: call.id })).toBe(
    "InvalidInput toObligationId",
  );
  expect(await refused(reassignPayment, { ...take, toObligationId: notice.id })).toBe("WrongMoment");
  const { treasurer, approver } = at.world.house;
  await decide(at.world.stage, treasurer, approver, reassignPayment, take as never);
  expect(await refused(reassignPayment, take)).toBe("WrongMoment");
});

test("no more goes back than is left, and a reference of an outgoing payment counts once", async () => {
  const { stage, house } = at.world;
  const { receiptId } = await receive(at.world, "30.00", "REF D");
  const back = { receiptId, ...out, reason };
  expect(await refused(refundReceipt, { ...back, amount: "30.01" })).toBe("MoreThanLeft");
  expect(await refused(refundReceipt, { ...back, valueOn: "2018-09-14" })).toBe("InvalidInput valueOn");
  expect(await refused(refundReceipt, { ...back, valueOn: "2018-09-12" })).toBe("InvalidInput valueOn");
  await decide(stage, house.treasurer, house.approver, refundReceipt, back);
  expect(await refused(refundReceipt, back)).toBe("InvalidInput bankReference");
  // What waits is looked at again when it is approved: of 20.00 there is then only 5.00.
  const first = await act(stage, house.treasurer, refundReceipt, {
    ...back,
    amount: "20.00",
    bankReference: "OUT 2",
  });
  await decide(stage, house.treasurer, house.approver, matchPayment, {
    receiptId,
    obligationId: other.id,
    amount: "15.00",
    reason,
  });
  const { decisionId } = first;
  const input = {
    decisionId: globalId("Decision", decisionId),
    hash: await hashOfDecision(stage, decisionId),
  };
  expect(await refusalOf(stage, house.approver, approve, input)).toBe("MoreThanLeft");
});

test("only a return is paid by the house, and no payment of one is taken back", async () => {
  const { stage, house } = at.world;
  const obligationId = await returnTo(at.world, at.world.fifth);
  expect(await refused(payReturn, { obligationId: call.id, ...out })).toBe("WrongMoment");
  expect(
    await refused(payReturn, { obligationId, ...out, amount: "1000000.01", bankReference: "OUT 3" }),
  ).toBe("MoreThanOutstanding");
  expect(await refused(payReturn, { obligationId, ...out })).toBe("InvalidInput bankReference");
  const pay = { obligationId, ...out, amount: "1000000.00", bankReference: "OUT 4" };
  await decide(stage, house.treasurer, house.approver, payReturn, pay);
  expect(await refused(payReturn, { ...pay, bankReference: "OUT 5" })).toBe("WrongMoment");
  const [paid] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ id: string }>(tx, "select id from payments where bank_reference = 'OUT 4'"),
  );
  expect(await refused(reassignPayment, { paymentId: globalId("Payment", paid!.id), reason })).toBe(
    "WrongMoment",
  );
});

test("a house’s own system records money with its scope, and no member’s system can be given it", async () => {
  const { stage, house, half } = at.world;
  const register = (firmId: string) => ({
    firmId: globalId("Firm", firmId),
    name: "Bank statements",
    scopes: ["payments:write"],
  });
  expect(await refusalOf(stage, house.first, registerClient, register(half.firmId))).toBe(
    "InvalidInput scopes",
  );
  const own = await stage.portal.db.reading({ role: "mutua_reader" }, findHouse);
  await decide(stage, house.first, house.second, registerClient, register(own!.id));
  const statement = { number: call.number, amount: "5.00", currency: "EUR", valueOn: "2018-09-13" };
  expect(
    await attempt(stage, await clientCredential(stage, "Bank statements"), recordPayment, {
      ...statement,
      bankReference: "BY SYSTEM",
    }),
  ).toMatchObject({ done: { paymentId: expect.any(String) } });
});

test("where two services are in the currency, money without a number says to which it came", async () => {
  const { stage, house, serviceId } = at.world;
  const money = { amount: "1.00", currency: "EUR", valueOn: "2018-09-13", bankReference: "TWO" };
  expect(await refused(recordPayment, { ...money, currency: "SEK" })).toBe("InvalidInput currency");
  await decide(stage, house.first, house.second, openService, {
    code: "FIN",
    name: "Financials",
    currency: "EUR",
    capital: "1.00",
    payTo: "Sundmark Clearing, another account",
  });
  expect(await refused(recordPayment, money)).toBe("InvalidInput serviceId");
  expect(await refused(recordPayment, { ...money, serviceId: call.id })).toBe("NotFound");
  const named = { ...money, serviceId: globalId("ClearingService", serviceId) };
  expect(await refused(recordPayment, { ...named, currency: "SEK" })).toBe("InvalidInput currency");
  expect(await refused(recordPayment, named)).toBe("done");
});
