import { and, eq } from "drizzle-orm";
import { obligations } from "#db/obligations/tables.ts";
import { formatAmount } from "#domain/money.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { announcePayment } from "#graphql/obligations/announcePayment.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import { matchPayment } from "#graphql/payments/matchPayment.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import type { Portal } from "#graphql/portal.ts";
import { act, stageFor } from "./actors.ts";
import { CONTRIBUTION_RULES } from "./contributions.ts";
import { adopt, approveAs, decide, type Joined, join, openHouse, type World } from "./house.ts";
import { MEMBERSHIP, membershipSinceDefault, membershipUntilDefault } from "./membership.ts";
import { MEMBERS } from "./people.ts";
import { RULEBOOK_2018 } from "./rulebook.ts";
import { atFirst, type Contributor, confirmYear, liveMonths, prepareNextRun } from "./year.ts";

/** Where the demonstration's clock stands for good. */
export const DEMONSTRATION_NOW = "2018-09-20T13:20:00Z"; // 15:20 in Stockholm

/**
 * The demonstration house: everything in it was done by the commands that people use, in September 2018, so that all
 * of it can be reached by hand as well. The loss and the shares are the published ones of Nasdaq Clearing; the house,
 * its members and their people are invented.
 */
export async function buildDemonstration(portal: Portal): Promise<void> {
  const stage = stageFor(portal, "2017-09-01T07:00:00Z");
  const rulebook = { ...RULEBOOK_2018, calendar: { country: "SE" }, contributions: CONTRIBUTION_RULES };
  const world = await openHouse(stage, {
    demonstration: true,
    businessNow: DEMONSTRATION_NOW,
    label: "2017-1",
    rulebook,
  });
  stage.at("2017-09-04T08:00:00Z");
  const members: Contributor[] = [];
  for (const [index, firm] of MEMBERS.entries())
    members.push({ firm, joined: await join(world, { ...firm, contribution: atFirst(firm, index) }) });
  const [defaulter, ...survivors] = members.map(({ joined }) => joined) as [Joined, ...Joined[]];
  const [published, others] = [survivors.slice(0, 3), survivors.slice(3)];
  await liveMonths(world, members, 0, 3);
  await confirmYear(world, members[1]!);
  await liveMonths(world, members, 4, 10);
  stage.at("2018-08-06T08:00:00Z");
  await adopt(world, "2018-1", { ...rulebook, membership: MEMBERSHIP });
  const { first, second } = world.house;
  await decide(stage, first, second, registerClient, {
    firmId: globalId("Firm", published[0]!.firmId),
    name: "Vargholm treasury",
    scopes: [
      "obligations:read",
      "obligations:act",
      "defaults:read",
      "fund:read",
      "journal:read",
      "cases:run",
    ],
  });
  const membership = await membershipUntilDefault(world, [defaulter, ...survivors], () =>
    liveMonths(world, members, 11, 11),
  );
  await runDefault(world, defaulter);
  await settle(world, published, others);
  await membershipSinceDefault(world, membership);
  await prepareNextRun(world, members.slice(1));
  stage.at(DEMONSTRATION_NOW);
}

/** Declared and confirmed on the 11th, the loss entered on the 12th, allocated and issued on the 13th. */
async function runDefault(world: World, defaulter: Joined): Promise<void> {
  const { stage, house } = world;
  stage.at("2018-09-11T14:40:00Z");
  const { defaultId, decisionId } = await act(stage, house.risk, declareDefault, {
    memberId: globalId("Member", defaulter.memberId),
    defaultedOn: "2018-09-11",
    reason: "Margin call of 10 September not met by 11:00; no credible offer to pay by 14:00.",
  });
  stage.at("2018-09-11T15:05:00Z");
  await approveAs(stage, house.approver, decisionId);
  stage.at("2018-09-12T16:10:00Z");
  const defaultEventId = globalId("DefaultEvent", defaultId);
  await act(stage, house.risk, enterLoss, {
    defaultEventId,
    kind: "INTERIM",
    amount: "114000000.00",
    margin: "0.00",
    note: "Auction of 12 September, one bid.",
  });
  stage.at("2018-09-13T06:10:00Z");
  await act(stage, house.risk, enterLoss, {
    defaultEventId,
    kind: "FINAL",
    amount: "114000000.00",
    margin: "0.00",
    note: "Unchanged: all positions closed.",
  });
  stage.at("2018-09-13T06:30:00Z");
  const prepared = await act(stage, house.risk, prepareAllocation, { defaultEventId });
  stage.at("2018-09-13T07:00:00Z");
  await approveAs(stage, house.approver, prepared.decisionId);
}

