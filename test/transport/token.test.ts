import { eq } from "drizzle-orm";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clients } from "#db/partners/tables.ts";
import { attempts } from "#db/users/tables.ts";
import { type Front, openFront, post } from "./front.ts";
import { registerPartner } from "./partner.ts";

let front: Front;
let partner: { clientId: string; secret: string };
beforeAll(async () => {
  front = await openFront();
  partner = await registerPartner(front.portal, front.world, { scopes: ["obligations:read", "fund:read"] });
});
afterAll(() => front?.close());
beforeEach(() => front.superuser((tx) => tx.delete(attempts)));

interface TokenAnswer {
  access_token?: string;
  token_type?: string;
  expires_in?: number;
  scope?: string;
  error?: string;
  error_description?: string;
}

async function ask(fields: Record<string, string> | string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${front.url}/api/token`, {
    method: "POST",
    headers,
    body: new URLSearchParams(fields),
  });
  const body = (await answer.json()) as TokenAnswer;
  return { status: answer.status, body, headers: answer.headers, refused: [answer.status, body.error] };
}
const grant = (more: Record<string, string> = {}) =>
  ask({
    grant_type: "client_credentials",
    client_id: partner.clientId,
    client_secret: partner.secret,
    ...more,
  });
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`,
});
const viewer = async (token: string) => {
  const { status, body } = await post(
    front.url,
    { query: "{ viewer { client { name } firm { name } } }" },
    { authorization: `Bearer ${token}` },
  );
  return [status, body.data?.viewer?.firm.name ?? body.errors?.[0].extensions.code ?? null];
};

describe("a partner system gets a token", () => {
  test("with its secret in the body, or in the Authorization header", async () => {
    const inBody = await grant();
    expect(inBody.status).toBe(200);
    expect(inBody.body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: 300,
      scope: "obligations:read fund:read",
    });
    expect(inBody.headers.get("cache-control")).toBe("private, no-store");
    const inHeader = await ask({ grant_type: "client_credentials" }, basic(partner.clientId, partner.secret));
    expect(await viewer(inHeader.body.access_token!)).toEqual([200, "Half Energi"]);
  });

  test("of five minutes, for this portal, signed with ES256, and never with anybody's name in it", async () => {
    const { access_token: token = "" } = (await grant()).body;
    expect(decodeProtectedHeader(token)).toEqual({ alg: "ES256", typ: "at+jwt", kid: expect.any(String) });
    const claims = decodeJwt(token);
    expect(claims).toEqual({
      iss: front.url,
      aud: front.url,
      sub: partner.clientId,
      client_id: partner.clientId,
      scope: "obligations:read fund:read",
      iat: expect.any(Number),
      exp: claims.iat! + 300,
      jti: expect.any(String),
    });
  });

  test("for the scopes it asks for and has", async () => {
    expect((await grant({ scope: "fund:read" })).body.scope).toBe("fund:read");
    expect((await grant({ scope: "fund:read fund:read" })).body.scope).toBe("fund:read");
    expect((await grant({ scope: "" })).body.scope).toBe("obligations:read fund:read");
    expect((await grant({ scope: "journal:read" })).refused).toEqual([400, "invalid_scope"]);
    expect((await grant({ scope: "fund:read everything" })).refused).toEqual([400, "invalid_scope"]);
  });
});

