/** Reading one criterion of a catalogue. */
import { refuse } from "../fault.ts";
import { choice, fields, listOf, mapOf, text, whole } from "../reading.ts";
import type { Criterion, Step } from "./catalogue.ts";
import { figuresOf, parseFormula } from "./formula.ts";
import { line, shaped } from "./readLine.ts";

/** What the catalogue declares before its criteria. */
export interface Declared {
  readonly categories: readonly string[];
  readonly figures: ReadonlySet<string>;
}

const ALWAYS = [
  "id",
  "title",
  "short",
  "group",
  "kind",
  "applies",
  "only",
  "thresholds",
  "evidence",
  "recheck",
  "ladder",
  "decider",
  "visibility",
  "basis",
  "benchmarks",
] as const;
const OF_A_CHECK = ["screen"] as const;
const OF_A_QUANTITY = ["measure", "operator", "unit", "warning", "freshDays"] as const;
const LINES = 20;

type Given = {
  readonly [field in
    | (typeof ALWAYS)[number]
    | (typeof OF_A_QUANTITY)[number]
    | (typeof OF_A_CHECK)[number]]?: unknown;
};

/** Read the criterion at `path`. Throws Refused with the path of what is wrong. */
export function readCriterion(value: unknown, path: string, declared: Declared): Criterion {
  const given: Given = fields(value, path, [...ALWAYS, ...OF_A_QUANTITY, ...OF_A_CHECK]);
  const kind = choice(given.kind, `${path}.kind`, [
    "quantitative_threshold",
    "boolean_attestation",
    "document_with_expiry",
    "external_check",
    "committee_judgement",
  ]);
  const isQuantity = kind === "quantitative_threshold";
  return {
    id: shaped(given.id, `${path}.id`, /^[A-Z]{3}-[0-9]{2}$/, "an id such as FIN-01"),
    title: line(given.title, `${path}.title`, 120),
    short: line(given.short, `${path}.short`, 16),
    group: choice(given.group, `${path}.group`, [
      "financial",
      "risk",
      "legal",
      "operational",
      "reporting",
      "governance",
      "conduct",
    ]),
    kind,
    applies: choice(given.applies, `${path}.applies`, ["admission", "ongoing", "both"]),
    ...(given.only === undefined ? {} : { only: traits(given.only, `${path}.only`) }),
    thresholds: byCategory(
      given.thresholds,
      `${path}.thresholds`,
      declared,
      isQuantity ? formulaText : required,
    ),
    ...(isQuantity ? quantity(given, path, declared) : notOfOthers(given, path)),
    ...(given.screen !== undefined && { screen: screen(given, path) }),
    evidence: lines(given.evidence, `${path}.evidence`, 1),
    recheck: line(given.recheck, `${path}.recheck`, 120),
    ladder: few(given.ladder, `${path}.ladder`, step, 0),
    decider: line(given.decider, `${path}.decider`, 120),
    visibility: choice(given.visibility, `${path}.visibility`, ["public", "own", "house"]),
    basis: line(given.basis, `${path}.basis`, 120),
    benchmarks: lines(given.benchmarks, `${path}.benchmarks`, 0),
  };
}

function screen(given: Given, path: string) {
  if (given.kind !== "external_check") refuse(`${path}.screen`, "is for outside checks only");
  return choice(given.screen, `${path}.screen`, ["sanctions", "lei"]);
}

function quantity(given: Given, path: string, declared: Declared) {
  const measure = formulaText(given.measure, `${path}.measure`, declared);
  const parsed = parseFormula(measure);
  if (typeof parsed !== "string" && figuresOf(parsed).length === 0)
    refuse(`${path}.measure`, "uses no figure");
  return {
    measure,
    operator: choice(given.operator, `${path}.operator`, [">=", "<="]),
    unit: choice(given.unit, `${path}.unit`, ["money", "ratio", "percent", "count", "score"]),
    ...(given.warning === undefined
      ? {}
      : { warning: byCategory(given.warning, `${path}.warning`, declared, formulaText) }),
    ...(given.freshDays === undefined
      ? {}
      : { freshDays: whole(given.freshDays, `${path}.freshDays`, 1, 1500) }),
  };
}

function notOfOthers(given: Given, path: string) {
  for (const name of OF_A_QUANTITY) {
    if (given[name] !== undefined) refuse(`${path}.${name}`, "belongs to a quantitative_threshold only");
  }
  return {};
}

/** One value for each category, and for nothing else; null where the criterion does not apply to it. */
function byCategory(
  value: unknown,
  path: string,
  declared: Declared,
  read: (value: unknown, path: string, declared: Declared) => string,
): Record<string, string | null> {
  const given = mapOf(value, path, (item, at, name) => {
    if (!declared.categories.includes(name)) refuse(at, "is no category of the catalogue");
    return item === null ? null : read(item, at, declared);
  });
  for (const code of declared.categories) {
    if (!given.has(code)) refuse(`${path}.${code}`, "is missing: each category has a threshold, or null");
  }
  return Object.fromEntries(given);
}

function required(value: unknown, path: string): string {
  return choice(value, path, ["required"]);
}

function formulaText(value: unknown, path: string, declared: Declared): string {
  const read = text(value, path);
  const parsed = parseFormula(read);
  if (typeof parsed === "string") return refuse(path, parsed);
  const unknown = figuresOf(parsed).find((name) => !declared.figures.has(name));
  return unknown === undefined ? read : refuse(path, `uses ${unknown}, which is no figure of the catalogue`);
}

function traits(value: unknown, path: string): string[] {
  const form = /^[a-z][a-z_]{0,31}$/;
  return few(value, path, (item, at) => shaped(item, at, form, "a trait such as bank"), 1);
}

function step(value: unknown, path: string): Step {
  const given = fields(value, path, ["severity", "watch", "action", "cureBusinessDays"]);
  const days = `${path}.cureBusinessDays`;
  return {
    severity: choice(given.severity, `${path}.severity`, ["minor", "major", "critical"]),
    watch: whole(given.watch, `${path}.watch`, 0, 3) as Step["watch"],
    action: line(given.action, `${path}.action`, 200),
    cureBusinessDays: given.cureBusinessDays === null ? null : whole(given.cureBusinessDays, days, 0, 250),
  };
}

function lines(value: unknown, path: string, least: number): string[] {
  return few(value, path, (item, at) => line(item, at, 200), least);
}

function few<T>(value: unknown, path: string, read: (item: unknown, path: string) => T, least: number): T[] {
  if (Array.isArray(value) && value.length > LINES) refuse(path, `has more than ${LINES} items`);
  return listOf(value, path, read, least);
}
