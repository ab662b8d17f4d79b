import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Cell } from "./find.ts";

/** Some cells together: how many payables, and what is left to pay of them. */
export function together(cells: readonly Cell[], currency: string): { count: number; amount: string } {
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    amount: formatAmount(
      cells.reduce((sum, { outstanding }) => sum + parseAmount(outstanding.amount, currency), 0n),
      currency,
    ),
  };
}
