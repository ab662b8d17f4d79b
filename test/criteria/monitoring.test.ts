import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { evaluateDue } from "#app/_server/watch.ts";
import type { Role } from "#db/client.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { importEvidence } from "#graphql/criteria/importEvidence.ts";
import { lowerWatch } from "#graphql/criteria/lowerWatch.ts";
import { waiveCriterion } from "#graphql/criteria/waiveCriterion.ts";
import { globalId } from "#graphql/ids.ts";
import { dismissMatch } from "#graphql/screening/dismissMatch.ts";
import {
  bringRegister,
  bringSanctions,
  countRows,
  inboxOf,
  look,
  openMembershipHouse,
  serviceOf,
  tellAll,
  toldTo,
} from "../applications/house.ts";
import { ask } from "../graph/ask.ts";
import { type Actor, act, type Stage } from "../world/actors.ts";
import { CATALOGUE } from "../world/applicants.ts";
import { approveAs, decide, type Joined, join, type World } from "../world/house.ts";
import { hashOfDecision, refusalOf } from "../world/refusal.ts";

/** Time goes by over one member, from test to test. */
let world: World;
let stage: Stage;
let nord: Joined;
let tilda: Actor;
const LISTED = "Nordan Energi Aktiebolag";

beforeAll(async () => {
  world = await openMembershipHouse();
  stage = world.stage;
  const person = {
    name: "Tilda Nordan",
    email: "tilda@nordan.example",
    roles: ["TREASURER", "SIGNATORY"] as never,
  };
  nord = await join(world, {
    name: "Nordan Energi",
    category: "GCM",
    contribution: "3000000.00",
    people: [person],
  });
  tilda = nord.people[0]!;
  await shows([
    ["OPS-07", "2018-08-10"],
    ["LEG-07", "2018-08-14"],
    ["LEG-01", ""],
  ]);
});
const memberId = () => globalId("Member", nord.memberId);
/** What the member has shown, each until a day. */
const shows = (rows: [criterion: string, until: string][]) => {
  const lines = rows.map(
    ([criterion, until]) => `${nord.code},${criterion},yes,2018-08-01,${until},From the file`,
  );
  const csv = ["member,criterion,passed,issued_on,valid_until,source", ...lines].join("\n");
  return act(stage, world.house.officer, importEvidence, { serviceId: serviceOf(world), csv });
};
async function standing(who: Actor = world.house.officer) {
  const answer = await ask(
    stage.portal,
    who.credential,
    "query S($id: ID!) { node(id: $id) { ... on Member { standing { watch triggers { criterion level on stands } exceptions nextChangeOn results { criterion { id } state until since reason } } } } }",
    { id: memberId() },
  );
  return answer.data!.node.standing;
}
const stateOf = async (criterion: string) =>
  (await standing()).results.find((one: { criterion: { id: string } }) => one.criterion.id === criterion)
    ?.state;
const kept = async () =>
  (await look(stage, `select * from standings where subject_id = '${nord.memberId}'`))[0]!;
const events = async (kind: string) =>
  (
    await look<{ facts: Record<string, string> }>(
      stage,
      `select facts from audit_events where kind = '${kind}' and firm_id = '${nord.firmId}' order by id`,
    )
  ).map(({ facts }) => facts);
const superuser = (statement: ReturnType<typeof sql>) =>
  stage.portal.db.transaction({ role: "postgres" as Role }, (tx) => tx.execute(statement));

/** Go on to a day, with or without the job running on each day on the way. */
async function goOn(from: number, to: number, daily: boolean): Promise<void> {
  for (let day = from; day <= to; day++) {
    stage.at(`2018-08-${String(day).padStart(2, "0")}T07:00:00Z`);
    if (daily || day === to) while ((await evaluateDue(stage.portal)) > 0);
  }
}

test("what expires raises the level by itself, and it does not matter whether the job ran each day or only in the end", async () => {
  const before = await kept();
  expect(before).toMatchObject({ watch: 0, next_change_on: expect.anything() });
  await goOn(2, 20, true);
  const daily = { row: await kept(), live: await standing() };
  const told = await events("member.watch-raised");
  expect(told).toEqual([expect.objectContaining({ level: "1", on: "2018-08-11" })]);
  // Take the job's traces away, and let it run in the end alone.
  await superuser(sql`alter table standings disable trigger all`);
  await superuser(sql`delete from standings`);
  await superuser(
    sql`insert into standings select * from jsonb_populate_record(null::standings, ${JSON.stringify(before)}::jsonb)`,
  );
  expect(await kept()).toEqual(before);
  await goOn(2, 20, false);
  // The day of the last look differs, as it should; what was found does not.
  expect(await kept()).toEqual({ ...daily.row, evaluated_on: "2018-08-20" });
  expect(await standing()).toEqual(daily.live);
  expect(daily.live.watch).toBe(1);
  expect(daily.live.triggers).toEqual([
    { criterion: "LEG-07", level: 1, on: "2018-08-15", stands: true },
    { criterion: "OPS-07", level: 1, on: "2018-08-11", stands: true },
  ]);
  expect(await events("member.watch-raised")).toEqual([...told, ...told]);
  // What has no end does not expire, and what was never shown is unknown and raises nothing.
  expect(await stateOf("LEG-01")).toBe("MET");
  expect(await stateOf("LEG-05")).toBe("UNKNOWN");
});

