import { readFileSync } from "node:fs";
import { printSubgraphSchema } from "@apollo/subgraph";
import { isObjectType } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import type { Portal } from "#graphql/portal.ts";
import { rightsTable } from "#graphql/print.ts";
import { FIRM, HOUSE_SCOPES, SCOPES } from "#graphql/rights.ts";
import { schema } from "#graphql/schema.ts";
import type { Credential } from "#graphql/viewer.ts";
import { PUBLISHED } from "#test/world/people.ts";
import { ask } from "./ask.ts";
import { type Asking, beginAsking } from "./asking.ts";
import { INPUTS, type Target } from "./inputs.ts";
import { everything } from "./walk.ts";

let asking: Asking;
let portal: Portal;
let who: Map<string, Credential>;

/** The scopes that a firm's own systems can have. */
const FIRM_SCOPES = SCOPES.filter((scope) => !HOUSE_SCOPES.includes(scope));

beforeAll(async () => {
  asking = await beginAsking();
  ({ portal, who } = asking);
});

/** The committed table, as a reviewer reads it. */
function committed(): Map<string, Map<string, boolean>> {
  const lines = readFileSync("graphql/__generated__/rights.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head, , ...rows] = lines.map(cells);
  return new Map(
    rows.map(([name, ...yes]) => [
      name!,
      new Map(head!.slice(1).map((column, index) => [column, yes[index] === "yes"])),
    ]),
  );
}

/** These name nothing that could be another firm's. */
const ABOUT_WHOEVER_ASKS = ["openCalendar", "closeCalendar"];

test("the committed rights table is the one the code prints, with a line for every operation", () => {
  expect(readFileSync("graphql/__generated__/rights.md", "utf8")).toBe(rightsTable());
  const operations = ["Query", "Mutation"].flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  });
  const named = operations.filter((name) => !["_entities", "_service", "nothing"].includes(name)).sort();
  expect([...committed().keys()].sort()).toEqual(named);
});

test("the committed schema is the one the code prints", () => {
  expect(readFileSync("graphql/__generated__/schema.graphql", "utf8")).toBe(
    `${printSubgraphSchema(schema)}\n`,
  );
});

test("every query answers exactly those whom the table names", async () => {
  const wrong: string[] = [];
  const type = schema.getQueryType()!;
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith("_")) continue;
    const { args = "", variables } = INPUTS.query[field.name] ?? {};
    const source = `query Q${INPUTS.declare(field)} { ${field.name}${args} ${everything(schema, field.type, 0)} }`;
    for (const [name, credential] of who) {
      const { own } = asking.thingsOf(name);
      const answer = await ask(portal, credential, source, variables?.(own) ?? {});
      const refused = answer.codes.some((code) => code === "FORBIDDEN" || code === "UNAUTHENTICATED");
      const allowed = committed().get(field.name)!.get(name)!;
      // A partner system may reach a field for everybody and then lack the scope for what stands under it.
      if (allowed === refused && !(allowed && SCOPES.some((scope) => scope === name)))
        wrong.push(`${field.name} as ${name}: ${answer.text.slice(0, 200)}`);
      const unexpected = answer.codes.filter((code) => !["FORBIDDEN", "UNAUTHENTICATED"].includes(code));
      if (unexpected.length > 0) wrong.push(`${field.name} as ${name}: ${unexpected.join()}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every mutation is refused to everybody else, and another firm's things are as good as missing", async () => {
  const wrong: string[] = [];
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const input = INPUTS.mutation[field.name];
    if (["nothing", "acceptInvitation", "startApplication"].includes(field.name)) continue;
    if (!input) {
      wrong.push(`${field.name} has no input in test/graph/inputs.ts`);
      continue;
    }
    const inputType = field.args[0]!.type;
    const source = `mutation M($input: ${inputType}) { ${field.name}(input: $input) { __typename ... on Refusal { message } } }`;
    for (const [name, credential] of who) {
      for (const [whose, target] of Object.entries(asking.thingsOf(name))) {
        const answer = await ask(portal, credential, source, {
          input: { idempotencyKey: portal.ids(), ...input(target) },
        });
        const typename = answer.data?.[field.name]?.__typename ?? answer.codes.join();
        const allowed = committed().get(field.name)!.get(name)!;
        const expected = name === "signed out" ? "NotSignedIn" : allowed ? undefined : "NotAllowed";
        if (expected && typename !== expected)
          wrong.push(`${field.name} as ${name} on ${whose}: ${typename}`);
        if (allowed && ["NotSignedIn", "NotAllowed"].includes(typename))
          wrong.push(`${field.name} as ${name} on ${whose}: ${typename}`);
        if (ABOUT_WHOEVER_ASKS.includes(field.name)) continue;
        const ofFirm = [...FIRM, ...FIRM_SCOPES].some((one) => one === name);
        if (allowed && ofFirm && whose === "other" && typename !== "NotFound")
          wrong.push(`${field.name} as ${name} on another firm's: ${typename}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("nothing of another firm stands in anything a member, its systems or an applicant can read, however deep it asks", async () => {
  const found: string[] = [];
  const asked: string[] = [];
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => !field.name.startsWith("_") && field.name !== "house",
  );
  for (const field of roots) {
    const { args = "", variables } = INPUTS.query[field.name] ?? {};
    const source = `query Q${INPUTS.declare(field)} { ${field.name}${args} ${everything(schema, field.type, 5)} }`;
    for (const name of [...FIRM, ...FIRM_SCOPES]) {
      const { own, other } = asking.thingsOf(name);
      for (const target of variables ? [own, other] : [own]) {
        asked.push(field.name);
        const { text } = await ask(portal, who.get(name)!, source, variables?.(target) ?? {});
        if (name === "TREASURER" && field.name === "obligations") expect(text).toContain(own.number);
        if (name === "APPLICANT" && field.name === "applications") expect(text).toContain(own.application);
        // The ids that were asked for are the asker's own words.
        for (const marker of asking.markersFor(name))
          if (standsIn(text, marker) && !Object.values(other).includes(marker))
            found.push(`${field.name} as ${name}: ${marker}`);
      }
    }
  }
  expect([...new Set(found)]).toEqual([]);
  expect(new Set(asked).size).toBe(roots.length);
  // The same walk as the house does find them: the markers are real.
  const seen = await ask(
    portal,
    who.get("AUDITOR")!,
    `{ members(first: 50) ${everything(schema, schema.getQueryType()!.getFields().members!.type, 3)} }`,
  );
  expect(seen.text).toContain(PUBLISHED[1].name);
});

