import { beforeAll, expect, test } from "vitest";
import { insertRequirement } from "#db/contributions/queries.ts";
import { globalId } from "#graphql/ids.ts";
import type { Credential } from "#graphql/viewer.ts";
import { type Stage, stageFor } from "#test/world/actors.ts";
import { type Joined, join, openHouse, type World } from "#test/world/house.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";
import { ask } from "../graph/ask.ts";

/** What a member must hold on one day as it was known on another. The house's clock is that of Stockholm. */
let world: World;
let stage: Stage;
let firm: Joined;
let other: Joined;

const people = (name: string) => [
  { name: `Tilda ${name}`, email: `tilda@${name}.example`, roles: ["TREASURER" as const] },
];

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  world = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULEBOOK_2018 });
  const plain = { category: "Direct member", contribution: "100.00" };
  firm = await join(world, { ...plain, name: "Alder Power", people: people("alder") });
  other = await join(world, { ...plain, name: "Birch Power", people: people("birch") });
  // From when on, what, and when it was recorded.
  const recorded: [effectiveOn: string, amount: bigint, at: string][] = [
    ["2018-09-01", 200_00n, "2018-08-31T12:00:00Z"],
    ["2018-10-01", 300_00n, "2018-09-20T12:00:00Z"], // known before it comes into effect
    ["2018-09-01", 250_00n, "2018-10-10T12:00:00Z"], // a correction of the past
    ["2018-10-28", 400_00n, "2018-10-28T22:30:00Z"], // half past eleven in the evening of the day with 25 hours
    ["2018-10-29", 500_00n, "2018-10-28T23:00:00Z"], // midnight
    ["2019-03-30", 600_00n, "2019-03-30T22:30:00Z"], // half past eleven in the evening, winter time
    ["2019-03-31", 700_00n, "2019-03-31T21:59:59Z"], // the last second of the day with 23 hours
    ["2019-03-31", 800_00n, "2019-03-31T22:00:00Z"], // summer time: midnight
  ];
  await stage.portal.db.transaction({ role: "mutua_house" }, async (tx) => {
    for (const [effectiveOn, amount, at] of recorded)
      await insertRequirement(tx, {
        ...{ id: stage.portal.ids(), memberId: firm.memberId, firmId: firm.firmId },
        ...{ amount, effectiveOn, recordedAt: new Date(at) },
      });
  });
});

const requirement = async (
  on: string,
  knownOn?: string,
  who: Credential = world.house.auditor.credential,
) => {
  const answer = await ask(
    stage.portal,
    who,
    "query R($id: ID!, $on: Date!, $knownOn: Date) { node(id: $id) { ... on Member { requirement(on: $on, knownOn: $knownOn) { amount currency } } } }",
    { id: globalId("Member", firm.memberId), on, knownOn },
  );
  if (answer.codes.length > 0) return answer.codes.join();
  const node = answer.data!.node;
  return node === null ? "hidden" : (node.requirement?.amount ?? "none");
};

const TABLE: [on: string, knownOn: string | undefined, amount: string][] = [
  ["2018-07-31", undefined, "none"],
  ["2018-08-01", "2018-07-31", "none"],
  ["2018-08-01", "2018-08-01", "100.00"],
  ["2018-09-01", "2018-08-30", "100.00"],
  ["2018-09-01", "2018-08-31", "200.00"],
  ["2018-09-01", "2018-10-09", "200.00"],
  ["2018-09-01", "2018-10-10", "250.00"],
  ["2018-09-30", undefined, "250.00"],
  ["2018-10-01", "2018-09-19", "200.00"],
  ["2018-10-01", "2018-09-20", "300.00"],
  ["2018-10-15", undefined, "300.00"], // the later row is of an earlier day
  ["2018-10-28", "2018-10-27", "300.00"],
  ["2018-10-28", "2018-10-28", "400.00"],
  ["2018-10-29", "2018-10-28", "400.00"],
  ["2018-10-29", "2018-10-29", "500.00"],
  ["2019-03-30", "2019-03-29", "500.00"],
  ["2019-03-30", "2019-03-30", "600.00"],
  ["2019-03-31", "2019-03-31", "700.00"],
  ["2019-03-31", "2019-04-01", "800.00"],
  ["2019-12-31", undefined, "800.00"],
  ["2018-02-30", undefined, "BAD_USER_INPUT"],
  ["2018-09-01", "yesterday", "BAD_USER_INPUT"],
];

test.each(TABLE)("on %s as known at the end of %s: %s", async (on, knownOn, amount) => {
  expect(await requirement(on, knownOn)).toBe(amount);
});

test("what must be held now is what has come into effect by today, and a member reads its own alone", async () => {
  const required = async (at: string) => {
    stage.at(at);
    const answer = await ask(
      stage.portal,
      world.house.auditor.credential,
      "query R($id: ID!) { node(id: $id) { ... on Member { required { amount } } } }",
      { id: globalId("Member", firm.memberId) },
    );
    return answer.data!.node.required.amount;
  };
  expect(await required("2018-09-30T21:59:00Z")).toBe("250.00"); // a minute before October in Stockholm
  expect(await required("2018-09-30T22:00:00Z")).toBe("300.00");
  expect(await requirement("2018-09-01", undefined, firm.people[0]!.credential)).toBe("250.00");
  expect(await requirement("2018-09-01", undefined, other.people[0]!.credential)).toBe("hidden");
});
