import { globalId } from "#graphql/ids.ts";
import type { Portal } from "#graphql/portal.ts";
import { type Stage, stageFor } from "#test/world/actors.ts";
import { CONTRIBUTION_RULES } from "#test/world/contributions.ts";
import { type Joined, join, type Opening, openHouse, type World } from "#test/world/house.ts";
import type { ToBring } from "#test/world/measures.ts";
import { RULEBOOK_2018 } from "#test/world/rulebook.ts";
import { ask } from "../graph/ask.ts";

/** A house that sizes its fund by measures, with three members; the clock stands after a month's end. */
export interface MeasuringWorld extends World {
  /** In order of code. */
  firms: Joined[];
}

export const NOW = "2018-09-03T07:00:00Z";

export async function openMeasuringHouse(
  portal: Portal,
  measures: Partial<Record<string, unknown>> = {},
  opening: Pick<Opening, "demonstration" | "businessNow"> = { demonstration: false, businessNow: null },
): Promise<MeasuringWorld> {
  const stage = stageFor(portal, "2018-08-01T07:00:00Z");
  const rules = { ...CONTRIBUTION_RULES, measures: { ...CONTRIBUTION_RULES.measures, ...measures } };
  const rulebook = { ...RULEBOOK_2018, contributions: rules };
  const world = await openHouse(stage, { ...opening, rulebook });
  const firms: Joined[] = [];
  for (const [name, affiliates] of [
    ["Alder Power", "Alder"],
    ["Birch Trading"],
    ["Alder Gas", "Alder"],
  ] as const)
    firms.push(
      await join(world, {
        name,
        category: "Direct member",
        contribution: "1.00",
        ...(affiliates && { affiliates }),
      }),
    );
  stage.at(NOW);
  return { ...world, firms: firms.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** Plain measures of a day, by index of the member: 100, 200 and 300 of margin. */
export const plain = (date: string, rest: Partial<ToBring> = {}): ToBring => ({
  date,
  key: `EOD-${date}`,
  source: "Risk engine",
  of: (_firm, index) => ({ margin: `${index + 1}00.00`, stress: "50.5" }),
  scenarios: { "2008": (_firm, index) => `${index}0`, "1987": () => "7.01" },
  ...rest,
});

export const batchOf = (batchId: string) => globalId("MeasureBatch", batchId);

const BATCH = `key source forDate state names lines scenarios hash channel importedBy
  totals { name total { amount } } worstScenarios { name loss { amount } }
  questions { count told { kind message code name before { amount } after { amount } } against { key } }
  comparison { source agrees count other { key } differences { code measure first { amount } second { amount } } }
  decision { state title facts { label value } }`;

/** A batch as the house sees it. */
export async function batch(world: World, batchId: string, fields = BATCH) {
  const answer = await ask(
    world.stage.portal,
    world.house.auditor.credential,
    `query B($id: ID!) { node(id: $id) { ... on MeasureBatch { ${fields} } } }`,
    { id: batchOf(batchId) },
  );
  if (answer.codes.length > 0) throw new Error(answer.text);
  return answer.data!.node;
}

/** What a preview of the same input tells a risk manager. */
export async function preview(world: World, input: object) {
  const answer = await ask(
    world.stage.portal,
    world.house.risk.credential,
    `query P($input: MeasuresInput!) { previewMeasures(input: $input) { lines scenarios faultCount hash
      faults { line column value message } totals { name total { amount } }
      questions { count told { kind code name } } known { same batch { key } } } }`,
    { input },
  );
  return answer.data?.previewMeasures ?? answer.text;
}

/** How many rows there are of measures in all, so that nothing can have been stored unseen. */
export async function rowsOfMeasures(stage: Stage): Promise<number> {
  const { sql } = await import("drizzle-orm");
  return stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const found = await tx.execute(
      sql`select (select count(*) from measure_batches) + (select count(*) from measure_lines)
        + (select count(*) from measure_scenarios) + (select count(*) from measure_acceptances) as n`,
    );
    return Number((found as unknown as { rows: { n: string }[] }).rows[0]!.n);
  });
}
