import { sql } from "drizzle-orm";
import { measuresHash, scenarioHash } from "#domain/contribution/measureHash.ts";
import type { Tx } from "../client.ts";
import { type BatchRow, findBatch, readLines, readScenarios } from "../measures/queries.ts";
import { type Check, computedCheck, inPages } from "./check.ts";

/** What a batch holds now: its hash, and how many lines and scenarios there are. Scenarios pass by one after the other. */
async function contentOf(
  tx: Tx,
  batch: BatchRow,
): Promise<{ hash: string; lines: number; scenarios: number }> {
  const lines = await readLines(tx, batch.id);
  const scenarios: { name: string; hash: string }[] = [];
  for await (const { name, losses } of readScenarios(tx, batch.id))
    scenarios.push({ name, hash: await scenarioHash(losses) });
  const { source, forDate, names } = batch;
  const hash = await measuresHash({ source, forDate, names, lines, scenarios });
  return { hash, lines: lines.length, scenarios: scenarios.length };
}

export const measureChecks: readonly Check[] = [
  computedCheck<{ name: string; batch: BatchRow; tx: Tx }>({
    id: "B01",
    title:
      "Every batch of measures holds what its hash says: all its lines and scenarios, in order, unchanged",
    tables: ["measure_batches"],
    rows: async function* (tx) {
      const ids = inPages<{ name: string }>(
        tx,
        (after, most) =>
          sql`select id::text as name from measure_batches where id::text > ${after} order by id::text limit ${most}`,
      );
      for await (const { name } of ids) yield { name, batch: (await findBatch(tx, name))!, tx };
    },
    examine: async ({ batch, tx }) => {
      const found = await contentOf(tx, batch);
      if (found.lines !== batch.lines || found.scenarios !== batch.scenarios)
        return `has ${found.lines} lines and ${found.scenarios} scenarios, and says ${batch.lines} and ${batch.scenarios}`;
      return found.hash === batch.hash ? null : `its content has the hash ${found.hash}`;
    },
  }),
];
