import { beforeAll, expect, test } from "vitest";
import { approve } from "#graphql/approvals/approve.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { changeMembership } from "#graphql/members/changeMembership.ts";
import { resign } from "#graphql/members/resign.ts";
import { look, NOW, openMembershipHouse } from "../applications/house.ts";
import { ask } from "../graph/ask.ts";
import { type Actor, act, type Stage } from "../world/actors.ts";
import { approveAs, type Joined, join, type World } from "../world/house.ts";
import { type AnyCommand, hashOfDecision, refusalOf } from "../world/refusal.ts";

const CHANGES = [
  "ACTIVATE",
  "RESTRICT",
  "SUSPEND",
  "REINSTATE",
  "TERMINATE",
  "ACCEPT_RESIGNATION",
  "RELEASE",
] as const;
type Change = (typeof CHANGES)[number];
const CONTRIBUTIONS = {
  wanders: "0.00",
  stays: "4000000.00",
  restricted: "3000000.00",
  suspended: "2000000.00",
  leaves: "1000000.00",
  light: "0.00",
  ended: "5000000.00",
  fails: "0.00",
};

let world: World;
let stage: Stage;
let firms: Record<keyof typeof CONTRIBUTIONS, Joined>;

beforeAll(async () => {
  world = await openMembershipHouse();
  stage = world.stage;
  const joined: Partial<typeof firms> = {};
  for (const [name, contribution] of Object.entries(CONTRIBUTIONS)) {
    const email = (who: string) => `${who}@${name}.example`;
    const signs = ["leaves", "light", "wanders"].includes(name);
    joined[name as keyof typeof firms] = await join(world, {
      name: `Firm That ${name}`,
      category: "GCM",
      contribution,
      people: signs
        ? [
            { name: `Sig ${name}`, email: email("sig"), roles: ["SIGNATORY"] },
            { name: `Tre ${name}`, email: email("tre"), roles: ["TREASURER", "FIRM_ADMINISTRATOR"] },
          ]
        : [],
    });
  }
  firms = joined as typeof firms;
});

const idOf = (firm: Joined) => globalId("Member", firm.memberId);
const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const reason = "As the rulebook has it.";
const tried = (firm: Joined, change: Change, who = world.house.officer) =>
  refusal(who, changeMembership, { memberId: idOf(firm), change, reason });
/** Prepared by the officer, approved by another. */
async function changed(firm: Joined, change: Change): Promise<void> {
  const input = { memberId: idOf(firm), change, reason };
  const { decisionId } = await act(stage, world.house.officer, changeMembership, input);
  await approveAs(stage, world.house.approver, decisionId);
}
async function seen(firm: Joined, who = world.house.officer) {
  const answer = await ask(
    stage.portal,
    who.credential,
    "query M($id: ID!) { node(id: $id) { ... on Member { status posted { amount } required { amount } mayChange history { status reason } resignation { endsOn liability { amount } reason } } } }",
    { id: idOf(firm) },
  );
  return answer.data!.node;
}

