/**
 * Recovery: money that comes back after a default makes good what nobody covered, then returns to who paid.
 *
 * Source  SPEC, Events, `recovery`. Defaulters' own resources get nothing back; what is left is the estate's.
 */
import { splitInOrder } from "#domain/share.ts";
import type { Default } from "./defaults.ts";
import type { SharedLayer } from "./rulebook.ts";

/** What one payer gets back from one layer, in minor units. */
export interface Returned {
  readonly layer: SharedLayer;
  readonly payer: string;
  readonly amount: bigint;
}

/**
 * Give `amount` back over a default. Changes what the default still owes.
 *
 * Promise  amount = uncovered + the sum of what is returned + estate; nobody gets back more than it gave.
 */
export function recover(
  from: Default,
  amount: bigint,
  layers: readonly SharedLayer[],
  way: "reverse" | "proRata",
): { uncovered: bigint; returned: Returned[]; estate: bigint } {
  const uncovered = amount < from.uncovered ? amount : from.uncovered;
  from.uncovered -= uncovered;
  let left = amount - uncovered;
  const returned: Returned[] = [];
  // In reverse each layer is made whole before the one above it; pro rata all of them are one.
  const turns = way === "reverse" ? layers.toReversed().map((layer) => [layer]) : [layers];
  for (const turn of turns) {
    const owed = turn.flatMap((layer) =>
      from.outstanding(layer.position).map(([payer, owes]) => ({ layer, payer, owes })),
    );
    const outstanding = owed.map(({ owes }) => owes);
    splitInOrder(left, outstanding, outstanding).parts.forEach((part, i) => {
      if (part === 0n) return;
      const { layer, payer } = owed[i]!;
      from.give(layer.position, payer, -part);
      returned.push({ layer, payer, amount: part });
      left -= part;
    });
  }
  return { uncovered, returned, estate: left };
}
