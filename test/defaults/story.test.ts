import { beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import type { Credential } from "#graphql/viewer.ts";
import { ask } from "#test/graph/ask.ts";
import { type Stage, signIn, stageFor } from "#test/world/actors.ts";
import { type Joined, join, openHouse, type World } from "#test/world/house.ts";
import { DEFAULTER, OTHERS, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";

let stage: Stage;
let world: World;
let defaulter: Joined;
let first: Joined;
let risk: Credential;
let approver: Credential;
let treasurer: Credential;
let anna: Credential;

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  world = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULEBOOK_2018 });
  defaulter = await join(world, DEFAULTER);
  first = await join(world, PUBLISHED[0]);
  for (const firm of [PUBLISHED[1], PUBLISHED[2], ...OTHERS]) await join(world, { ...firm, people: [] });
  risk = world.house.risk.credential;
  approver = world.house.approver.credential;
  treasurer = world.house.treasurer.credential;
  anna = first.people[0]!.credential;
});

interface LayerShown {
  title: string;
  absorbed: { amount: string };
  size: { amount: string };
}

/** Send one mutation and give back its answer. */
async function send(who: Credential, name: string, input: Record<string, unknown>, select: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask(
    stage.portal,
    who,
    `mutation M($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { message } ${select} } }`,
    { input: { idempotencyKey: stage.portal.ids(), ...input } },
  );
  expect(answer.codes).toEqual([]);
  return answer.data![name];
}

const DECISION = "decision { id hash title state facts { label value } mayApprove }";

