import { mkdirSync } from "node:fs";
import { type Page, expect as see } from "@playwright/test";
import { afterAll, beforeAll, test } from "vitest";
import { bringMeasures } from "#test/world/measures.ts";
import { NOW, openMeasuringHouse, plain } from "../measures/house.ts";
import { openTheatre, signInAs, type Theatre } from "./stage.ts";
import { PEOPLE } from "./visit.ts";

let theatre: Theatre;
let codes: string[];

beforeAll(async () => {
  theatre = await openTheatre(async (portal) => {
    const opening = { demonstration: true, businessNow: NOW };
    const world = await openMeasuringHouse(portal, {}, opening);
    codes = world.firms.map(({ code }) => code);
    await bringMeasures(world, world.firms, plain("2018-08-30"));
  });
});

afterAll(() => theatre.close());

const main = (page: Page) => page.locator("main");
const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
/** As it looks on a desk and on the narrowest phone, which it must not overflow. */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("test/screenshots", { recursive: true });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    see(wide).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `test/screenshots/measures ${name} ${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("measures in a real browser: every bad line named, questions asked, proposed by one and accepted by another", {
  timeout: 240_000,
}, async () => {
  const [a, b, c] = codes as [string, string, string];
  const { page: risk } = await signInAs(theatre, PEOPLE.risk);
  await risk.goto("/measures");
  await see(main(risk)).toContainText("A run of today would take EOD-2018-08-30");
  await main(risk).getByRole("link", { name: "Bring in measures" }).click();
  await risk.locator("#key").fill("EOD-2018-08-31");
  await risk.locator("#source").fill("Risk engine");
  await risk.locator("#forDate").fill("2018-08-31");
  const look = () => main(risk).getByRole("button", { name: "Look at it" }).click();
  const measures = risk.locator("#documentId");
  await measures.setInputFiles(file("bad.csv", `member,margin,stress\n${a},1e3,\nNOBODY,1,1\n`));
  await look();
  await see(main(risk)).toContainText("3 things stand in the way.");
  await see(main(risk)).toContainText("“1e3” is no decimal number such as 1250.00.");
  await see(main(risk).getByRole("button", { name: "Bring in measures" })).toHaveCount(0);
  await picture(risk, "bad lines");
  await measures.setInputFiles(
    file("good.csv", `member,margin,stress\n${a},100,50\n${b},200,50\n${c},900,50\n`),
  );
  await risk
    .locator("#scenarioDocumentIds")
    .setInputFiles([
      file("one.csv", `scenario,${a},${b},${c}\n2008,0,10,20\n`),
      file("two.csv", `scenario,${c},${b},${a}\n1987,7.01,7.01,7.01\n`),
    ]);
  await look();
  await see(main(risk)).toContainText("3 members, 2 scenarios.");
  await see(main(risk)).toContainText(`margin of ${c} went from 300.00 to 900.00.`);
  await picture(risk, "asked");
  await main(risk).getByRole("button", { name: "Bring in measures" }).click();
  await see(main(risk)).toContainText("Measures EOD-2018-08-31");
  await see(main(risk)).toContainText("Worst scenarios");
  await picture(risk, "batch");
  await risk.locator("#note").fill("A new portfolio, seen in the trades.");
  await main(risk).getByRole("button", { name: "Propose measures" }).click();
  await risk.waitForURL(/\/decisions\//);

  const { page: approver } = await signInAs(theatre, PEOPLE.approver);
  await approver.goto(new URL(risk.url()).pathname);
  await see(main(approver)).toContainText("A new portfolio, seen in the trades.");
  await main(approver)
    .getByRole("button", { name: /confirm|approve|accept/i })
    .click();
  await see(main(approver)).toContainText(/approved|confirmed/i);
  await approver.goto("/measures");
  await see(main(approver)).toContainText("A run of today would take EOD-2018-08-31");
  await see(main(approver)).toContainText("Followed by a newer one");
});
