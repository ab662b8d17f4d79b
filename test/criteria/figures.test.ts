import { beforeAll, expect, test } from "vitest";
import { answerReport } from "#graphql/criteria/answerReport.ts";
import { importFigures } from "#graphql/criteria/importFigures.ts";
import { reportFigures } from "#graphql/criteria/reportFigures.ts";
import { globalId } from "#graphql/ids.ts";
import { registerClient } from "#graphql/partners/registerClient.ts";
import type { Credential } from "#graphql/viewer.ts";
import { inboxOf, look, NOW, openMembershipHouse, send, serviceOf, tellAll } from "../applications/house.ts";
import { ask } from "../graph/ask.ts";
import { type Actor, act, clientCredential, type Stage } from "../world/actors.ts";
import { decide, type Joined, join, type World } from "../world/house.ts";
import { refusalOf } from "../world/refusal.ts";

/** How figures come in: by the firm's form, by file, by a partner system. */
let world: World;
let stage: Stage;
let nord: Joined;
let syd: Joined;

beforeAll(async () => {
  world = await openMembershipHouse();
  stage = world.stage;
  nord = await join(world, {
    name: "Nordan Energi",
    category: "GCM",
    contribution: "3000000.00",
    people: [
      { name: "Tilda Nordan", email: "tilda@nordan.example", roles: ["TREASURER"] },
      { name: "Vera Nordan", email: "vera@nordan.example", roles: ["VIEWER"] },
    ],
  });
  syd = await join(world, { name: "Sydan Kraft", category: "GCM", contribution: "3000000.00" });
});

const idOf = (firm: Joined) => globalId("Member", firm.memberId);
/** A criterion of a member as the house sees it, and as it is kept for lists. */
async function result(firm: Joined, criterion: string) {
  const answer = await ask(
    stage.portal,
    world.house.risk.credential,
    "query S($id: ID!) { node(id: $id) { ... on Member { standing { results { criterion { id } state value since cureEndsOn } } } } }",
    { id: idOf(firm) },
  );
  const found = answer.data!.node.standing.results.find(
    (one: { criterion: { id: string } }) => one.criterion.id === criterion,
  );
  const [kept] = await look<{ state: string }>(
    stage,
    `select results -> '${criterion}' ->> 'state' as state from standings where subject_id = '${firm.memberId}'`,
  );
  return { ...found, criterion: undefined, kept: kept?.state };
}
const reported = (value: string, asOf: string) => ({
  subjectId: idOf(nord),
  period: asOf.slice(0, 7),
  asOf,
  figures: [{ name: "own_funds", value }],
});
const newestReport = async () =>
  globalId(
    "FigureReport",
    (await look<{ id: string }>(stage, "select id from figure_reports order by id desc"))[0]!.id,
  );
const reports = async () =>
  (await look<{ n: number }>(stage, "select count(*)::int as n from figure_reports"))[0]!.n;
const eventsOf = async (kind: string) =>
  (
    await look<{ facts: Record<string, string> }>(
      stage,
      `select facts from audit_events where kind = '${kind}' order by id`,
    )
  ).map(({ facts }) => facts);

test("what a firm reports waits; accepted it counts from that day and the firm is evaluated anew", async () => {
  const [tilda, vera] = nord.people as [Actor, Actor];
  stage.at("2018-08-02T07:00:00Z");
  const input = reported("64000000.00", "2018-07-31");
  expect(await refusalOf(stage, vera, reportFigures, input)).toBe("NotAllowed");
  for (const subjectId of [idOf(syd), globalId("Member", nord.firmId), "x"])
    expect(await refusalOf(stage, tilda, reportFigures, { ...input, subjectId })).toBe("NotFound");
  const own = { ...input, figures: [{ name: "credit_score", value: "1" }] };
  expect(await refusalOf(stage, tilda, reportFigures, own)).toBe("InvalidInput figures[0].name");
  await act(stage, tilda, reportFigures, input);
  expect(await result(nord, "FIN-01")).toMatchObject({ state: "UNKNOWN" });
  const reportId = await newestReport();
  expect(await refusalOf(stage, tilda, answerReport, { reportId, accepted: true, reason: "" })).toBe(
    "NotAllowed",
  );
  stage.at("2018-08-03T07:00:00Z");
  await act(stage, world.house.risk, answerReport, { reportId, accepted: true, reason: "" });
  expect(await result(nord, "FIN-01")).toMatchObject({ state: "MET", value: "64000000.00", kept: "MET" });
  expect(
    await refusalOf(stage, world.house.risk, answerReport, { reportId, accepted: false, reason: "No." }),
  ).toBe("WrongMoment");
});

