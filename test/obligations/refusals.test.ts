import { beforeAll, expect, test } from "vitest";
import { approve } from "#graphql/approvals/approve.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { announcePayment } from "#graphql/obligations/announcePayment.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { type Actor, act, type Stage, stageFor } from "#test/world/actors.ts";
import { documentOf } from "#test/world/demonstration.ts";
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
  const { risk, approver } = world.house;
  const { defaultId, decisionId } = await act(stage, risk, declareDefault, {
    memberId: globalId("Member", defaulter.memberId),
    defaultedOn: "2018-09-11",
    reason: "Margin call not met.",
  });
  await approveAs(stage, approver, decisionId);
  const defaultEventId = globalId("DefaultEvent", defaultId);
  await act(stage, risk, enterLoss, {
    defaultEventId,
    kind: "FINAL",
    amount: "7600000.00",
    margin: "0.00",
    note: "",
  });
  await approveAs(
    stage,
    approver,
    (await act(stage, risk, prepareAllocation, { defaultEventId })).decisionId,
  );
});

const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const D = () => globalId("Member", defaulter.memberId);
const hashed = (decisionId: string) => hashOfDecision(stage, decisionId);

test("a member acknowledges, contests and announces its own documents, each within its rule", async () => {
  const notice = await documentOf(world, first, "LOSS_ALLOCATION");
  const call = await documentOf(world, first, "REPLENISHMENT");
  const others = await documentOf(world, second, "REPLENISHMENT");
  const [, petter] = first.people;
  const { risk, approver } = world.house;
  expect(await refusal(petter!, acknowledgeObligation, { obligationId: call.id })).toBe("NotAllowed");
  expect(await refusal(anna, acknowledgeObligation, { obligationId: others.id })).toBe("NotFound");
  expect(await refusal(anna, acknowledgeObligation, { obligationId: call.id })).toBe("done");
  expect(await refusal(anna, acknowledgeObligation, { obligationId: call.id })).toBe("WrongMoment");
  const announce = { obligationId: call.id, amount: "1.00", valueOn: "2018-09-12" };
  expect(await refusal(anna, announcePayment, { ...announce, obligationId: notice.id })).toBe("WrongMoment");
  expect(await refusal(anna, announcePayment, { ...announce, valueOn: "2018-09-10" })).toBe(
    "InvalidInput valueOn",
  );
  expect(await refusal(anna, announcePayment, { ...announce, amount: "99999999.00" })).toBe(
    "InvalidInput amount",
  );
  expect(await refusal(anna, announcePayment, { ...announce, amount: call.amount })).toBe("done");
  expect(await refusal(anna, announcePayment, { ...announce, amount: "0.01" })).toBe("InvalidInput amount");
  expect(await refusal(risk, answerContest, { obligationId: notice.id, reason: "It stands as it is." })).toBe(
    "WrongMoment",
  );
  expect(await refusal(anna, contestObligation, { obligationId: notice.id, reason: "too much" })).toBe(
    "InvalidInput reason",
  );
  expect(
    await refusal(anna, contestObligation, {
      obligationId: notice.id,
      reason: "Our contribution was lower.",
    }),
  ).toBe("done");
  expect(
    await refusal(anna, contestObligation, {
      obligationId: notice.id,
      reason: "Our contribution was lower.",
    }),
  ).toBe("WrongMoment");
  await decide(stage, risk, approver, answerContest, {
    obligationId: notice.id,
    reason: "The contribution on the day of the default counts.",
  });
  expect(await refusal(risk, answerContest, { obligationId: notice.id, reason: "It stands as it is." })).toBe(
    "WrongMoment",
  );
  const kept = stage.portal.clock.business().toISOString();
  stage.at("2018-09-19T00:00:00Z"); // five business days after the 11th, 17:00 in Stockholm, have passed
  expect(
    await refusal(anna, contestObligation, { obligationId: call.id, reason: "Our contribution was lower." }),
  ).toBe("WrongMoment");
  stage.at(kept);
});

test("a payment is recorded once and in the right currency; what is more than is left stays unassigned", async () => {
  const { treasurer, approver } = world.house;
  const call = await documentOf(world, first, "REPLENISHMENT");
  const notice = await documentOf(world, first, "LOSS_ALLOCATION");
  const good = {
    number: call.number,
    amount: "1.00",
    currency: "EUR",
    valueOn: "2018-09-11",
    bankReference: "REF 1",
  };
  expect(await refusal(anna, recordPayment, good)).toBe("NotAllowed");
  expect(await refusal(treasurer, recordPayment, { ...good, currency: "SEK" })).toBe("InvalidInput currency");
  expect(await refusal(treasurer, recordPayment, { ...good, amount: "1.001" })).toBe("InvalidInput amount");
  expect(await refusal(treasurer, recordPayment, { ...good, valueOn: "2018-09-12" })).toBe(
    "InvalidInput valueOn",
  );
  expect(await refusal(treasurer, recordPayment, { ...good, bankReference: "" })).toBe(
    "InvalidInput bankReference",
  );
  // What came in is a fact, whatever its number: of a notice, or of nothing, all of it stays unassigned.
  for (const [bankReference, number] of [
    ["REF 7", notice.number],
    ["REF 8", "XXXXXX-2018-0001"],
  ] as const)
    expect(await act(stage, treasurer, recordPayment, { ...good, bankReference, number })).toEqual({
      receiptId: expect.any(String),
      paymentId: null,
    });
  expect(await refusal(treasurer, recordPayment, good)).toBe("done");
  expect(await refusal(treasurer, recordPayment, good)).toBe("InvalidInput bankReference");
  const { number: _, ...unnamed } = good;
  const { receiptId } = await act(stage, treasurer, recordPayment, {
    ...unnamed,
    amount: call.amount,
    bankReference: "REF 2",
  });
  const match = {
    receiptId: globalId("Receipt", receiptId),
    obligationId: call.id,
    reason: "The sender's account is theirs.",
  };
  const { decisionId } = await act(stage, treasurer, matchPayment, match);
  expect(await refusal(treasurer, matchPayment, match)).toBe("WrongMoment");
  // A cent is paid by its number meanwhile: what was prepared is more than is then left to pay.
  expect(await refusal(treasurer, recordPayment, { ...good, amount: "0.01", bankReference: "REF 3" })).toBe(
    "done",
  );
  expect(
    await refusal(approver, approve, {
      decisionId: globalId("Decision", decisionId),
      hash: await hashed(decisionId),
    }),
  ).toBe("MoreThanOutstanding");
  expect(
    await refusal(treasurer, postContribution, {
      memberId: D(),
      required: "1.00",
      received: "1.00",
      bankReference: "x",
    }),
  ).toBe("WrongMoment");
});