test("from each state exactly the changes that follow on it, each by two people and with its reason", async () => {
  const firm = firms.wanders;
  const { officer, risk, approver } = world.house;
  for (const who of [risk, approver, firm.people[0]!])
    expect(await tried(firm, "RESTRICT", who)).toBe("NotAllowed");
  for (const why of ["", "too short"])
    expect(
      await refusal(officer, changeMembership, { memberId: idOf(firm), change: "RESTRICT", reason: why }),
    ).toBe("InvalidInput reason");
  for (const memberId of ["x", globalId("Member", firm.firmId), globalId("Firm", firm.firmId)])
    expect(await refusal(officer, changeMembership, { memberId, change: "RESTRICT", reason })).toBe(
      "NotFound",
    );
  const LIFE: [state: string, allowed: Change[], next: Change | null][] = [
    ["ACTIVE", ["RESTRICT", "SUSPEND", "TERMINATE"], "RESTRICT"],
    ["RESTRICTED", ["SUSPEND", "REINSTATE", "TERMINATE"], "SUSPEND"],
    ["SUSPENDED", ["RESTRICT", "REINSTATE", "TERMINATE"], "RESTRICT"],
    ["RESTRICTED", ["SUSPEND", "REINSTATE", "TERMINATE"], "REINSTATE"],
    ["ACTIVE", ["RESTRICT", "SUSPEND", "TERMINATE"], "TERMINATE"],
    ["TERMINATED", ["RELEASE"], "RELEASE"],
    ["FORMER", [], null],
  ];
  for (const [state, allowed, next] of LIFE) {
    expect((await seen(firm)).status).toBe(state);
    for (const change of CHANGES.filter((one) => !allowed.includes(one)))
      expect([state, change, await tried(firm, change)]).toEqual([state, change, "WrongMoment"]);
    if (next) await changed(firm, next);
  }
  const states = [
    "FORMER",
    "TERMINATED",
    "ACTIVE",
    "RESTRICTED",
    "SUSPENDED",
    "RESTRICTED",
    "ACTIVE",
    "ONBOARDING",
  ];
  expect((await seen(firm)).history.map((step: { status: string }) => step.status)).toEqual(states);
  // A former member gives no notice, and stands in nobody's way.
  expect(
    await refusal(firm.people[0]!, resign, { memberId: idOf(firm), reason: "We leave." }),
  ).toBe("WrongMoment"); // biome-ignore format: one thought
});

test("who prepared a change does not approve it, and another cannot be prepared beside it", async () => {
  expect(await tried(firms.restricted, "RESTRICT")).toBe("done");
  expect(await tried(firms.restricted, "SUSPEND")).toBe("WrongMoment");
  const [row] = await look<{ id: string }>(
    stage,
    `select id from decisions where subject_id = '${firms.restricted.memberId}' order by id desc limit 1`,
  );
  const input = { decisionId: globalId("Decision", row!.id), hash: await hashOfDecision(stage, row!.id) };
  expect(await refusal(world.house.officer, approve, input)).toBe("NotAllowed");
  expect((await seen(firms.restricted)).status).toBe("ACTIVE"); // prepared is not done
  expect(await refusal(world.house.approver, approve, input)).toBe("done");
  expect((await seen(firms.restricted)).status).toBe("RESTRICTED");
});

test("notice is given by a signatory, once; liability is capped by what is posted that day", async () => {
  const firm = firms.leaves;
  const [signatory, treasurer] = firm.people as [Actor, Actor];
  const input = { memberId: idOf(firm), reason: "We close our desk." };
  expect(await tried(firm, "ACCEPT_RESIGNATION")).toBe("WrongMoment"); // none was given
  expect(await refusal(treasurer, resign, input)).toBe("NotAllowed");
  expect(await refusal(world.house.officer, resign, input)).toBe("NotAllowed");
  expect(await refusal(signatory, resign, { ...input, reason: "" })).toBe("InvalidInput reason");
  // Another firm's membership and one that is missing look alike.
  for (const memberId of [idOf(firms.stays), globalId("Member", firm.firmId), "x"])
    expect(await refusal(signatory, resign, { ...input, memberId })).toBe("NotFound");
  expect(await refusal(signatory, resign, input)).toBe("done");
  expect(await refusal(signatory, resign, input)).toBe("WrongMoment");
  expect(await seen(firm)).toMatchObject({
    status: "ACTIVE", // the house has not taken it yet
    resignation: { endsOn: "2018-08-31", liability: { amount: "2000000.00" }, reason: "We close our desk." },
  });
  await changed(firm, "ACCEPT_RESIGNATION");
  expect((await seen(firm)).status).toBe("RESIGNING");
  for (const change of ["ACTIVATE", "RESTRICT", "SUSPEND", "REINSTATE", "ACCEPT_RESIGNATION"] as const)
    expect([change, await tried(firm, change)]).toEqual([change, "WrongMoment"]);
});