/** What the members did until the 20th: most paid in time, one too much; one contests, one is late, one payment waits to be matched, one nobody knows. */
async function settle(
  world: World,
  [first, second, third]: Joined[],
  others: readonly Joined[],
): Promise<void> {
  const { stage, house } = world;
  const call = (member: Joined) => documentOf(world, member, "REPLENISHMENT");
  const pay = async (member: Joined, day: string, amount?: string) => {
    const due = await call(member);
    await act(stage, house.treasurer, recordPayment, {
      number: due.number,
      amount: amount ?? due.amount,
      currency: "EUR",
      valueOn: day,
      bankReference: `SEB ${day} ${member.code}`,
    });
  };

  stage.at("2018-09-13T07:40:00Z");
  const [anna] = first!.people;
  for (const kind of ["LOSS_ALLOCATION", "REPLENISHMENT"] as const)
    await act(stage, anna!, acknowledgeObligation, {
      obligationId: (await documentOf(world, first!, kind)).id,
    });
  stage.at("2018-09-13T12:15:00Z");
  const [elin] = second!.people;
  await act(stage, elin!, acknowledgeObligation, { obligationId: (await call(second!)).id });
  stage.at("2018-09-14T07:30:00Z");
  await act(stage, anna!, announcePayment, {
    obligationId: (await call(first!)).id,
    amount: "5000000.00",
    valueOn: "2018-09-17",
  });
  stage.at("2018-09-14T09:05:00Z");
  await pay(second!, "2018-09-14");
  for (const member of others.slice(0, 9)) await pay(member, "2018-09-14");
  stage.at("2018-09-17T08:20:00Z");
  await pay(first!, "2018-09-17");
  for (const member of others.slice(9, 18)) await pay(member, "2018-09-17");
  // One pays 1,250.00 more than it was called for: that is left of its receipt.
  const generous = await call(others[18]!);
  await pay(others[18]!, "2018-09-17", formatAmount(generous.minor + 1_250_00n, "EUR"));
  const [lars] = third!.people;
  stage.at("2018-09-17T09:10:00Z");
  await act(stage, lars!, acknowledgeObligation, { obligationId: (await call(third!)).id });
  await pay(third!, "2018-09-17", "1000000.00");
  stage.at("2018-09-18T11:45:00Z");
  await act(stage, elin!, contestObligation, {
    obligationId: (await documentOf(world, second!, "LOSS_ALLOCATION")).id,
    reason:
      "Our contribution was lowered with effect from 10 September; the share should rest on the lower figure.",
  });
  stage.at("2018-09-19T08:10:00Z");
  await act(stage, house.treasurer, recordPayment, {
    number: "Invoice 77 of August",
    amount: "82400.00",
    currency: "EUR",
    valueOn: "2018-09-19",
    bankReference: "SEB 2018-09-19 000388",
    sender: "Norrby Handel AB",
  });
  stage.at("2018-09-20T12:55:00Z");
  const { receiptId } = await act(stage, house.treasurer, recordPayment, {
    amount: "250000.00",
    currency: "EUR",
    valueOn: "2018-09-20",
    bankReference: "SEB 2018-09-20 000417",
  });
  stage.at("2018-09-20T12:58:00Z");
  await act(stage, house.treasurer, matchPayment, {
    receiptId: globalId("Receipt", receiptId),
    obligationId: (await call(others[19]!)).id,
    reason: "The sender's account is the one this member pays from; no number was given.",
  });
}

/** A member's document of the default. */
export async function documentOf(
  { stage }: Pick<World, "stage">,
  member: Joined,
  kind: "LOSS_ALLOCATION" | "REPLENISHMENT" | "ASSESSMENT",
) {
  const [row] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx
      .select({
        id: obligations.id,
        number: obligations.number,
        amount: obligations.amount,
        currency: obligations.currency,
      })
      .from(obligations)
      .where(and(eq(obligations.memberId, member.memberId), eq(obligations.kind, kind))),
  );
  if (!row) throw new Error(`${member.code} has no ${kind}`);
  return {
    ...row,
    id: globalId("Obligation", row.id),
    row: row.id,
    minor: row.amount,
    amount: formatAmount(row.amount, row.currency),
  };
}
