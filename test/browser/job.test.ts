import { type Page, expect as see } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import { attempt, stageFor } from "#test/world/actors.ts";
import { approveAs, join, openHouse } from "#test/world/house.ts";
import { DEFAULTER, OTHERS, PUBLISHED } from "#test/world/people.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";
import { openTheatre, signInAs, type Theatre } from "./stage.ts";
import { PEOPLE } from "./visit.ts";

let theatre: Theatre;
let partner: string;

beforeAll(async () => {
  // The house as it stood on the morning of 13 September 2018: everybody is there, nobody has failed yet.
  theatre = await openTheatre(async (portal) => {
    const stage = stageFor(portal, "2018-08-01T07:00:00Z");
    const world = await openHouse(stage, {
      demonstration: true,
      businessNow: "2018-09-13T06:30:00Z",
      rulebook: RULEBOOK_2018,
    });
    await join(world, DEFAULTER);
    const [vargholm] = [
      await join(world, PUBLISHED[0]),
      await join(world, PUBLISHED[1]),
      await join(world, PUBLISHED[2]),
    ];
    // A partner system of the first member; its secret is told once, to whoever registers it.
    const registered = await attempt(stage, world.house.first.credential, registerClient, {
      firmId: globalId("Firm", vargholm.firmId),
      name: "Vargholm treasury",
      scopes: ["obligations:read", "cases:run"],
    });
    if (!("done" in registered)) throw new Error("the partner system was refused");
    await approveAs(stage, world.house.second, registered.done.decisionId);
    partner = `${registered.done.clientId}:${registered.once!.secret}`;
    for (const firm of OTHERS) await join(world, firm);
  });
});

afterAll(() => theatre.close());

const as = (who: keyof typeof PEOPLE) => signInAs(theatre, PEOPLE[who]);
const heading = (page: Page, name: string | RegExp) =>
  see(page.getByRole("heading", { level: 1, name })).toBeVisible();

