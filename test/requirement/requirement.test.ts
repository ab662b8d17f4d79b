import { beforeAll, expect, test } from "vitest";
import { noticeOf } from "#app/_server/notices/texts.ts";
import { check } from "#app/(portal)/requirement/check.ts";
import { ask } from "#test/graph/ask.ts";
import { stageFor } from "#test/world/actors.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { measuresOn, openHouseOfRuns, runMonth, type WorldOfRuns } from "#test/world/runs.ts";

const HISTORY = `{ requirementHistory(first: 10) { edges { node { number case before { amount } after { amount }
  byFund { amount } byOwn { amount } byOthers { amount } total { amount } kccp { amount } kcm { amount } } } }
  viewer { memberships { service { currency capital { amount } } } } }`;

let world: WorldOfRuns;

beforeAll(async () => {
  world = await openHouseOfRuns(
    stageFor(await memoryPortal({ demonstration: true }), "2018-01-02T08:00:00Z"),
  );
  world.stage.at("2018-02-01T09:00:00Z");
  await runMonth(world, measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]));
  world.stage.at("2018-03-01T09:00:00Z");
  await runMonth(world, measuresOn("2018-02-28", [100, 211, 207, 303], [1003, 2001, 2000, 3000]));
});

/** Of each run, newest first: what the page hands to the browser. */
async function toldTo(index: number) {
  const person = world.joined[index]!.people[0]!;
  const { data } = await ask(world.stage.portal, person.credential, HISTORY);
  const { service } = data!.viewer.memberships[0];
  type Amounts = Record<string, { amount: string }>;
  return data!.requirementHistory.edges.map(
    ({ node }: { node: Amounts & { number: number; case: object } }) => ({
      number: node.number,
      currency: service.currency as string,
      before: node["before"]!.amount,
      parts: [node["byFund"]!.amount, node["byOwn"]!.amount, node["byOthers"]!.amount],
      after: node["after"]!.amount,
      case: node.case,
      capital: {
        kccp: node["kccp"]!.amount,
        total: node["total"]!.amount,
        own: service.capital.amount as string,
        kcm: node["kcm"]!.amount,
      },
    }),
  );
}

test("every run of a member can be run again by it alone: requirement, sum of the parts, capital", async () => {
  for (const index of [0, 1]) {
    const told = await toldTo(index);
    expect(told.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    for (const one of told)
      expect(check(one).map(({ state }) => state)).toEqual(["agrees", "agrees", "agrees"]);
  }
});

test("a digit changed is found by the line it is in", async () => {
  const [one] = await toldTo(0);
  const more = (amount: string) => amount.replace(/\d\.\d\d$/, (end) => (end === "9.99" ? "8.99" : "9.99"));
  expect(check({ ...one, before: more(one.before) }).map(({ state }) => state)).toEqual([
    "agrees",
    "differs",
    "agrees",
  ]);
  expect(check({ ...one, capital: { ...one.capital, kcm: more(one.capital.kcm) } }).at(-1)).toMatchObject({
    state: "differs",
  });
  expect(check({ ...one, case: { case: "requirement/1" } })[0]).toMatchObject({ state: "differs" });
});

test("a requirement that changed without a document is told without an amount; the house is told of the run", () => {
  const told = {
    subjectId: world.joined[0]!.memberId,
    house: { name: "Sundmark", timeZone: "Europe/Stockholm" },
  };
  const changed = noticeOf({
    ...told,
    kind: "requirement.changed",
    facts: {
      run: "2",
      forDate: "2018-02-28",
      before: "2000000.00",
      after: "1000000.00",
      holdReason: "A default is open.",
    },
  })!;
  expect(changed).toMatchObject({ mail: true, link: "/requirement" });
  expect(changed.body).toContain("held back: A default is open.");
  expect(changed.subject + changed.body).not.toMatch(/\d00\.00/);
  expect(
    noticeOf({
      ...told,
      kind: "run.issued",
      facts: { number: "2", service: "COM", forDate: "2018-02-28", invoices: "1", returns: "1" },
    }),
  ).toMatchObject({ to: { whose: "house" } });
});
