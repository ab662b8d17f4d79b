import { beforeAll, expect, test } from "vitest";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { globalId } from "#graphql/ids.ts";
import { admitMember } from "#graphql/members/admitMember.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { type Actor, act, attempt, type Stage, stageFor } from "#test/world/actors.ts";
import { type Joined, join, openHouse, type World } from "#test/world/house.ts";
import { DEFAULTER, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { type AnyCommand, refusalOf } from "#test/world/refusal.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";

let stage: Stage;
let world: World;
let defaulter: Joined;
let first: Joined;

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  world = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULEBOOK_2018 });
  defaulter = await join(world, { ...DEFAULTER, contribution: "100.00" });
  first = await join(world, PUBLISHED[0]);
  stage.at("2018-09-11T14:40:00Z");
});

const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const D = () => globalId("Member", defaulter.memberId);

test("members, rulebooks and users are refused with the field that is wrong", async () => {
  const { officer, secretary, first: ada, treasurer } = world.house;
  const serviceId = globalId("ClearingService", world.serviceId);
  expect(await refusal(officer, admitMember, { serviceId, name: "  ", category: "Direct member" })).toBe(
    "InvalidInput name",
  );
  expect(
    await refusal(officer, admitMember, { serviceId, name: "vargholm  ENERGI", category: "Direct member" }),
  ).toBe("InvalidInput name");
  expect(
    await refusal(officer, admitMember, { serviceId, name: "Sundmark Clearing", category: "Direct member" }),
  ).toBe("InvalidInput name");
  expect(
    await refusal(officer, admitMember, { serviceId: D(), name: "New Member", category: "Direct member" }),
  ).toBe("NotFound");
  const good = {
    serviceId,
    label: "2018-2",
    effectiveFrom: "2018-10-01",
    content: JSON.stringify(RULEBOOK_2018),
  };
  const broken = (change: (copy: typeof RULEBOOK_2018) => void) => {
    const copy = structuredClone(RULEBOOK_2018);
    change(copy);
    return { ...good, content: JSON.stringify(copy) };
  };
  expect(await refusal(secretary, adoptRulebook, { ...good, label: "2018-1" })).toBe("InvalidInput label");
  expect(await refusal(secretary, adoptRulebook, { ...good, effectiveFrom: "2018-09-10" })).toBe(
    "InvalidInput effectiveFrom",
  );
  expect(await refusal(secretary, adoptRulebook, { ...good, content: "{" })).toBe("InvalidInput content");
  expect(
    await refusal(
      secretary,
      adoptRulebook,
      broken((copy) => {
        copy.loss.layers[3]!.payer = "nobody";
      }),
    ),
  ).toBe("InvalidInput content.loss.layers[3].payer");
  expect(
    await refusal(
      secretary,
      adoptRulebook,
      broken((copy) => {
        copy.deadlines.contest.time = "25:00";
      }),
    ),
  ).toBe("InvalidInput content.deadlines.contest.time");
  expect(
    await refusal(
      secretary,
      adoptRulebook,
      broken((copy) => {
        copy.holidays.push("2018-13-01");
      }),
    ),
  ).toBe("InvalidInput content.holidays[5]");
  const firmId = globalId("Firm", first.firmId);
  const person = { firmId, name: "Nora Dal", email: "nora.dal@vargholm.example", roles: ["VIEWER"] };
  expect(await refusal(ada, inviteUser, { ...person, roles: [] })).toBe("InvalidInput roles");
  expect(await refusal(ada, inviteUser, { ...person, roles: ["APPROVER"] })).toBe("InvalidInput roles");
  for (const email of [
    "nobody",
    '"e@attacker.example"@victim.example',
    "a@b.example,evil@x.example",
    "a@b.example\nBcc: c@d.example",
    `${"a".repeat(65)}@b.example`,
  ])
    expect([email, await refusal(ada, inviteUser, { ...person, email })]).toEqual([
      email,
      "InvalidInput email",
    ]);
  expect(await refusal(ada, suspendUser, { userId: globalId("User", ada.userId), reason: "a try" })).toBe(
    "WrongMoment",
  );
  expect(
    await refusal(treasurer, postContribution, {
      memberId: globalId("Member", first.memberId),
      required: "1.00",
      received: "1.00",
    }),
  ).toBe("InvalidInput bankReference");
});

test("text that nothing can keep is refused with its field, before anything is written", async () => {
  const { officer } = world.house;
  const good = {
    serviceId: globalId("ClearingService", world.serviceId),
    name: "New Member",
    category: "Direct member",
  };
  for (const name of [
    "a\0b",
    "half \ud800",
    "\udc00",
    "zero\u200bwidth",
    "turned \u202e round",
    "x".repeat(10_000),
  ])
    expect([name.slice(0, 20), await refusal(officer, admitMember, { ...good, name })]).toEqual([
      name.slice(0, 20),
      "InvalidInput name",
    ]);
  for (const key of ["", "short", "x".repeat(300), "with a space in it", "nul \0 in the key"]) {
    const outcome = await attempt(stage, officer.credential, admitMember, good, key);
    expect(outcome).toMatchObject({ refused: { __typename: "InvalidInput", field: "idempotencyKey" } });
  }
});

test("a suspension is felt by the very next request, and only the other side of two people undoes it", async () => {
  const { first: ada } = world.house;
  const [, petter] = first.people;
  expect(await refusal(petter!, acknowledgeObligation, { obligationId: "x" })).toBe("NotAllowed");
  await act(stage, ada, suspendUser, { userId: globalId("User", petter!.userId), reason: "Left the firm." });
  expect(await refusal(petter!, acknowledgeObligation, { obligationId: "x" })).toBe("NotSignedIn");
  expect(
    await refusal(ada, suspendUser, { userId: globalId("User", petter!.userId), reason: "Left the firm." }),
  ).toBe("WrongMoment");
});
