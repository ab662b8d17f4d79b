import { beforeAll, describe, expect, test } from "vitest";
import { answerInformation } from "#graphql/applications/answerInformation.ts";
import { appealApplication } from "#graphql/applications/appealApplication.ts";
import { giveOpinion } from "#graphql/applications/giveOpinion.ts";
import { inviteColleague } from "#graphql/applications/inviteColleague.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { requestInformation } from "#graphql/applications/requestInformation.ts";
import { saveSection } from "#graphql/applications/saveSection.ts";
import { submitApplication } from "#graphql/applications/submitApplication.ts";
import { takeUpApplication } from "#graphql/applications/takeUpApplication.ts";
import { withdrawApplication } from "#graphql/applications/withdrawApplication.ts";
import { attest } from "#graphql/criteria/attest.ts";
import { globalId } from "#graphql/ids.ts";
import { type Actor, act, type Stage } from "../world/actors.ts";
import { type Applying, apply, begin, fillIn, formOf, show } from "../world/applicants.ts";
import { accept, type World } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { type AnyCommand, refusalOf } from "../world/refusal.ts";
import { firmCalled, look, openMembershipHouse, tellAll } from "./house.ts";

const ALDER = firmCalled("Alder Clearing House Trading");
const BIRCH = firmCalled("Birch Power Trading");
const ELM = firmCalled("Elm Trading");

let world: World;
let stage: Stage;
let alder: Applying;

beforeAll(async () => {
  world = await openMembershipHouse();
  stage = world.stage;
  alder = await begin(world, ALDER);
});

const of = (applying: Applying) => ({ applicationId: applying.id });
const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const opinion = (applying: Applying) =>
  refusal(world.house.committee, giveOpinion, { ...of(applying), opinion: "FOR", reason: "As I see it." });
const recommend = (applying: Applying) =>
  refusal(world.house.officer, recommendApplication, {
    ...of(applying),
    recommendation: "REJECT",
    reasons: "The reasons, in full.",
  });

