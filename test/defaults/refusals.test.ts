import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { decisions } from "#db/approvals/tables.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { withdraw } from "#graphql/approvals/withdraw.ts";
import type { Command } from "#graphql/command.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { admitMember } from "#graphql/members/admitMember.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { announcePayment } from "#graphql/obligations/announcePayment.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { type Actor, act, attempt, type Stage, stageFor } from "#test/world/actors.ts";
import { documentOf } from "#test/world/demonstration.ts";
import { approveAs, decide, type Joined, join, openHouse, type World } from "#test/world/house.ts";
import { DEFAULTER, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
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

// biome-ignore lint/suspicious/noExplicitAny: a table of refusals tries inputs of every command
type AnyCommand = Command<any, any>;

/** What a command answers, as one line: the refusal's name, its field, and the start of its sentence. */
async function refusal(who: Actor, command: AnyCommand, input: Record<string, unknown>): Promise<string> {
  const outcome = await attempt(stage, who.credential, command, input);
  if (!("refused" in outcome)) return "done";
  const { __typename, message, field } = outcome.refused as {
    __typename: string;
    message: string;
    field?: string;
  };
  expect(message).toMatch(/[.!?]$/);
  expect(message).not.toMatch(/select|insert|constraint|undefined|\bnull\b|\.ts\b/i);
  return field ? `${__typename} ${field}` : __typename;
}

const D = () => globalId("Member", defaulter.memberId);
const hashOfDecision = async (decisionId: string) => {
  const [row] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select().from(decisions).where(eq(decisions.id, decisionId)),
  );
  return row!.hash;
};

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
  expect(await refusal(approver, approve, { decisionId, hash: await hashOfDecision(one.decisionId) })).toBe(
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
  const hash = await hashOfDecision(row);
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
    hash: await hashOfDecision(prepared.decisionId),
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
  const hash = await hashOfDecision(next.decisionId);
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

test("a payment is recorded once, in the right currency, and never for more than is left", async () => {
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
  expect(await refusal(treasurer, recordPayment, { ...good, number: "XXXXXX-2018-0001" })).toBe("NotFound");
  expect(await refusal(treasurer, recordPayment, { ...good, currency: "SEK" })).toBe("InvalidInput currency");
  expect(await refusal(treasurer, recordPayment, { ...good, amount: "1.001" })).toBe("InvalidInput amount");
  expect(await refusal(treasurer, recordPayment, { ...good, valueOn: "2018-09-12" })).toBe(
    "InvalidInput valueOn",
  );
  expect(await refusal(treasurer, recordPayment, { ...good, bankReference: "" })).toBe(
    "InvalidInput bankReference",
  );
  expect(await refusal(treasurer, recordPayment, { ...good, number: notice.number })).toBe("WrongMoment");
  expect(await refusal(treasurer, recordPayment, { ...good, amount: "99999999.00" })).toBe(
    "MoreThanOutstanding",
  );
  expect(await refusal(treasurer, recordPayment, good)).toBe("done");
  expect(await refusal(treasurer, recordPayment, good)).toBe("InvalidInput bankReference");
  const match = {
    obligationId: call.id,
    amount: "2.00",
    currency: "EUR",
    valueOn: "2018-09-11",
    bankReference: "REF 2",
    reason: "The sender's account is theirs.",
  };
  const { decisionId } = await act(stage, treasurer, matchPayment, match);
  expect(await refusal(treasurer, matchPayment, { ...match, bankReference: "REF 3" })).toBe("WrongMoment");
  // The same receipt is recorded by its number meanwhile: it counts once.
  expect(await refusal(treasurer, recordPayment, { ...good, amount: "2.00", bankReference: "REF 2" })).toBe(
    "done",
  );
  expect(
    await refusal(approver, approve, {
      decisionId: globalId("Decision", decisionId),
      hash: await hashOfDecision(decisionId),
    }),
  ).toBe("InvalidInput bankReference");
});

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
      memberId: D(),
      required: "1.00",
      received: "1.00",
      bankReference: "x",
    }),
  ).toBe("WrongMoment");
  expect(
    await refusal(treasurer, postContribution, {
      memberId: globalId("Member", first.memberId),
      required: "1.00",
      received: "1.00",
    }),
  ).toBe("InvalidInput bankReference");
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
