import { beforeAll, expect, test } from "vitest";
import { inviteColleague } from "#graphql/applications/inviteColleague.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { ask } from "../graph/ask.ts";
import { act } from "../world/actors.ts";
import { type Applying, begin, fillIn, show } from "../world/applicants.ts";
import { accept, approveAs, type World } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { FOUNDERS, HOUSE_PEOPLE } from "../world/people.ts";
import { examine, inFavour } from "../world/review.ts";
import {
  APPLICATION,
  bringLists,
  HALDEN,
  inboxOf,
  look,
  MEMBER,
  openMembershipHouse,
  send,
  tellAll,
} from "./house.ts";

/** The life of one application, told in order: each test goes on where the one before it stopped. */
let world: World;
let applying: Applying;
const seen: string[] = []; // all the applicant was ever answered

beforeAll(async () => {
  world = await openMembershipHouse();
  await bringLists(world, [HALDEN.name]);
  applying = await begin(world, HALDEN);
  await fillIn(world.stage, applying);
  await show(world.stage, applying);
  world.stage.at("2018-08-02T07:00:00Z");
});

const asApplicant = (name: string, input: Record<string, unknown>, select = "") =>
  send(world.stage, applying.actor.credential, name, { applicationId: applying.id, ...input }, select);
const as = (who: keyof World["house"], name: string, input: Record<string, unknown>, select = "") =>
  send(world.stage, world.house[who].credential, name, { applicationId: applying.id, ...input }, select);

/** The application as somebody sees it. */
async function application(who: keyof World["house"] | "applicant") {
  const credential = who === "applicant" ? applying.actor.credential : world.house[who].credential;
  const answer = await ask(
    world.stage.portal,
    credential,
    `query A($id: ID!) { node(id: $id) { ... on Application { ${APPLICATION} } }
      viewer { inbox { edges { node { subject body } } } } }`,
    { id: applying.id },
  );
  expect(answer.codes).toEqual([]);
  if (who === "applicant") seen.push(answer.text);
  return answer.data!.node;
}

test("handed in, it is the house's turn, and the portal itself holds it against the lists", async () => {
  const inHouse = async () =>
    (await ask(world.stage.portal, world.house.officer.credential, "{ applications { edges { cursor } } }"))
      .data!.applications.edges;
  expect(await inHouse()).toEqual([]); // drafts are nobody's business
  await asApplicant("submitApplication", {});
  expect(await inHouse()).toHaveLength(1);
  expect(await application("applicant")).toMatchObject({
    state: "SUBMITTED",
    waitsFor: "HOUSE",
    dueAt: "2018-08-30T15:00:00.000Z", // twenty business days later, five o'clock in Stockholm
  });
  const screened = async (who: "officer" | "applicant") =>
    (await application(who)).standing.results
      .filter(({ criterion }: { criterion: { id: string } }) => ["LEG-06", "LEG-08"].includes(criterion.id))
      .map((result: { criterion: { id: string }; state: string }) => [result.criterion.id, result.state]);
  expect(await screened("officer")).toEqual([
    ["LEG-06", "UNKNOWN"],
    ["LEG-08", "UNKNOWN"],
  ]);
  await tellAll(world.stage);
  expect(await screened("officer")).toEqual([
    ["LEG-06", "MET"],
    ["LEG-08", "MET"],
  ]);
  expect(await screened("applicant")).toEqual([["LEG-06", "MET"]]); // of lists it hears nothing
});

test("it is taken up and looked at; the house asks, the applicant answers", async () => {
  world.stage.at("2018-08-06T07:00:00Z");
  await examine(world, applying, { leave: ["OPS-10"] });
  expect((await as("officer", "requestInformation", { text: "x" })).field).toBe("text");
  await as("officer", "requestInformation", { text: "Who answers at night on public holidays?" });
  expect(await application("applicant")).toMatchObject({
    state: "INFORMATION_REQUESTED",
    waitsFor: "FIRM",
    dueAt: "2018-08-20T15:00:00.000Z",
  });
  world.stage.at("2018-08-07T07:00:00Z");
  await asApplicant("answerInformation", { text: "The duty officer, by the same number." });
  const { state, steps, times } = await application("applicant");
  expect(state).toBe("IN_REVIEW");
  expect(steps.slice(-2)).toMatchObject([
    { step: "INFORMATION_REQUESTED", by: "The house", tells: "Who answers at night on public holidays?" },
    { step: "ANSWERED", by: "Ida Halden", tells: "The duty officer, by the same number." },
  ]);
  expect(times.find((one: { state: string }) => one.state === "INFORMATION_REQUESTED").hours).toBe(24);
});

