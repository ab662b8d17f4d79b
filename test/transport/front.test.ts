import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, openFront } from "./front.ts";
import { raw, statusLine } from "./raw.ts";

let front: Front;
beforeAll(async () => {
  front = await openFront();
});
afterAll(() => front?.close());

/** What reached the pages of a request with these headers. */
const reached = async (path: string, headers: Record<string, string>) =>
  (await (await fetch(`${front.url}${path}`, { headers })).json()) as {
    url: string;
    headers: Record<string, string>;
    raw: string[];
  };

describe("what reaches a page", () => {
  test("A51, A70 nothing of what only a proxy or Next itself may say", async () => {
    const foreign = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "gopher",
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-port": "1",
      forwarded: "host=evil.example",
      "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
      "x-middleware-rewrite": "https://evil.example",
      "x-middleware-next": "1",
      "x-middleware-override-headers": "x",
      "x-nextjs-data": "1",
      "x-matched-path": "/work",
      "x-invoke-path": "/work",
      "x-original-url": "/work",
      "x-rewrite-url": "/work",
      "x-http-method-override": "DELETE",
      "next-resume": "1",
      "next-action": "x".repeat(40),
      "x-mutua-address": "203.0.113.9",
      "x-mutua-path": "/elsewhere",
      "content-security-policy": "script-src 'nonce-chosen'",
      authorization: "Bearer x",
    };
    const { headers, raw } = await reached("/page?x=1&_rsc=abc", foreign);
    const host = new URL(front.url).host;
    expect(headers).toMatchObject({
      host,
      "x-forwarded-host": host,
      "x-forwarded-proto": "http",
      "x-mutua-path": "/page?x=1",
    });
    expect(headers["x-mutua-address"]).toMatch(/^(::1|127\.0\.0\.1)$/);
    expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[\w+/]{24}' 'strict-dynamic'/);
    const left = Object.keys(foreign).filter(
      (name) => name in headers && headers[name] === foreign[name as keyof typeof foreign],
    );
    expect(left).toEqual([]);
    const names = Object.keys(headers).filter((name) =>
      /^(x-middleware|x-nextjs|next-|authorization|forwarded|x-original|x-http|x-matched)/.test(name),
    );
    expect(names).toEqual([]);
    expect(raw.join("\n")).not.toMatch(/evil|203\.0\.113|chosen|gopher/);
  });

  test("what Next's own navigation says stays", async () => {
    const own = {
      rsc: "1",
      "next-router-state-tree": "%5B%5D",
      "next-router-prefetch": "1",
      "next-router-segment-prefetch": "/_tree",
      "next-url": "/work",
    };
    expect((await reached("/work", own)).headers).toMatchObject(own);
  });

  test("A51 the host is the configured one, whatever a request says", async () => {
    const answer = await raw(
      front.url,
      "GET /page HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toContain(`"host":"${new URL(front.url).host}"`);
    expect(answer).not.toContain("evil");
  });
});

