import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { identities, sessions, users } from "#db/users/tables.ts";
import { type Opened, postgres } from "../engines.ts";
import { freePort, type Served, serve } from "../server.ts";
import { Browser } from "./browser.ts";
import { type IdentityProvider, openIdentityProvider } from "./identityProvider.ts";

const TILDA = "tilda@half.example";
const SECRETS = {
  NEXTAUTH_SECRET: "Jm3k1v8QeF0xZbT5yR7uWc9aHs2dLp4g",
  TOKEN_KEY:
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G",
};

let provider: IdentityProvider;
let opened: Opened;
let portal: Served;
beforeAll(async () => {
  provider = await openIdentityProvider();
  opened = await postgres.small();
  const PORT = String(await freePort());
  const { url = "", ownerUrl = "" } = opened.where;
  const env = {
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    NEXTAUTH_URL: `http://localhost:${PORT}`,
    PORT,
    DEMO: "1",
  };
  portal = await serve({ ...SECRETS, ...env, ...provider.env });
});
afterAll(async () => {
  await portal?.stop();
  await opened?.close();
  provider?.close();
});

/** Go to the provider and back, as a browser would; where the portal leads in the end. */
async function comeBy(browser: Browser, callbackUrl = "/obligations"): Promise<string> {
  const answer = await browser.post("/api/auth/signin/oidc", { callbackUrl, json: "true" });
  const { url } = (await answer.json()) as { url: string };
  expect(url.startsWith(`${provider.issuer}/authorize?`)).toBe(true);
  const back = (await fetch(url, { redirect: "manual" })).headers.get("location")!;
  expect(new URL(back).origin).toBe(portal.url);
  return (await browser.fetch(back)).headers.get("location")!;
}

test("an identity that nobody linked is refused, whatever it calls itself", async () => {
  for (const subject of ["stranger", TILDA]) {
    provider.person(subject);
    const browser = new Browser(portal.url);
    expect(await comeBy(browser)).toContain("/sign-in?error=NotLinked");
    expect(await browser.viewer()).toBeNull();
  }
});

test("a linked one signs its user in, goes on to where it wanted to, and says how it was proven", async () => {
  provider.person("248289761001");
  const [user] = await opened.superuser((tx) => tx.select().from(users).where(eq(users.email, TILDA)));
  await opened.superuser((tx) =>
    tx
      .insert(identities)
      .values({ issuer: provider.issuer, subject: "248289761001", userId: user!.id, linkedAt: new Date() }),
  );
  const browser = new Browser(portal.url);
  expect(await comeBy(browser)).toBe(`${portal.url}/obligations`);
  expect(await browser.viewer()).toBe(TILDA);
  const rows = await opened.superuser((tx) =>
    tx.select().from(sessions).where(eq(sessions.userId, user!.id)),
  );
  expect(rows.map(({ method }) => method)).toContain(`oidc:${provider.issuer}`);
  expect(await comeBy(new Browser(portal.url), "https://evil.example/")).toBe(`${portal.url}/`);
});

test("A63 the way back needs the state of this browser, and a code works once", async () => {
  provider.person("248289761001");
  const browser = new Browser(portal.url);
  const answer = await browser.post("/api/auth/signin/oidc", { callbackUrl: "/", json: "true" });
  const { url } = (await answer.json()) as { url: string };
  const back = (await fetch(url, { redirect: "manual" })).headers.get("location")!;
  for (const [other, address] of [
    [new Browser(portal.url), back],
    [browser, back.replace(/state=[^&]+/, "state=another")],
    [browser, back.replace(/&?state=[^&]+/, "")],
    [browser, back.replace(/code=[^&]+/, "code=guessed")],
  ] as const) {
    const refused = await other.fetch(address);
    expect(refused.status).toBeLessThan(500);
    expect(refused.headers.get("location")).toContain("error=");
    expect(await other.viewer()).toBeNull();
  }
});
