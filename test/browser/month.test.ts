import { expect as looking, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contributionRuns } from "#db/contributions/tables.ts";
import { obligations } from "#db/obligations/tables.ts";
import { formatAmount } from "#domain/money.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { scheduleRuns } from "#graphql/contributions/schedule.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import type { Portal } from "#graphql/portal.ts";
import { act, stageFor } from "#test/world/actors.ts";
import { approveAs } from "#test/world/house.ts";
import { bringMeasures } from "#test/world/measures.ts";
import {
  measuresOn,
  openHouseOfRuns,
  proposed,
  RULEBOOK_OF_RUNS,
  type WorldOfRuns,
} from "#test/world/runs.ts";
import { openTheatre, signInAs, type Theatre } from "./stage.ts";
import { PEOPLE } from "./visit.ts";

/** The morning on which the month is lived: a run of February is behind, the schedule’s next one not yet due. */
const NOW = "2018-03-02T08:00:00Z";
const TREASURER = "tilda@alder.example";
const OTHERS = ["Birch Kraft", "Cedar Power", "Cedar Trading"];

let theatre: Theatre;
let codes: string[];

beforeAll(async () => {
  theatre = await openTheatre(async (portal) => {
    const world = await openHouseOfRuns(stageFor(portal, "2018-01-02T08:00:00Z"), RULEBOOK_OF_RUNS, NOW);
    codes = world.joined.map(({ code }) => code);
    world.stage.at("2018-02-05T08:00:00Z"); // the third business day, on which the schedule has it
    await bringMeasures(world, world.joined, measuresOn("2018-02-02", [4000, 2000, 2000, 2000]));
    await scheduleRuns(world.stage.portal);
    await calculateDue(world.stage.portal);
    const runId = await onlyRun(portal);
    await approveAs(world.stage, world.house.approver, await proposed(world, runId));
    await payAll(world, portal, runId);
  });
}, 240_000);

afterAll(() => theatre.close());

const onlyRun = ({ db }: Portal): Promise<string> =>
  db.reading({ role: "mutua_reader" }, async (tx) => {
    const [run] = await tx.select({ id: contributionRuns.id }).from(contributionRuns);
    return run!.id;
  });

/** Every invoice of a run, paid on the day. */
async function payAll({ stage, house }: WorldOfRuns, { db }: Portal, runId: string): Promise<void> {
  const invoices = await db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select().from(obligations).where(eq(obligations.runId, runId)),
  );
  for (const { number, amount } of invoices)
    await act(stage, house.treasurer, recordPayment, {
      number,
      amount: formatAmount(amount, "EUR"),
      currency: "EUR",
      valueOn: "2018-02-05",
      bankReference: `SEB ${number}`,
    });
}

/** A busy machine takes its time. */
const see = looking.configure({ timeout: 120_000 });
const main = (page: Page) => page.locator("main");
const press = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name }).click();
const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const fact = (page: Page, key: string) =>
  main(page)
    .locator("dl > div", { has: page.locator("dt", { hasText: new RegExp(`^${key}$`) }) })
    .locator("dd")
    .first();
