import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askIn, openTheatre, signInAs, type Theatre } from "./stage.ts";
import { type Ids, PEOPLE, type Visit } from "./visit.ts";

const SCREENSHOTS = "test/screenshots";
const WIDTHS = [1280, 390] as const;
const THEMES = ["light", "dark"] as const;

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
/** All rules in the light; in the dark the same page has other colours and nothing else. */
const RULES = {
  light: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

let theatre: Theatre;
let ids: Ids;
const contexts = new Map<string, BrowserContext>();

/** One signed-in window a person, kept over all visits; "nobody" has none. */
async function contextOf(who: Visit["as"]): Promise<BrowserContext> {
  const known = contexts.get(who);
  if (known) return known;
  const context =
    who === "nobody"
      ? await theatre.browser.newContext({ baseURL: theatre.served.url, locale: "en-GB" })
      : (await signInAs(theatre, PEOPLE[who])).context;
  contexts.set(who, context);
  return context;
}

async function findIds(page: Page): Promise<Ids> {
  interface Edges<T> {
    edges: { node: T }[];
  }
  const [{ id: service }] = (await askIn<{ services: [{ id: string }] }>(page, "{ services { id } }"))
    .services;
  const data = await askIn<{
    obligations: Edges<{
      id: string;
      kind: string;
      number: string;
      member: { firm: { name: string } };
    }>;
    defaultEvents: Edges<{ id: string }>;
    waiting: Edges<{ id: string; kind: string }>;
    applications: Edges<{ id: string; firm: { name: string } }>;
    decisions: Edges<{ id: string; kind: string }>;
    members: Edges<{ id: string; firm: { name: string } }>;
    services: { rulebook: { id: string } }[];
    users: Edges<{ id: string; email: string }>;
    clients: { id: string }[];
    receipts: Edges<{
      id: string;
      bankReference: string;
      left: { amount: string };
      payments: { id: string }[];
    }>;
    measureBatches: Edges<{ id: string }>;
    contributionRuns: Edges<{ id: string }>;
  }>(
    page,
    `{ obligations(first: 100) { edges { node { id kind number member { firm { name } } } } }
       defaultEvents { edges { node { id } } }
       waiting: decisions(first: 100, state: WAITING) { edges { node { id kind } } }
       applications(first: 100) { edges { node { id firm { name } } } }
       decisions(first: 100) { edges { node { id kind } } }
       members(first: 100) { edges { node { id firm { name } } } }
       services { rulebook { id } }
       users(first: 100, all: true) { edges { node { id email } } }
       clients { id }
       receipts(first: 100) { edges { node { id bankReference left { amount } payments { id } } } }
       measureBatches(serviceId: "${service}") { edges { node { id } } }
       contributionRuns(serviceId: "${service}") { edges { node { id } } } }`,
  );
  const nodes = <T>({ edges }: Edges<T>) => edges.map(({ node }) => node);
  const document = (firm: string, kind: string) =>
    nodes(data.obligations).find((one) => one.member.firm.name.startsWith(firm) && one.kind === kind)!.id;
  const over = nodes(data.receipts).find(({ left }) => left.amount === "1250.00")!;
  return {
    receipts: Object.fromEntries(nodes(data.receipts).map((one) => [one.bankReference, one])),
    over: { id: over.id, payment: over.payments[0]!.id },
    paidCall: document("Vargholm", "REPLENISHMENT"),
    notice: document("Vargholm", "LOSS_ALLOCATION"),
    contested: document("Tystberga", "LOSS_ALLOCATION"),
    lateCall: document("Skymning", "REPLENISHMENT"),
    event: nodes(data.defaultEvents)[0]!.id,
    waiting: nodes(data.waiting).find((one) => one.kind === "MATCH_PAYMENT")!.id,
    allocation: nodes(data.decisions).find((one) => one.kind === "ALLOCATE_LOSS")!.id,
    member: nodes(data.members).find((one) => one.firm.name.startsWith("Vargholm"))!.id,
    rulebook: data.services[0]!.rulebook.id,
    user: nodes(data.users).find((one) => one.email === PEOPLE.member)!.id,
    client: data.clients[0]!.id,
    batches: nodes(data.measureBatches).map(({ id }) => id),
    runs: nodes(data.contributionRuns).map(({ id }) => id),
    issuing: nodes(data.waiting).find((one) => one.kind === "ISSUE_RUN")!.id,
    documents: Object.fromEntries(
      nodes(data.obligations).map(({ id, kind, number, member }) => [
        `${member.firm.name.split(" ")[0]} ${kind} ${number.slice(number.indexOf("-") + 1)}`,
        id,
      ]),
    ),
    applications: byFirm(nodes(data.applications)),
    members: byFirm(nodes(data.members)),
  };
}

const byFirm = (rows: { id: string; firm: { name: string } }[]) =>
  Object.fromEntries(rows.map(({ id, firm }) => [firm.name.split(" ")[0]!, id]));

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds wrong, as "rule: where". Its own driver carries every result of a large page about and takes five times as long. */
const violations = (page: Page, colorScheme: keyof typeof RULES): Promise<string[]> =>
  page.evaluate(
    async ([runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const found = await axe.run(document, {
        runOnly: runOnly as never,
        resultTypes: ["violations"],
        iframes: false,
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      );
    },
    [RULES[colorScheme]],
  );

/**
 * Visit pages in every width and theme: each says what it should, axe finds nothing, nothing is wider than its window,
 * and a picture of it is kept. For a test file to call once.
 */
export function visitAll(visits: readonly Visit[]): void {
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    theatre = await openTheatre();
    const house = await contextOf("approver");
    const page = await house.newPage();
    await page.goto("/work");
    ids = await findIds(page);
  }, 600_000); // the first file of a run builds the demonstration, which takes as long as the machine needs

  afterAll(() => theatre.close());

  test.each(visits.map((visit) => [`${visit.route} ${visit.state}, as ${visit.as}`, visit] as const))(
    "%s",
    async (_name, visit) => {
      const context = await contextOf(visit.as);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      try {
        const answer = await page.goto(visit.path(ids));
        expect(answer!.status()).toBe(visit.status ?? 200);
        await expect
          .poll(() => page.getByRole("heading", { level: 1 }).allTextContents(), { timeout: 10_000 })
          .toEqual([expect.stringMatching(visit.heading)]);
        await page.evaluate(AXE);
        if (visit.also) await expect.poll(() => page.locator("main").textContent()).toMatch(visit.also);
        expect(await page.title()).toMatch(/\S+ · Mutua$/);
        const name = `${visit.route} ${visit.state} ${visit.as}`.replaceAll(/[^\w]+/g, "-").replace(/^-/, "");
        for (const width of WIDTHS)
          for (const colorScheme of THEMES) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            expect(await violations(page, colorScheme)).toEqual([]);
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            await page.screenshot({
              path: `${SCREENSHOTS}/${name}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
          }
        // Usable at 400 % zoom: nothing is cut off at 320 pixels either.
        await page.setViewportSize({ width: 320, height: 900 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
      } finally {
        await page.close();
      }
    },
    // How long axe takes hangs on the page and the machine, and is nobody's fault: only a page that hangs fails.
    300_000,
  );
}
