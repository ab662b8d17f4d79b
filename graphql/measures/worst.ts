import type { Tx } from "#db/client.ts";
import { type BatchRow, readLines, readScenarios } from "#db/measures/queries.ts";

const SHOWN = 10;

/**
 * The scenarios in which the largest groups of affiliates, as many as are covered, lose the most; the first of equals.
 * A member without a group stands for itself.
 */
export async function worstScenarios(
  tx: Tx,
  batch: BatchRow,
  cover: number,
): Promise<{ name: string; loss: bigint }[]> {
  const groups = (await readLines(tx, batch.id)).map(({ group, code }) => group ?? code);
  let worst: { name: string; loss: bigint }[] = [];
  for await (const { name, losses } of readScenarios(tx, batch.id)) {
    const loss = coveredLoss(groups, losses, cover);
    const at = worst.findIndex((other) => other.loss < loss);
    worst.splice(at < 0 ? worst.length : at, 0, { name, loss });
    worst = worst.slice(0, SHOWN);
  }
  return worst;
}

function coveredLoss(groups: readonly string[], losses: readonly bigint[], cover: number): bigint {
  const sums = new Map<string, bigint>();
  for (const [position, loss] of losses.entries())
    if (loss > 0n) sums.set(groups[position]!, (sums.get(groups[position]!) ?? 0n) + loss);
  return [...sums.values()]
    .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, cover)
    .reduce((sum, loss) => sum + loss, 0n);
}
