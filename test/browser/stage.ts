import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { inject } from "vitest";
import { open } from "#db/client.ts";
import { DEMONSTRATION_PASSWORD, type Portal, uuidv7 } from "#graphql/portal.ts";
import { findChromium } from "../chromium.ts";
import { madeOnce } from "../postgres.ts";
import { type Served, serve } from "../server.ts";
import { buildDemonstration } from "../world/demonstration.ts";

/** A real portal in its own process and a real browser in front of it. */
export interface Theatre {
  served: Served;
  browser: Browser;
  close(): Promise<void>;
}

/** What keeps Chromium quiet and working as root on a machine without a network. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SECRET = "a secret of the browser tests, 41 letters";

/** Build what is to be in a directory, in this process, before a portal starts on it. */
async function build(dataDir: string, prepare: (portal: Portal) => Promise<void>): Promise<void> {
  const db = await open({ dataDir });
  const clock = { business: () => new Date(), real: () => new Date() };
  await prepare({
    db,
    clock,
    ids: uuidv7(),
    origin: "http://localhost",
    demonstration: true,
    signIns: [],
    secret: SECRET,
  });
  await db.close();
}

/** The demonstration, as a portal would load it by itself: built once a run, for all files of it to copy. */
const demonstration = (): Promise<string> =>
  madeOnce(inject("run"), "demonstration", async () => {
    const dataDir = join(inject("run"), "demonstration");
    await build(dataDir, buildDemonstration);
    return dataDir;
  });

/**
 * Open a portal on a new directory of its own, with what `prepare` builds, or else with the demonstration.
 */
export async function openTheatre(prepare?: (portal: Portal) => Promise<void>): Promise<Theatre> {
  const dataDir = mkdtempSync(join(tmpdir(), "mutua-browser-"));
  const inside = join(dataDir, "data");
  const env = { DATA_DIR: inside, NEXTAUTH_SECRET: SECRET };
  if (prepare) await build(inside, prepare);
  else cpSync(await demonstration(), inside, { recursive: true });
  const served = await serve(env);
  const browser = await chromium.launch({ executablePath: findChromium(), args: QUIET });
  return {
    served,
    browser,
    close: async () => {
      await browser.close();
      await served.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A window in which somebody is signed in, through the sign-in page as a person would. */
export async function signInAs(
  { served, browser }: Theatre,
  email: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: served.url, locale: "en-GB", ...options });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return { context, page };
}

/** Ask the graph from within a signed-in page, as browser code does. */
export function askIn<Data>(page: Page, query: string): Promise<Data> {
  return page.evaluate(async (text) => {
    const answer = await fetch("/api/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: text }),
    });
    return ((await answer.json()) as { data: unknown }).data;
  }, query) as Promise<Data>;
}
