import { beforeAll, expect, test } from "vitest";
import { approve } from "#graphql/approvals/approve.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { withdraw } from "#graphql/approvals/withdraw.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { type Actor, act, type Stage, stageFor } from "#test/world/actors.ts";
import { approveAs, decide, type Joined, join, openHouse, type World } from "#test/world/house.ts";
import { DEFAULTER, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { type AnyCommand, hashOfDecision, refusalOf } from "#test/world/refusal.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";

let stage: Stage;
let world: World;
let defaulter: Joined;
let first: Joined;
let second: Joined;
let anna: Actor;

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  world = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULEBOOK_2018 });
  defaulter = await join(world, { ...DEFAULTER, contribution: "100.00" });
  first = await join(world, PUBLISHED[0]);
  second = await join(world, PUBLISHED[1]);
  anna = first.people[0]!;
  stage.at("2018-09-11T14:40:00Z");
});

const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const D = () => globalId("Member", defaulter.memberId);
const hashed = (decisionId: string) => hashOfDecision(stage, decisionId);

test("a default is declared by a risk manager, of an active member, with a day and a reason", async () => {
  const good = { memberId: D(), defaultedOn: "2018-09-11", reason: "Margin call not met." };
  const { risk, approver } = world.house;
  expect(await refusal({ ...risk, credential: { kind: "none" } }, declareDefault, good)).toBe("NotSignedIn");
  expect(await refusal(approver, declareDefault, good)).toBe("NotAllowed");
  expect(
    await refusal(risk, declareDefault, { ...good, memberId: globalId("Member", stage.portal.ids()) }),
  ).toBe("NotFound");
  expect(await refusal(risk, declareDefault, { ...good, memberId: globalId("Firm", defaulter.firmId) })).toBe(
    "NotFound",
  );
  expect(await refusal(risk, declareDefault, { ...good, defaultedOn: "2018-02-30" })).toBe(
    "InvalidInput defaultedOn",
  );
  expect(await refusal(risk, declareDefault, { ...good, defaultedOn: "2018-09-12" })).toBe(
    "InvalidInput defaultedOn",
  );
  expect(await refusal(risk, declareDefault, { ...good, defaultedOn: "2018-07-31" })).toBe(
    "InvalidInput defaultedOn",
  );
  expect(await refusal(risk, declareDefault, { ...good, reason: "late" })).toBe("InvalidInput reason");
  expect(await refusal(risk, declareDefault, { ...good, reason: "right-to-left \u202e override" })).toBe(
    "InvalidInput reason",
  );
});

test("a declaration can be sent back or taken back, and then leaves nothing behind", async () => {
  const { risk, approver } = world.house;
  const declare = () =>
    act(stage, risk, declareDefault, {
      memberId: D(),
      defaultedOn: "2018-09-11",
      reason: "Margin call not met.",
    });
  const one = await declare();
  const decisionId = globalId("Decision", one.decisionId);
  expect(
    await refusal(risk, declareDefault, {
      memberId: D(),
      defaultedOn: "2018-09-11",
      reason: "Margin call not met.",
    }),
  ).toBe("WrongMoment");
  expect(await refusal(approver, withdraw, { decisionId })).toBe("NotAllowed");
  expect(await refusal(approver, sendBack, { decisionId, reason: "" })).toBe("InvalidInput reason");
  expect(
    await refusal(approver, enterLoss, {
      defaultEventId: globalId("DefaultEvent", one.defaultId),
      kind: "FINAL",
      amount: "1.00",
      margin: "0.00",
    }),
  ).toBe("NotAllowed");
  expect(
    await refusal(risk, enterLoss, {
      defaultEventId: globalId("DefaultEvent", one.defaultId),
      kind: "FINAL",
      amount: "1.00",
      margin: "0.00",
    }),
  ).toBe("WrongMoment");
  await act(stage, approver, sendBack, { decisionId, reason: "The call was met at 10:58." });
  expect(await refusal(approver, approve, { decisionId, hash: await hashed(one.decisionId) })).toBe(
    "AlreadyAnswered",
  );
  const two = await declare();
  await act(stage, risk, withdraw, { decisionId: globalId("Decision", two.decisionId) });
  expect(await refusal(risk, withdraw, { decisionId: globalId("Decision", two.decisionId) })).toBe(
    "AlreadyAnswered",
  );
});