test("the whole main job in a real browser: declared, confirmed, allocated, read, checked offline, paid", async () => {
  const { page: risk } = await as("risk");
  const { page: approver } = await as("approver");

  // The risk manager declares the default; the approver confirms it.
  await risk.goto("/defaults/declare");
  const failing = risk.getByLabel("Member");
  await failing.selectOption(
    await failing.locator("option", { hasText: DEFAULTER.name }).getAttribute("value"),
  );
  await risk.getByLabel("Day of the default").fill("2018-09-11");
  await risk.getByLabel("Why").fill("Margin call of 10 September not met.");
  await risk.getByRole("button", { name: /Declare/ }).click();
  await heading(risk, /^Default D1/);
  const eventPage = new URL(risk.url()).pathname;
  await approver.goto("/work");
  await approver.getByRole("link", { name: /Confirm the default of Kvarnholt Trading/ }).click();
  await approver.getByRole("button", { name: /^Confirm/ }).click();
  await see(approver.locator("main")).toContainText("Iver Berg");

  // The loss is entered, previewed with every layer and share, and prepared; nobody approves its own work.
  await risk.goto(`${eventPage}/loss`);
  await risk.getByLabel("Final").check();
  await risk.getByLabel("Loss of closing out").fill("114,000,000.00");
  await risk.getByLabel("The defaulter’s own margin").fill("0.00");
  await risk.getByRole("button", { name: /Enter/ }).click();
  await heading(risk, /^Default D1/);
  await risk.goto(`${eventPage}/allocation`);
  await see(risk.locator("main")).toContainText("107,000,000.00");
  await see(risk.locator("main")).toContainText(PUBLISHED[0].name);
  await risk.getByRole("button", { name: "Prepare allocation" }).click();
  await heading(risk, /Allocate the loss of default D1/);
  await see(risk.locator("main")).toContainText(/another person/i);
  await approver.goto("/work");
  await approver.getByRole("link", { name: /Allocate the loss of default D1/ }).click();
  await approver.getByRole("button", { name: /^Confirm/ }).click();
  await see(approver.locator("main")).toContainText("Carried out");

  // The member sees what it owes, and why.
  const { page: member, context } = await as("member");
  await member.goto("/home");
  await see(member.locator("main")).toContainText("5,000,000.00");
  await member.goto("/obligations?kind=REPLENISHMENT");
  await member.locator("main table").getByRole("link", { name: "Call to restore the fund" }).click();
  await see(member.locator("main")).toContainText("How it was computed");
  await see(member.locator("main")).toContainText("107/166");
  await see(member.locator("main")).toContainText("Mon 17 Sep 2018");
  for (const firm of [PUBLISHED[1], PUBLISHED[2], ...OTHERS])
    await see(member.locator("body")).not.toContainText(firm.name);

  // It runs its own line again without a connection; with one digit changed, the line that fails says so.
  await context.setOffline(true);
  await member.getByRole("button", { name: "Run it again" }).click();
  const check = member.locator("section", { has: member.getByRole("heading", { name: "Check it" }) });
  await see(check.getByText("Agrees").first()).toBeVisible();
  await see(check.getByText(/Differs/)).toHaveCount(0);
  await member.getByRole("button", { name: "Get the case" }).click();
  const text = member.getByLabel("The case, as JSON");
  const original = await text.inputValue();
  await text.fill(original.replace('"weight": "7757009.35"', '"weight": "7757019.35"'));
  await member.getByRole("button", { name: "Run it again" }).click();
  await see(check.getByText(/Differs by .*6\.4\d/).first()).toBeVisible();
  await member.getByRole("button", { name: "Put back the case as issued" }).click();
  await member.getByRole("button", { name: "Run it again" }).click();
  await see(check.getByText(/Differs/)).toHaveCount(0);
  await context.setOffline(false);

  // Its own system reads the same through the graph, and runs the same line there.
  const post = (path: string, headers: Record<string, string>, body: string) =>
    fetch(`${theatre.served.url}${path}`, { method: "POST", headers, body }).then((answer) => answer.json());
  const { access_token: token } = await post(
    "/api/token",
    {
      authorization: `Basic ${Buffer.from(partner).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    "grant_type=client_credentials",
  );
  const asked = (query: string, variables = {}) =>
    post(
      "/api/graphql",
      { authorization: `Bearer ${token}`, "content-type": "application/json" },
      JSON.stringify({ query, variables }),
    );
  const read = await asked(
    "{ obligations(kind: REPLENISHMENT) { edges { node { outstanding { amount } content hash } } } }",
  );
  const { node } = read.data.obligations.edges[0];
  expect(node.outstanding.amount).toBe("5000000.00");
  const share = node.content.shares[0];
  const ran = await asked(
    "query R($case: String!) { runCase(case: $case) { ... on CaseResult { result } } }",
    { case: JSON.stringify(share.case) },
  );
  expect(ran.data.runCase.result.amount).toBe(share.amount);
  const beyond = await asked("{ journal { edges { cursor } } }");
  expect(beyond.errors[0].extensions.code).toBe("FORBIDDEN");

  // It acknowledges and announces the payment; the house records it, and the call is paid.
  await member.getByRole("button", { name: "Acknowledge" }).click();
  await see(member.locator("main")).toContainText("Anna Hauge");
  await member.getByRole("link", { name: "Announce payment" }).click();
  await member.getByLabel("Day it arrives").fill("2018-09-14");
  await member.getByRole("button", { name: /Announce/ }).click();
  await heading(member, /contribution/i);
  const call = new URL(member.url()).pathname;
  const { page: treasurer } = await as("treasurer");
  await treasurer.goto(call);
  await treasurer.getByRole("link", { name: "Record payment" }).click();
  await treasurer.getByLabel("Amount received").fill("9000000.001");
  await treasurer.getByLabel("Value date").fill("2018-09-13");
  await treasurer.getByLabel("Bank’s reference").fill("SEB 000001");
  await treasurer.getByRole("button", { name: /Record/ }).click();
  await see(treasurer.locator("main")).toContainText("is no amount in EUR");
  await treasurer.getByLabel("Amount received").fill("5000000.00");
  await treasurer.getByRole("button", { name: /Record/ }).click();
  await see(treasurer.locator("main")).toContainText("SEB 000001");
  await member.reload();
  await see(member.locator("main")).toContainText("Paid");

  // By keyboard alone: the first stop of a page is the way past the navigation.
  await member.goto("/home");
  await member.keyboard.press("Tab");
  expect(await member.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip/);
});
