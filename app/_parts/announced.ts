import type { Money } from "#app/_parts/amounts.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";

/**
 * What of an obligation is neither paid nor said to be on its way. Payments count against what was announced first.
 * Example  of 500.00 with 200.00 paid and 300.00 announced, 200.00 is left to announce.
 */
export function leftToAnnounce(obligation: {
  outstanding: Money;
  paid: Money;
  announcements: readonly { amount: Money }[];
}): Money {
  const { currency } = obligation.outstanding;
  const minor = ({ amount }: Money) => parseAmount(amount, currency);
  const announced = obligation.announcements.reduce((sum, { amount }) => sum + minor(amount), 0n);
  const coming = announced - minor(obligation.paid);
  const left = minor(obligation.outstanding) - (coming > 0n ? coming : 0n);
  return { amount: formatAmount(left > 0n ? left : 0n, currency), currency };
}