test("declined it counts for nothing, with a reason that reaches the firm", async () => {
  await act(stage, nord.people[0]!, reportFigures, reported("1.00", "2018-08-02"));
  const reportId = await newestReport();
  const no = { reportId, accepted: false };
  expect(await refusalOf(stage, world.house.risk, answerReport, { ...no, reason: " " })).toBe(
    "InvalidInput reason",
  );
  await act(stage, world.house.risk, answerReport, { ...no, reason: "Of the wrong entity." });
  expect((await result(nord, "FIN-01")).state).toBe("MET");
  await tellAll(stage);
  expect(await inboxOf(stage, nord.people[0]!.userId)).toContain("Your figures of 2018-08 were not accepted");
});

test("a breach has its cure day in business days, and is told once however often anybody looks", async () => {
  stage.at("2018-12-20T07:00:00Z"); // a Thursday; four holidays and two weekends ahead
  await act(stage, nord.people[0]!, reportFigures, reported("29999999.99", "2018-12-19"));
  await act(stage, world.house.risk, answerReport, {
    reportId: await newestReport(),
    accepted: true,
    reason: "",
  });
  const breach = { state: "BREACHED", since: "2018-12-20", cureEndsOn: "2019-01-03", kept: "BREACHED" };
  expect(await result(nord, "FIN-01")).toMatchObject(breach);
  const daysLeft = async () =>
    (
      await ask(
        stage.portal,
        world.house.risk.credential,
        "{ standings(exceptions: false, state: BREACHED) { edges { node { cells { criterion cureDaysLeft } } } } }",
      )
    ).data!.standings.edges[0].node.cells.find((cell: { criterion: string }) => cell.criterion === "FIN-01")
      .cureDaysLeft;
  expect(await daysLeft()).toBe(5);
  stage.at("2018-12-28T07:00:00Z"); // nobody has evaluated anything since
  expect(await daysLeft()).toBe(2);
  stage.at("2018-12-20T07:00:00Z");
  const told = await eventsOf("criterion.breached");
  expect(told).toEqual([
    expect.objectContaining({ criterion: "FIN-01", since: "2018-12-20", cureEndsOn: "2019-01-03" }),
  ]);
  const house = { ...reported("29999999.00", "2018-12-20"), period: "2018-12-20" };
  await act(stage, world.house.risk, reportFigures, house);
  expect(await result(nord, "FIN-01")).toMatchObject(breach); // the breach goes on, it does not begin anew
  expect(await eventsOf("criterion.breached")).toEqual(told);
  // To the cent met again: that is told, once.
  await act(stage, world.house.risk, reportFigures, { ...house, ...reported("30000000.00", "2018-12-20") });
  expect(await result(nord, "FIN-01")).toMatchObject({ state: "MET", kept: "MET" });
  expect(await eventsOf("criterion.met")).toHaveLength(1);
  stage.at(NOW);
});

test("a file is brought in as a whole or not at all, and each fault is told with its line and column", async () => {
  const head = "member,period,as_of,own_funds";
  const line = `${nord.code},2018-07,2018-07-31`;
  const FAULTS: [csv: string, where: RegExp][] = [
    ["", /Line 1, column member: The column member is missing/],
    [head, /Line 2: There is no line/],
    [`member,period,own_funds\n${nord.code},2018-07,1`, /Line 1, column as_of/],
    [`${head},own_funds\n${line},1,1`, /Line 1, column own_funds: The column own_funds is there twice/],
    [`${head},shoe_size\n${line},1,44`, /Line 1, column shoe_size/],
    [`${head},fund_posted\n${line},1,44`, /Line 1, column fund_posted/], // the portal's own
    [`${head}\n${line},1\nZZZZZ,2018-07,2018-07-31,1`, /Line 3, column member: “ZZZZZ” is no code/],
    [`${head}\n${line},1\n${line},2`, /Line 3, column member: This member and period stand in line 2/],
    [`${head}\n${nord.code},July,2018-07-31,1`, /Line 2, column period/],
    [`${head}\n${nord.code},2018-07,31.07.2018,1`, /Line 2, column as_of/],
    [`${head}\n${nord.code},2018-07,2018-08-02,1`, /Line 2, column as_of: 2018-08-02 is to come/],
    [`${head}\n${line},"1,5"`, /Line 2, column own_funds: “1,5” is no number/],
    [`${head}\n${line},1,5`, /Line 2: The line has 5 columns, the first line 4/],
    [`${head}\n${line},=1+1`, /Line 2, column own_funds: “=1\+1” is no number/],
    [`${head}\n${line},"=cmd|' /C calc'!A0"`, /Line 2, column own_funds/],
    [`${head}\n${line},1e5`, /Line 2, column own_funds/],
    [`${head}\n${line},`, /Line 2: There is no figure/],
    [`${head}\n${line},"1`, /Line \d+: A quote is not closed/],
    [`${head}\r\n${line},1\r\n${syd.code},2018-07,2018-07-31,x\r\n`, /Line 3, column own_funds/],
    [`\uFEFF${head}\n\n${line},x`, /Line 3, column own_funds/],
    [`${head}\n${line},x\n${syd.code},July,2018-07-31,y`, /Line 2, column own_funds: .* There are 2 more faults\./],
  ]; // biome-ignore format: a table
  const before = await reports();
  const risk = world.house.risk.credential;
  for (const [csv, where] of FAULTS) {
    const answer = await send(stage, risk, "importFigures", { serviceId: serviceOf(world), csv });
    expect([csv, answer]).toEqual([
      csv,
      expect.objectContaining({ __typename: "InvalidInput", field: "csv" }),
    ]);
    expect(answer.message).toMatch(where);
    expect(answer.message).toMatch(/Nothing was stored\.$/);
  }
  expect(await reports()).toBe(before);
  for (const csv of [`${head}\n${line},\0`, `${head}\n${line},\ud800`])
    expect(
      await refusalOf(stage, world.house.risk, importFigures, { serviceId: serviceOf(world), csv }),
    ).toBe("InvalidInput csv");
  const stranger = { serviceId: idOf(nord), csv: `${head}\n${line},1` };
  expect(await refusalOf(stage, world.house.risk, importFigures, stranger)).toBe("NotFound");
  for (const who of [nord.people[0]!, world.house.officer])
    expect(await refusalOf(stage, who, importFigures, { ...stranger, serviceId: serviceOf(world) })).toBe(
      "NotAllowed",
    );
});

