import type { Tx } from "#db/client.ts";
import { listServices } from "#db/house/queries.ts";
import { findLateness, type Lateness, listLateAndPaid } from "#db/obligations/lateness.ts";
import type { ObligationRow } from "#db/obligations/queries.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { daysBetween } from "#domain/calendar.ts";
import { fractionText } from "#domain/fraction.ts";
import { type LateInterest, lateInterest } from "#domain/interest.ts";
import { formatAmount } from "#domain/money.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";

type Rule = NonNullable<ContributionRules["interest"]>;

/** What interest on a late payable comes to, with all that it is reckoned from. */
export interface Reckoned {
  late: Lateness;
  rule: Rule;
  interest: LateInterest;
}

/** The rule by which a service charges interest on a day; none where its rulebook has none. */
async function ruleOn(tx: Tx, serviceId: string, today: string): Promise<Rule | null> {
  const rulebook = await findRulebookOn(tx, serviceId, today);
  return (rulebook?.content as RulebookContent | undefined)?.contributions?.interest ?? null;
}

function reckonOne(late: Lateness, rule: Rule, today: string): Reckoned {
  const { dueOn, principal: amount, payments } = late;
  const last = payments.map(({ on }) => on).reduce((a, b) => (daysBetween(a, b) > 0 ? b : a), today);
  return { late, rule, interest: lateInterest({ amount, dueOn, payments, until: last, ...rule }) };
}

/** The interest on an obligation until today; null where nothing is late, or the rulebook charges none. */
export async function reckonInterest(
  tx: Tx,
  obligation: Pick<ObligationRow, "id" | "serviceId">,
  today: string,
): Promise<Reckoned | null> {
  const [late] = await findLateness(tx, [obligation.id]);
  const rule = late ? await ruleOn(tx, obligation.serviceId, today) : null;
  if (!late || !rule || late.principal <= 0n) return null;
  const reckoned = reckonOne(late, rule, today);
  return reckoned.interest.segments.length > 0 ? reckoned : null;
}

/** The payables of all services whose interest waits to be charged, the longest due first. */
export async function listAllUncharged(tx: Tx, today: string): Promise<Reckoned[]> {
  const found = await Promise.all((await listServices(tx)).map(({ id }) => listUncharged(tx, id, today)));
  return found.flat().sort((a, b) => daysBetween(b.late.dueOn, a.late.dueOn));
}

/** Of a service: paid, late, with interest above zero, and not charged yet. */
async function listUncharged(tx: Tx, serviceId: string, today: string): Promise<Reckoned[]> {
  const rule = await ruleOn(tx, serviceId, today);
  if (!rule) return [];
  return (await listLateAndPaid(tx, serviceId))
    .filter(({ principal }) => principal > 0n)
    .map((late) => reckonOne(late, rule, today))
    .filter(({ interest }) => interest.total > 0n);
}

/** The reckoning as a document states it: decimal amounts, exact fractions of the minor unit. */
export const stated = ({ late, rule, interest }: Reckoned, currency: string) => ({
  dueOn: late.dueOn,
  principal: formatAmount(late.principal, currency),
  ...rule,
  segments: interest.segments.map(({ from, to, days, principal, interest: exact }) => ({
    from,
    to,
    days,
    principal: formatAmount(principal, currency),
    interest: fractionText(exact),
  })),
  exact: fractionText(interest.exact),
  amount: formatAmount(interest.total, currency),
});
export type Stated = ReturnType<typeof stated>;