test("it is let go only after the last day of its notice, and what it had posted is paid back", async () => {
  const { light } = firms;
  await act(stage, light.people[0]!, resign, { memberId: idOf(light), reason: "We close our desk." });
  await changed(light, "ACCEPT_RESIGNATION");
  expect((await seen(light)).resignation.liability.amount).toBe("0.00");
  for (const day of ["2018-08-02T07:00:00Z", "2018-08-31T21:59:59Z"]) {
    stage.at(day); // the last second of the 31st in Stockholm
    expect([day, await tried(light, "RELEASE")]).toEqual([day, "WrongMoment"]);
  }
  stage.at("2018-08-31T22:00:00Z");
  await changed(light, "RELEASE");
  expect((await seen(light)).status).toBe("FORMER");
  stage.at(NOW);
});

test("a change that was prepared before the member defaulted is refused", async () => {
  stage.at("2018-09-03T07:00:00Z");
  expect(await tried(firms.fails, "RESTRICT")).toBe("done");
  await changed(firms.suspended, "SUSPEND");
  await changed(firms.ended, "TERMINATE");
  const declared = await act(stage, world.house.risk, declareDefault, {
    memberId: idOf(firms.fails),
    defaultedOn: "2018-09-03",
    reason: "The margin call was not met.",
  });
  await approveAs(stage, world.house.approver, declared.decisionId);
  expect(await tried(firms.ended, "RELEASE")).toBe("WrongMoment"); // the loss is not shared yet
  const [row] = await look<{ id: string }>(stage, "select id from decisions where kind = 'CHANGE_MEMBERSHIP' and not exists (select from approvals where decision_id = decisions.id)"); // biome-ignore format: one statement
  const input = { decisionId: globalId("Decision", row!.id), hash: await hashOfDecision(stage, row!.id) };
  expect(await refusal(world.house.approver, approve, input)).toBe("WrongMoment");
  for (const change of CHANGES) expect(await tried(firms.fails, change)).toBe("WrongMoment");
});

test("restricted, suspended and leaving members bear a loss like all others; those whose membership ended do not", async () => {
  const { risk, approver } = world.house;
  const states = await look<{ id: string; status: string }>(stage, "select id, status from members");
  const statusOf = (firm: Joined) => states.find(({ id }) => id === firm.memberId)!.status;
  const { stays, restricted, suspended, leaves, ended } = firms;
  expect([stays, restricted, suspended, leaves, ended].map(statusOf)).toEqual([
    "ACTIVE",
    "RESTRICTED",
    "SUSPENDED",
    "RESIGNING",
    "TERMINATED",
  ]);
  const [event] = await look<{ id: string }>(stage, "select id from default_events");
  const defaultEventId = globalId("DefaultEvent", event!.id);
  await act(stage, risk, enterLoss, { defaultEventId, kind: "FINAL", amount: "12000000.00", margin: "0.00" });
  const { decisionId } = await act(stage, risk, prepareAllocation, { defaultEventId });
  await approveAs(stage, approver, decisionId);
  const shares = await look<{ member_id: string; amount: string }>(
    stage,
    "select member_id, amount::text from obligations where kind = 'LOSS_ALLOCATION'",
  );
  // Seven million of the house's own first; five of the ten million that are left in the fund.
  const amountOf = (firm: Joined) => shares.find((one) => one.member_id === firm.memberId)?.amount;
  expect([stays, restricted, suspended, leaves, ended].map(amountOf)).toEqual([
    "200000000",
    "150000000",
    "100000000",
    "50000000",
    undefined,
  ]);
  // Whoever is let go gets back what it had posted, to the cent, and need hold nothing any more.
  await changed(ended, "RELEASE");
  expect(await seen(ended)).toMatchObject({
    status: "FORMER",
    posted: { amount: "0.00" },
    required: { amount: "0.00" },
  });
  expect(
    await look(stage, "select p.amount::text from postings p join entries e on e.id = p.entry_id where e.kind = 'CONTRIBUTION_RETURNED' order by 1"), // biome-ignore format: one statement
  ).toHaveLength(2);
});