/** What one prepared, confirmed by another on the same page. */
async function confirmed(maker: Page, checker: Page): Promise<void> {
  await maker.waitForURL(/\/decisions\//);
  await checker.goto(new URL(maker.url()).pathname);
  await press(checker, /^Confirm/);
  await see(main(checker)).toContainText("Confirmed by a second person");
}

const GOOD = [6500, 2000, 2000, 2000];

test("the whole month in a real browser: measured, run, issued, checked, paid, contested, paid back, proved", async () => {
  const { page: risk } = await signInAs(theatre, PEOPLE.risk);
  const { page: approver } = await signInAs(theatre, PEOPLE.approver);

  // The risk manager brings in the measures: a bad line is named by line and column, then mended; a jump is asked about.
  await risk.goto("/measures/import");
  await risk.locator("#key").fill("EOD-2018-03-01");
  await risk.locator("#source").fill("Risk engine");
  await risk.locator("#forDate").fill("2018-03-01");
  const lines = (first: string) =>
    ["member,margin,stress,exposure", ...codes.map((code, at) => lineOf(code, at, first))].join("\n");
  const lineOf = (code: string, at: number, first: string) => {
    const figure = `${GOOD[at]! * 1000}.00`;
    return [code, at === 0 ? first : figure, figure, `${GOOD[at]! * 10_000}.00`].join(",");
  };
  await risk.locator("#documentId").setInputFiles(file("measures.csv", `${lines("6.500.000,00")}\n`));
  await press(risk, "Look at it");
  await see(main(risk)).toContainText(/stands? in the way/);
  const fault = main(risk).locator("tbody tr").first();
  await see(fault).toContainText("2");
  await see(main(risk).getByRole("button", { name: "Bring in measures" })).toHaveCount(0);
  await risk.locator("#documentId").setInputFiles(file("measures.csv", `${lines("6500000.00")}\n`));
  const losses = ["Power up", ...GOOD.map((loss) => `${loss * 1000}.00`)].join(",");
  await risk
    .locator("#scenarioDocumentIds")
    .setInputFiles(file("scenarios.csv", `scenario,${codes.join(",")}\n${losses}\n`));
  await press(risk, "Look at it");
  await see(main(risk)).toContainText("4 members, 1 scenario.");
  await see(main(risk)).toContainText(`margin of ${codes[0]} went from 4,000,000.00 to 6,500,000.00`);
  await press(risk, "Bring in measures");
  await risk.waitForURL(/\/measures\/[^/]+$/);
  await risk.locator("#note").fill("New positions since the 20th, seen in the trades.");
  await press(risk, "Propose measures");
  await confirmed(risk, approver);

  // It calculates the run, sees what it would do before anybody is asked for anything, and proposes it.
  await risk.goto("/runs/calculate");
  await press(risk, "Calculate run");
  await see(risk.getByRole("heading", { level: 1, name: "Contribution run 2" })).toBeVisible();
  await see(main(risk)).toContainText("The fund is EUR\u00a011,550,000.00", { timeout: 120_000 });
  await see(main(risk)).toContainText("2,750,000.00 against run 1");
  await see(main(risk)).toContainText("4, together EUR");
  const run = new URL(risk.url()).pathname;
  await press(risk, "Propose run");
  await risk.waitForURL(/\/decisions\//);

  // The approver presses twice, and it is issued once.
  await approver.goto(new URL(risk.url()).pathname);
  await main(approver).getByRole("button", { name: "Confirm and issue" }).dblclick();
  await see(main(approver)).toContainText("Confirmed by a second person", { timeout: 120_000 });
  await approver.goto(run);
  await see(main(approver)).toContainText("Invoices and returns are with the members");
  await approver.goto("/obligations?kind=CONTRIBUTION&state=ISSUED");
  await see(main(approver).locator("tbody tr")).toHaveCount(4);

  // A member's treasurer sees what it owes and why, and nothing of anybody else.
  const { page: member, context } = await signInAs(theatre, TREASURER);
  await member.goto("/home");
  await see(main(member)).toContainText("Run 2 raised what you must hold");
  await main(member).getByRole("link", { name: "Read the invoice" }).click();
  await see(main(member)).toContainText("Pay your contribution to the default fund");
  for (const words of ["How it was computed", "Your margin", "6,500,000.00", "What moved the requirement"])
    await see(main(member)).toContainText(words);
  for (const firm of OTHERS) await see(member.locator("body")).not.toContainText(firm);
  const invoice = new URL(member.url()).pathname;
  const reference = (await fact(member, "Reference").textContent())!;
  const owed = /EUR\s?([\d,]+\.\d\d)/.exec((await main(member).textContent())!.split("To pay")[1] ?? "")![1]!;

  // It runs the invoice again without a connection; one digit changed, and it differs.
  await context.setOffline(true);
  const check = member.locator("section", { has: member.getByRole("heading", { name: "Check it" }) });
  await check.getByRole("button", { name: "Run it again" }).click();
  await see(check.getByText("Agrees").first()).toBeVisible();
  await see(check.getByText(/Differs/)).toHaveCount(0);
  await check.getByRole("button", { name: "Get the case" }).click();
  const text = member.getByLabel("The case, as JSON");
  const original = await text.inputValue();
  await text.fill(original.replace('"margin": "6500000.00"', '"margin": "6510000.00"'));
  await check.getByRole("button", { name: "Run it again" }).click();
  await see(check.getByText(/Differs/).first()).toBeVisible();
  await check.getByRole("button", { name: "Put back the case as issued" }).click();
  await check.getByRole("button", { name: "Run it again" }).click();
  await see(check.getByText(/Differs/)).toHaveCount(0);
  await context.setOffline(false);

  // It takes the paper, acknowledges, announces the payment, and contests: paying first, disputing later.
  const download = member.waitForEvent("download");
  await main(member).getByRole("link", { name: "PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await press(member, "Acknowledge");
  await see(main(member)).toContainText("Tilda alder");
  await main(member).getByRole("link", { name: "Announce payment" }).click();
  await press(member, "Announce payment");
  await member.waitForURL(`**${invoice}`);
  await see(main(member)).toContainText("All that is left is announced");
  await main(member).getByRole("link", { name: "Contest" }).click();
  await member
    .locator("#reason")
    .fill("A position of the 28th was closed on the same day; the margin holds it.");
  await press(member, "Contest");
  await member.waitForURL(`**${invoice}`);
  await see(main(member)).toContainText("Contested, not answered yet");

  // The house's treasurer records the money by the creditor reference that came with it.
  const { page: treasurer } = await signInAs(theatre, PEOPLE.treasurer);
  await treasurer.goto("/payments/record");
  await treasurer.locator("#number").fill(reference);
  await treasurer.locator("#amount").fill(owed);
  await treasurer.locator("#bankReference").fill("SEB 2018-03-02 000001");
  await press(treasurer, "Record payment");
  await treasurer.waitForURL(`**${invoice}`);
  await member.reload();
  await see(main(member)).toContainText("You have paid your contribution to the default fund");

  // The contest is upheld in part by two people; what was paid of it goes back, by two people again.
  await risk.goto(`${invoice}/answer`);
  await risk.getByLabel("The member is right").check();
  await risk.locator("#amount").fill("50000.00");
  await risk
    .locator("#reason")
    .fill("The position was closed before the end of the day, as the trades show.");
  await press(risk, "Prepare answer");
  await confirmed(risk, approver);
  await treasurer.goto("/payments/returns");
  await main(treasurer).getByRole("link", { name: "Alder Energi" }).click();
  await main(treasurer).getByRole("link", { name: "Pay it to the member" }).click();
  await treasurer.locator("#amount").fill("50000.00");
  await treasurer.locator("#bankReference").fill("SEB 2018-03-02 OUT 000001");
  await press(treasurer, "Prepare payment");
  await confirmed(treasurer, approver);
  await member.goto(invoice);
  await see(main(member)).toContainText("Answered: upheld");
  await main(member).locator("a[href^='/obligations/']", { hasText: "-2018-" }).first().click();
  await see(main(member)).toContainText("You were paid back part of your contribution");

  // The statement of account tells all of it, and the books hold.
  await member.goto("/statement?first=2018-03-01&last=2018-03-02");
  for (const words of ["Contribution called", "Payment received", owed, "50,000.00"])
    await see(main(member)).toContainText(words);
  const { page: auditor } = await signInAs(theatre, PEOPLE.auditor);
  await auditor.goto("/checks");
  await see(auditor.getByRole("heading", { level: 1, name: "The books hold" })).toBeVisible({
    timeout: 120_000,
  });
}, 300_000);
