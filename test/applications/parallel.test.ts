import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, open } from "#db/client.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { saveSection } from "#graphql/applications/saveSection.ts";
import { submitApplication } from "#graphql/applications/submitApplication.ts";
import { withdrawApplication } from "#graphql/applications/withdrawApplication.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { postgres } from "../engines.ts";
import { portalOn } from "../smallWorld.ts";
import { type Actor, attempt, stageFor } from "../world/actors.ts";
import { type Applying, apply, begin, fillIn, formOf, show } from "../world/applicants.ts";
import { openHouse, type World } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { hashOfDecision } from "../world/refusal.ts";
import { examine, inFavour } from "../world/review.ts";
import { bringLists, firmCalled, hire, look, NOW, RULES, tellAll } from "./house.ts";

const ALDER = firmCalled("Alder Trading");
const BIRCH = firmCalled("Birch Power");

/** Races can only be seen where there are many connections: on a real PostgreSQL. */
describe("at once, on PostgreSQL:", () => {
  let db: Database;
  let world: World;
  let officer2: Actor;
  beforeAll(async () => {
    db = await open(await postgres.empty());
    const stage = stageFor({ ...portalOn(db), demonstration: false }, NOW);
    world = await openHouse(stage, { demonstration: false, businessNow: null, rulebook: RULES });
    await bringLists(world, [ALDER.name, BIRCH.name]);
    officer2 = await hire(world, "Nora Second", "MEMBERSHIP_OFFICER");
  });
  afterAll(() => db?.close());

  /** Twenty attempts at once, and how often each answer was given. */
  const atOnce = async (one: (index: number) => ReturnType<typeof attempt>) => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => one(index)));
    const counts: Record<string, number> = {};
    for (const outcome of outcomes) {
      const kind = "done" in outcome ? "done" : outcome.refused.__typename;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };
  const count = async (what: string) =>
    (await look<{ n: number }>(world.stage, `select count(*)::int as n from ${what}`))[0]!.n;

  test("of two people who save the same part of a form one is told that the other was first", async () => {
    const applying = await begin(world, firmCalled("Elm Trading"));
    const { firm } = formOf(applying.applicant);
    const counts = await atOnce((index) =>
      attempt(world.stage, applying.actor.credential, saveSection, {
        applicationId: applying.id,
        section: "firm",
        revision: 0,
        content: JSON.stringify({ ...firm, address: `Street ${index}` }),
      }),
    );
    expect(counts).toEqual({ done: 1, WrongMoment: 19 });
    expect(await count(`application_sections where application_id = '${applying.row}'`)).toBe(1);
  });

  test("of two firms that hand in the same LEI one is taken", async () => {
    const lei = leiOf("Twice Trading");
    const both: Applying[] = [];
    for (const name of ["Twice Trading", "Twice Trading Again"]) {
      const applying = await begin(world, firmCalled(name, { lei }));
      await fillIn(world.stage, applying);
      await show(world.stage, applying);
      both.push(applying);
    }
    const counts = await atOnce((index) => {
      const { actor, id } = both[index % 2]!;
      return attempt(world.stage, actor.credential, submitApplication, { applicationId: id });
    });
    expect(counts).toEqual({ done: 1, WrongMoment: 19 });
    expect(await count(`application_claims where lei = '${lei}' and released_at is null`)).toBe(1);
    expect(await count("application_steps where step = 'SUBMITTED'")).toBe(1);
  });

  test("of two officers who recommend there is one decision, of two approvers one member, one call and one code", async () => {
    const applying = await reviewed(ALDER);
    const officers = [world.house.officer, officer2];
    const recommended = await atOnce((index) => recommend(applying, officers[index % 2]!, `Reason ${index}`));
    expect(recommended).toEqual({ done: 1, WrongMoment: 19 });
    expect(await count(`decisions where subject_id = '${applying.row}'`)).toBe(1);
    const input = await toApprove(applying);
    const approvers = [world.house.approver, world.house.first];
    const approved = await atOnce((index) =>
      attempt(world.stage, approvers[index % 2]!.credential, approve, input),
    );
    expect(approved).toEqual({ done: 1, AlreadyAnswered: 19 });
    expect(await count(`members where id = '${applying.row}'`)).toBe(1);
    expect(await count(`obligations where member_id = '${applying.row}'`)).toBe(1);
    expect(
      await count(`application_steps where application_id = '${applying.row}' and step = 'APPROVED'`),
    ).toBe(1);
  });

  test("where it is taken back and approved at once it is one or the other, never both", async () => {
    const applying = await reviewed(BIRCH);
    await recommend(applying, world.house.officer, "The only reason");
    const input = await toApprove(applying);
    const taken = { applicationId: applying.id, text: "We changed our minds." };
    await atOnce((index) =>
      index % 2
        ? attempt(world.stage, world.house.approver.credential, approve, input)
        : attempt(world.stage, applying.actor.credential, withdrawApplication, taken),
    );
    const steps = await count(
      `application_steps where application_id = '${applying.row}' and step in ('APPROVED', 'WITHDRAWN')`,
    );
    const approved = await count(
      `application_steps where application_id = '${applying.row}' and step = 'APPROVED'`,
    );
    expect(steps).toBe(1);
    expect(await count(`members where id = '${applying.row}'`)).toBe(approved);
    expect(
      await count(`application_claims where application_id = '${applying.row}' and released_at is null`),
    ).toBe(0);
  });

  async function reviewed(firm: typeof ALDER): Promise<Applying> {
    const applying = await apply(world, firm);
    await tellAll(world.stage);
    await examine(world, applying);
    await inFavour(world, applying);
    return applying;
  }
  const recommend = (applying: Applying, who: Actor, reason: string) =>
    attempt(world.stage, who.credential, recommendApplication, {
      applicationId: applying.id,
      recommendation: "APPROVE",
      reasons: `${reason}, in full.`,
      conditions: [],
      contribution: "3000000.00",
    });
  const toApprove = async (applying: Applying) => {
    const [row] = await look<{ id: string }>(
      world.stage,
      `select id from decisions where subject_id = '${applying.row}'`,
    );
    return { decisionId: globalId("Decision", row!.id), hash: await hashOfDecision(world.stage, row!.id) };
  };
});
