import type { Tx } from "#db/client.ts";
import { findCandidates, type ReceiptRow } from "#db/payments/receipts.ts";
import { nearIn, nearlyFits } from "./reference.ts";

const MOST = 5;

/** The ids of obligations a receipt may be for: where number and amount fit first, then the number, then the amount. */
export async function suggest(tx: Tx, receipt: ReceiptRow): Promise<string[]> {
  if (receipt.left === 0n) return [];
  const told = receipt.reference ?? "";
  const candidates = await findCandidates(tx, receipt, nearIn(told));
  const weight = ({ number, exact }: (typeof candidates)[number]) =>
    (nearlyFits(told, number) ? 2 : 0) + (exact ? 1 : 0);
  return candidates
    .map((candidate) => ({ id: candidate.id, weight: weight(candidate) }))
    .filter((candidate) => candidate.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ id }) => id);
}