describe("a request that is not right gets the error of RFC 6749", () => {
  test("unknown client, wrong secret, revoked client: one answer", async () => {
    const revoked = await registerPartner(front.portal, front.world, { name: "Revoked" });
    await front.superuser((tx) =>
      tx.update(clients).set({ status: "REVOKED" }).where(eq(clients.id, revoked.clientId)),
    );
    const answers = [
      await grant({ client_secret: `${partner.secret}x` }),
      await grant({ client_id: "018f0000-0000-7000-8000-000000000000" }),
      await grant({ client_id: "not an id' or 1=1" }),
      await grant({ client_id: revoked.clientId, client_secret: revoked.secret }),
      await ask({ grant_type: "client_credentials" }, basic(partner.clientId, "wrong")),
      await ask({ grant_type: "client_credentials" }, { authorization: "Basic %%%" }),
      await ask({ grant_type: "client_credentials" }, { authorization: "Bearer x" }),
      await ask({ grant_type: "client_credentials" }),
    ];
    for (const { refused, body, headers } of answers) {
      expect(refused).toEqual([401, "invalid_client"]);
      expect(body).toEqual(answers[0]!.body);
      expect(headers.get("www-authenticate")).toContain("Basic");
    }
  });

  test("what is missing, doubled, or of another kind", async () => {
    expect((await ask({})).refused).toEqual([400, "invalid_request"]);
    expect((await grant({ grant_type: "password" })).refused).toEqual([400, "unsupported_grant_type"]);
    expect((await grant({ grant_type: "authorization_code" })).refused).toEqual([
      400,
      "unsupported_grant_type",
    ]);
    expect((await ask("grant_type=client_credentials&grant_type=client_credentials")).refused).toEqual([
      400,
      "invalid_request",
    ]);
    const twice = await ask(
      { grant_type: "client_credentials", client_id: partner.clientId, client_secret: partner.secret },
      basic(partner.clientId, partner.secret),
    );
    expect(twice.refused).toEqual([400, "invalid_request"]);
  });

  test("JSON, GET, a body too large, a cookie beside the header", async () => {
    const json = await fetch(`${front.url}/api/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(415);
    expect((await fetch(`${front.url}/api/token`)).status).toBe(405);
    expect((await grant({ padding: "x".repeat(20_000) })).status).toBe(413);
    const both = await ask(
      { grant_type: "client_credentials" },
      { ...basic(partner.clientId, partner.secret), cookie: "theme=dark" },
    );
    expect(both.status).toBe(400);
  });

  test("guesses are slowed down, for the guesser", async () => {
    for (let at = 0; at < 5; at++)
      expect((await grant({ client_secret: `mutua_${at}` })).refused).toEqual([401, "invalid_client"]);
    const slowed = await grant();
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get("retry-after")).toBe("1");
    front.pass({ seconds: 1 });
    expect((await grant()).status).toBe(200);
  });
});

describe("a token", () => {
  test("is refused after five minutes", async () => {
    const { access_token: token = "" } = (await grant()).body;
    front.pass({ minutes: 4 });
    expect(await viewer(token)).toEqual([200, "Half Energi"]);
    front.pass({ minutes: 2 });
    expect(await viewer(token)).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("is refused when it was changed, or made by another portal", async () => {
    const { access_token: token = "" } = (await grant()).body;
    const [head, claims, seal] = token.split(".");
    const other = await openFront();
    try {
      const { clientId, secret } = await registerPartner(other.portal, other.world);
      const answer = await fetch(`${other.url}/api/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: secret,
        }),
      });
      const foreign = ((await answer.json()) as TokenAnswer).access_token!;
      const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString("base64url")}.${claims}.`;
      for (const bad of [
        foreign,
        none,
        `${head}.${claims}.${seal!.slice(0, -4)}AAAA`,
        `${head}.${Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: clientId, client_id: clientId })).toString("base64url")}.${seal}`,
      ])
        expect(await viewer(bad)).toEqual([401, "UNAUTHENTICATED"]);
    } finally {
      await other.close();
    }
  });

  test("of a revoked client is nobody's at the very next request", async () => {
    const { clientId, secret } = await registerPartner(front.portal, front.world, { name: "Short-lived" });
    const { access_token: token = "" } = (await grant({ client_id: clientId, client_secret: secret })).body;
    expect(await viewer(token)).toEqual([200, "Half Energi"]);
    await front.superuser((tx) =>
      tx.update(clients).set({ status: "REVOKED" }).where(eq(clients.id, clientId)),
    );
    expect(await viewer(token)).toEqual([200, null]);
  });

  test("reaches no further than the scopes it was asked for", async () => {
    const asked = async (scope: string) => {
      const { access_token: token = "" } = (await grant({ scope })).body;
      const answer = await post(
        front.url,
        { query: "{ obligations { edges { cursor } } }" },
        { authorization: `Bearer ${token}` },
      );
      return answer.body.errors?.[0].extensions.code ?? "answered";
    };
    expect(await asked("obligations:read")).toBe("answered");
    expect(await asked("fund:read")).toBe("FORBIDDEN");
  });
});
