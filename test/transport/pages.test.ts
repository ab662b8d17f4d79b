import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pglite } from "../engines.ts";
import { type Served, serve } from "../server.ts";
import { Browser } from "./browser.ts";
import { PASSWORD } from "./front.ts";

/** The real process with Next behind, on the small world. */
let portal: Served;
beforeAll(async () => {
  const { where, close } = await pglite.small();
  await close();
  portal = await serve({ DATA_DIR: where.dataDir! });
});
afterAll(() => portal?.stop());

describe("signing in through next-auth", () => {
  test("sets one cookie that no script can read, and leads where the viewer's work is", async () => {
    const browser = new Browser(portal.url);
    expect((await browser.fetch("/")).headers.get("location")).toBe("/sign-in");
    const answer = await browser.signIn();
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("next-auth.session-token="))!;
    expect(cookie).toMatch(/; Path=\/;.*; HttpOnly; SameSite=Lax$/);
    expect(await browser.viewer()).toBe("tilda@half.example");
    expect((await browser.fetch("/")).headers.get("location")).toBe("/home");
    expect((await browser.fetch("/sign-in")).headers.get("location")).toBe("/");
    const session = await (await browser.fetch("/api/auth/session")).json();
    expect(Object.keys(session as object)).toEqual(["expires"]);
  });

  test("A55 a session that was there before is not taken over", async () => {
    const browser = new Browser(portal.url);
    browser.cookies.set("next-auth.session-token", "chosen-by-somebody-else");
    await browser.signIn();
    expect(browser.cookies.get("next-auth.session-token")).not.toBe("chosen-by-somebody-else");
    expect(await browser.viewer()).toBe("tilda@half.example");
  });

  test("signing out ends the session itself, not only the cookie", async () => {
    const browser = new Browser(portal.url);
    await browser.signIn();
    const copy = browser.cookie;
    await browser.post("/api/auth/signout", { json: "true" });
    expect(await browser.viewer()).toBeNull();
    const thief = new Browser(portal.url);
    for (const part of copy.split("; ")) thief.cookies.set(...(part.split(/=(.*)/s) as [string, string]));
    expect(await thief.viewer()).toBeNull();
  });

  test("the wrong password, no token against forgery, a foreign origin: nobody is signed in", async () => {
    const browser = new Browser(portal.url);
    const wrong = await browser.signIn("wrong");
    expect([wrong.status, ((await wrong.json()) as { url: string }).url]).toEqual([
      401,
      expect.stringContaining("error=CredentialsSignin"),
    ]);
    await browser.signIn(PASSWORD, { csrfToken: "x" });
    expect(await browser.viewer()).toBeNull();
    const foreign = await browser.post(
      "/api/auth/callback/credentials",
      { email: "tilda@half.example", password: PASSWORD },
      { origin: "https://evil.example" },
    );
    expect(foreign.status).toBe(403);
    const json = await browser.fetch("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: { $ne: "" }, password: { $ne: "" } }),
    });
    expect(json.status).toBeLessThan(500);
    expect(await browser.viewer()).toBeNull();
  });

  test("A57 after five failures the page is told how long to wait; X-Forwarded-For does not help", async () => {
    const browser = new Browser(portal.url);
    const told: string[] = [];
    for (let at = 0; at < 7; at++) {
      const answer = await browser.post(
        "/api/auth/callback/credentials",
        { email: "vera@half.example", password: `wrong ${at}`, json: "true" },
        { "x-forwarded-for": `203.0.113.${at}`, "x-mutua-address": `203.0.113.${at}` },
      );
      told.push(new URL(((await answer.json()) as { url: string }).url).searchParams.get("error")!);
    }
    expect(told.slice(0, 5)).toEqual(Array(5).fill("CredentialsSignin"));
    expect(told.slice(5).join()).toMatch(/Wait\d+/);
  });
});

describe("A50 callback addresses", () => {
  const HOSTILE = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/%09/evil.example",
    "https://portal.example@evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    `/${"x".repeat(10_000)}`,
    "\u0000",
    "%00",
    "foo",
    "http://[",
    "",
  ];
  const stays = (location: string | null) =>
    location === null || new URL(location, portal.url).origin === portal.url;

  test("in the query, the form and the cookie never lead away, and never to a fault", async () => {
    for (const callbackUrl of HOSTILE) {
      const query = await new Browser(portal.url).fetch(
        `/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`,
      );
      expect([callbackUrl.slice(0, 30), query.status < 500, stays(query.headers.get("location"))]).toEqual([
        callbackUrl.slice(0, 30),
        true,
        true,
      ]);

      const form = await new Browser(portal.url).signIn(PASSWORD, { callbackUrl });
      expect(form.status).toBe(200);
      expect(stays(((await form.json()) as { url: string }).url)).toBe(true);

      const browser = new Browser(portal.url);
      browser.cookies.set("next-auth.callback-url", encodeURIComponent(callbackUrl).slice(0, 3000));
      const cookie = await browser.signIn();
      expect([callbackUrl.slice(0, 30), cookie.status]).toEqual([callbackUrl.slice(0, 30), 200]);
      expect(stays(((await cookie.json()) as { url: string }).url)).toBe(true);
      const kept = decodeURIComponent(browser.cookies.get("next-auth.callback-url") ?? "");
      expect(stays(kept)).toBe(true);

      const out = await browser.post("/api/auth/signout", { callbackUrl });
      expect([callbackUrl.slice(0, 30), out.status < 500, stays(out.headers.get("location"))]).toEqual([
        callbackUrl.slice(0, 30),
        true,
        true,
      ]);
    }
  });

  test("broken cookies are no fault either", async () => {
    for (const cookie of [
      "next-auth.callback-url=%E0%A4%A",
      "next-auth.callback-url=",
      "next-auth.csrf-token=x",
      "next-auth.csrf-token=a|b|c",
      "=;=;",
      "next-auth.session-token=%00",
    ])
      for (const path of ["/api/auth/session", "/api/auth/csrf", "/api/auth/signin", "/sign-in", "/"])
        expect([
          cookie,
          path,
          (await fetch(`${portal.url}${path}`, { headers: { cookie }, redirect: "manual" })).status < 500,
        ]).toEqual([cookie, path, true]);
  });
});

