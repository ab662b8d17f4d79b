import { beforeAll, expect, test } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { prove } from "#db/prove/prove.ts";
import { globalId } from "#graphql/ids.ts";
import { answerBalance } from "#graphql/statements/answerBalance.ts";
import { askBalances } from "#graphql/statements/askBalances.ts";
import { ask } from "#test/graph/ask.ts";
import { type Actor, act } from "#test/world/actors.ts";
import { type Call, type LateWorld, openLateHouse } from "#test/world/calls.ts";
import { approveAs } from "#test/world/house.ts";
import { type AnyCommand, refusalOf } from "#test/world/refusal.ts";

let world: LateWorld;
let anna: Actor;
let call: Call;
beforeAll(async () => {
  world = await openLateHouse();
  anna = world.first.people[0]!;
  const { stage, first } = world;
  stage.at("2018-09-12T07:00:00Z");
  call = await world.call(first, "1000.00");
  stage.at("2018-09-14T07:00:00Z");
  await world.pay(call, "400.00", "2018-09-14");
  stage.at("2018-09-17T07:00:00Z");
  await world.pay(call, "600.00", "2018-09-17");
});

const BALANCES = "posted { amount } called { amount } owed { amount } payable { amount }";
const STATEMENT = `query Q($memberId: ID, $from: Date!, $to: Date!, $first: Int!, $after: String) {
  statementOfAccount(memberId: $memberId, from: $from, to: $to) { member { code } opening { ${BALANCES} } closing { ${BALANCES} }
    entries(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { title bookedOn number obligation { number } moved { ${BALANCES} } balance { ${BALANCES} } } } } } }`;
const statement = (who: Actor, variables: Record<string, unknown>) =>
  ask(world.stage.portal, who.credential, STATEMENT, {
    from: "2018-09-01",
    to: "2018-09-30",
    first: 50,
    ...variables,
  });
const plain = (balances: Record<string, { amount: string }>) =>
  ["posted", "called", "owed", "payable"].map((name) => balances[name]!.amount).join(" ");

test("a member reads where it stood, what moved, where it stood after each, and where it stands", async () => {
  const { data } = await statement(anna, {});
  const found = data!.statementOfAccount;
  expect(found.member.code).toBe(world.first.code);
  expect(plain(found.opening)).toBe("10000000.00 0.00 0.00 0.00");
  expect(plain(found.closing)).toBe("10001000.00 0.00 0.00 0.00");
  expect(
    found.entries.edges.map(({ node }: { node: Record<string, never> }) => [
      node.bookedOn,
      node.title,
      node.number,
      plain(node.moved!),
      plain(node.balance!),
    ]),
  ).toEqual([
    [
      "2018-09-12",
      "Contribution called",
      call.number,
      "0.00 1000.00 1000.00 0.00",
      "10000000.00 1000.00 1000.00 0.00",
    ],
    [
      "2018-09-14",
      "Payment received",
      call.number,
      "400.00 -400.00 -400.00 0.00",
      "10000400.00 600.00 600.00 0.00",
    ],
    [
      "2018-09-17",
      "Payment received",
      call.number,
      "600.00 -600.00 -600.00 0.00",
      "10001000.00 0.00 0.00 0.00",
    ],
  ]);
  expect(found.entries.edges[0].node.obligation).toEqual({ number: call.number });
});

test("pages follow one another with the balance carried on", async () => {
  const whole = (await statement(anna, {})).data!.statementOfAccount.entries.edges;
  const parts = [];
  for (let after: string | null = null; ; ) {
    const {
      entries,
    }: { entries: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: object[] } } = (
      await statement(anna, { first: 1, after })
    ).data!.statementOfAccount;
    parts.push(...entries.edges);
    if (!entries.pageInfo.hasNextPage) break;
    after = entries.pageInfo.endCursor;
  }
  expect(parts).toEqual(whole);
});

test("a period without entries stands still; one that is turned round or is none is refused by its field", async () => {
  const empty = (await statement(anna, { from: "2018-09-15", to: "2018-09-16" })).data!.statementOfAccount;
  expect([plain(empty.opening), plain(empty.closing), empty.entries.edges]).toEqual([
    "10000400.00 600.00 600.00 0.00",
    "10000400.00 600.00 600.00 0.00",
    [],
  ]);
  expect((await statement(anna, { from: "2018-09-30", to: "2018-09-01" })).text).toMatch(
    /to is 2018-09-01, before from/,
  );
  expect((await statement(anna, { from: "2018-02-30" })).text).toMatch(/from is no day/);
  expect((await statement(anna, { after: "nonsense" })).text).toMatch(/after is no cursor/);
});

test("the house reads any member's and says whose; to a member another's is as good as missing", async () => {
  const { house, first, second } = world;
  const memberId = globalId("Member", first.memberId);
  expect((await statement(house.auditor, { memberId })).data!.statementOfAccount.entries.edges).toHaveLength(
    3,
  );
  expect((await statement(house.auditor, {})).text).toMatch(/memberId is missing/);
  for (const other of [
    globalId("Member", second.memberId),
    globalId("Member", world.stage.portal.ids()),
    "nonsense",
  ])
    expect((await statement(anna, { memberId: other })).data).toEqual({ statementOfAccount: null });
});

