import { leiFault } from "#domain/lei.ts";
import { invalid } from "../refusals.ts";

/** What some criteria hang on. */
export const TRAITS: readonly string[] = ["bank", "broker", "non_financial", "rated", "guaranteed"];

/** A legal entity identifier in its one form; refused with its field where its check digits do not hold. */
export function readLei(field: string, text: string): string {
  const clean = text.replace(/[\s-]/g, "").toUpperCase();
  const fault = leiFault(clean);
  return fault ? invalid(field, fault) : clean;
}

/** Traits of a firm, each once. */
export function readTraits(field: string, traits: readonly string[]): string[] {
  const wrong = traits.find((trait) => !TRAITS.includes(trait));
  if (wrong !== undefined) invalid(field, `“${wrong.slice(0, 20)}” is no trait: ${TRAITS.join(", ")}.`);
  return [...new Set(traits)].sort();
}
