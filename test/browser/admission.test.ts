import { type Locator, type Page, expect as see } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMONSTRATION_PASSWORD } from "#graphql/portal.ts";
import { unFile } from "../screening/files.ts";
import { stageFor } from "../world/actors.ts";
import { MEMBERSHIP, PAPER } from "../world/applicants.ts";
import { openHouse } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { SOUND } from "../world/review.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";
import { askIn, openTheatre, signInAs, type Theatre } from "./stage.ts";
import { PEOPLE } from "./visit.ts";

const FIRM = "Testvik Power";
const MAIL = "tess.vik@testvik.example";
const NAME = "Tess Vik";

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre(async (portal) => {
    await openHouse(stageFor(portal, "2018-09-03T07:00:00Z"), {
      demonstration: true,
      businessNow: "2018-09-03T07:30:00Z",
      rulebook: { ...RULEBOOK_2018, membership: { ...MEMBERSHIP, tasks: ["Entered in the register"] } },
    });
  });
});

afterAll(() => theatre.close());

const main = (page: Page): Locator => page.locator("main");
const press = (page: Page, name?: RegExp | string) =>
  name
    ? main(page).getByRole("button", { name }).click()
    : main(page).locator("button[type=submit]").first().click();
const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [id, text] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(text);
};
const save = async (page: Page, section: string) => {
  await press(page);
  await page.waitForURL((url) => !url.pathname.endsWith(`/${section}`));
};

