import { globalId } from "#graphql/ids.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { act } from "./actors.ts";
import { decide, type Joined, type World } from "./house.ts";

/** Measures of a day to bring in: amounts in major units, by measure, and the losses of each scenario. */
export interface ToBring {
  date: string;
  key: string;
  source: string;
  of: (firm: Joined, index: number) => Record<string, string>;
  scenarios?: Record<string, (firm: Joined, index: number) => string>;
  /** Why it is right, where there are questions about it. */
  note?: string;
}

type Bringing = Pick<World, "stage" | "house" | "serviceId">;

/** The input of an import, as files. */
export function measuresOf(world: Pick<World, "serviceId">, joined: readonly Joined[], measures: ToBring) {
  const names = Object.keys(measures.of(joined[0]!, 0));
  const csv = [
    ["member", ...names],
    ...joined.map((firm, index) => [firm.code, ...names.map((name) => measures.of(firm, index)[name]!)]),
  ];
  const scenarios = Object.entries(measures.scenarios ?? {});
  const losses = [
    ["scenario", ...joined.map(({ code }) => code)],
    ...scenarios.map(([name, lossOf]) => [name, ...joined.map(lossOf)]),
  ];
  const text = (rows: string[][]) => rows.map((cells) => `${cells.join(",")}\n`).join("");
  return {
    serviceId: globalId("ClearingService", world.serviceId),
    key: measures.key,
    source: measures.source,
    forDate: measures.date,
    csv: text(csv),
    ...(scenarios.length > 0 && { scenariosCsv: text(losses) }),
  };
}

/** Bring measures in and have them accepted by a second person, by the commands that people use. */
export async function bringMeasures(
  world: Bringing,
  joined: readonly Joined[],
  measures: ToBring,
): Promise<{ batchId: string }> {
  const { stage, house } = world;
  const { batchId } = await act(stage, house.risk, importMeasures, measuresOf(world, joined, measures));
  await decide(stage, house.risk, house.approver, proposeMeasures, {
    batchId: globalId("MeasureBatch", batchId),
    ...(measures.note !== undefined && { note: measures.note }),
  });
  return { batchId };
}
