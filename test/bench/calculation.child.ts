import { createHash } from "node:crypto";
import { open } from "#db/client.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { storeDocument } from "#graphql/documents/storeDocument.ts";
import { globalId } from "#graphql/ids.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { createDatabase } from "../databases.ts";
import type { Server } from "../postgres.ts";
import { act } from "../world/actors.ts";
import { decide } from "../world/house.ts";
import { MEASURED_ON, on, openManyMembers } from "./manyMembers.ts";
import { copyIn, copyOut, measured, type Rows } from "./measured.ts";

/** One size of a run: measures of so many members in so many scenarios come in as files, and the run is calculated. */
const { server, members, scenarios } = JSON.parse(process.env.BENCH ?? "") as {
  server: Server;
  members: number;
  scenarios: number;
};
const ALL = ["measure_batches", "measure_lines", "measure_scenarios"].map(
  (table) => [table, "true"] as const,
);
const OF_RUN: Rows = ["contribution_runs", "run_results", "run_lines"].map((table) => [table, "true"]);
const SCENARIOS_A_FILE = 100;

const name = `run_${members}_${scenarios}`;
const { where, world: made } = await openManyMembers(server, name, members);
const theirs = await createDatabase(server, `${name}_copy`, name);
const db = await open({ url: where.url });
const world = on(db, made);
const { stage, house, serviceId } = world;

const each = <T>(count: number, of: (n: number) => T) => Array.from({ length: count }, (_, at) => of(at + 1));
const codeOf = (n: number) => String(n).padStart(6, "0");
const amountOf = (n: number, by: number) => `${(n * by) % 1_000_000}.00`;
const documentId = await store("measures.csv", [
  "member,exposure,margin,stress",
  ...each(members, (n) =>
    [codeOf(n), amountOf(n, 7919), amountOf(n, 104_729), amountOf(n, 1_299_709)].join(","),
  ),
]);
const scenarioDocumentIds: string[] = [];
for (let from = 0; from < scenarios; from += SCENARIOS_A_FILE)
  scenarioDocumentIds.push(
    await store(`scenarios ${from}.csv`, [
      ["scenario", ...each(members, codeOf)].join(","),
      ...each(Math.min(SCENARIOS_A_FILE, scenarios - from), (s) =>
        [`Scenario ${from + s}`, ...each(members, (n) => amountOf(n + from + s, 15_485_863))].join(","),
      ),
    ]),
  );

const imported = await measured(() =>
  act(stage, house.risk, importMeasures, {
    serviceId: globalId("ClearingService", serviceId),
    key: "measured",
    source: "Risk engine",
    forDate: MEASURED_ON,
    documentId,
    scenarioDocumentIds,
  }),
);
await decide(stage, house.risk, house.approver, proposeMeasures, {
  batchId: globalId("MeasureBatch", imported.told.batchId),
  note: "Everybody is new.",
});
await act(stage, house.risk, calculateRun, { serviceId: globalId("ClearingService", serviceId) });
const calculated = await measured(() => calculateDue(stage.portal));
await db.close();
const rows = [...ALL, ...OF_RUN];
await copyOut(where.superUrl, server.dataDir, rows);
const copied = await copyIn(theirs.superUrl, server.dataDir, rows);
process.stdout.write(`${JSON.stringify({ members, scenarios, imported, calculated, copied })}\n`);

async function store(file: string, rows: readonly string[]): Promise<string> {
  const bytes = Buffer.from(`${rows.join("\n")}\n`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return (await act(stage, house.risk, storeDocument, { name: file, sha256, bytes: () => bytes })).documentId;
}