test("the whole admission in a real browser: applied for in public, shown, examined, heard, decided, brought in, active", {
  timeout: 400_000,
}, async () => {
  // Signed out: who asks, and a mail.
  const anonymous = await (
    await theatre.browser.newContext({ baseURL: theatre.served.url, locale: "en-GB" })
  ).newPage();
  await anonymous.goto("/criteria");
  await see(main(anonymous)).toContainText("FIN-01");
  await anonymous.goto("/apply");
  await fill(anonymous, { firmName: FIRM, name: NAME, email: MAIL });
  await anonymous.locator("#signatory").check();
  await press(anonymous);
  await see(main(anonymous)).toContainText(MAIL);

  // The mail is kept, as there is no mail server; its link works once.
  const { page: administrator } = await signInAs(theatre, PEOPLE.administrator);
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        await administrator.goto("/outbox");
        const text = await administrator.content();
        link = /\/invitation#[\w-]+/.exec(text.slice(Math.max(0, text.indexOf(MAIL) - 200)))?.[0];
        return link;
      },
      { timeout: 120_000, interval: 1000 },
    )
    .toBeDefined();
  await anonymous.goto(link!);
  await fill(anonymous, { password: DEMONSTRATION_PASSWORD, again: DEMONSTRATION_PASSWORD });
  await anonymous.locator("button[type=submit]").click();
  await see(anonymous.locator("body")).toContainText(/sign in/i);

  // The form, part by part; a wrong LEI is told at its field and nothing is lost.
  const { page: applicant, context } = await signInAs(theatre, MAIL);
  await applicant.goto("/application/firm");
  await fill(applicant, {
    lei: "213800WSGIIZCXF1P573",
    bic: "NDEASESS",
    legalForm: "Aktiebolag",
    country: "SE",
  });
  await fill(applicant, {
    address: "Kungsgatan 1, Stockholm",
    regulator: "Finansinspektionen",
    licence: "2014-118",
  });
  await press(applicant);
  await see(main(applicant)).toContainText(/check digits|LEI/);
  expect(await applicant.locator("#licence").inputValue()).toBe("2014-118");
  await fill(applicant, { lei: leiOf(FIRM) });
  await save(applicant, "firm");
  await applicant.goto("/application/membership");
  await applicant.locator("input[value=DCM]").check();
  await save(applicant, "membership");
  await applicant.goto("/application/people");
  for (const at of [0, 1, 2, 3])
    await fill(applicant, {
      [`contacts[${at}].name`]: `Person ${"ABCD"[at]}`,
      [`contacts[${at}].email`]: `person${at}@testvik.example`,
      [`contacts[${at}].phone`]: `+468440100${at}`,
    });
  await save(applicant, "people");
  await applicant.goto("/application/figures");
  await fill(applicant, { "periods[0].period": "2018-Q2", "periods[0].asOf": "2018-06-30" });
  for (const [name, value] of Object.entries(SOUND))
    await fill(applicant, { [`periods[0].values.${name}`]: value });
  await save(applicant, "figures");
  await applicant.goto("/application/bank");
  await fill(applicant, { bank: "Skeppsbro Bank", bic: "ESSESESS", iban: "SE35 5000 0000 0549 1000 0003" });
  await save(applicant, "bank");

  // What is to be signed is signed, what is to be handed in is handed in.
  await applicant.goto("/application/evidence");
  const open = await applicant.$$eval("a[href*='criterion=']", (links) =>
    links.map((one) => one.getAttribute("href")!),
  );
  expect(open.length).toBeGreaterThan(8);
  for (const href of new Set(open)) {
    await applicant.goto(href);
    if (await applicant.locator("#signature").count()) {
      await applicant.locator("#holds").first().check();
      await fill(applicant, { signature: NAME });
    } else {
      await applicant
        .locator("#document")
        .setInputFiles({ name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.from(PAPER) });
      await fill(applicant, { issuedOn: "2018-08-01", validUntil: "2019-08-01" });
    }
    await press(applicant);
    await applicant.waitForURL((url) => !url.search.includes("criterion"));
  }
  await applicant.goto("/application/submit");
  await press(applicant);
  await see(main(applicant)).toContainText(/handed in/i);

  // The officer takes it up, brings in a sanctions list, looks at a document; the committee is heard.
  const { page: officer } = await signInAs(theatre, PEOPLE.officer);
  await officer.goto("/applications");
  await main(officer).getByRole("link", { name: FIRM }).first().click();
  await officer.waitForURL(/\/applications\/\w/);
  const application = new URL(officer.url()).pathname;
  await press(officer, "Take up application");
  await see(main(officer)).toContainText(/in review/i);
  await officer.goto("/screening/import");
  await officer.locator("input[value=SANCTIONS]").check();
  await officer.locator("input[type=file]").setInputFiles({
    name: "list.xml",
    mimeType: "text/xml",
    buffer: Buffer.from(unFile([{ names: ["Milan Undichter"], kind: "PERSON" }])),
  });
  await press(officer);
  await officer.waitForURL(/\/screening$|\/screening\?/);
  await see(main(officer)).toContainText(/UN consolidated list/);
  const { page: committee } = await signInAs(theatre, PEOPLE.committee);
  await committee.goto(`${application}/opinion`);
  await committee.locator("input[value=FOR]").check();
  await fill(committee, { reason: "Sound and well run." });
  await press(committee);
  await committee.waitForURL((url) => !url.pathname.endsWith("/opinion"));
  await officer.goto(`${application}/recommend`);
  await officer.locator("input[value=APPROVE_WITH_CONDITIONS]").check();
  await fill(officer, {
    reasons: "Everything was shown; the documents are looked at before the first day.",
    "conditions[0].title": "All documents accepted",
    "conditions[0].dueOn": "2018-09-14",
    contribution: "1500000.00",
  });
  await press(officer);
  await officer.waitForURL((url) => !url.pathname.endsWith("/recommend"));

  // Another person decides; the applicant reads why, and what is left to do.
  const { page: approver } = await signInAs(theatre, PEOPLE.approver);
  await approver.goto("/work");
  await main(approver)
    .getByRole("link", { name: new RegExp(FIRM) })
    .first()
    .click();
  await press(approver, /^Confirm|^Approve/);
  await see(main(approver)).toContainText("Carried out");
  await applicant.goto("/standing");
  await see(main(applicant)).toContainText("All documents accepted");
  await see(main(applicant)).toContainText("first contribution");
  expect(await applicant.content()).not.toContain("Olle Marken");

  // The contribution is paid, the list worked off, and two people make it active.
  const { obligations } = await askIn<{ obligations: { edges: { node: { number: string } }[] } }>(
    applicant,
    "{ obligations(first: 1) { edges { node { number } } } }",
  );
  const { page: treasurer } = await signInAs(theatre, PEOPLE.treasurer);
  await treasurer.goto("/payments/record");
  await fill(treasurer, {
    number: obligations.edges[0]!.node.number,
    amount: "1500000.00",
    valueOn: "2018-09-03",
    bankReference: "SEB 2018-09-03 77",
  });
  await press(treasurer);
  await treasurer.waitForURL((url) => !url.pathname.endsWith("/record"));
  await officer.goto("/members");
  await main(officer).getByRole("link", { name: FIRM }).first().click();
  await officer.waitForURL(/\/members\/\w/);
  const member = new URL(officer.url()).pathname;
  for (let left = 2; left > 0; left--) {
    await officer.goto(member);
    await main(officer).getByRole("link", { name: /done/i }).first().click();
    await fill(officer, { note: "Seen in the file of 3 September." });
    await press(officer, "Mark as done");
    await see(main(officer).getByRole("button", { name: "Mark as done" })).toHaveCount(0);
  }
  await officer.goto(`${member}/change?change=ACTIVATE`);
  await fill(officer, { reason: "Everything on its list is done." });
  await press(officer);
  await officer.waitForURL((url) => !url.pathname.endsWith("/change"));
  await approver.goto("/work");
  await main(approver)
    .getByRole("link", { name: new RegExp(`Activate ${FIRM}`) })
    .first()
    .click();
  await press(approver, /^Confirm|^Approve|^Activate/);
  await see(main(approver)).toContainText("Carried out");
  await officer.goto(member);
  await see(main(officer)).toContainText("Active");
  await context.close();
});
