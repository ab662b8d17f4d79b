import { readFileSync } from "node:fs";
import { printSubgraphSchema } from "@apollo/subgraph";
import { eq } from "drizzle-orm";
import { isObjectType } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { members } from "#db/members/tables.ts";
import { obligations } from "#db/obligations/tables.ts";
import { clients } from "#db/partners/tables.ts";
import { findUserByEmail } from "#db/users/queries.ts";
import { firms, users } from "#db/users/tables.ts";
import { globalId } from "#graphql/ids.ts";
import type { Portal } from "#graphql/portal.ts";
import { rightsTable } from "#graphql/print.ts";
import { HOUSE, MEMBER, SCOPES } from "#graphql/rights.ts";
import { schema } from "#graphql/schema.ts";
import type { Credential } from "#graphql/viewer.ts";
import { type Stage, signIn, stageFor } from "#test/world/actors.ts";
import { buildDemonstration, DEMONSTRATION_NOW } from "#test/world/demonstration.ts";
import { FOUNDERS, HOUSE_PEOPLE, MEMBERS, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { ask } from "./ask.ts";
import { INPUTS, type Target } from "./inputs.ts";
import { everything } from "./walk.ts";

let stage: Stage;
let portal: Portal;
const who = new Map<string, Credential>();
let own: Target;
let other: Target;
let markers: string[];

const FIRM = PUBLISHED[0];

beforeAll(async () => {
  const bare = await memoryPortal({ demonstration: true });
  await buildDemonstration(bare);
  stage = stageFor(bare, DEMONSTRATION_NOW);
  portal = stage.portal;
  who.set("signed out", { kind: "none" });
  for (const role of MEMBER)
    who.set(
      role,
      (await signIn(stage, FIRM.people!.find((person) => person.roles.includes(role))!.email)).credential,
    );
  const people = [...Object.values(HOUSE_PEOPLE), { ...FOUNDERS[0], roles: ["HOUSE_ADMINISTRATOR"] }];
  for (const role of HOUSE)
    who.set(role, (await signIn(stage, people.find((person) => person.roles[0] === role)!.email)).credential);
  // The first administrator approves too; here it is to have one role alone, like everybody else.
  await portal.db.transaction({ role: "mutua_house" }, (tx) =>
    tx
      .update(users)
      .set({ roles: ["HOUSE_ADMINISTRATOR"] })
      .where(eq(users.email, FOUNDERS[0].email)),
  );
  own = await targetOf(FIRM.name);
  other = await targetOf(PUBLISHED[1].name);
  for (const scope of SCOPES) who.set(scope, await client(scope));
  markers = await markersOf(FIRM.name);
});

/** A partner system of the first firm with one scope alone. */
async function client(scope: string): Promise<Credential> {
  const id = portal.ids();
  await portal.db.transaction({ role: "mutua_house", firmId: own.firmRow }, (tx) =>
    tx.insert(clients).values({
      id,
      firmId: own.firmRow,
      name: `only ${scope}`,
      scopes: [scope],
      secretHash: "0",
      status: "ACTIVE",
      createdAt: new Date(),
    }),
  );
  return { kind: "client", clientId: id };
}

async function targetOf(name: string): Promise<Target> {
  return portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const [row] = await tx
      .select({ firmId: firms.id, memberId: members.id, serviceId: members.serviceId })
      .from(members)
      .innerJoin(firms, eq(firms.id, members.firmId))
      .where(eq(firms.name, name));
    const documents = await tx.select().from(obligations).where(eq(obligations.memberId, row!.memberId));
    const treasurer = await findUserByEmail(
      tx,
      PUBLISHED.find((firm) => firm.name === name)!.people![0]!.email,
    );
    const [system] = await tx.select().from(clients).where(eq(clients.firmId, row!.firmId));
    return {
      firmRow: row!.firmId,
      firm: globalId("Firm", row!.firmId),
      member: globalId("Member", row!.memberId),
      service: globalId("ClearingService", row!.serviceId),
      notice: globalId("Obligation", documents.find((one) => one.kind === "LOSS_ALLOCATION")!.id),
      call: globalId("Obligation", documents.find((one) => one.kind === "REPLENISHMENT")!.id),
      number: documents.find((one) => one.kind === "REPLENISHMENT")!.number,
      event: globalId("DefaultEvent", documents.find((one) => one.kind === "REPLENISHMENT")!.defaultId!),
      user: globalId("User", treasurer!.id),
      client: globalId("Client", system?.id ?? portal.ids()),
    };
  });
}