describe("what goes no further", () => {
  test("A71 addresses that are not written plainly", async () => {
    for (const path of [
      "//work",
      "/./work",
      "/a/../work",
      "/%2e%2e/work",
      "/a%2fb",
      "/a%5cb",
      "/work%00",
      "/a\\b",
      "/%zz",
      "/work%0d%0aset-cookie:x",
      `/${"x".repeat(3000)}`,
    ])
      expect([
        path.slice(0, 30),
        await statusLine(front.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
      ]).toEqual([path.slice(0, 30), "HTTP/1.1 400 Bad Request"]);
    for (const target of [`${front.url}/work`, "http://169.254.169.254/", "*", "evil.example:443"])
      expect(
        await statusLine(front.url, `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
      ).toBe("HTTP/1.1 400 Bad Request");
  });

  test("A74 there is no image optimizer", async () => {
    for (const query of ["?url=/icon.svg&w=64&q=75", "?url=http://169.254.169.254/&w=64", ""])
      expect((await fetch(`${front.url}/_next/image${query}`)).status).toBe(404);
  });

  test("A80 other methods, and bodies where none belongs", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
      for (const path of ["/", "/work", "/sign-in", "/_next/static/x.js", "/api/health"]) {
        const answer = await fetch(`${front.url}${path}`, {
          method,
          ...(method === "POST" && { body: "x" }),
        });
        expect([method, path, answer.status, answer.headers.get("allow")]).toEqual([
          method,
          path,
          405,
          "GET, HEAD",
        ]);
      }
    expect(await statusLine(front.url, "TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toBe(
      "HTTP/1.1 405 Method Not Allowed",
    );
    expect(await statusLine(front.url, "GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n\r\nabc")).toBe(
      "HTTP/1.1 400 Bad Request",
    );
  });

  test("of next-auth only what the portal uses", async () => {
    for (const path of [
      "/api/auth",
      "/api/auth/_log",
      "/api/auth/verify-request",
      "/api/auth/callback/github",
      "/api/auth/signin/credentials",
      "/api/auth/x/y/z",
    ])
      expect([path, (await fetch(`${front.url}${path}`)).status]).toEqual([
        path,
        path === "/api/auth" ? 200 : 404,
      ]);
    const chunked = new Blob(["x=1"]).stream();
    const answer = await fetch(`${front.url}/api/auth/signout`, {
      method: "POST",
      body: chunked,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(411);
    expect(
      (await fetch(`${front.url}/api/auth/signout`, { method: "POST", body: "x".repeat(20_000) })).status,
    ).toBe(413);
  });

  test("A75 nothing is upgraded", async () => {
    for (const target of ["/", front.url, "/_next/webpack-hmr", "/api/graphql"]) {
      const answer = await raw(
        front.url,
        `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\nsec-websocket-version: 13\r\n\r\n`,
      );
      expect([target, answer.split("\r\n")[0]]).toEqual([target, "HTTP/1.1 400 Bad Request"]);
    }
    expect(await statusLine(front.url, "CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n")).toBe(
      "HTTP/1.1 405 Method Not Allowed",
    );
  });
});

describe("what every answer carries", () => {
  test("A79 security headers, and nothing kept by anybody", async () => {
    for (const path of ["/", "/nowhere", "/api/health", "/api/graphql", "/_next/image", "/%zz"]) {
      const { headers } = await fetch(`${front.url}${path}`);
      expect([path, headers.get("cache-control")]).toEqual([path, "private, no-store"]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("strict-transport-security")).toBeNull();
      const policy = headers.get("content-security-policy")!;
      for (const rule of [
        "default-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ])
        expect(policy).toContain(rule);
      const scripts = policy.split("; ").find((rule) => rule.startsWith("script-src"))!;
      expect(scripts).not.toMatch(/unsafe|\*|https?:|data:/);
    }
  });

  test("a new nonce for each answer", async () => {
    const nonces = new Set<string>();
    for (let at = 0; at < 20; at++)
      nonces.add((await fetch(front.url)).headers.get("content-security-policy")!);
    expect(nonces.size).toBe(20);
  });

  test("on https: strict transport, and a cookie of this host alone", async () => {
    const secure = await openFront({
      env: {
        NEXTAUTH_URL: "https://portal.example",
        NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
      },
    });
    try {
      const { headers } = await fetch(secure.url);
      expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
      const { sessionCookie } = await import("#app/session-cookie.ts");
      expect(sessionCookie("https://portal.example")).toBe("__Host-next-auth.session-token");
    } finally {
      await secure.close();
    }
  });

  test("health says ready, and no more", async () => {
    const answer = await fetch(`${front.url}/api/health`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: "ready" }]);
  });
});

test("what is being answered when the portal stops is answered to its end", async () => {
  const reached = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  let count = 0;
  const onSlow = () => {
    if (++count === 10) reached.resolve();
    return go.promise;
  };
  const stopping = await openFront({ onSlow });
  const answers = Array.from({ length: 10 }, (_, at) => fetch(`${stopping.url}/slow/${at}`));
  await reached.promise;
  const closed = stopping.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
  go.resolve();
  for (const answer of await Promise.all(answers))
    expect([answer.status, ((await answer.json()) as { url: string }).url]).toEqual([
      200,
      expect.stringContaining("/slow"),
    ]);
  await closed;
  await expect(fetch(stopping.url)).rejects.toThrow();
});
