import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { creditorReference } from "#domain/creditorReference.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { payReturn } from "#graphql/payments/payReturn.ts";
import { reassignPayment } from "#graphql/payments/reassignPayment.ts";
import { refundReceipt } from "#graphql/payments/refundReceipt.ts";
import { pglite, rowsOf } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import { issueDefault } from "../smallWorld.ts";
import { documentOf } from "../world/demonstration.ts";
import { decide } from "../world/house.ts";
import { brokenBooks, receive, returnTo, type Small, suspense } from "./house.ts";

let at: Small;
let half: { id: string; number: string };
let third: { id: string; number: string };
let over: { receiptId: string };
let returned: string;

beforeAll(async () => {
  at = await pglite.small();
  await issueDefault(at.world);
  half = await documentOf(at.world, at.world.half, "REPLENISHMENT");
  third = await documentOf(at.world, at.world.third, "REPLENISHMENT");
});
afterAll(() => at?.close());

const FIELDS = `id reference sender left { amount } assigned { amount } refunded { amount }
  payments { amount { amount } reversed matched obligation { number } } refunds { amount { amount } bankReference }
  suggestions { number } waiting { kind }`;
const receiptOf = async (id: string) =>
  (
    await ask(
      at.world.stage.portal,
      at.world.house.treasurer.credential,
      `query R($id: ID!) { node(id: $id) { ... on Receipt { ${FIELDS} } } }`,
      { id },
    )
  ).data!.node;
const outstanding = async (id: string) =>
  (
    await ask(
      at.world.stage.portal,
      at.world.house.treasurer.credential,
      "query O($id: ID!) { node(id: $id) { ... on Obligation { outstanding { amount } } } }",
      { id },
    )
  ).data!.node.outstanding.amount;
const decided = <C extends Parameters<typeof decide>[3]>(command: C, input: object) =>
  decide(at.world.stage, at.world.house.treasurer, at.world.house.approver, command, input as never);

test("money with a creditor reference is assigned at once, and what came on top is left of the receipt", async () => {
  // 5,000,000.00 is called; 5,000,250.00 comes, with the reference as a person writes it
  const written = creditorReference(half.number)
    .toLowerCase()
    .replace(/(.{4})/g, "$1 ");
  over = await receive(at.world, "5000250.00", "OVER", written);
  expect(await outstanding(half.id)).toBe("0.00");
  expect(await receiptOf(over.receiptId)).toMatchObject({
    left: { amount: "250.00" },
    assigned: { amount: "5000000.00" },
    payments: [{ amount: { amount: "5000000.00" }, reversed: false, matched: false }],
  });
  expect(await suspense(at)).toEqual({ booked: "250.00", left: "250.00" });
});

test("what came on top is assigned by two people to another call, or goes back", async () => {
  await decided(matchPayment, {
    receiptId: over.receiptId,
    obligationId: third.id,
    amount: "50.00",
    reason: "The sender pays for both.",
  });
  await decided(refundReceipt, {
    receiptId: over.receiptId,
    amount: "200.00",
    valueOn: "2018-09-13",
    bankReference: "BACK 1",
    reason: "The sender asked for it.",
  });
  expect(await receiptOf(over.receiptId)).toMatchObject({
    left: { amount: "0.00" },
    refunded: { amount: "200.00" },
    refunds: [{ amount: { amount: "200.00" }, bankReference: "BACK 1" }],
    suggestions: [],
  });
  expect(await suspense(at)).toEqual({ booked: "0.00", left: "0.00" });
});

test("a receipt with a mistyped number suggests whom it may be for, the likeliest first", async () => {
  const [code, ...rest] = third.number.split("-");
  const typo = [`${code!.slice(0, 5)}${code!.endsWith("X") ? "Y" : "X"}`, ...rest].join("-");
  const { receiptId, paymentId } = await receive(at.world, "1000.00", "TYPO", typo);
  expect(paymentId).toBeNull();
  expect((await receiptOf(receiptId)).suggestions[0]).toEqual({ number: third.number });
  const exact = await receive(at.world, await outstanding(third.id), "EXACT");
  expect((await receiptOf(exact.receiptId)).suggestions).toEqual([{ number: third.number }]);
});

