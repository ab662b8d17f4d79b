import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, openFront, post } from "./front.ts";
import { registerPartner } from "./partner.ts";

let front: Front;
let cookie: string;
let token: string;
beforeAll(async () => {
  front = await openFront();
  cookie = await front.cookieOf("tilda@half.example");
  token = await tokenOf(front);
});
afterAll(() => front?.close());

const QUERY = { query: "{ viewer { user { email } client { name } } }" };
const GUESS = {
  query:
    'mutation { acceptInvitation(input: { secret: "x", password: "long enough, this" }) { __typename } }',
};

describe("a request in somebody's name comes from our own pages", () => {
  test("A14, A15 another origin's request with our cookie is refused, and not done", async () => {
    const own = new URL(front.url);
    const others = [
      "https://evil.example",
      "null",
      `http://${own.host}.evil.example`,
      `https://${own.host}`,
      `http://evil.example:${own.port}`,
      front.url.toUpperCase(),
      `${front.url}/`,
      "",
    ];
    for (const origin of others) {
      const answer = await post(front.url, GUESS, { cookie, origin });
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(answer.body.errors[0].extensions.code).toBe("FORBIDDEN");
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
    for (const site of ["cross-site", "same-site", "none"])
      expect((await post(front.url, QUERY, { cookie, "sec-fetch-site": site })).status).toBe(403);
  });

  test("our own pages' requests are answered, under each name of this machine", async () => {
    const { port } = new URL(front.url);
    for (const origin of [front.url, `http://127.0.0.1:${port}`, `http://[::1]:${port}`]) {
      const answer = await post(front.url, QUERY, { cookie, origin, "sec-fetch-site": "same-origin" });
      expect(answer.body.data.viewer.user.email).toBe("tilda@half.example");
    }
  });

  test("A13 a form's media types are refused even from nowhere in particular", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      expect((await post(front.url, GUESS, { cookie, "content-type": type })).status).toBe(415);
  });

  test("a preflight gets no permission", async () => {
    const answer = await fetch(`${front.url}/api/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(answer.status).toBe(405);
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("one kind of credential a request, and none stands in for another", () => {
  const viewer = async (headers: Record<string, string>) => {
    const { status, body } = await post(front.url, QUERY, headers);
    return [status, body.data?.viewer ?? body.errors?.[0].extensions.code ?? null];
  };

  test("A54 a cookie and a token together", async () => {
    expect(await viewer({ cookie, authorization: `Bearer ${token}` })).toEqual([400, "BAD_REQUEST"]);
    expect(await viewer({ cookie: "theme=dark", authorization: `Bearer ${token}` })).toEqual([
      400,
      "BAD_REQUEST",
    ]);
  });

  test("A54 a session's cookie as a token, a token in the cookie", async () => {
    expect(await viewer({ authorization: `Bearer ${cookie.split("=")[1]}` })).toEqual([
      401,
      "UNAUTHENTICATED",
    ]);
    expect(await viewer({ cookie: `next-auth.session-token=${token}` })).toEqual([200, null]);
    expect(await viewer({ cookie })).toMatchObject([200, { user: { email: "tilda@half.example" } }]);
    expect(await viewer({ authorization: `Bearer ${token}` })).toMatchObject([
      200,
      { client: { name: "Half treasury" } },
    ]);
  });

  test("A53 odd Authorization headers", async () => {
    for (const authorization of [
      "Bearer",
      "Bearer ",
      "Bearer %E0%A4%A",
      "Basic eDp5",
      "Bearer a b",
      `Bearer ${"x".repeat(10_000)}`,
      "Token x",
      "bearer null",
    ])
      expect([authorization.slice(0, 20), ...(await viewer({ authorization }))]).toEqual([
        authorization.slice(0, 20),
        401,
        "UNAUTHENTICATED",
      ]);
    const answer = await post(front.url, QUERY, { authorization: "Bearer x" });
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
  });
});

/** A partner system of Half Energi, by its own credentials. */
async function tokenOf({ url, portal, world }: Front): Promise<string> {
  const { clientId, secret } = await registerPartner(portal, world, { name: "Half treasury" });
  const answer = await fetch(`${url}/api/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: secret,
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
