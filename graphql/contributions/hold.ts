import type { Tx } from "#db/client.ts";
import { listStandingDefaults } from "#db/defaults/queries.ts";
import { dateOf, dayNumber } from "#domain/calendar.ts";
import { type Period, periodOf } from "#domain/loss/windows.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";

/** What of a service's defaults bears on a run. */
export interface Hold {
  /** Why returns are held back today, as a sentence that names nobody; null where they are not. */
  reason: string | null;
  /** Whether a default is declared and not confirmed yet: no member knows of it, so nothing that tells of it is issued. */
  unconfirmed: boolean;
}

/** Whether the rulebook holds returns back today: while a default is open, or while a cooling-off period runs. */
export async function holdOf(
  tx: Tx,
  serviceId: string,
  content: RulebookContent & { contributions: ContributionRules },
  today: string,
): Promise<Hold> {
  const defaults = await listStandingDefaults(tx, serviceId);
  const { holdWhile } = content.contributions.returns;
  const reasons: string[] = [];
  if (holdWhile.includes("OPEN_DEFAULT") && defaults.some(({ open }) => open))
    reasons.push("A default is open.");
  const until = holdWhile.includes("COOLING_OFF") ? coolingOffUntil(content, defaults) : null;
  if (until !== null && today <= until) reasons.push(`A cooling-off period runs until ${until}.`);
  return {
    reason: reasons.length > 0 ? reasons.join(" ") : null,
    unconfirmed: defaults.some(({ confirmed }) => !confirmed),
  };
}

interface CoolingOffRule {
  days: number;
  unit?: "calendar" | "business";
  restart?: "eachDefault";
  atMost?: number;
}

/** The last day of the cooling-off period of the last default, by the calculation's own reading of the rule. */
function coolingOffUntil(
  { loss, holidays }: RulebookContent,
  defaults: readonly { defaultedOn: string }[],
): string | null {
  const rule = loss.coolingOff as CoolingOffRule | undefined;
  if (!rule) return null;
  const read = {
    days: rule.days,
    unit: rule.unit ?? "calendar",
    restart: rule.restart !== undefined,
    atMost: rule.atMost ?? null,
  };
  const closed = new Set(holidays.map((day) => dayNumber(day)!));
  let period: Period | undefined;
  for (const { defaultedOn } of defaults) period = periodOf(dayNumber(defaultedOn)!, period, read, closed);
  return period ? dateOf(period.to) : null;
}
