import type { Money } from "#app/_parts/amounts.ts";
import type { StateName } from "#app/_parts/State.tsx";
import { scaled } from "#app/_parts/scale.ts";

/** What became of a receipt, as the house says it: outlined is all there, half is in part, solid is done. */
export function stateOf({ amount, left, refunded }: { amount: Money; left: Money; refunded: Money }): {
  is: StateName;
  word: string;
} {
  if (scaled(left.amount) === scaled(amount.amount)) return { is: "issued", word: "Unassigned" };
  if (scaled(left.amount) > 0n) return { is: "partly-paid", word: "Partly assigned" };
  if (scaled(refunded.amount) === scaled(amount.amount)) return { is: "does-not-apply", word: "Sent back" };
  return scaled(refunded.amount) > 0n
    ? { is: "paid", word: "Assigned, the rest sent back" }
    : { is: "paid", word: "Assigned" };
}
