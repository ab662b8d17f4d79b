import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, openFront, post } from "./front.ts";

let front: Front;
let cookie: string;
beforeAll(async () => {
  front = await openFront();
  cookie = await front.cookieOf("tilda@half.example");
});
afterAll(() => front?.close());

/** Nothing that helps to attack: no library, path, statement, and no name of the schema that was not sent. */
const LEAKS = /did you mean|apollo|graphql-js|node_modules|\.ts\b|\bat \w+ \(|select |postgres|stack/i;
const ask = (query: string, variables?: object) => post(front.url, { query, variables }, { cookie });

/** Refused as it should be: status, a code of the closed list, quickly, briefly, and the portal goes on. */
async function refused(
  query: string,
  { status = 400, variables = {} as object, within = 2000 } = {},
): Promise<string> {
  const start = Date.now();
  const answer = await ask(query, variables);
  const took = Date.now() - start;
  expect(answer.status, answer.text.slice(0, 300)).toBe(status);
  expect(answer.body.data ?? null).toBeNull();
  expect(answer.text.length).toBeLessThan(20_000);
  expect(answer.text).not.toMatch(LEAKS);
  expect(took).toBeLessThan(within);
  const { message, extensions } = answer.body.errors[0];
  expect((await fetch(`${front.url}/api/health`)).status).toBe(200);
  return `${extensions.code}: ${message}`;
}

describe("an operation that is too much is refused before anything is read", () => {
  test("A01 aliases, written out and hidden in fragments", async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, at) => `a${at}: house { name }`).join(" ");
    expect(await refused(`{ ${aliases(1000)} }`)).toMatch(/^GRAPHQL_PARSE_FAILED/);
    expect(await refused(`{ ${aliases(101)} }`)).toBe(
      "GRAPHQL_VALIDATION_FAILED: The number of aliases of this operation is 101: at most 20.",
    );
    const nested = `query { service(id: "x") { ...A } } fragment A on ClearingService { ${Array.from({ length: 21 }, (_, at) => `a${at}: code`).join(" ")} }`;
    expect(await refused(nested)).toContain("aliases");
  });

  test("A02 a mutation does one thing: guesses cannot be sent by the dozen", async () => {
    const guess = (at: number) =>
      `g${at}: acceptInvitation(input: { secret: "s${at}", password: "long enough ${at}" }) { __typename }`;
    const both = `mutation { ${guess(1)} ${guess(2)} }`;
    expect(await refused(both)).toContain("A mutation does one thing: this one has 2 fields at its root.");
    const hidden = `mutation { ...A ...B } fragment A on Mutation { ${guess(1)} } fragment B on Mutation { ... on Mutation { ${guess(2)} } }`;
    expect(await refused(hidden)).toContain("A mutation does one thing");
    const skipped = `mutation { ${guess(1)} ... @skip(if: true) { ${guess(2)} } }`;
    expect(await refused(skipped)).toContain("A mutation does one thing");
    const one = await ask(`mutation { ${guess(1)} }`);
    expect(one.body.data.g1.__typename).toBe("NotFound");
  });

  test("A03 a list of operations", async () => {
    const answer = await post(front.url, Array(100).fill({ query: "{ house { name } }" }), { cookie });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.code).toBe("BAD_REQUEST");
    expect(answer.text).not.toMatch(LEAKS);
  });

  test("A04 depth, written out, by inline fragments and by named fragments", async () => {
    const deep = (levels: number, wrap: (inner: string) => string) =>
      `{ payments { edges { node { ${Array.from({ length: levels }).reduce<string>((inner) => wrap(inner), "id")} } } } }`;
    expect(await refused(deep(100, (inner) => `obligation { payments { ${inner} } }`))).toContain("depth");
    expect(
      await refused(deep(100, (inner) => `... on Payment { obligation { payments { ${inner} } } }`)),
    ).toContain("depth");
    const chain = Array.from(
      { length: 60 },
      (_, at) =>
        `fragment F${at} on Payment { obligation { payments { ${at < 59 ? `...F${at + 1}` : "id"} } } }`,
    );
    expect(await refused(`{ payments { edges { node { ...F0 } } } } ${chain.join(" ")}`)).toContain("depth");
  });

  test("A05 fragments that go in circles", async () => {
    expect(
      await refused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", { within: 1000 }),
    ).toMatch(/^GRAPHQL_VALIDATION_FAILED/);
    expect(await refused("{ ...A } fragment A on Query { house { name } ...A }", { within: 1000 })).toMatch(
      /^GRAPHQL_VALIDATION_FAILED/,
    );
  });

  test("fragments that double at each step are counted, not written out", async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, at) => `fragment D${at} on House { ${at < 59 ? `...D${at + 1} ...D${at + 1}` : "name timeZone"} }`,
    );
    expect(await refused(`{ house { ...D0 } } ${doubling.join(" ")}`, { within: 3000 })).toContain(
      "number of fields",
    );
    const roots = Array.from(
      { length: 60 },
      (_, at) => `fragment R${at} on Query { ${at < 59 ? `...R${at + 1} ...R${at + 1}` : "__typename"} }`,
    );
    expect(await refused(`{ ...R0 } ${roots.join(" ")}`, { within: 3000 })).toMatch(
      /^GRAPHQL_VALIDATION_FAILED/,
    );
  });

  test("A06 very many fields, directives, unknown fields", async () => {
    expect(await refused(`{ house { ${"name ".repeat(10_000)} } }`)).toMatch(/^GRAPHQL_PARSE_FAILED/);
    expect(await refused(`{ house { name ${"@skip(if: false) ".repeat(5000)} } }`, { status: 413 })).toMatch(
      /^PAYLOAD_TOO_LARGE/,
    );
    expect(await refused(`{ house { name ${"@nope ".repeat(950)} } }`)).toMatch(/^GRAPHQL_VALIDATION_FAILED/);
    expect(
      await refused(`{ house { ${Array.from({ length: 1900 }, (_, at) => `u${at}`).join(" ")} } }`, {
        within: 3000,
      }),
    ).toMatch(/^GRAPHQL_VALIDATION_FAILED/);
    expect(
      await refused(`{ house { ${"name ".repeat(1900)} } }`, { within: 3000, status: 200 }).catch(
        () => "answered",
      ),
    ).toBe("answered");
  });

  test("A07 wide lists: first outside 1 to 100, and the product of nested ones", async () => {
    for (const first of ["2147483647", "-1", "0", "101"])
      expect(await refused(`{ members(first: ${first}) { edges { node { id } } } }`)).toBe(
        `BAD_USER_INPUT: first of members is ${first}: ask for 1 to 100.`,
      );
    expect(
      await refused("query ($n: Int!) { members(first: $n) { edges { node { id } } } }", {
        variables: { n: 5000 },
      }),
    ).toContain("first of members is 5000");
    expect(
      await refused("query ($n: Int! = 5000) { members(first: $n) { edges { node { id } } } }"),
    ).toContain("first of members is 5000");
    const wide =
      "{ payments(first: 100) { edges { node { obligation { payments { obligation { payments { obligation { payments { obligation { id } } } } } } } } } } }";
    expect(await refused(wide)).toContain("number of objects it could return");
  });

  test("A09 variables: long lists, deep nesting, long texts", async () => {
    const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
    expect(
      await refused(entities, { variables: { r: Array(101).fill({ __typename: "Member", id: "x" }) } }),
    ).toContain("101 items");
    expect(
      await refused("query ($id: ID!) { node(id: $id) { id } }", {
        variables: { id: "x".repeat(100_000) },
        status: 413,
      }),
    ).toContain("98 KiB");
    const deep = `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`;
    const answer = await post(front.url, deep, { cookie });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(2000);
  });
});