test("the default of September 2018: declared, confirmed, allocated, called, paid, and the fund is full again", async () => {
  // A risk manager declares it, and cannot confirm it.
  stage.at("2018-09-11T14:40:00Z");
  const declared = await send(
    risk,
    "declareDefault",
    {
      memberId: globalId("Member", defaulter.memberId),
      defaultedOn: "2018-09-11",
      reason: "Margin call not met by 11:00.",
    },
    `... on DefaultDeclared { defaultEvent { id number state } ${DECISION} }`,
  );
  expect(declared.defaultEvent).toMatchObject({ number: "D1", state: "DECLARED" });
  const id = declared.defaultEvent.id;
  // No member knows of it yet.
  expect(
    (await ask(stage.portal, anna, "query Q($id: ID!) { node(id: $id) { id } }", { id })).data?.node,
  ).toBeNull();
  // Another person confirms.
  const confirmed = await send(
    approver,
    "approve",
    { decisionId: declared.decision.id, hash: declared.decision.hash },
    `... on DecisionAnswered { decision { state } }`,
  );
  expect(confirmed.decision.state).toBe("APPROVED");
  // The loss is entered, and the preview stores nothing.
  stage.at("2018-09-12T16:10:00Z");
  await send(
    risk,
    "enterLoss",
    { defaultEventId: id, kind: "FINAL", amount: "114000000.00", margin: "0.00" },
    "... on LossEntered { defaultEvent { state } }",
  );
  stage.at("2018-09-13T06:30:00Z");
  const preview = await ask(
    stage.portal,
    risk,
    `query P($id: ID!) { previewAllocation(defaultEventId: $id) { loss { amount } layers { title absorbed { amount } size { amount } } shares { member { firm { name } } amount { amount } } calls { amount { amount } } uncovered { amount } dueAt } }`,
    { id },
  );
  const shown = preview.data!.previewAllocation;
  expect(
    shown.layers.map((layer: LayerShown) => [layer.title, layer.absorbed.amount, layer.size.amount]),
  ).toEqual([
    ["Defaulter’s margin", "0.00", "0.00"],
    ["Defaulter’s contribution", "0.00", "0.00"],
    ["Junior capital", "7000000.00", "7000000.00"],
    ["Default fund", "107000000.00", "166000000.00"],
  ]);
  const share = (name: string) =>
    shown.shares.find((one: { member: { firm: { name: string } } }) => one.member.firm.name === name).amount
      .amount;
  expect(PUBLISHED.map((firm) => share(firm.name))).toEqual(["5000000.00", "590000.00", "1605000.00"]);
  expect(shown.dueAt).toBe("2018-09-17T10:00:00.000Z"); // noon in Stockholm, two business days later
  expect((await eventOf(id)).layers).toEqual([]);
  // Prepared by one, approved by another: everything is issued in that instant.
  const prepared = await send(
    risk,
    "prepareAllocation",
    { defaultEventId: id },
    `... on DecisionPrepared { ${DECISION} }`,
  );
  stage.at("2018-09-13T07:00:00Z");
  await send(approver, "approve", { decisionId: prepared.decision.id, hash: prepared.decision.hash }, "");
  expect(await eventOf(id)).toMatchObject({
    state: "ISSUED",
    loss: { amount: "114000000.00" },
    uncovered: { amount: "0.00" },
  });
  // A member sees its two documents: the notice with nothing to pay, and the call.
  const mine = await ask(
    stage.portal,
    anna,
    `{ obligations { edges { node { id kind number amount { amount } toPay { amount } outstanding { amount } state dueAt computation { label amount } content hash } } } viewer { memberships { owed { amount } posted { amount } required { amount } } } }`,
  );
  const documents = mine.data!.obligations.edges.map((edge: { node: unknown }) => edge.node);
  const call = documents.find((one: { kind: string }) => one.kind === "REPLENISHMENT");
  const notice = documents.find((one: { kind: string }) => one.kind === "LOSS_ALLOCATION");
  expect(documents).toHaveLength(2);
  expect(notice).toMatchObject({
    amount: { amount: "5000000.00" },
    toPay: { amount: "0.00" },
    dueAt: null,
    state: "ISSUED",
  });
  expect(call).toMatchObject({
    amount: { amount: "5000000.00" },
    toPay: { amount: "5000000.00" },
    state: "ISSUED",
  });
  expect([notice.number, call.number].map((number: string) => number.slice(6)).sort()).toEqual([
    "-2018-0001",
    "-2018-0002",
  ]);
  expect(mine.data!.viewer.memberships).toEqual([
    { owed: { amount: "5000000.00" }, posted: { amount: "2757009.35" }, required: { amount: "7757009.35" } },
  ]);
  expect(mine.text).not.toContain(PUBLISHED[1].name);
  // It acknowledges, announces, and runs its own line again as a case of its own.
  expect(
    (
      await send(
        anna,
        "acknowledgeObligation",
        { obligationId: call.id },
        "... on ObligationChanged { obligation { state } }",
      )
    ).obligation.state,
  ).toBe("ACKNOWLEDGED");
  await send(
    anna,
    "announcePayment",
    { obligationId: call.id, amount: "5000000.00", valueOn: "2018-09-17" },
    "",
  );
  const again = await ask(
    stage.portal,
    anna,
    `query R($case: String!) { runCase(case: $case) { ... on CaseResult { result } ... on CaseFault { path message } } }`,
    {
      case: JSON.stringify(call.content.shares[0].case),
    },
  );
  expect(again.data!.runCase.result).toEqual({ result: "share/1", currency: "EUR", amount: "5000000.00" });
  // Everybody pays; the first member in two parts.
  stage.at("2018-09-17T08:00:00Z");
  const calls = await ask(
    stage.portal,
    treasurer,
    `{ obligations(first: 100, kind: REPLENISHMENT) { edges { node { number toPay { amount } } } } }`,
  );
  const pay = (number: string, amount: string, bankReference: string) =>
    send(
      treasurer,
      "recordPayment",
      { number, amount, currency: "EUR", valueOn: "2018-09-17", bankReference },
      "... on PaymentRecorded { payment { obligation { state } } }",
    );
  expect((await pay(call.number, "1999999.99", "part one")).payment.obligation.state).toBe("PARTLY_PAID");
  expect((await pay(call.number, "3000000.01", "part two")).payment.obligation.state).toBe("PAID");
  for (const { node } of calls.data!.obligations.edges)
    if (node.number !== call.number) await pay(node.number, node.toPay.amount, `all of ${node.number}`);
  // The fund is full again, and the default settled.
  expect(await eventOf(id)).toMatchObject({
    state: "SETTLED",
    calls: { received: { amount: "107000000.00" }, overdue: { amount: "0.00" } },
  });
  const fund = await ask(
    stage.portal,
    anna,
    "{ services { fund { required { amount } posted { amount } called { amount } } } viewer { memberships { owed { amount } posted { amount } } } }",
  );
  expect(fund.data!.services[0].fund).toEqual({
    required: { amount: "166000000.00" },
    posted: { amount: "166000000.00" },
    called: { amount: "0.00" },
  });
  expect(fund.data!.viewer.memberships).toEqual([
    { owed: { amount: "0.00" }, posted: { amount: "7757009.35" } },
  ]);
  // Over the whole life the member whose 5,000,000.00 was used has paid out exactly that.
  const journal = await ask(
    stage.portal,
    anna,
    "{ journal(first: 100) { edges { node { title postings { account amount { amount } } } } } }",
  );
  const cash = journal
    .data!.journal.edges.flatMap(
      (edge: { node: { title: string; postings: { account: string; amount: { amount: string } }[] } }) =>
        edge.node.title === "Contribution posted" ? [] : edge.node.postings,
    )
    .filter((posting: { account: string }) => posting.account === "SUSPENSE")
    .map((posting: { amount: { amount: string } }) => BigInt(posting.amount.amount.replace(".", "")));
  expect(cash.reduce((sum: bigint, amount: bigint) => sum + amount, 0n)).toBe(500_000_000n);
});

async function eventOf(id: string) {
  const answer = await ask(
    stage.portal,
    risk,
    "query E($id: ID!) { node(id: $id) { ... on DefaultEvent { state loss { amount } uncovered { amount } layers { id } calls { received { amount } overdue { amount } } } } }",
    { id },
  );
  return answer.data!.node;
}

test("signing the same story's people in again tells the same figures: a state is derived, not stored", async () => {
  const later = await signIn(stage, first.people[0]!.email);
  stage.at("2018-12-01T08:00:00Z");
  const answer = await ask(
    stage.portal,
    later.credential,
    "{ obligations { edges { node { kind state } } } }",
  );
  expect(
    answer.data!.obligations.edges.map((edge: { node: { state: string } }) => edge.node.state).sort(),
  ).toEqual(["ISSUED", "PAID"]);
});
