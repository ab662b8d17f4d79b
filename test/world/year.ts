import { and, desc, eq } from "drizzle-orm";
import { contributionRuns } from "#db/contributions/tables.ts";
import { obligations } from "#db/obligations/tables.ts";
import { balanceConfirmations } from "#db/statements/tables.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { proposeRun } from "#graphql/contributions/proposeRun.ts";
import { scheduleRuns } from "#graphql/contributions/schedule.ts";
import { globalId } from "#graphql/ids.ts";
import { chargeInterest } from "#graphql/interest/chargeInterest.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { payReturn } from "#graphql/payments/payReturn.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { answerBalance } from "#graphql/statements/answerBalance.ts";
import { askBalances } from "#graphql/statements/askBalances.ts";
import { act } from "./actors.ts";
import { approveAs, decide, type Joined, type World } from "./house.ts";
import { bringMeasures } from "./measures.ts";
import type { Firm } from "./people.ts";

/** A member of the year with what it holds at the end of it. */
export interface Contributor {
  firm: Firm;
  joined: Joined;
}

/** The twelve months: the day each run is made, and the day its measures are of. */
const MONTHS = [
  ["2017-10-02", "2017-09-29"], ["2017-11-01", "2017-10-31"], ["2017-12-01", "2017-11-30"],
  ["2018-01-02", "2017-12-29"], ["2018-02-01", "2018-01-31"], ["2018-03-01", "2018-02-28"],
  ["2018-04-03", "2018-03-29"], ["2018-05-02", "2018-04-30"], ["2018-06-01", "2018-05-31"],
  ["2018-07-02", "2018-06-29"], ["2018-08-01", "2018-07-31"], ["2018-09-03", "2018-08-31"],
] as const; // biome-ignore format: a calendar
const LAST = MONTHS.length - 1;

/** Who paid its invoice of March six days late, and was charged interest. */
const LATE_IN_MARCH = "Norrglimt Energi";
/** Whose requirement fell with the last run, so that the house pays back. */
const RETURNED = "Ekorrsund Power";
/** Who has paid its last invoice in part alone. */
const STILL_LATE = "Skymning Power";
/** Who disputes its last invoice, and has paid it. */
const CONTESTING = "Tystberga Kraft";

/**
 * What a member must hold after the run of a month, in thousandths of what it holds in the end: it moves in two or
 * three steps over the year, each member in other months, and ends where the published figures of September 2018 begin.
 */
function level({ name }: Firm, index: number, month: number): bigint {
  if (month === LAST) return 1000n;
  if (name === RETURNED) return month < 5 ? 980n : 1040n;
  if (name === CONTESTING || name === STILL_LATE || name === "Vargholm Energi")
    return month < 4 ? 900n : 960n;
  const [first, second] = [(index * 5) % 9, 2 + ((index * 7) % 9)].sort((a, b) => a - b) as [number, number];
  const start = index % 3 === 0 ? 1050n : 930n;
  if (name === LATE_IN_MARCH) return month < 5 ? 940n : 1000n;
  return month < first ? start : month < second ? 985n : 1000n;
}

const partOf = (firm: Firm, index: number, month: number) =>
  (parseAmount(firm.contribution, "EUR") * level(firm, index, month)) / 1000n;

/** What a member brought when it was admitted: a few a little less than their first run asks for. */
export const atFirst = (firm: Firm, index: number) =>
  text((partOf(firm, index, 0) * (index % 4 === 1 ? 970n : 1000n)) / 1000n);

const text = (amount: bigint) => formatAmount(amount, "EUR");

/** Months of measures, runs, invoices and payments, by the commands that people use. */
export async function liveMonths(
  world: World,
  members: readonly Contributor[],
  from: number,
  to: number,
): Promise<void> {
  for (let month = from; month <= to; month++) await liveAMonth(world, members, month);
}

async function liveAMonth(world: World, members: readonly Contributor[], month: number): Promise<void> {
  const { stage, house } = world;
  const [day, measuredOn] = MONTHS[month]!;
  stage.at(`${day}T06:30:00Z`);
  const parts = members.map(({ firm }, index) => partOf(firm, index, month));
  await bringMeasures(
    world,
    members.map(({ joined }) => joined),
    {
      date: measuredOn,
      key: `risk-engine-${measuredOn}`,
      source: "Risk engine",
      of: (_firm, index) => measuresOf(parts[index]!),
      scenarios: scenariosOf(members, parts),
    },
  );
  stage.at(`${day}T07:30:00Z`);
  await scheduleRuns(stage.portal); // the first business day of the month
  await calculateDue(stage.portal);
  const runId = await lastRun(world);
  const { decisionId } = await act(stage, house.risk, proposeRun, {
    runId: globalId("ContributionRun", runId),
  });
  stage.at(`${day}T08:15:00Z`);
  await approveAs(stage, house.approver, decisionId);
  await settleMonth(world, members, month, runId);
}

/** Both measures are in proportion to what the member is to hold, so that the run comes to exactly that. */
const measuresOf = (part: bigint) => ({
  margin: text(part * 4n),
  stress: text(part * 2n),
  exposure: text(part * 25n),
  volume: text(part * 60n),
  open_interest: text(part * 9n),
});

/** In the first scenario two groups would lose exactly the fund; in the others less, and others would. */
function scenariosOf(
  members: readonly Contributor[],
  parts: readonly bigint[],
): Record<string, (firm: Joined, index: number) => string> {
  const size = parts.reduce((sum, part) => sum + part, 0n);
  const most = (size * 57n) / 100n;
  const largest: Record<string, bigint>[] = [
    { "Ekorrsund Power": most, "Havsdis Commodities": size - most },
    { "Havsdis Commodities": (size * 51n) / 100n, "Lavskrika Trading": (size * 44n) / 100n },
    {},
  ];
  const names = ["Power spikes and the spread widens", "Power falls and the spread widens", "Dry year"];
  return Object.fromEntries(
    names.map((name, scenario) => [
      name,
      (_firm: Joined, index: number) =>
        text(
          largest[scenario]![members[index]!.firm.name] ??
            (parts[index]! * BigInt(3 + ((index * 13 + scenario) % 7))) / 40n,
        ),
    ]),
  );
}

