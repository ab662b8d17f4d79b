import type { Tx } from "#db/client.ts";
import { findRulebookOn, type RulebookRow } from "#db/rulebooks/queries.ts";
import type { Criterion } from "#domain/criteria/catalogue.ts";
import { type Prepared, prepareCatalogue } from "#domain/criteria/evaluate.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { MembershipRules } from "../rulebooks/membership.ts";

/** The membership criteria of one rulebook version, ready to be evaluated. */
export interface CatalogueOf {
  rulebook: RulebookRow;
  rules: MembershipRules;
  holidays: readonly string[];
  prepared: Prepared;
  inEffect: boolean;
}

/** A criterion as a rulebook holds it. */
export type CriterionData = Criterion;

/** Formulas are parsed once a version: versions never change. */
const prepared = new Map<string, Prepared>();

/** The criteria of a rulebook version; null where it says nothing of membership. */
export function catalogueOf(rulebook: RulebookRow, inEffect: boolean): CatalogueOf | null {
  const { membership: rules, holidays } = rulebook.content as RulebookContent;
  if (!rules) return null;
  const ready = prepared.get(rulebook.id) ?? prepareCatalogue(rules.catalogue, holidays);
  prepared.set(rulebook.id, ready);
  return { rulebook, rules, holidays, prepared: ready, inEffect };
}

/** The criteria in effect for a service on a day. */
export async function catalogueOn(tx: Tx, serviceId: string, day: string): Promise<CatalogueOf | null> {
  const rulebook = await findRulebookOn(tx, serviceId, day);
  return rulebook ? catalogueOf(rulebook, true) : null;
}
