import type { Tx } from "#db/client.ts";
import type { ServiceRow } from "#db/house/queries.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { wrongMoment } from "../refusals.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";

/** What the rulebook in effect on a day says of contributions; null where it says nothing. */
export async function findRulesOn(tx: Tx, serviceId: string, day: string): Promise<ContributionRules | null> {
  const rulebook = await findRulebookOn(tx, serviceId, day);
  return (rulebook?.content as RulebookContent | undefined)?.contributions ?? null;
}

/** The same, for what cannot be done without. */
export const rulesOn = async (tx: Tx, service: ServiceRow, day: string): Promise<ContributionRules> =>
  (await findRulesOn(tx, service.id, day)) ??
  wrongMoment(
    `The rulebook of ${service.name} sets contributions by hand: it says nothing of measures. Adopt one that does first.`,
  );