describe("pages", () => {
  test("A79 every script of a page carries its nonce, and the page is kept by nobody", async () => {
    for (const path of ["/sign-in", "/invitation", "/no/such/page"]) {
      const answer = await fetch(`${portal.url}${path}`);
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy")!)![1]!;
      const html = await answer.text();
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(3);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("x-powered-by")).toBeNull();
    }
  });

  test("files of the build are kept for ever, one that is not there is not", async () => {
    const html = await (await fetch(`${portal.url}/sign-in`)).text();
    const file = /\/_next\/static\/[^"]+\.js/.exec(html)![0];
    const found = await fetch(`${portal.url}${file}`);
    expect([found.status, found.headers.get("cache-control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    expect(found.headers.get("x-content-type-options")).toBe("nosniff");
    const missing = await fetch(`${portal.url}/_next/static/chunks/none.js`);
    expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
    expect((await fetch(`${portal.url}${file}.map`)).status).toBe(404);
  });

  test("A70, A71 no header or spelling makes a page open to somebody who is not signed in", async () => {
    const plain = await fetch(`${portal.url}/home`, { redirect: "manual" });
    const own = (answer: Response) =>
      answer.status < 500 && !/tilda|half energi/i.test(answer.headers.get("location") ?? "");
    const headers: Record<string, string>[] = [
      { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
      { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
      { "x-middleware-next": "1", "x-middleware-rewrite": "/home" },
      { rsc: "1" },
      { rsc: "1", "next-router-prefetch": "1" },
      { rsc: "1", "next-router-segment-prefetch": "/_tree" },
      { "x-nextjs-data": "1" },
      { "next-resume": "1" },
    ];
    for (const one of headers) {
      const answer = await fetch(`${portal.url}/home`, { redirect: "manual", headers: one });
      expect(own(answer)).toBe(true);
      expect(await answer.text()).not.toMatch(/Half Energi|tilda@half/i);
    }
    for (const path of [
      "/home.rsc",
      "/home.segments/_tree.segment.rsc",
      "/home?_rsc=x",
      "/_next/data/x/home.json",
      "/home/",
      "/HOME",
      "/home;x",
      "/home?nxtPid=1",
    ]) {
      const answer = await fetch(`${portal.url}${path}`, { redirect: "manual" });
      expect([path, own(answer)]).toEqual([path, true]);
      expect(await answer.text()).not.toMatch(/Half Energi|tilda@half/i);
    }
    expect([307, 404]).toContain(plain.status);
  });

  test("A72, A73 no Server Action can be called", async () => {
    for (const action of ["x", "a".repeat(40), "f".repeat(42)]) {
      const body = new FormData();
      body.set("1", "{}");
      body.set("0", '["$1:aa:aa"]');
      const answer = await fetch(`${portal.url}/sign-in`, {
        method: "POST",
        headers: { "next-action": action, origin: "null" },
        body,
      });
      expect(answer.status).toBe(405);
      expect(await answer.text()).not.toContain("digest");
    }
    expect((await fetch(`${portal.url}/api/health`)).status).toBe(200);
  });

  test("A81, A44 nothing of development, no sources, no secrets", async () => {
    for (const path of [
      "/__nextjs_original-stack-frames",
      "/__nextjs_source-map",
      "/_next/webpack-hmr",
      "/.env",
      "/secrets.json",
      "/.git/config",
      "/server.ts",
      "/package.json",
      "/_next/static/../../package.json",
      "/api",
      "/api/auth",
      "/api/graphql/",
    ])
      expect([path, (await fetch(`${portal.url}${path}`)).status >= 400]).toEqual([path, true]);
  });

  test("A51 no address a request claims appears in what is answered", async () => {
    const headers = {
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil.example",
      "x-forwarded-proto": "gopher",
    };
    for (const path of ["/", "/sign-in", "/api/auth/signin", "/api/auth/providers", "/api/auth/session"]) {
      const answer = await fetch(`${portal.url}${path}`, { headers, redirect: "manual" });
      expect(`${answer.headers.get("location")} ${await answer.text()}`).not.toContain("evil");
    }
  });
});