test("running the job again changes nothing and tells nobody anything", async () => {
  const before = await look<{ n: number }>(stage, "select count(*)::int as n from audit_events");
  expect(await evaluateDue(stage.portal)).toBe(0);
  expect(await evaluateDue(stage.portal)).toBe(0);
  expect(await look(stage, "select count(*)::int as n from audit_events")).toEqual(before);
});

test("a criterion is waived by two people, until a day, and not for ever", async () => {
  const { officer, approver, risk } = world.house;
  const waiver = {
    subjectId: memberId(),
    criterion: "LEG-05",
    until: "2018-08-21",
    reason: "Being signed anew.",
  };
  const refused = (rest: object, who = officer) =>
    refusalOf(stage, who, waiveCriterion, { ...waiver, ...rest });
  expect(await refused({}, risk)).toBe("NotAllowed");
  expect(await refused({ until: "2018-08-19" })).toBe("InvalidInput until");
  expect(await refused({ until: "2019-08-22" })).toBe("InvalidInput until");
  expect(await refused({ reason: "Because" })).toBe("InvalidInput reason");
  expect(await refused({ criterion: "XXX-01" })).toBe("InvalidInput criterion");
  expect(await refused({ criterion: "LEG-08" })).toBe("InvalidInput criterion");
  const { decisionId } = await act(stage, officer, waiveCriterion, waiver);
  expect(await stateOf("LEG-05")).toBe("UNKNOWN");
  await approveAs(stage, approver, decisionId);
  expect(await stateOf("LEG-05")).toBe("WAIVED");
  stage.at("2018-08-21T21:59:59Z"); // the last second of it in Stockholm
  expect(await stateOf("LEG-05")).toBe("WAIVED");
  stage.at("2018-08-21T22:00:00Z");
  expect(await stateOf("LEG-05")).toBe("UNKNOWN");
});

const dismiss = (id: string) =>
  act(stage, world.house.officer, dismissMatch, {
    matchId: globalId("ScreeningMatch", id),
    reason: "Another company: other seat, other register number.",
  });
const matches = () => look<{ id: string }>(stage, "select id from screening_matches order by id");

const toldToFirm = () => toldTo(stage, tilda, memberId());

test("a name on a sanctions list raises the house's level to 3, and in all it can see the firm finds no trace of it", async () => {
  const before = { standing: await standing(tilda), told: await toldToFirm() };
  const { matches: raised } = await bringSanctions(world, [{ names: [LISTED], kind: "ENTITY" }]);
  expect(raised).toBe(1);
  expect(await standing()).toMatchObject({ watch: 3 });
  expect(await stateOf("LEG-08")).toMatch(/^(BREACHED|NOT_MET)$/);
  const after = { standing: await standing(tilda), told: await toldToFirm() };
  expect(after).toEqual(before);
  expect(after.told).not.toMatch(/LEG-08|sanction|consolidated|Aktiebolag/i);
  for (const query of [
    "openMatches { id }",
    "outsideLists { id }",
    'node(id: "x") { id } standings(first: 1, exceptions: false) { total }',
  ]) {
    const answer = await ask(stage.portal, tilda.credential, `{ ${query} }`);
    expect([query, answer.codes]).toEqual([query, ["FORBIDDEN"]]);
  }
  const [match] = await matches();
  for (const type of ["ScreeningMatch", "OutsideList"]) {
    const node = await ask(stage.portal, tilda.credential, "query N($id: ID!) { node(id: $id) { id } }", {
      id: globalId(type, match!.id),
    });
    expect(node.data?.node ?? null).toBeNull();
  }
});

test("dismissed with a reason it stands in nobody's way, and is not raised again by the next list", async () => {
  const [match] = await matches();
  await dismiss(match!.id);
  expect(await stateOf("LEG-08")).toBe("MET");
  stage.at("2018-08-23T07:00:00Z");
  expect((await bringSanctions(world, [{ names: [LISTED], kind: "ENTITY" }])).matches).toBe(0);
  expect(await stateOf("LEG-08")).toBe("MET");
  // Another entry of the same name is another match.
  const others = [
    { names: ["Nobody Of Ours"], kind: "ENTITY" as const },
    { names: [LISTED], kind: "ENTITY" as const },
  ];
  expect((await bringSanctions(world, others)).matches).toBe(1);
  stage.at("2018-08-24T07:00:00Z");
  // Raised once more by the next list before anybody looked: dismissing the older one is not enough.
  expect((await bringSanctions(world, others)).matches).toBe(1);
  const [, older, newer] = await matches();
  stage.at("2018-08-25T07:00:00Z");
  await dismiss(older!.id);
  expect(await stateOf("LEG-08")).toMatch(/^(BREACHED|NOT_MET)$/);
  await dismiss(newer!.id);
  expect(await stateOf("LEG-08")).toBe("MET");
  expect(await refusalOf(stage, world.house.officer, dismissMatch, { matchId: globalId("ScreeningMatch", newer!.id), reason: "Another company altogether." })).toBe("WrongMoment"); // biome-ignore format: one thought
});