test("fifty thousand lines are read and one more is refused", async () => {
  const lines = (count: number) =>
    `member,period,as_of,own_funds\n${Array.from({ length: count }, (_, n) => `${nord.code},${1000 + (n % 9000)}-${String(1 + (Math.floor(n / 9000) % 12)).padStart(2, "0")},2018-07-31,x`).join("\n")}`;
  const answer = async (csv: string) =>
    (await send(stage, world.house.risk.credential, "importFigures", { serviceId: serviceOf(world), csv }))
      .message;
  expect(await answer(lines(50_001))).toMatch(/Line 50002: There are too many lines: at most 50000/);
  expect(await answer(lines(50_000))).toMatch(/Line 2, column own_funds/);
  expect(await answer(`member,period,as_of,own_funds\n${"x".repeat(10_000_001)}`)).toMatch(/too long/);
});

test("a right file counts at once and for everybody in it, columns in any order, quotes, byte order mark and CRLF", async () => {
  const csv = `\uFEFFown_funds,as_of,"member",period,credit_score\r\n"41000000.000001",2018-07-31,${syd.code},2018-Q2,3\r\n42000000.00,2018-07-31,"${nord.code}",2018-Q2,\r\n`;
  expect(
    await send(
      stage,
      world.house.risk.credential,
      "importFigures",
      { serviceId: serviceOf(world), csv },
      "... on FiguresImported { reports evaluated }",
    ),
  ).toEqual({ __typename: "FiguresImported", reports: 2, evaluated: 2 });
  expect(await result(syd, "FIN-01")).toMatchObject({ state: "MET", value: "41000000.000001", kept: "MET" });
  expect(await result(syd, "FIN-09")).toMatchObject({ state: "MET", value: "3" });
  expect((await result(nord, "FIN-09")).state).toBe("UNKNOWN"); // an empty cell says nothing
});

test("a member's own system reports with the scope figures:write, for its own firm, and not without", async () => {
  const systems: Record<string, Credential> = {};
  for (const scope of ["figures:write", "fund:read"]) {
    const name = `Nordan ${scope}`;
    const input = { firmId: globalId("Firm", nord.firmId), name, scopes: [scope] };
    await decide(stage, world.house.first, world.house.second, registerClient, input);
    systems[scope] = await clientCredential(stage, name);
  }
  const report = (credential: Credential, rest = {}) =>
    send(stage, credential, "reportFigures", { ...reported("50000000.00", "2018-07-30"), ...rest });
  expect((await report(systems["fund:read"]!)).__typename).toBe("NotAllowed");
  expect((await report(systems["figures:write"]!, { subjectId: idOf(syd) })).__typename).toBe("NotFound");
  expect((await report({ ...systems["figures:write"]!, scopes: [] } as Credential)).__typename).toBe(
    "NotAllowed",
  );
  const before = await reports();
  expect((await report(systems["figures:write"]!)).__typename).toBe("StandingChanged");
  expect(await reports()).toBe(before + 1);
  const [row] = await look(stage, "select channel, side from figure_reports order by id desc limit 1");
  expect(row).toEqual({ channel: "GRAPHQL", side: "FIRM" }); // it waits for the house like any other
  expect(
    await refusalOf(stage, { credential: systems["figures:write"]! } as Actor, importFigures, {
      serviceId: serviceOf(world),
      csv: "",
    }),
  ).toBe("NotAllowed");
});