/** What must never stand in this firm's answers: names, codes, addresses and figures of every other firm. */
async function markersOf(name: string): Promise<string[]> {
  const rows = await portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx
      .select({ name: firms.name, code: members.code, id: firms.id, memberId: members.id })
      .from(members)
      .innerJoin(firms, eq(firms.id, members.firmId)),
  );
  const others = rows.filter((row) => row.name !== name);
  const people = PUBLISHED.filter((firm) => firm.name !== name).flatMap((firm) => firm.people ?? []);
  return [
    ...others.flatMap((row) => [
      row.name,
      row.code,
      row.id,
      row.memberId,
      globalId("Firm", row.id),
      globalId("Member", row.memberId),
    ]),
    ...people.flatMap((person) => [person.name, person.email]),
    ...MEMBERS.filter((firm) => firm.name !== name && firm.contribution !== "0.00").map(
      (firm) => firm.contribution,
    ),
    "590000.00",
    "1605000.00",
    "1000000.00",
    "Our contribution was lowered",
    "SEB 2018-09-14",
  ];
}

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
}, 120_000);

test("every mutation is refused to everybody else, and another firm's things are as good as missing", async () => {
  const wrong: string[] = [];
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const input = INPUTS.mutation[field.name];
    if (field.name === "nothing" || field.name === "acceptInvitation") continue;
    if (!input) {
      wrong.push(`${field.name} has no input in test/graph/inputs.ts`);
      continue;
    }
    const inputType = field.args[0]!.type;
    const source = `mutation M($input: ${inputType}) { ${field.name}(input: $input) { __typename ... on Refusal { message } } }`;
    for (const [name, credential] of who) {
      for (const [whose, target] of [
        ["own", own],
        ["other", other],
      ] as const) {
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
        const member = MEMBER.some((role) => role === name) || SCOPES.some((scope) => scope === name);
        if (allowed && member && whose === "other" && typename !== "NotFound")
          wrong.push(`${field.name} as ${name} on another firm's: ${typename}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("nothing of another firm stands in anything a member or its systems can read, however deep it asks", async () => {
  const found: string[] = [];
  const asked: string[] = [];
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => !field.name.startsWith("_") && field.name !== "house",
  );
  for (const field of roots) {
    const { args = "", variables } = INPUTS.query[field.name] ?? {};
    const source = `query Q${INPUTS.declare(field)} { ${field.name}${args} ${everything(schema, field.type, 5)} }`;
    for (const name of [...MEMBER, ...SCOPES])
      for (const target of variables ? [own, other] : [own]) {
        asked.push(field.name);
        const { text } = await ask(portal, who.get(name)!, source, variables?.(target) ?? {});
        if (name === "TREASURER" && field.name === "obligations") expect(text).toContain(own.number);
        // The ids that were asked for are the asker's own words.
        for (const marker of markers)
          if (text.includes(marker) && !Object.values(other).includes(marker))
            found.push(`${field.name} as ${name}: ${marker}`);
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
}, 180_000);

test("an id of another firm's thing gives, byte for byte, the answer of an id that does not exist", async () => {
  const source = "query Q($id: ID!) { node(id: $id) { __typename id } }";
  const treasurer = who.get("TREASURER")!;
  const missing = await ask(portal, treasurer, source, { id: globalId("Obligation", portal.ids()) });
  for (const id of [
    other.notice,
    other.call,
    other.member,
    other.firm,
    other.user,
    other.client,
    "nonsense",
    `${other.call}A`,
  ])
    expect((await ask(portal, treasurer, source, { id })).text).toBe(missing.text);
  expect((await ask(portal, treasurer, source, { id: own.call })).data?.node).toEqual({
    __typename: "Obligation",
    id: own.call,
  });
  const entities = "query E($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
  const representation = (id: string) => ({ r: [{ __typename: "Obligation", id }] });
  expect((await ask(portal, treasurer, entities, representation(other.call))).text).toBe(
    (await ask(portal, treasurer, entities, representation(globalId("Obligation", portal.ids())))).text,
  );
  expect((await ask(portal, { kind: "none" }, entities, representation(own.call))).data?._entities).toEqual([
    null,
  ]);
});
