import { beforeAll, expect, test } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { globalId } from "#graphql/ids.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { payReturn } from "#graphql/payments/payReturn.ts";
import { ask } from "#test/graph/ask.ts";
import { act } from "#test/world/actors.ts";
import { type Call, following, type LateWorld, openLateHouse } from "#test/world/calls.ts";
import { decide } from "#test/world/house.ts";

let world: LateWorld;
let open: Call;
let back: { id: string; number: string };

/** A member that owes on one document and is paid back on another. */
beforeAll(async () => {
  world = await openLateHouse();
  const { stage, house, first } = world;
  const [anna] = first.people;
  stage.at("2018-09-03T07:00:00Z");
  const wrong = await world.call(first, "1000000.00");
  await world.pay(wrong, "1000000.00", "2018-09-03");
  const reason = "Another member’s measures were taken.";
  await act(stage, anna!, contestObligation, { obligationId: wrong.id, reason });
  const upheld = { obligationId: wrong.id, outcome: "UPHELD" as const, amount: "150000.00", reason };
  await decide(stage, house.risk, house.approver, answerContest, upheld);
  const { id, number } = (await following(world, wrong.row, "RETURN"))!;
  back = { id: globalId("Obligation", id), number };
  stage.at("2018-09-04T07:00:00Z");
  open = await world.call(first, "40000.00");
  while ((await dispatch(stage.portal, { mailServer: false })) > 0);
});

const asAnna = async (source: string, variables = {}) =>
  (await ask(world.stage.portal, world.first.people[0]!.credential, source, variables)).data!;

// What the home page asks, in short.
const LISTS = ["OVERDUE", "PARTLY_PAID", "ISSUED", "ACKNOWLEDGED", "PAID"] as const;
const HOME = `{ viewer { memberships { owed { amount } posted { amount } } } ${LISTS.map(
  (state) =>
    `${state}: obligations(first: 50, state: ${state}) { edges { node { kind number dueAt outstanding { amount } } } }`,
).join(" ")} }`;
const home = async () => {
  const { viewer, ...lists } = await asAnna(HOME);
  const open = LISTS.filter((state) => state !== "PAID").flatMap((state) => lists[state].edges);
  return {
    owed: viewer.memberships[0].owed.amount,
    posted: viewer.memberships[0].posted.amount,
    open: open.map(({ node }) => `${node.kind} ${node.number} ${node.outstanding.amount}`).sort(),
    paid: lists["PAID"].edges.map(({ node }: { node: { kind: string } }) => node.kind),
  };
};
const message = async (subject: RegExp) => {
  const { viewer } = await asAnna(
    "{ viewer { inbox(first: 50) { edges { node { subject obligation { id kind number state acknowledgement { by } } } } } } }",
  );
  return viewer.inbox.edges
    .map(({ node }: { node: object }) => node)
    .find((node: { subject: string }) => subject.test(node.subject));
};
const acknowledge = async (obligationId: string) => {
  const { acknowledgeObligation } = await asAnna(
    "mutation($input: AcknowledgeObligationInput!) { acknowledgeObligation(input: $input) { __typename } }",
    { input: { idempotencyKey: world.stage.portal.ids(), obligationId } },
  );
  return acknowledgeObligation.__typename;
};

test("what a member owes leaves out what it receives, until that is paid out; both stand among what is open", async () => {
  const call = `CONTRIBUTION ${open.number} 40000.00`;
  expect(await home()).toEqual({
    ...{ owed: "40000.00", posted: "10850000.00" },
    open: [call, `RETURN ${back.number} 150000.00`],
    paid: ["CONTRIBUTION"],
  });
  await decide(world.stage, world.house.treasurer, world.house.approver, payReturn, {
    ...{ obligationId: back.id, amount: "50000.00", valueOn: "2018-09-04", bankReference: "BACK 1" },
  });
  expect(await home()).toMatchObject({ owed: "40000.00", open: [call, `RETURN ${back.number} 100000.00`] });
});

test("each message leads to its own document, which is acknowledged from there; one about nothing payable leads to none", async () => {
  const called = await message(new RegExp(open.number));
  const returned = await message(new RegExp(back.number));
  expect(called.obligation).toMatchObject({ id: open.id, kind: "CONTRIBUTION", acknowledgement: null });
  expect(returned.obligation).toMatchObject({ id: back.id, kind: "RETURN", acknowledgement: null });
  for (const { obligation } of [called, returned]) {
    expect(await acknowledge(obligation.id)).toBe("ObligationChanged");
    const after = await message(new RegExp(obligation.number));
    expect(after.obligation.acknowledgement).toEqual({ by: expect.any(String) });
    expect(await acknowledge(obligation.id)).toBe("WrongMoment");
  }
  const { viewer } = await asAnna(
    "{ viewer { inbox(first: 50) { edges { node { path obligation { id } } } } } }",
  );
  for (const { node } of viewer.inbox.edges)
    expect(node.obligation?.id ?? null).toBe(/^\/obligations\/([^/]+)$/.exec(node.path)?.[1] ?? null);
});

test("a message leads nobody else to the document: another member sees nothing of it", async () => {
  const [other] = world.second.people;
  const { data } = await ask(
    world.stage.portal,
    other!.credential,
    "query($id: ID!) { node(id: $id) { ... on Obligation { number } } viewer { inbox(first: 50) { edges { node { obligation { number } } } } } }",
    { id: open.id },
  );
  expect(data!.node).toBeNull();
  for (const { node } of data!.viewer.inbox.edges) expect(node.obligation).toBeNull();
});