describe("the form", () => {
  const firm = {
    name: "",
    lei: "",
    bic: "",
    legalForm: "",
    country: "",
    address: "",
    regulator: "",
    licence: "",
  };
  const membership = { category: "", traits: [], affiliates: "", parent: "", parentLei: "" };
  const contact = { part: "PRIMARY", name: "", title: "", email: "", phone: "" };
  const people = { contacts: [contact] };
  const bank = { bank: "", bic: "", iban: "", currency: "" };
  const figures = (values: object, rest = {}) => ({
    periods: [{ period: "", asOf: "", values, ...rest }],
  });
  const lei = leiOf("Alder");
  // biome-ignore format: a table
  const WRONG: [section: string, content: unknown, field: string][] = [
    ["firm", { ...firm, lei: lei.slice(1) }, "content.lei"],
    ["firm", { ...firm, lei: `${lei.slice(0, 18)}${lei.slice(18).split("").reverse().join("")}` }, "content.lei"],
    ["firm", { ...firm, lei: `${lei.slice(0, 5)}${lei[6]}${lei[5]}${lei.slice(7)}` }, "content.lei"],
    ["firm", { ...firm, bic: "NDEA" }, "content.bic"],
    ["firm", { ...firm, bic: "NDEA99SS" }, "content.bic"],
    ["firm", { ...firm, country: "Sweden" }, "content.country"],
    ["firm", { ...firm, country: "XQ" }, "content.country"],
    ["firm", { ...firm, name: "x".repeat(121) }, "content.name"],
    ["firm", { ...firm, name: "Al\u202Eder" }, "content.name"],
    ["firm", { ...firm, name: "Al\u200Bder" }, "content.name"],
    ["firm", { ...firm, address: "Kungsgatan\n1" }, "content.address"],
    ["firm", { ...firm, name: "a\u0000b" }, "content.name"],
    ["firm", { ...firm, name: "half \ud83d" }, "content.name"],
    ["firm", { ...firm, more: "x" }, "content"],
    ["firm", { name: "Alder" }, "content.lei"],
    ["membership", { ...membership, category: "KING" }, "content.category"],
    ["membership", { ...membership, traits: ["royal"] }, "content.traits[0]"],
    ["membership", { ...membership, parentLei: lei.replace(/\d$/, (d) => String((+d + 1) % 10)) }, "content.parentLei"],
    ["people", { contacts: [{ ...contact, email: "ida at firm" }] }, "content.contacts[0].email"],
    ["people", { contacts: [contact, { ...contact, phone: "0844 01000" }] }, "content.contacts[1].phone"],
    ["people", { contacts: [{ ...contact, part: "KING" }] }, "content.contacts[0].part"],
    ["people", { contacts: Array.from({ length: 61 }, () => contact) }, "content.contacts"],
    ["figures", figures({ own_funds: "lots" }), "content.periods[0].values.own_funds"],
    ["figures", figures({ own_funds: "1,5" }), "content.periods[0].values.own_funds"],
    ["figures", figures({ own_funds: "1e9" }), "content.periods[0].values.own_funds"],
    ["figures", figures({ shoe_size: "44" }), "content.periods[0].values.shoe_size"],
    ["figures", figures({ credit_score: "1" }), "content.periods[0].values.credit_score"], // the house's to say
    ["figures", figures({}, { period: "last summer" }), "content.periods[0].period"],
    ["figures", figures({}, { asOf: "2018-02-30" }), "content.periods[0].asOf"],
    ["figures", figures({}, { asOf: "2018-08-02" }), "content.periods[0].asOf"],
    ["bank", { ...bank, iban: "SE3550000000054910000030" }, "content.iban"],
    ["bank", { ...bank, bic: "ESSESES" }, "content.bic"],
    ["bank", { ...bank, currency: "USD" }, "content.currency"],
    ["bank", [], "content"],
  ];

  test("what is filled in must be right, and what is wrong is named by its field", async () => {
    for (const [section, content, field] of WRONG) {
      const input = { ...of(alder), section, revision: 0, content: JSON.stringify(content) };
      expect([section, content, await refusal(alder.actor, saveSection, input)]).toEqual([
        section,
        content,
        `InvalidInput ${field}`,
      ]);
    }
    for (const content of ["{", "", "null", "x".repeat(100_001), JSON.stringify({ ...firm, name: "y".repeat(99_000) })])
      expect(await refusal(alder.actor, saveSection, { ...of(alder), section: "firm", revision: 0, content })).toMatch(
        /^InvalidInput content/,
      ); // biome-ignore format: one thought
    const bytes = { ...of(alder), section: "firm", revision: 0, content: '{"name":"\ud800"}' };
    expect(await refusal(alder.actor, saveSection, bytes)).toBe("InvalidInput content");
  });

  test("an empty draft is taken, and figures as they are: nothing is rounded and nothing is guessed", async () => {
    for (const [section, content] of Object.entries({ firm, membership, people, bank }))
      expect(
        await refusal(alder.actor, saveSection, {
          ...of(alder),
          section,
          revision: 0,
          content: JSON.stringify(content),
        }),
      ).toBe("done");
    const content = JSON.stringify(figures({ own_funds: "64000000.123456" }, { period: "2018-Q2" }));
    expect(
      await refusal(alder.actor, saveSection, { ...of(alder), section: "figures", revision: 0, content }),
    ).toBe("done");
  });
});

