import { beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import { type Actor, act, clientCredential, stageFor } from "#test/world/actors.ts";
import { decide, join, openHouse } from "#test/world/house.ts";
import { measuresOf } from "#test/world/measures.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { refusalOf } from "#test/world/refusal.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";
import { ask } from "../graph/ask.ts";
import { batch, batchOf, type MeasuringWorld, openMeasuringHouse, plain } from "./house.ts";

/** Who may not, and what cannot be. */
let world: MeasuringWorld;
let system: Actor;

beforeAll(async () => {
  world = await openMeasuringHouse(await memoryPortal());
  const own = (await ask(world.stage.portal, world.house.first.credential, "{ viewer { firm { id } } }"))
    .data!.viewer.firm.id;
  for (const scope of ["measures:write", "fund:read"]) {
    const input = { firmId: own, name: `Engine ${scope}`, scopes: [scope] };
    await decide(world.stage, world.house.first, world.house.second, registerClient, input);
  }
  system = { credential: await clientCredential(world.stage, "Engine measures:write") } as Actor;
});

const input = (rest: object = {}) => ({ ...measuresOf(world, world.firms, plain("2018-08-31")), ...rest });

test("whose it is: a risk manager and a system of the house with the scope; nobody else sees or brings any", async () => {
  const { stage, house } = world;
  for (const who of [house.approver, house.treasurer, house.auditor, house.officer]) {
    expect(await refusalOf(stage, who, importMeasures, input())).toBe("NotAllowed");
    expect(await refusalOf(stage, who, proposeMeasures, { batchId: "x" })).toBe("NotAllowed");
  }
  const other = { credential: await clientCredential(stage, "Engine fund:read") } as Actor;
  expect(await refusalOf(stage, other, importMeasures, input())).toBe("NotAllowed");
  const { batchId } = await act(stage, system, importMeasures, input() as never);
  expect((await batch(world, batchId)).importedBy).toBe("Engine measures:write");
  // A person proposes; a system never does.
  expect(await refusalOf(stage, system, proposeMeasures, { batchId: batchOf(batchId) })).toBe("NotAllowed");
  const seen = (who: Actor) =>
    ask(stage.portal, who.credential, "query B($id: ID!) { node(id: $id) { ... on MeasureBatch { key } } }", {
      id: batchOf(batchId),
    });
  expect((await seen(system)).data!.node).toEqual({ key: "EOD-2018-08-31" });
  expect((await seen(other)).codes).toEqual(["FORBIDDEN"]);
});

test("a member's system is given no scope to bring measures in, and without it finds no batch", async () => {
  const { stage, house, firms } = world;
  const name = "A member's engine";
  const firmId = globalId("Firm", firms[0]!.firmId);
  expect(
    await refusalOf(stage, house.first, registerClient, { firmId, name, scopes: ["measures:write"] }),
  ).toBe("InvalidInput scopes");
  await decide(stage, house.first, house.second, registerClient, { firmId, name, scopes: ["fund:read"] });
  const theirs = { credential: await clientCredential(stage, name) } as Actor;
  expect(await refusalOf(stage, theirs, importMeasures, input())).toBe("NotAllowed");
  const listed = await ask(
    stage.portal,
    theirs.credential,
    "{ services { measureTemplate countingBatch { reason } } }",
  );
  expect(listed.data).toEqual({ services: [{ measureTemplate: null, countingBatch: null }] });
});

test("each field that cannot be is named", async () => {
  const { stage, house } = world;
  const refusal = (rest: object) => refusalOf(stage, house.risk, importMeasures, input(rest));
  expect(await refusal({ serviceId: "x" })).toBe("NotFound");
  expect(await refusal({ serviceId: globalId("Member", world.firms[0]!.memberId) })).toBe("NotFound");
  expect(await refusal({ key: " " })).toBe("InvalidInput key");
  expect(await refusal({ key: "k".repeat(81) })).toBe("InvalidInput key");
  expect(await refusal({ key: "a\u202eb" })).toBe("InvalidInput key");
  expect(await refusal({ source: "" })).toBe("InvalidInput source");
  expect(await refusal({ forDate: "2018-02-30" })).toBe("InvalidInput forDate");
  expect(await refusal({ forDate: "2018-09-04" })).toBe("InvalidInput forDate"); // to come
  expect(await refusal({ key: "other", csv: "member\n" })).toBe("BadLines");
  expect(await refusalOf(stage, house.risk, proposeMeasures, { batchId: "x" })).toBe("NotFound");
});

test("the same key with other content is refused by its name", async () => {
  const { stage, house, firms } = world;
  const other = measuresOf(world, firms, plain("2018-08-31", { of: () => ({ margin: "1" }) }));
  expect(await refusalOf(stage, house.risk, importMeasures, other)).toBe("WrongMoment");
  // The day and the source are part of the content.
  expect(await refusalOf(stage, house.risk, importMeasures, input({ forDate: "2018-08-30" }))).toBe(
    "WrongMoment",
  );
  expect(await refusalOf(stage, house.risk, importMeasures, input({ source: "Another" }))).toBe(
    "WrongMoment",
  );
});

test("the template names the members and the rulebook's measures", async () => {
  const { stage, house, firms } = world;
  const answer = await ask(stage.portal, house.risk.credential, "{ services { measureTemplate } }");
  expect(answer.data!.services[0].measureTemplate).toBe(
    `member,margin,stress,exposure\r\n${firms.map(({ code }) => `${code},,,\r\n`).join("")}`,
  );
});

test("where the rulebook sets contributions by hand there is nothing to measure", async () => {
  const stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  const bare = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULEBOOK_2018 });
  const firm = await join(bare, { name: "Alder Power", category: "Direct member", contribution: "1.00" });
  const measures = measuresOf(bare, [firm], plain("2018-07-31"));
  expect(await refusalOf(stage, bare.house.risk, importMeasures, measures)).toBe("WrongMoment");
  const answer = await ask(
    stage.portal,
    bare.house.risk.credential,
    "{ services { countingBatch { reason } } }",
  );
  expect(answer.data!.services[0].countingBatch.reason).toBe("The rulebook sets contributions by hand.");
});