test("the level is lowered by two people, when what raised it no longer stands; of what it never knew the firm is not told", async () => {
  const { officer, risk, approver, treasurer } = world.house;
  const lower = (level: number, who = risk) =>
    refusalOf(stage, who, lowerWatch, {
      memberId: memberId(),
      level,
      reason: "What raised it is put right.",
    });
  expect(await standing()).toMatchObject({ watch: 3 });
  expect(await lower(2, treasurer)).toBe("NotAllowed");
  for (const level of [3, -1, 1.5]) expect(await lower(level)).toBe("InvalidInput level");
  expect(await lower(0)).toBe("WrongMoment"); // what expired is still not shown anew
  const told = await toldToFirm();
  const waiting = await act(stage, risk, lowerWatch, {
    memberId: memberId(),
    level: 1,
    reason: "The match is another company.",
  });
  const input = {
    decisionId: globalId("Decision", waiting.decisionId),
    hash: await hashOfDecision(stage, waiting.decisionId),
  };
  expect(await refusalOf(stage, risk, approve, input)).toBe("NotAllowed");
  expect(await standing()).toMatchObject({ watch: 3 });
  await approveAs(stage, approver, waiting.decisionId);
  expect(await standing()).toMatchObject({ watch: 1 });
  expect(await toldToFirm()).toBe(told);
  await shows([
    ["LEG-07", "2019-08-14"],
    ["OPS-07", "2019-08-10"],
  ]);
  expect(await standing()).toMatchObject({ watch: 1 }); // put right, and still held until two people lower it
  stage.at("2018-08-26T07:00:00Z");
  const reason = "All is shown again.";
  await decide(stage, officer, approver, lowerWatch, { memberId: memberId(), level: 0, reason });
  expect(await standing()).toMatchObject({ watch: 0 });
  expect(await lower(0)).toBe("WrongMoment");
  await tellAll(stage);
  expect(await inboxOf(stage, tilda.userId)).toContain("Your watch level is 0");
});

test("a LEI that has lapsed in the register is not met from that day, and is met when it is renewed", async () => {
  const change = (text: string) => text.replaceAll('"ISSUED"', '"LAPSED"');
  await bringRegister(world, ["Nordan Energi"], change);
  expect(await stateOf("LEG-06")).toMatch(/^(BREACHED|NOT_MET)$/);
  const [told] = (await events("criterion.breached")).slice(-1);
  expect(told).toMatchObject({ criterion: "LEG-06", since: "2018-08-26" });
  stage.at("2018-08-27T07:00:00Z");
  await bringRegister(world, ["Nordan Energi"]);
  expect(await stateOf("LEG-06")).toBe("MET");
  // Of a firm whose LEI the newest file does not have, the older one still speaks.
  await bringRegister(world, ["Somebody Else"]);
  expect(await stateOf("LEG-06")).toBe("MET");
});

test("what-if reckons for everybody and stores nothing", async () => {
  const count = () => countRows(stage);
  const before = await count();
  expect(before.length).toBeGreaterThan(30);
  const asked = CATALOGUE.criteria.find(({ id }) => id === "FIN-12")!;
  const whatIf = (thresholds: object, who: Actor = world.house.risk) =>
    ask(
      stage.portal,
      who.credential,
      "query W($serviceId: ID!, $criterion: String!) { whatIf(serviceId: $serviceId, criterion: $criterion) { members meetNow wouldMeet fails { member { code } already shortBy } unknown { reason } } }",
      {
        serviceId: serviceOf(world),
        criterion: JSON.stringify({ ...asked, thresholds: { ...asked.thresholds, ...thresholds } }),
      },
    );
  expect((await whatIf({ GCM: "3000000.01" })).data!.whatIf).toEqual({
    members: 1,
    meetNow: 1,
    wouldMeet: 0,
    fails: [{ member: { code: nord.code }, already: false, shortBy: "0.01" }],
    unknown: [],
  });
  expect((await whatIf({ GCM: "3000000.00" })).data!.whatIf).toMatchObject({ wouldMeet: 1, fails: [] });
  expect((await whatIf({ GCM: "1 +" })).data).toBeNull();
  expect((await whatIf({}, tilda)).codes).toEqual(["FORBIDDEN"]);
  expect(await count()).toEqual(before);
});
