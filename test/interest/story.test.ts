import { beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { globalId } from "#graphql/ids.ts";
import { chargeInterest } from "#graphql/interest/chargeInterest.ts";
import { adjustObligation } from "#graphql/obligations/adjustObligation.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { ask } from "#test/graph/ask.ts";
import { act } from "#test/world/actors.ts";
import { type Call, following, type LateWorld, openLateHouse } from "#test/world/calls.ts";
import { approveAs, decide } from "#test/world/house.ts";
import { type AnyCommand, refusalOf } from "#test/world/refusal.ts";

let world: LateWorld;
beforeAll(async () => {
  world = await openLateHouse();
});

const refusal = (
  command: AnyCommand,
  input: Record<string, unknown>,
  who: keyof LateWorld["house"] = "treasurer",
) => refusalOf(world.stage, world.house[who], command, input);
const charge = ({ id }: Call) =>
  decide(world.stage, world.house.treasurer, world.house.approver, chargeInterest, { obligationId: id });
const INTEREST = `query Q($id: ID!) { node(id: $id) { ... on Obligation {
  interest { dueOn rate dayCount exact final total { amount } charged { number } segments { from to days interest principal { amount } } } } } }`;
const interestOf = async ({ id }: Call) =>
  (await ask(world.stage.portal, world.first.people[0]!.credential, INTEREST, { id })).data?.node.interest;
const work = async () =>
  (
    await ask(
      world.stage.portal,
      world.house.treasurer.credential,
      "{ workItems { kind title path } interestToCharge { number } }",
      {},
    )
  ).data!;

let late: Call;

test("money comes in two parts after its due day: interest runs day by day, and is told before it is charged", async () => {
  const { stage, first } = world;
  stage.at("2018-09-12T07:00:00Z");
  late = await world.call(first, "1000000.00");
  expect(await interestOf(late)).toBeNull();
  stage.at("2018-09-14T07:00:00Z");
  await world.pay(late, "400000.00", "2018-09-14");
  stage.at("2018-09-17T07:00:00Z");
  // 2 days on 1,000,000.00 and 3 on 600,000.00 at 8 % by ACT/360: 444.44 and 400.00
  expect(await interestOf(late)).toMatchObject({
    dueOn: "2018-09-12",
    rate: "0.08",
    dayCount: "ACT/360",
    final: false,
    total: { amount: "844.44" },
    charged: null,
    segments: [
      {
        from: "2018-09-12",
        to: "2018-09-14",
        days: 2,
        principal: { amount: "1000000.00" },
        interest: "400000/9",
      },
      {
        from: "2018-09-14",
        to: "2018-09-17",
        days: 3,
        principal: { amount: "600000.00" },
        interest: "40000/1",
      },
    ],
  });
  expect(await refusal(chargeInterest, { obligationId: late.id })).toBe("WrongMoment");
  expect((await work()).interestToCharge).toEqual([]);
  stage.at("2018-09-19T07:00:00Z");
  await world.pay(late, "600000.00", "2018-09-19");
  expect(await interestOf(late)).toMatchObject({
    final: true,
    total: { amount: "1111.11" },
    exact: "1000000/9",
  });
  expect(await work()).toEqual({
    workItems: [
      { kind: "LATE_INTEREST", title: "1 late payment whose interest is not charged", path: "/interest" },
    ],
    interestToCharge: [{ number: late.number }],
  });
});

test("it is charged once, by two people, as a document of its own that runs again", async () => {
  expect(await refusal(chargeInterest, { obligationId: late.id }, "risk")).toBe("NotAllowed");
  expect(await refusal(chargeInterest, { obligationId: "nonsense" })).toBe("NotFound");
  await charge(late);
  const document = await following(world, late.row, "INTEREST");
  // One business day after the 19th, at 11:00 in Stockholm.
  expect(document).toMatchObject({
    amount: 1111_11n,
    toPay: 1111_11n,
    dueAt: new Date("2018-09-20T09:00:00Z"),
  });
  expect(document?.content).toMatchObject({
    about: { number: late.number, dueOn: "2018-09-12", amount: "1000000.00" },
    rate: "0.08",
    dayCount: "ACT/360",
    exact: "1000000/9",
    amount: "1111.11",
  });
  expect(await interestOf(late)).toMatchObject({
    charged: { number: document!.number },
    total: { amount: "1111.11" },
  });
  expect(await refusal(chargeInterest, { obligationId: late.id })).toBe("WrongMoment");
  expect(await refusal(chargeInterest, { obligationId: globalId("Obligation", document!.id) })).toBe(
    "WrongMoment",
  );
  const left = (await work()).workItems.map(({ kind }: { kind: string }) => kind);
  expect(left).not.toContain("LATE_INTEREST");
});

test("interest is contested and upheld as far as it is not paid, and corrected", async () => {
  const { stage, first, house } = world;
  const row = (await following(world, late.row, "INTEREST"))!;
  const interest = { row: row.id, id: globalId("Obligation", row.id), number: row.number };
  const reason = "The bank was closed on the fourteenth.";
  await act(stage, first.people[0]!, contestObligation, { obligationId: interest.id, reason });
  await world.pay(interest, "1000.00", "2018-09-19");
  const upheld = { obligationId: interest.id, outcome: "UPHELD", reason };
  expect(await refusal(answerContest, { ...upheld, amount: "111.12" }, "risk")).toBe("InvalidInput amount");
  await decide(stage, house.risk, house.approver, answerContest, {
    obligationId: interest.id,
    outcome: "UPHELD",
    reason,
    amount: "100.00",
  });
  await decide(stage, house.treasurer, house.approver, adjustObligation, {
    obligationId: interest.id,
    amount: "11.11",
    reason,
  });
  expect(await following(world, interest.row, "RETURN")).toBeUndefined();
});

test("nothing is charged where nothing is late, too little comes of it, or the facts have moved", async () => {
  const { stage, second, house } = world;
  stage.at("2018-10-01T07:00:00Z");
  const inTime = await world.call(second, "100.00");
  await world.pay(inTime, "100.00", "2018-10-01");
  expect(await refusal(chargeInterest, { obligationId: inTime.id })).toBe("WrongMoment");
  const small = await world.call(second, "1.00");
  const large = await world.call(second, "90000.00");
  stage.at("2018-10-02T07:00:00Z");
  await world.pay(small, "1.00", "2018-10-02");
  await world.pay(large, "90000.00", "2018-10-02");
  expect(await refusal(chargeInterest, { obligationId: small.id })).toBe("WrongMoment");
  expect((await work()).interestToCharge).toEqual([{ number: large.number }]);
  // Prepared twice is refused; two approvals of one charge have one effect.
  const { decisionId } = await act(stage, house.treasurer, chargeInterest, { obligationId: large.id });
  expect(await refusal(chargeInterest, { obligationId: large.id })).toBe("WrongMoment");
  await approveAs(stage, house.approver, decisionId);
  await expect(approveAs(stage, house.approver, decisionId)).rejects.toThrow(/AlreadyAnswered/);
  expect(await following(world, large.row, "INTEREST")).toMatchObject({ amount: 20_00n });
});

test("a rulebook without interest charges none", async () => {
  const { stage, house, first, call, pay } = await openLateHouse(null);
  stage.at("2018-09-12T07:00:00Z");
  const called = await call(first, "1000000.00");
  stage.at("2018-09-19T07:00:00Z");
  await pay(called, "1000000.00", "2018-09-19");
  expect(
    await refusalOf(stage, house.treasurer, chargeInterest as AnyCommand, { obligationId: called.id }),
  ).toBe("WrongMoment");
});

test("the books hold after all of it", async () => {
  // M06 looks for the admission behind a contribution: these were called without one.
  expect((await prove(world.stage.portal.db)).filter(({ ok, id }) => !ok && id !== "M06")).toEqual([]);
});