describe("the wrong moment and the wrong person", () => {
  test("a draft is nobody's but its firm's, and no step but handing it in or taking it back can follow on it", async () => {
    const { officer, risk } = world.house;
    const birch = await begin(world, BIRCH);
    // Of another applicant's, of one that is missing, and of no id at all the same is said.
    for (const applicationId of [alder.id, globalId("Application", birch.firmId), alder.actor.userId, "x"])
      expect(
        await refusal(birch.actor, withdrawApplication, { applicationId, text: "Not mine at all" }),
      ).toBe("NotFound");
    expect(await refusal(officer, takeUpApplication, of(birch))).toBe("WrongMoment");
    expect(await refusal(officer, requestInformation, { ...of(birch), text: "What is this about?" })).toBe(
      "WrongMoment",
    );
    expect(await refusal(birch.actor, answerInformation, { ...of(birch), text: "This." })).toBe(
      "WrongMoment",
    );
    expect(await refusal(birch.actor, appealApplication, { ...of(birch), text: "I appeal, loudly." })).toBe(
      "WrongMoment",
    );
    expect(await recommend(birch)).toBe("WrongMoment");
    expect(await opinion(birch)).toBe("WrongMoment");
    for (const who of [birch.actor, risk, world.house.approver])
      expect(await refusal(who, takeUpApplication, of(birch))).toBe("NotAllowed");
    expect(await refusal(officer, submitApplication, of(birch))).toBe("NotAllowed");
    await fillIn(stage, birch);
    await show(stage, birch);
    // A second firm with the same LEI learns no more than that it is open.
    const again = await begin(world, {
      ...BIRCH,
      name: "Birch Again",
      domain: "birchagain",
      lei: leiOf(BIRCH.name),
    });
    await fillIn(stage, again);
    await show(stage, again); // biome-ignore format: one thought
    await act(stage, birch.actor, submitApplication, of(birch));
    expect(await refusal(birch.actor, submitApplication, of(birch))).toBe("WrongMoment");
    expect(await refusal(again.actor, submitApplication, of(again))).toBe("WrongMoment");
    expect(
      await refusal(birch.actor, saveSection, { ...of(birch), section: "bank", revision: 1, content: "{}" }),
    ).toBe("InvalidInput content.bank");
    // Withdrawn, its LEI is free again.
    await act(stage, birch.actor, withdrawApplication, { ...of(birch), text: "We changed our minds." });
    expect(await refusal(again.actor, submitApplication, of(again))).toBe("done");
    expect(await refusal(birch.actor, withdrawApplication, { ...of(birch), text: "Once more" })).toBe(
      "WrongMoment",
    );
    await tellAll(stage);
    expect(await refusal(officer, takeUpApplication, of(again))).toBe("done");
    expect(await refusal(officer, takeUpApplication, of(again))).toBe("WrongMoment");
    await act(stage, again.actor, withdrawApplication, { ...of(again), text: "This was a try." });
  });

  test("who may not sign for the firm fills in, and hands nothing in", async () => {
    const email = "clerk@alderclearinghousetrading.example";
    await act(stage, alder.actor, inviteColleague, {
      ...of(alder),
      email,
      name: "A Clerk",
      signatory: false,
    });
    const clerk = await accept(stage, email);
    const text = "In the name of the firm";
    for (const command of [submitApplication, withdrawApplication, appealApplication])
      expect(await refusal(clerk, command, { ...of(alder), text })).toBe("NotAllowed");
    const signed = { subjectId: alder.id, criterion: "LEG-10", holds: true, signature: "A Clerk" };
    expect(await refusal(clerk, attest, signed)).toBe("NotAllowed");
    // Whoever has the address already, of whichever firm, is answered alike, and gets no mail and no rights here.
    const stranger = { ...of(alder), email: world.house.risk.email, name: "Somebody", signatory: true };
    expect(await refusal(alder.actor, inviteColleague, stranger)).toBe("done");
    const users = await look(stage, `select 1 as one from users where firm_id = '${alder.firmId}'`);
    expect(users).toHaveLength(2);
  });

  test("while the house waits for an answer the form can be put right, but its LEI stands and nothing is emptied", async () => {
    const elm = await apply(world, ELM);
    const { officer } = world.house;
    await act(stage, officer, takeUpApplication, of(elm));
    const save = (revision: number, change: object) => {
      const content = JSON.stringify({ ...formOf(ELM).firm, ...change });
      return refusal(elm.actor, saveSection, { ...of(elm), section: "firm", revision, content });
    };
    expect(await save(1, { address: "Elsewhere 9" })).toBe("WrongMoment");
    await act(stage, officer, requestInformation, { ...of(elm), text: "Which address is right?" });
    expect(await save(1, { lei: leiOf("Somebody Else") })).toBe("InvalidInput content.lei");
    expect(await save(1, { lei: "" })).toBe("InvalidInput content.lei");
    expect(await save(1, { address: "" })).toBe("done");
    expect(await refusal(elm.actor, answerInformation, { ...of(elm), text: "None at all." })).toBe(
      "InvalidInput firm.address",
    );
    expect(await save(2, { address: "Elsewhere 9" })).toBe("done");
    expect(await refusal(elm.actor, answerInformation, { ...of(elm), text: "This one." })).toBe("done");
    expect(await refusal(elm.actor, answerInformation, { ...of(elm), text: "This one." })).toBe(
      "WrongMoment",
    );
    await act(stage, elm.actor, withdrawApplication, { ...of(elm), text: "This was a try." });
  });
});