/** Whether a marker stands there; an amount as itself, not as the end of a larger one. */
const standsIn = (text: string, marker: string) =>
  text.includes(marker) &&
  (!/^\d+\.\d\d$/.test(marker) || new RegExp(`(?<!\\d)${marker.replace(".", "\\.")}`).test(text));

test("an id of another firm's thing gives, byte for byte, the answer of an id that does not exist", async () => {
  const source = "query Q($id: ID!) { node(id: $id) { __typename id } }";
  for (const name of ["TREASURER", "APPLICANT"]) {
    const { own, other } = asking.thingsOf(name);
    const asker = who.get(name)!;
    const missing = await ask(portal, asker, source, { id: globalId("Obligation", portal.ids()) });
    for (const id of [...idsOf(asking.thingsOf(name).other), "nonsense", `${other.call}A`])
      expect([id, (await ask(portal, asker, source, { id })).text]).toEqual([id, missing.text]);
    const known = name === "APPLICANT" ? own.application : own.call;
    expect((await ask(portal, asker, source, { id: known })).data?.node).toMatchObject({ id: known });
    const entities = "query E($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
    const __typename = name === "APPLICANT" ? "Application" : "Obligation";
    const entity = async (credential: Credential, id: string) =>
      ask(portal, credential, entities, { r: [{ __typename, id }] });
    const hidden = name === "APPLICANT" ? other.application : other.call;
    expect((await entity(asker, hidden)).text).toBe(
      (await entity(asker, globalId(__typename, portal.ids()))).text,
    );
    expect((await entity({ kind: "none" }, known)).data?._entities).toEqual([null]);
  }
});

const idsOf = ({ firmRow: _, service: __, event: ___, number: ____, ...ids }: Target) => Object.values(ids);

test("whoever is signed out begins an application, and learns nothing by it", async () => {
  const { own } = asking.thingsOf("APPLICANT");
  const source =
    "mutation M($input: StartApplicationInput!) { startApplication(input: $input) { __typename ... on ApplicationStarted { email } } }";
  const start = async (email: string, serviceId = own.service) =>
    (
      await ask(portal, { kind: "none" }, source, {
        input: { serviceId, firmName: PUBLISHED[1].name, name: "New Person", email, signatory: true },
      })
    ).data?.startApplication;
  const known = PUBLISHED[1].people![0]!.email;
  for (const email of ["new.person@newfirm.example", known])
    expect(await start(email)).toEqual({ __typename: "ApplicationStarted", email });
  expect(await start("other.person@newfirm.example", globalId("ClearingService", portal.ids()))).toEqual({
    __typename: "NotFound",
  });
});