const lastRun = ({ stage, serviceId }: World): Promise<string> =>
  stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const [run] = await tx
      .select({ id: contributionRuns.id })
      .from(contributionRuns)
      .where(eq(contributionRuns.serviceId, serviceId))
      .orderBy(desc(contributionRuns.number))
      .limit(1);
    return run!.id;
  });

/** After the default a run is made by hand and waits for a second person: what it would give back is held. */
export async function prepareNextRun(world: World, members: readonly Contributor[]): Promise<void> {
  const { stage, house, serviceId } = world;
  const parts = members.map(
    ({ firm }, index) =>
      (parseAmount(firm.contribution, "EUR") * [1000n, 1030n, 1000n, 970n][index % 4]!) / 1000n,
  );
  stage.at("2018-09-20T08:30:00Z");
  await bringMeasures(
    world,
    members.map(({ joined }) => joined),
    {
      date: "2018-09-19",
      key: "risk-engine-2018-09-19",
      source: "Risk engine",
      of: (_firm, index) => measuresOf(parts[index]!),
      scenarios: scenariosOf(members, parts),
      note: "The member that failed has no positions any more; whoever is being admitted has none yet.",
    },
  );
  stage.at("2018-09-20T09:10:00Z");
  const { runId } = await act(stage, house.risk, calculateRun, {
    serviceId: globalId("ClearingService", serviceId),
  });
  await calculateDue(stage.portal);
  await act(stage, house.risk, proposeRun, {
    runId: globalId("ContributionRun", runId),
    note: "Stress losses were measured anew after the default.",
  });
}

/** What became of a month's documents: invoices are paid, returns paid out; a few are not. */
async function settleMonth(
  world: World,
  members: readonly Contributor[],
  month: number,
  runId: string,
): Promise<void> {
  const { stage, house } = world;
  const [day] = MONTHS[month]!;
  const issued = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx
      .select({
        id: obligations.id,
        kind: obligations.kind,
        memberId: obligations.memberId,
        number: obligations.number,
        amount: obligations.amount,
      })
      .from(obligations)
      .where(eq(obligations.runId, runId))
      .orderBy(obligations.number),
  );
  const valueOn = after(day, 2);
  stage.at(`${valueOn}T09:00:00Z`);
  for (const { id, kind, memberId, number, amount } of issued) {
    const { firm, joined } = members.find((one) => one.joined.memberId === memberId)!;
    const obligationId = globalId("Obligation", id);
    const pay = (on: string, paid: bigint) =>
      act(stage, house.treasurer, recordPayment, {
        number,
        amount: text(paid),
        currency: "EUR",
        valueOn: on,
        bankReference: `SEB ${on} ${number}`,
      });
    if (kind === "RETURN")
      await decide(stage, house.treasurer, house.approver, payReturn, {
        obligationId,
        amount: text(amount),
        valueOn,
        bankReference: `SEB ${valueOn} OUT ${number}`,
      });
    else if (firm.name === LATE_IN_MARCH && month === 5) {
      const late = after(day, 12);
      stage.at(`${late}T09:00:00Z`);
      await pay(late, amount);
      await decide(stage, house.treasurer, house.approver, chargeInterest, { obligationId });
      await payInterest(world, id, after(late, 3));
      stage.at(`${valueOn}T09:00:00Z`);
    } else if (firm.name === STILL_LATE && month === LAST) await pay(valueOn, amount / 2n);
    else {
      await pay(valueOn, amount);
      const [treasurer] = joined.people;
      if (treasurer) await act(stage, treasurer, acknowledgeObligation, { obligationId });
      if (firm.name === CONTESTING && month === LAST)
        await act(stage, treasurer!, contestObligation, {
          obligationId,
          reason:
            "Our margin of 31 August holds a position we had given up on the 30th; the requirement should rest on the margin without it.",
        });
    }
  }
}

async function payInterest({ stage, house }: World, aboutId: string, valueOn: string): Promise<void> {
  const [interest] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx
      .select({ number: obligations.number, amount: obligations.amount })
      .from(obligations)
      .where(and(eq(obligations.aboutId, aboutId), eq(obligations.kind, "INTEREST"))),
  );
  stage.at(`${valueOn}T09:00:00Z`);
  await act(stage, house.treasurer, recordPayment, {
    number: interest!.number,
    amount: text(interest!.amount),
    currency: "EUR",
    valueOn,
    bankReference: `SEB ${valueOn} ${interest!.number}`,
  });
}

/** Early in January the house asks everybody to confirm its balances at the end of the year; the first one does. */
export async function confirmYear({ stage, house, serviceId }: World, first: Contributor): Promise<void> {
  stage.at("2018-01-12T08:00:00Z");
  await decide(stage, house.treasurer, house.approver, askBalances, {
    serviceId: globalId("ClearingService", serviceId),
    year: 2017,
  });
  const [confirmation] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx
      .select({ id: balanceConfirmations.id })
      .from(balanceConfirmations)
      .where(eq(balanceConfirmations.memberId, first.joined.memberId)),
  );
  stage.at("2018-01-16T10:20:00Z");
  await act(stage, first.joined.people[0]!, answerBalance, {
    confirmationId: globalId("BalanceConfirmation", confirmation!.id),
    agrees: true,
  });
}

/** So many days later, as a day. */
function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
