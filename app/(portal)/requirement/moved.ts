import { figures } from "#app/_parts/amounts.ts";
import { difference, scaled } from "#app/_parts/scale.ts";

type Money = { amount: string };

/** What a run changed of `what`, and what most of the change came from. */
export function movedSentence(
  {
    number,
    before,
    after,
    byFund,
    byOwn,
    byOthers,
  }: { number: number; before: Money; after: Money; byFund: Money; byOwn: Money; byOthers: Money },
  what: string,
): string {
  const change = difference(after.amount, before.amount);
  if (scaled(change) === 0n) return `Run ${number} changed nothing.`;
  const size = (amount: string) => (scaled(amount) < 0n ? -scaled(amount) : scaled(amount));
  const [most] = [
    { by: "the fund’s size", amount: byFund.amount },
    { by: "your own risk", amount: byOwn.amount },
    { by: "the risk of others", amount: byOthers.amount },
  ].sort((a, b) => (size(a.amount) < size(b.amount) ? 1 : -1));
  const way = scaled(change) > 0n ? "raised" : "lowered";
  return `Run ${number} ${way} ${what} by ${figures(change.replace("-", ""))}, most of it by ${most!.by}: ${figures(most!.amount)}.`;
}