test("a payment on the wrong call is moved to its right one, each member is told of its own alone", async () => {
  const before = { half: await outstanding(half.id), third: await outstanding(third.id) };
  const fifth = await documentOf(at.world, at.world.fifth, "REPLENISHMENT");
  const { receiptId, paymentId } = await receive(at.world, "300.00", "WRONG", third.number);
  await decided(reassignPayment, {
    paymentId,
    toObligationId: fifth.id,
    reason: "Fifth Power wrote the number of Third Kraft.",
  });
  expect({ half: await outstanding(half.id), third: await outstanding(third.id) }).toEqual(before);
  expect((await receiptOf(receiptId)).payments).toMatchObject([
    { reversed: true, obligation: { number: third.number } },
    { reversed: false, matched: true, obligation: { number: fifth.number } },
  ]);
  while ((await dispatch(at.world.stage.portal, { mailServer: false })) > 0);
  const told = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ subject: string; body: string }>(
      tx,
      `select * from deliveries where firm_id = '${at.world.third.firmId}'`,
    ),
  );
  const text = JSON.stringify(told);
  expect(text).toContain(`Payment taken back from ${third.number}`);
  expect(text).not.toMatch(new RegExp(`Fifth|${fifth.number}|300\\.00`));
  // Its own list shows the payment as taken back; nothing of it is paid.
  const own = await ask(
    at.world.stage.portal,
    at.world.third.people[0]!.credential,
    "{ payments { edges { node { reversed amount { amount } receipt { id } obligation { number } } } } }",
  );
  expect(own.data!.payments.edges.map((edge: { node: unknown }) => edge.node)).toContainEqual({
    reversed: true,
    amount: { amount: "300.00" },
    receipt: null,
    obligation: { number: third.number },
  });
  expect(own.text).not.toContain(fifth.number);
});

test("a payment taken back without a right one is left of its receipt again", async () => {
  const { receiptId, paymentId } = await receive(at.world, "70.00", "LOOSE", third.number);
  await decided(reassignPayment, { paymentId, reason: "Nobody knows whose it is." });
  expect(await receiptOf(receiptId)).toMatchObject({
    left: { amount: "70.00" },
    payments: [{ reversed: true }],
  });
});

test("the house pays a return, in parts where it likes", async () => {
  const obligationId = await returnTo(at.world, at.world.half);
  returned = obligationId;
  const pay = (amount: string, bankReference: string) =>
    decided(payReturn, { obligationId, amount, valueOn: "2018-09-13", bankReference });
  const work = async () =>
    (
      await ask(at.world.stage.portal, at.world.house.treasurer.credential, "{ workItems { kind path } }")
    ).data!.workItems.filter(({ kind }: { kind: string }) => kind === "RETURN");
  expect(await work()).toHaveLength(1);
  await pay("400000.00", "OUT 1");
  expect(await outstanding(obligationId)).toBe("600000.00");
  await pay("600000.00", "OUT 2");
  expect(await outstanding(obligationId)).toBe("0.00");
  expect(await work()).toEqual([]);
});

test("after all of that the books are proven", async () => {
  const { booked, left } = await suspense(at);
  expect(booked).toBe(left);
  // The one thing nobody decided is the return that this story issued by itself, as no run stands behind it.
  const broken = (await brokenBooks(at)).map(({ id, offenders }) => [id, offenders]);
  const { data } = await ask(
    at.world.stage.portal,
    at.world.house.treasurer.credential,
    "query R($id: ID!) { node(id: $id) { ... on Obligation { number } } }",
    { id: returned },
  );
  expect(broken).toEqual([["I13b", [`return ${data!.node.number}`]]]);
});
