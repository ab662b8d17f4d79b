import { balanceConfirmations } from "#db/statements/tables.ts";
import { globalId } from "#graphql/ids.ts";
import { chargeInterest } from "#graphql/interest/chargeInterest.ts";
import { adjustObligation } from "#graphql/obligations/adjustObligation.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { answerBalance } from "#graphql/statements/answerBalance.ts";
import { askBalances } from "#graphql/statements/askBalances.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";
import { decide } from "../world/house.ts";

/**
 * A call that was due on the 17th is paid on the 19th, contested and upheld in part, and bears interest for two days;
 * another one is corrected.
 */
export async function correctAndCharge({ stage, house, third, fifth }: SmallWorld): Promise<void> {
  const world = { stage };
  const call = await documentOf(world, third, "REPLENISHMENT");
  const other = await documentOf(world, fifth, "REPLENISHMENT");
  stage.at("2018-09-19T09:00:00Z");
  await act(stage, third.people[0]!, contestObligation, {
    obligationId: call.id,
    reason: "A sixth of it was posted twice already.",
  });
  await act(stage, house.treasurer, recordPayment, {
    number: call.number,
    amount: "5500000.01",
    currency: "EUR",
    valueOn: "2018-09-19",
    bankReference: "REF 8",
  });
  await decide(stage, house.risk, house.approver, answerContest, {
    obligationId: call.id,
    outcome: "UPHELD",
    amount: "1000000.00",
    reason: "The bank told of it after the call was made.",
  });
  await decide(stage, house.treasurer, house.approver, adjustObligation, {
    obligationId: other.id,
    amount: "100000.00",
    reason: "Another member's figure was taken.",
  });
  await decide(stage, house.treasurer, house.approver, chargeInterest, { obligationId: call.id });
}

/** The year ends, every member is asked to confirm its balances, one agrees and one does not. */
export async function confirmBalances({ stage, house, serviceId, half, third }: SmallWorld): Promise<void> {
  stage.at("2019-01-02T09:00:00Z");
  await decide(stage, house.treasurer, house.approver, askBalances, {
    serviceId: globalId("ClearingService", serviceId),
    year: 2018,
  });
  const asked = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select().from(balanceConfirmations),
  );
  const idOf = ({ memberId }: { memberId: string }) =>
    globalId("BalanceConfirmation", asked.find((row) => row.memberId === memberId)!.id);
  await act(stage, half.people[0]!, answerBalance, { confirmationId: idOf(half), agrees: true, note: "" });
  await act(stage, third.people[0]!, answerBalance, {
    confirmationId: idOf(third),
    agrees: false,
    note: "Our books hold 0.01 less.",
  });
}