const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(world.stage, who, command, input);
const CONFIRMATIONS = `query Q($year: Int, $unanswered: Boolean!) { balanceConfirmations(year: $year, unanswered: $unanswered) {
  edges { node { id year asOf hash content member { code } balances { ${BALANCES} } answer { agrees note by } } } } }`;
const confirmations = async (who: Actor, unanswered = false, year: number | null = null) =>
  (
    await ask(world.stage.portal, who.credential, CONFIRMATIONS, { unanswered, year })
  ).data!.balanceConfirmations.edges.map(({ node }: { node: Record<string, unknown> }) => node);

test("balances of a year are asked for when it has ended in the house's zone, once, by two people", async () => {
  const { stage, house, serviceId } = world;
  const service = globalId("ClearingService", serviceId);
  const { treasurer, approver, risk } = house;
  stage.at("2018-12-31T22:59:00Z"); // 23:59 in Stockholm
  expect(await refusal(treasurer, askBalances, { serviceId: service, year: 2018 })).toBe("InvalidInput year");
  stage.at("2018-12-31T23:01:00Z");
  expect(await refusal(risk, askBalances, { serviceId: service, year: 2018 })).toBe("NotAllowed");
  expect(await refusal(treasurer, askBalances, { serviceId: "nonsense", year: 2018 })).toBe("NotFound");
  expect(await refusal(treasurer, askBalances, { serviceId: service, year: 2019 })).toBe("InvalidInput year");
  expect(await refusal(treasurer, askBalances, { serviceId: service, year: 2017 })).toBe("WrongMoment");
  // What is called on the first of January is next year's.
  await world.call(world.second, "5.00");
  const { decisionId } = await act(stage, treasurer, askBalances, { serviceId: service, year: 2018 });
  expect(await refusal(treasurer, askBalances, { serviceId: service, year: 2018 })).toBe("WrongMoment");
  await approveAs(stage, approver, decisionId);
  expect(await refusal(treasurer, askBalances, { serviceId: service, year: 2018 })).toBe("WrongMoment");
  const all = await confirmations(treasurer);
  expect(all).toHaveLength(2);
  const [own, ...others] = await confirmations(anna);
  expect(others).toEqual([]);
  expect(own).toMatchObject({
    year: 2018,
    asOf: "2018-12-31",
    member: { code: world.first.code },
    content: { posted: "10001000.00", called: "0.00", owed: "0.00", payable: "0.00", currency: "EUR" },
    answer: null,
  });
  const other = all.find(({ id }: { id: string }) => id !== own!.id);
  expect(other).toMatchObject({ content: { posted: "4000000.00", called: "0.00", owed: "0.00" } });
});

test("a member answers its own once: it agrees, or says why not; the house is told and sees who has yet to", async () => {
  const { stage, house, second } = world;
  const [own] = await confirmations(anna);
  const [other] = await confirmations(second.people[0]!);
  const answer = { confirmationId: own!.id, agrees: true };
  const [, viewer] = world.first.people;
  if (viewer) expect(await refusal(viewer, answerBalance, answer)).toBe("NotAllowed");
  expect(await refusal(anna, answerBalance, { ...answer, confirmationId: other!.id })).toBe("NotFound");
  expect(await refusal(anna, answerBalance, { ...answer, agrees: false, note: "no" })).toBe(
    "InvalidInput note",
  );
  expect(await refusal(anna, answerBalance, answer)).toBe("done");
  expect(await refusal(anna, answerBalance, answer)).toBe("WrongMoment");
  expect((await confirmations(house.treasurer, true)).map(({ id }: { id: string }) => id)).toEqual([
    other!.id,
  ]);
  await act(stage, second.people[0]!, answerBalance, {
    confirmationId: other!.id as string,
    agrees: false,
    note: "We hold 3,999,999.00.",
  });
  expect(await confirmations(house.treasurer, true)).toEqual([]);
  expect(await confirmations(house.treasurer, false, 2017)).toEqual([]);
  while ((await dispatch(stage.portal, { mailServer: false })) > 0);
  const inbox = async (who: Actor) =>
    (
      await ask(
        stage.portal,
        who.credential,
        "{ viewer { inbox(first: 50) { edges { node { subject } } } } }",
        {},
      )
    ).text;
  expect(await inbox(anna)).toContain("Confirm your balances at the end of 2018");
  expect(await inbox(house.treasurer)).toContain(
    `Member ${second.code} does not agree with its balances of 2018`,
  );
});

test("what was called after the year ended stands in the next one", async () => {
  const year = async (from: string, to: string) =>
    (await statement(world.second.people[0]!, { from, to })).data!.statementOfAccount;
  const [before, after] = [await year("2018-01-01", "2018-12-31"), await year("2019-01-01", "2019-12-31")];
  expect(plain(before.closing)).toBe("4000000.00 0.00 0.00 0.00");
  expect(after.opening).toEqual(before.closing);
  expect(plain(after.closing)).toBe("4000000.00 5.00 5.00 0.00");
});

test("the books hold after all of it", async () => {
  // M06 looks for the admission behind a contribution: these were called without one.
  expect((await prove(world.stage.portal.db)).filter(({ ok, id }) => !ok && id !== "M06")).toEqual([]);
});
