import { dispatch } from "#app/_server/notices/dispatch.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { withdraw } from "#graphql/approvals/withdraw.ts";
import { seal } from "#graphql/audit/seal.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { globalId } from "#graphql/ids.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { announcePayment } from "#graphql/obligations/announcePayment.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { reinstateUser } from "#graphql/users/reinstateUser.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";
import { decide } from "../world/house.ts";
import { bringMeasures } from "../world/measures.ts";
import { type Applicants, joinAndLeave } from "./membershipLife.ts";

/** Everything that can happen, at least once: what a check is tried on must have rows for it to look at. */
export async function liveFully(world: SmallWorld): Promise<Applicants> {
  const { stage, house, half, third, fifth } = world;
  await decide(stage, house.first, house.second, registerClient, {
    firmId: globalId("Firm", half.firmId),
    name: "Half treasury",
    scopes: ["obligations:read", "obligations:act"],
  });
  await issueDefault(world, "40000000.00");
  stage.at("2018-09-13T09:00:00Z");
  const [treasurer] = half.people;
  const call = await documentOf(world, half, "REPLENISHMENT");
  const assessed = await documentOf(world, third, "ASSESSMENT");
  const called = await documentOf(world, fifth, "REPLENISHMENT");
  await act(stage, treasurer!, acknowledgeObligation, { obligationId: call.id });
  await act(stage, treasurer!, announcePayment, {
    obligationId: call.id,
    amount: "4000000.00",
    valueOn: "2018-09-14",
  });
  stage.at("2018-09-14T09:00:00Z");
  const receipt = { currency: "EUR", valueOn: "2018-09-14" };
  const { treasurer: clerk, approver } = house;
  await act(stage, clerk, recordPayment, {
    ...receipt,
    number: call.number,
    amount: "4000000.00",
    bankReference: "REF 1",
  });
  await act(stage, clerk, recordPayment, {
    ...receipt,
    number: assessed.number,
    amount: assessed.amount,
    bankReference: "REF 2",
  });
  await decide(stage, clerk, approver, matchPayment, {
    ...receipt,
    obligationId: called.id,
    amount: "999999.99",
    bankReference: "REF 3",
    reason: "The sender's account is known.",
  });
  await contestAndAnswer(world);
  await sentBackAndTakenBack(world);
  const viewer = third.people[1]!;
  await act(stage, house.first, suspendUser, {
    userId: globalId("User", viewer.userId),
    reason: "Left the firm.",
  });
  await decide(stage, house.first, house.second, reinstateUser, {
    userId: globalId("User", viewer.userId),
    reason: "Came back.",
  });
  const applicants = await joinAndLeave(world);
  await bringMeasures(world, [half, third, fifth], {
    date: "2018-09-14",
    key: "EOD",
    source: "Risk engine",
    of: (_firm, index) => ({ margin: `${index + 1}00.00`, stress: "50.00" }),
    scenarios: { "1987": () => "7.00", "2008": (_firm, index) => `${index}0.00` },
    note: "The others have no positions.",
  });
  while ((await dispatch(stage.portal, { mailServer: false })) > 0);
  while ((await seal(stage.portal)) > 0);
  return applicants;
}

async function contestAndAnswer(world: SmallWorld): Promise<void> {
  const { stage, house, half } = world;
  const notice = await documentOf(world, half, "LOSS_ALLOCATION");
  await act(stage, half.people[0]!, contestObligation, {
    obligationId: notice.id,
    reason: "The share should rest on the lower figure.",
  });
  await decide(stage, house.risk, house.approver, answerContest, {
    obligationId: notice.id,
    reason: "The figure of the day of the default holds.",
  });
}

async function sentBackAndTakenBack({ stage, house, fifth }: SmallWorld): Promise<void> {
  const posting = {
    memberId: globalId("Member", fifth.memberId),
    required: "4000000.00",
    received: "0.01",
    bankReference: "REF 4",
  };
  const first = await act(stage, house.treasurer, postContribution, posting);
  await act(stage, house.approver, sendBack, {
    decisionId: globalId("Decision", first.decisionId),
    reason: "Not received.",
  });
  const second = await act(stage, house.treasurer, postContribution, posting);
  await act(stage, house.treasurer, withdraw, { decisionId: globalId("Decision", second.decisionId) });
}