test("an approval is another person's, once, and of exactly what was shown", async () => {
  const { first: ada, second: mats, approver } = world.house;
  const firmId = globalId("Firm", first.firmId);
  const { decisionId: row } = await act(stage, ada, inviteUser, {
    firmId,
    name: "Nora Dal",
    email: "nora@vargholm.example",
    roles: ["VIEWER"],
  });
  const decisionId = globalId("Decision", row);
  const hash = await hashed(row);
  expect(await refusal(anna, approve, { decisionId, hash })).toBe("NotAllowed");
  expect(await refusal(ada, approve, { decisionId, hash })).toBe("OwnWork");
  expect(await refusal(ada, sendBack, { decisionId, reason: "my own work" })).toBe("OwnWork");
  expect(await refusal(approver, approve, { decisionId, hash: "0".repeat(64) })).toBe("NotWhatWasSeen");
  expect(
    await refusal(approver, approve, { decisionId: globalId("Decision", stage.portal.ids()), hash }),
  ).toBe("NotFound");
  expect(await refusal(mats, approve, { decisionId, hash })).toBe("done");
  expect(await refusal(approver, approve, { decisionId, hash })).toBe("AlreadyAnswered");
  expect(
    await refusal(ada, inviteUser, {
      firmId,
      name: "Nora Dal",
      email: "NORA@vargholm.example",
      roles: ["VIEWER"],
    }),
  ).toBe("InvalidInput email");
});

test("what changed since it was prepared cannot be approved", async () => {
  const { risk, approver, treasurer } = world.house;
  const one = await act(stage, risk, declareDefault, {
    memberId: D(),
    defaultedOn: "2018-09-11",
    reason: "Margin call not met.",
  });
  await approveAs(stage, approver, one.decisionId);
  const defaultEventId = globalId("DefaultEvent", one.defaultId);
  expect(await refusal(risk, prepareAllocation, { defaultEventId })).toBe("WrongMoment");
  for (const amount of [
    "0",
    "0.00",
    "-1.00",
    "1.005",
    "1e3",
    "NaN",
    "Infinity",
    "1,000.00",
    " 1.00",
    "١٢٣",
    "0x10",
    "1_000",
    "",
    "9".repeat(20),
  ])
    expect([
      amount,
      await refusal(risk, enterLoss, { defaultEventId, kind: "FINAL", amount, margin: "0.00" }),
    ]).toEqual([amount, "InvalidInput amount"]);
  expect(await refusal(risk, enterLoss, { defaultEventId, kind: "FINAL", amount: "1.00", margin: "x" })).toBe(
    "InvalidInput margin",
  );
  await act(stage, risk, enterLoss, {
    defaultEventId,
    kind: "INTERIM",
    amount: "7500000.00",
    margin: "0.00",
    note: "",
  });
  const prepared = await act(stage, risk, prepareAllocation, { defaultEventId });
  expect(await refusal(risk, prepareAllocation, { defaultEventId })).toBe("WrongMoment");
  // Another loss is entered meanwhile: what waits is no longer what would happen.
  await act(stage, risk, enterLoss, {
    defaultEventId,
    kind: "FINAL",
    amount: "7600000.00",
    margin: "0.00",
    note: "",
  });
  const stale = {
    decisionId: globalId("Decision", prepared.decisionId),
    hash: await hashed(prepared.decisionId),
  };
  expect(await refusal(approver, approve, stale)).toBe("NotWhatWasSeen");
  await act(stage, approver, sendBack, { decisionId: stale.decisionId, reason: "The loss has changed." });
  // So it is where the fund changes.
  const next = await act(stage, risk, prepareAllocation, { defaultEventId });
  await decide(stage, treasurer, approver, postContribution, {
    memberId: globalId("Member", second.memberId),
    required: "915327.10",
    received: "0.01",
    bankReference: "a cent",
  });
  const hash = await hashed(next.decisionId);
  expect(await refusal(approver, approve, { decisionId: globalId("Decision", next.decisionId), hash })).toBe(
    "NotWhatWasSeen",
  );
  await act(stage, risk, withdraw, { decisionId: globalId("Decision", next.decisionId) });
  const last = await act(stage, risk, prepareAllocation, { defaultEventId });
  await approveAs(stage, approver, last.decisionId);
  expect(
    await refusal(risk, enterLoss, { defaultEventId, kind: "FINAL", amount: "1.00", margin: "0.00" }),
  ).toBe("WrongMoment");
  expect(await refusal(risk, prepareAllocation, { defaultEventId })).toBe("WrongMoment");
});
