import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { globalId } from "#graphql/ids.ts";
import { schema } from "#graphql/schema.ts";
import { importList } from "#graphql/screening/importList.ts";
import type { Credential } from "#graphql/viewer.ts";
import { rowsOf } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import { type Entry, gleifCsv, unFile } from "../screening/files.ts";
import { type Actor, act, type Stage, stageFor } from "../world/actors.ts";
import { type Applicant, MEMBERSHIP, upload } from "../world/applicants.ts";
import { invite, openHouse, type World } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { memoryPortal } from "../world/portal.ts";
import { SOUND } from "../world/review.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

export const NOW = "2018-08-01T07:00:00Z"; // a Wednesday, nine o'clock in Stockholm
export const RULES = { ...RULEBOOK_2018, membership: MEMBERSHIP };

export const HALDEN: Applicant = {
  name: "Halden Ridge Trading",
  domain: "haldenridge",
  person: "Ida Halden",
  category: "GCM",
  figures: SOUND,
};

/** A sound applicant of this name. */
export const firmCalled = (name: string, rest: Partial<Applicant> = {}): Applicant => ({
  ...HALDEN,
  name,
  domain: name.toLowerCase().replace(/[^a-z]/g, ""),
  person: `Ada ${name.split(" ")[0]}`,
  ...rest,
});

/** A house on a database in memory whose rulebook takes applications. */
export async function openMembershipHouse(rules: object = RULES): Promise<World> {
  const stage = stageFor(await memoryPortal(), NOW);
  return openHouse(stage, { demonstration: false, businessNow: null, rulebook: rules });
}

/** One more person of the house. */
export async function hire(world: World, name: string, ...roles: string[]): Promise<Actor> {
  const [{ id } = { id: "" }] = await look<{ id: string }>(
    world.stage,
    "select id from firms where side = 'HOUSE'",
  );
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@sundmark.example`;
  const [actor] = await invite(world, id, [{ name, email, roles: roles as never }]);
  return actor!;
}

/** Let the portal attend to everything that has happened so far. */
export async function tellAll(stage: Stage): Promise<void> {
  while ((await dispatch(stage.portal, { mailServer: false })) > 0);
}

/** Read past all row policies. */
export const look = <Row extends Record<string, unknown>>(stage: Stage, statement: string): Promise<Row[]> =>
  stage.portal.db.reading({ role: "mutua_reader" }, (tx) => rowsOf<Row>(tx, sql.raw(statement)));

/** Bring in a sanctions list as the officer does. */
export async function bringSanctions(world: Pick<World, "stage" | "house">, entries: readonly Entry[]) {
  const text = unFile(entries);
  const documentId = await upload(world.stage, world.house.officer, "un.xml", new TextEncoder().encode(text));
  return act(world.stage, world.house.officer, importList, { kind: "SANCTIONS", documentId });
}

/** Bring in the register of LEIs, in which these firms stand; `change` puts what is wrong into its text. */
export async function bringRegister(
  world: Pick<World, "stage" | "house">,
  names: readonly string[],
  change = (text: string) => text,
) {
  const text = change(gleifCsv(names, { leis: names.map(leiOf) }));
  const bytes = new TextEncoder().encode(text);
  const documentId = await upload(world.stage, world.house.officer, "gleif.csv", bytes);
  return act(world.stage, world.house.officer, importList, { kind: "LEI", documentId });
}

const NOBODY_LISTED: Entry[] = [{ names: ["Zbigniew Invented Qorvath"], kind: "PERSON" }];
/** The outside lists, on which nobody of ours is listed and whose register knows these firms. */
export async function bringLists(world: Pick<World, "stage" | "house">, names: readonly string[]) {
  await bringSanctions(world, NOBODY_LISTED);
  await bringRegister(world, names);
}

/** Send one mutation through the graph and give back its answer. */
export async function send(
  stage: Stage,
  who: Credential,
  name: string,
  input: Record<string, unknown>,
  select = "",
) {
  const type = String(schema.getMutationType()!.getFields()[name]!.args[0]!.type);
  const key = name === "startApplication" ? {} : { idempotencyKey: stage.portal.ids() };
  const refusal = "... on Refusal { message } ... on InvalidInput { field }";
  const answer = await ask(
    stage.portal,
    who,
    `mutation M($input: ${type}) { ${name}(input: $input) { __typename ${refusal} ${select} } }`,
    { input: { ...key, ...input } },
  );
  expect(answer.codes).toEqual([]);
  return answer.data![name];
}

export const serviceOf = (world: Pick<World, "serviceId">) => globalId("ClearingService", world.serviceId);

/** All of an application, and all of its onboarding, that anybody can ask for. */
export const APPLICATION = `state dueAt waitsFor lei category reference submittedAt
  sections { section revision content } missing { section field message } times { state hours target }
  steps { step by tells dueAt } standing { exceptions watch results { criterion { id } state reason } }
  evidence { criterion source accepted reason } figureReports { period accepted reason }
  opinions { by opinion } recommendation { title } member { id status }`;
export const MEMBER = `status required { amount } owed { amount }
  onboarding { id kind title owner dueOn done obligation { number kind dueAt toPay { amount } } }
  history { status } mayChange`;

/** What is in somebody's inbox, oldest first, without references and numbers. */
export const inboxOf = async (stage: Stage, userId: string): Promise<string[]> =>
  (
    await look<{ subject: string }>(
      stage,
      `select subject from deliveries where user_id = '${userId}' and channel = 'INBOX' order by id`,
    )
  ).map(({ subject }) => subject.replace(/A-2018-\w+/, "A").replace(/[A-Z0-9]+-2018-0001/, "C"));

/** All a firm can be told: its standing, evidence, history, audit trail, notices. */
export async function toldTo(stage: Stage, who: Actor, memberId: string): Promise<string> {
  await tellAll(stage);
  const answer = await ask(
    stage.portal,
    who.credential,
    `query A($id: ID!) { node(id: $id) { ... on Member { status mayChange history { status reason }
        standing { watch exceptions nextChangeOn triggers { criterion reason } results { criterion { id } state reason source missing } }
        evidence { criterion source detail statement } figureReports { period } } }
      auditEvents(first: 100) { edges { node { title by } } }
      viewer { unread inbox(first: 100) { edges { node { subject body } } } } }`,
    { id: memberId },
  );
  expect(answer.codes).toEqual([]);
  const mails = `select subject, body from deliveries where user_id = '${who.userId}'`;
  return answer.text + JSON.stringify(await look(stage, mails));
}

/** How many rows each table has. */
export async function countRows(stage: Stage): Promise<{ name: string; n: number }[]> {
  const tables = await look<{ name: string }>(
    stage,
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`);
  return look(stage, counts.join(" union all "));
}
