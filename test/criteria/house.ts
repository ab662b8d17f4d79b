/** The demonstration's catalogue, and facts of a firm to begin with. */
import type { Catalogue } from "#domain/criteria/catalogue.ts";
import { evaluate, prepareCatalogue } from "#domain/criteria/evaluate.ts";
import type { Evidence, Facts, ReportedFigure } from "#domain/criteria/facts.ts";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";
import type { Result } from "#domain/criteria/standing.ts";
import json from "../world/catalogue.json" with { type: "json" };

const read = readCatalogue(json);
if (!("catalogue" in read)) throw new Error(`${read.path}: ${read.message}`);
export const catalogue: Catalogue = read.catalogue;
export const prepared = prepareCatalogue(catalogue, []);

export function firm(given: Partial<Facts>): Facts {
  return {
    category: "GCM",
    traits: [],
    standing: "member",
    since: "2026-01-01",
    figures: [],
    evidence: [],
    waivers: [],
    lowered: [],
    ...given,
  };
}

export function figure(name: string, value: string, asOf: string, knownOn = asOf): ReportedFigure {
  return { name, value, asOf, knownOn, source: "return" };
}

export function evidence(criterion: string, passed: boolean, knownOn: string, validUntil?: string): Evidence {
  return { criterion, passed, knownOn, validUntil: validUntil ?? null, source: "file" };
}

/** The result of one criterion of the demonstration's catalogue. */
export function resultOf(id: string, facts: Facts, on: string): Result {
  return evaluate(prepared, facts, on).results.find(({ criterion }) => criterion === id)!;
}
