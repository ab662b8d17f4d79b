import { beforeAll, expect, test } from "vitest";
import { requestInformation } from "#graphql/applications/requestInformation.ts";
import { saveSection } from "#graphql/applications/saveSection.ts";
import { startApplication } from "#graphql/applications/startApplication.ts";
import { createContext } from "#graphql/context.ts";
import { ask } from "../graph/ask.ts";
import { act } from "../world/actors.ts";
import { type Applying, apply, begin, formOf, show } from "../world/applicants.ts";
import type { World } from "../world/house.ts";
import { examine } from "../world/review.ts";
import {
  APPLICATION,
  bringLists,
  bringSanctions,
  firmCalled,
  HALDEN,
  look,
  openMembershipHouse,
  send,
  serviceOf,
  tellAll,
} from "./house.ts";

/** The form of an application while it is being written, and while it is put right. */
let world: World;
let applying: Applying;
const form = formOf(HALDEN);

beforeAll(async () => {
  world = await openMembershipHouse();
  await bringLists(world, [HALDEN.name]);
  applying = await begin(world, HALDEN);
});

const asApplicant = (name: string, input: Record<string, unknown>) =>
  send(world.stage, applying.actor.credential, name, { applicationId: applying.id, ...input });
/** The application as its applicant sees it. */
async function application() {
  const { id, actor } = applying;
  const query = `query A($id: ID!) { node(id: $id) { ... on Application { ${APPLICATION} } } }`;
  const answer = await ask(world.stage.portal, actor.credential, query, { id });
  expect(answer.codes).toEqual([]);
  return answer.data!.node;
}

test("anybody begins one; an address that is known is answered alike, and only its own mail tells the difference", async () => {
  const input = {
    serviceId: serviceOf(world),
    firmName: "Halden Ridge Trading",
    name: "Ida Halden",
    email: applying.actor.email,
    signatory: true,
  };
  const count = () => look(world.stage, "select count(*)::int as n from firms");
  const before = await count();
  const nobody = { kind: "none" } as const;
  const again = await send(
    world.stage,
    nobody,
    "startApplication",
    input,
    "... on ApplicationStarted { email }",
  );
  expect(again).toEqual({ __typename: "ApplicationStarted", email: input.email });
  expect(await count()).toEqual(before);
  await tellAll(world.stage);
  const mails = await look<{ body: string }>(
    world.stage,
    `select body from deliveries where address = '${input.email}' and channel = 'MAIL' order by id`,
  );
  expect(mails).toHaveLength(2);
  expect(mails[0]!.body).toContain("{one-time link ");
  expect(mails[1]!.body).not.toContain("{one-time link ");
});

test("it is left and resumed: what was saved is there, and a save from an old copy loses nothing of anybody's", async () => {
  const half = { ...form.firm, bic: "", address: "" };
  await asApplicant("saveSection", { section: "firm", revision: 0, content: JSON.stringify(half) });
  world.stage.at("2018-08-02T07:00:00Z");
  const resumed = (await application()).sections;
  expect(resumed).toEqual([{ section: "firm", revision: 1, content: half }]);
  const whole = JSON.stringify(form.firm);
  await asApplicant("saveSection", { section: "firm", revision: 1, content: whole });
  const stale = await asApplicant("saveSection", {
    section: "firm",
    revision: 1,
    content: JSON.stringify({ ...form.firm, address: "Elsewhere 9" }),
  });
  expect(stale.__typename).toBe("WrongMoment");
  expect((await application()).sections).toEqual([{ section: "firm", revision: 2, content: form.firm }]);
  const kept = await look(world.stage, "select revision from application_sections order by revision");
  expect(kept).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test("what is missing is named part by part, and handing it in is refused with the first of it", async () => {
  const { missing } = await application();
  const parts = [...new Set(missing.map((one: { section: string }) => one.section))];
  expect(parts).toEqual(["membership", "bank", "people", "figures"]);
  expect(await asApplicant("submitApplication", {})).toMatchObject({
    __typename: "InvalidInput",
    field: "membership.category",
  });
  for (const section of ["membership", "people", "figures", "bank"] as const)
    await asApplicant("saveSection", { section, revision: 0, content: JSON.stringify(form[section]) });
  // With the category it is known what is to be signed and handed in.
  const evidence = (await application()).missing;
  expect(new Set(evidence.map((one: { section: string }) => one.section))).toEqual(new Set(["evidence"]));
  expect(evidence.map((one: { field: string }) => one.field)).toEqual(
    expect.arrayContaining(["LEG-01", "LEG-10", "OPS-03"]),
  );
  await show(world.stage, applying);
  expect((await application()).missing).toEqual([]);
});

test("names put in while the house waits for an answer are held against the lists like those of the first day", async () => {
  const { stage, house } = world;
  await bringSanctions(world, [{ names: ["Vladko Fictivny Testov"], kind: "PERSON" }]);
  const firm = firmCalled("Birch Power");
  const birch = await apply(world, firm);
  await tellAll(stage);
  const screened = async () =>
    (
      await look<{ state: string }>(
        stage,
        `select results -> 'LEG-08' ->> 'state' as state from standings where subject_id = '${birch.row}'`,
      )
    )[0]!.state;
  await examine(world, birch);
  expect(await screened()).toBe("MET");
  const applicationId = birch.id;
  await act(stage, house.officer, requestInformation, { applicationId, text: "Who are the owners?" });
  const content = JSON.stringify(formOf({ ...firm, owner: "Vladko Fictivny Testov" }).people);
  await act(stage, birch.actor, saveSection, { applicationId, section: "people", revision: 1, content });
  await send(stage, birch.actor.credential, "answerInformation", { applicationId, text: "This one." });
  await tellAll(stage);
  expect(await screened()).toBe("NOT_MET");
});

test("whoever took its application back begins another from its own account, and has one open at a time", async () => {
  const { stage } = world;
  const { credential } = applying.actor;
  const input = { serviceId: serviceOf(world) };
  const anew = () => send(stage, credential, "openApplication", input);
  expect((await anew()).__typename).toBe("WrongMoment");
  const taken = await asApplicant("withdrawApplication", { text: "We begin again next year." });
  expect(taken.__typename).toBe("ApplicationChanged");
  expect((await anew()).__typename).toBe("ApplicationChanged");
  expect((await anew()).__typename).toBe("WrongMoment");
});

test("nobody's mailbox is filled, and no program fills the portal: both are counted, and the answer tells nothing", async () => {
  const { portal } = world.stage;
  const begun = async (email: string, sender: string): Promise<string> => {
    const input = {
      serviceId: serviceOf(world),
      firmName: "Many Firms",
      name: "Mia Many",
      email,
      signatory: false,
    };
    return (await startApplication(null, { input }, createContext(portal, { kind: "none" }, sender)))
      .__typename;
  };
  const mails = () =>
    look<{ n: number }>(
      world.stage,
      "select count(*)::int as n from audit_events e join users u on u.id = e.subject_id where u.email = 'mia@many.example'",
    );
  for (let time = 0; time < 5; time++)
    expect(await begun("mia@many.example", `10.0.0.${time}`)).toBe("ApplicationStarted");
  expect(await mails()).toEqual([{ n: 3 }]);
  const at = [...Array(22).keys()];
  const from = await Promise.all(at.map((each) => begun(`mia${each}@many.example`, "10.9.9.9")));
  expect(from.filter((answer) => answer === "InvalidInput")).toHaveLength(2);
  expect(await begun("mia99@many.example", "10.9.9.8")).toBe("ApplicationStarted");
});