let decisionId: string;
/** The newest decision of a kind. */
const prepared = async (kind: string) =>
  (
    await look<{ id: string }>(
      world.stage,
      `select id from decisions where kind = '${kind}' order by id desc`,
    )
  )[0]!.id;

test("a decision is recommended once the committee was heard; the applicant does not see it coming", async () => {
  const { standing } = await application("officer");
  expect(standing.exceptions).toBe(1);
  const recommended = {
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "All is shown but the judgement on its clients.",
    conditions: [{ title: "Client clearing judged", dueOn: "2018-08-24" }],
    contribution: "3000000.00",
  };
  expect((await as("officer", "recommendApplication", recommended)).message).toMatch(/committee is heard/);
  await inFavour(world, applying);
  const shown = "... on DecisionPrepared { decision { facts { label value } } }";
  const { decision } = await as("officer", "recommendApplication", recommended, shown);
  expect(decision.facts).toEqual(
    expect.arrayContaining([
      { label: "Condition, by 2018-08-24", value: "Client clearing judged" },
      { label: "Get a member's rights", value: `Ida Halden, ${applying.actor.email}` },
    ]),
  );
  expect((await application("officer")).state).toBe("RECOMMENDED");
  expect(await application("applicant")).toMatchObject({
    state: "IN_REVIEW",
    recommendation: null,
    opinions: [],
  });
  decisionId = await prepared("DECIDE_APPLICATION");
  await expect(approveAs(world.stage, world.house.officer, decisionId)).rejects.toThrow("NotAllowed");
});

test("whoever joins the applicant after the recommendation was not shown to the approver: it is prepared anew", async () => {
  const email = "late.comer@haldenridge.example";
  const { id: applicationId, actor } = applying;
  const colleague = { applicationId, email, name: "Late Comer", signatory: false };
  await act(world.stage, actor, inviteColleague, colleague);
  await expect(approveAs(world.stage, world.house.approver, decisionId)).rejects.toThrow(/Late Comer/);
  await accept(world.stage, email);
  const { approver, officer } = world.house;
  const decision = { decisionId: globalId("Decision", decisionId) };
  const withdrawn = await send(world.stage, officer.credential, "withdraw", decision);
  expect(withdrawn.__typename).toBe("DecisionAnswered");
  await as("officer", "recommendApplication", {
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "All is shown but the judgement on its clients.",
    conditions: [{ title: "Client clearing judged", dueOn: "2018-08-24" }],
    contribution: "3000000.00",
  });
  decisionId = await prepared("DECIDE_APPLICATION");
  world.stage.at("2018-08-08T07:00:00Z");
  await approveAs(world.stage, approver, decisionId);
});

async function member() {
  const answer = await ask(
    world.stage.portal,
    world.house.officer.credential,
    `query M($id: ID!) { node(id: $id) { ... on Application { state member { id ${MEMBER} } } } }`,
    { id: applying.id },
  );
  return answer.data!.node.member;
}