describe("the schema is not told", () => {
  test("A10 introspection in every form, for everybody", async () => {
    for (const query of [
      "{ __schema { types { name } } }",
      '{ __type(name: "User") { fields { name } } }',
      "{ __schema\n{ queryType { name } } }",
      "{ s: __schema { __typename } }",
      "{ ...A } fragment A on Query { __schema { __typename } }",
      "{ _service { sdl } }",
      "{ x: _service { sdl } }",
    ])
      for (const headers of [{ cookie }, {}]) {
        const answer = await post(front.url, { query }, headers as Record<string, string>);
        expect(answer.status).toBe(400);
        expect(answer.body.errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
        expect(answer.body.data).toBeUndefined();
        expect(answer.text).not.toMatch(LEAKS);
      }
  });

  test("A11 mistakes get no hints", async () => {
    for (const query of [
      "{ hous { name } }",
      "{ house { nam } }",
      "{ members(frist: 1) { edges { cursor } } }",
      "{ obligations(state: [DU]) { edges { cursor } } }",
      'mutation { acceptInvitation(input: { secrt: "x" }) { __typename } }',
      "{ house { ...Hous } }",
      "query ($x: Memberr) { house { name } }",
    ])
      await refused(query);
    const bad = await post(front.url, {
      query: "mutation ($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { __typename } }",
      variables: { i: { secrt: "x", password: "y" } },
    });
    expect(bad.status).toBe(400);
    expect(bad.text).not.toMatch(LEAKS);
  });

  test("A16, A17 what is not offered: persisted queries, traces, odd forms", async () => {
    const bodies: [unknown, number][] = [
      [{ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }, 200],
      [{ query: "query A { house { name } } query B { house { name } }" }, 400],
      [{ query: "{ house { name } }", operationName: {} }, 400],
      [{ query: "{ house { name } }", variables: [] }, 400],
      [{ query: "{ house { name } }", variables: "{}" }, 400],
      [{ query: 7 }, 400],
      [{ query: "subscription { x }" }, 400],
      [{ query: "{ house { name @defer } }" }, 400],
      ["null", 400],
      ['"text"', 400],
      ["", 400],
      ["{", 400],
    ];
    for (const [body, status] of bodies) {
      const answer = await post(front.url, body, { cookie });
      expect([answer.status, JSON.stringify(body)]).toEqual([status, JSON.stringify(body)]);
      expect(answer.body.errors.length, answer.text).toBeGreaterThan(0);
      expect(answer.body.data).toBeUndefined();
      expect(answer.text).not.toMatch(LEAKS);
    }
    const traced = await post(
      front.url,
      { query: "{ house { name } }", extensions: { tracing: true } },
      { "apollo-federation-include-trace": "ftv1" },
    );
    expect(Object.keys(traced.body)).toEqual(["data"]);
  });
});
