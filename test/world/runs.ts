import { findRuns } from "#db/contributions/runs.ts";
import { listRulebooks } from "#db/rulebooks/queries.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { proposeRun } from "#graphql/contributions/proposeRun.ts";
import { globalId } from "#graphql/ids.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import type { ContributionRules } from "#graphql/rulebooks/contributions.ts";
import { act, type Stage } from "./actors.ts";
import { CONTRIBUTION_RULES } from "./contributions.ts";
import { approveAs, decide, type Joined, join, openHouse, type World } from "./house.ts";
import { bringMeasures, type ToBring } from "./measures.ts";
import { RULEBOOK_2018 } from "./rulebook.ts";

/** How the tests' rulebook sizes the fund, shares it, calls it and pays it back. */
export const RULES: ContributionRules = {
  ...(CONTRIBUTION_RULES as ContributionRules),
  fund: {
    standard: { cover: 2, buffer: "0.10", floor: "1000000.00" },
    allocation: { ...CONTRIBUTION_RULES.fund.allocation, minimum: "100000.00", roundTo: "1000.00" },
  },
  schedule: { every: "month", businessDay: 3 },
  measures: { maxAgeDays: 35, jump: "0.5" },
  due: { businessDays: 2, time: "12:00" },
  returns: { paid: { businessDays: 3, time: "15:00" }, holdWhile: ["OPEN_DEFAULT", "COOLING_OFF"] },
};

export const RULEBOOK_OF_RUNS = {
  ...RULEBOOK_2018,
  loss: { ...RULEBOOK_2018.loss, coolingOff: { days: 10, unit: "business" } },
  contributions: RULES,
};

/** A house whose rulebook calls contributions by run, and four members of whom two are affiliates. */
export interface WorldOfRuns extends World {
  joined: Joined[];
}

const person = (firm: string) => [
  { name: `Tilda ${firm}`, email: `tilda@${firm}.example`, roles: ["TREASURER" as const] },
];

const FIRMS = [
  { name: "Alder Energi", category: "General member", contribution: "2000000.00", people: person("alder") },
  { name: "Birch Kraft", category: "Direct member", contribution: "1000000.00", people: person("birch") },
  { name: "Cedar Power", category: "Direct member", contribution: "1000000.00", affiliates: "Cedar group" },
  { name: "Cedar Trading", category: "Direct member", contribution: "1000000.00", affiliates: "Cedar group" },
];

export async function openHouseOfRuns(
  stage: Stage,
  rulebook: object = RULEBOOK_OF_RUNS,
  businessNow: string | null = null,
): Promise<WorldOfRuns> {
  stage.at("2018-01-02T08:00:00Z");
  const world = await openHouse(stage, { demonstration: true, businessNow, rulebook });
  const joined: Joined[] = [];
  for (const firm of FIRMS) joined.push(await join(world, firm));
  return { ...world, joined };
}

/** Measures of a day: margin and stress of each member in thousands, in the order in which they joined. */
export const measuresOn = (
  date: string,
  margins: readonly number[],
  stresses: readonly number[] = margins,
): ToBring => ({
  date,
  key: `measures-${date}-${margins.join("-")}-${stresses.join("-")}`,
  source: "Risk engine",
  of: (_, index) => ({
    margin: `${margins[index]! * 1000}.00`,
    stress: `${stresses[index]! * 1000}.00`,
    exposure: `${margins[index]! * 10_000}.00`,
  }),
  scenarios: {
    "Power up": (_, index) => `${stresses[index]! * 1000}.00`,
    "Power down": (_, index) => `${(stresses[index]! * 1000) / 2}.00`,
  },
  note: "Looked at, and right.",
});

/** Ask for a run and calculate it. */
export async function calculated(world: World): Promise<string> {
  const { runId } = await act(world.stage, world.house.risk, calculateRun, {
    serviceId: globalId("ClearingService", world.serviceId),
  });
  await calculateDue(world.stage.portal);
  return runId;
}

/** Prepare the issue of a run; the decision that waits. */
export async function proposed(world: World, runId: string): Promise<string> {
  const { decisionId } = await act(world.stage, world.house.risk, proposeRun, {
    runId: globalId("ContributionRun", runId),
  });
  return decisionId;
}

/** A whole month: measures in and accepted, run calculated, proposed, and issued by another person. */
export async function runMonth(world: WorldOfRuns, measures: ToBring): Promise<string> {
  await bringMeasures(world, world.joined, measures);
  const runId = await calculated(world);
  await approveAs(world.stage, world.house.approver, await proposed(world, runId));
  return runId;
}

/** A run as the standing checks see it. */
export const runRow = async ({ stage }: Pick<World, "stage">, runId: string) =>
  (await stage.portal.db.reading({ role: "mutua_reader" }, (tx) => findRuns(tx, [runId])))[0]!;

/** Adopt what is in effect with rules of contributions beside it, from the next day on, and go there. */
export async function adoptContributions(
  world: World,
  contributions: object = { ...RULES, returns: { ...RULES.returns, holdWhile: [] } },
): Promise<void> {
  const { stage, house } = world;
  const [newest] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    listRulebooks(tx, world.serviceId),
  );
  const tomorrow = new Date(stage.portal.clock.business().getTime() + 86_400_000).toISOString();
  await decide(stage, house.secretary, house.approver, adoptRulebook, {
    serviceId: globalId("ClearingService", world.serviceId),
    label: "with contributions",
    effectiveFrom: tomorrow.slice(0, 10),
    content: JSON.stringify({ ...(newest!.content as object), contributions }),
  });
  stage.at(tomorrow);
}