test("approved, it is a member that is coming on board: a contribution to pay, a list, and a member's rights", async () => {
  const found = await member();
  expect(found).toMatchObject({
    status: "ONBOARDING",
    required: { amount: "3000000.00" },
    owed: { amount: "3000000.00" },
  });
  expect(found.onboarding.map((one: { kind: string; dueOn: string; done: boolean }) => [one.kind, one.dueOn, one.done])).toEqual([
    ["CONDITION", "2018-08-24", false],
    ["CONTRIBUTION", "2018-08-15", false],
    ["USERS", "2018-08-15", true],
    ["TASK", "2018-08-15", false],
    ["TASK", "2018-08-15", false],
  ]); // biome-ignore format: the list
  const mine = await ask(
    world.stage.portal,
    applying.actor.credential,
    "{ auditEvents { edges { node { title by } } } viewer { roles memberships { status lei category } } obligations { edges { node { kind state toPay { amount } dueAt } } } journal { edges { node { postings { account amount { amount } } } } } }",
  );
  seen.push(mine.text);
  expect(mine.data!.viewer.roles.sort()).toEqual(["FIRM_ADMINISTRATOR", "SIGNATORY", "VIEWER"]);
  expect(mine.data!.viewer.memberships).toEqual([
    { status: "ONBOARDING", lei: leiOf(HALDEN.name), category: "GCM" },
  ]);
  expect(mine.data!.obligations.edges.map(({ node }: { node: unknown }) => node)).toEqual([
    {
      kind: "CONTRIBUTION",
      state: "ISSUED",
      toPay: { amount: "3000000.00" },
      dueAt: "2018-08-15T10:00:00.000Z",
    },
  ]);
  const postings = mine.data!.journal.edges.flatMap(
    ({ node }: { node: { postings: unknown[] } }) => node.postings,
  );
  expect(postings).toEqual(
    expect.arrayContaining([
      { account: "RECEIVABLE", amount: { amount: "3000000.00" } },
      { account: "CALLED", amount: { amount: "-3000000.00" } },
    ]),
  ); // biome-ignore format: one thought
  expect(postings).toHaveLength(2);
});

const officer = (name: string, input: Record<string, unknown>, select = "") =>
  send(world.stage, world.house.officer.credential, name, input, select);
const change = async () =>
  officer("changeMembership", {
    memberId: (await member()).id,
    change: "ACTIVATE",
    reason: "All of the list is done.",
  });

test("it becomes active when all of the list is done, by two people, and not before", async () => {
  const { onboarding } = await member();
  const said = (itemId: string) => officer("completeOnboarding", { itemId, note: "Seen and filed." });
  for (const item of onboarding) {
    expect((await change()).__typename).toBe("WrongMoment");
    const answer = await said(item.id);
    // What the portal sees by itself nobody can say.
    expect([item.kind, answer.__typename]).toEqual([
      item.kind,
      ["CONTRIBUTION", "USERS"].includes(item.kind) ? "InvalidInput" : "OnboardingChanged",
    ]);
  }
  expect((await change()).message).toMatch(/^1 of its list is open: Pay the first contribution/);
  const { number } = onboarding[1].obligation;
  const pay = (amount: string, bankReference: string) =>
    act(world.stage, world.house.treasurer, recordPayment, { number, amount, currency: "EUR", valueOn: "2018-08-08", bankReference }); // biome-ignore format: one call
  await pay("2999999.99", "all but a cent");
  expect((await change()).__typename).toBe("WrongMoment");
  await pay("0.01", "the cent");
  expect((await change()).__typename).toBe("DecisionPrepared");
  expect(await member()).toMatchObject({ status: "ONBOARDING", owed: { amount: "0.00" } });
  await approveAs(world.stage, world.house.approver, await prepared("CHANGE_MEMBERSHIP"));
  expect((await member()).status).toBe("ACTIVE");
});

test("everybody who had to be told was told, and told once", async () => {
  await tellAll(world.stage);
  await tellAll(world.stage);
  const told = await inboxOf(world.stage, applying.actor.userId);
  expect(told).toEqual(
    expect.arrayContaining([
      "Your application A is being looked at",
      "The house has a question on your application A",
      "Your application A is approved",
      "Pay your contribution C by Wed 15 Aug 2018, 12:00 CEST",
      "Your membership: active",
    ]),
  );
  expect(new Set(told).size + 1).toBe(told.length); // it paid twice
  expect(await inboxOf(world.stage, world.house.officer.userId)).toEqual(
    expect.arrayContaining(["Application A was handed in", "Application A: answered"]),
  );
});

test("in all of this the applicant never read the name of a person of the house", async () => {
  await application("applicant");
  const own = seen.join();
  for (const { name, email } of [...FOUNDERS, ...Object.values(HOUSE_PEOPLE)]) {
    expect([name, own.includes(name)]).toEqual([name, false]);
    expect([email, own.includes(email)]).toEqual([email, false]);
  }
  expect(own).toContain("The house");
  expect(own).toContain("the clearing house");
});
