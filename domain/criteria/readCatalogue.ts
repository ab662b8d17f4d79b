/** Reading a catalogue of membership criteria from JSON: all of it holds, or the first fault with its path. */
import { type Fault, Refused, refuse } from "../fault.ts";
import { choice, fields, listOf } from "../reading.ts";
import type { Catalogue, Category, Figure } from "./catalogue.ts";
import { readCriterion } from "./readCriterion.ts";
import { line, shaped } from "./readLine.ts";

const MOST_CRITERIA = 200;
const MOST_CATEGORIES = 20;
const MOST_FIGURES = 200;

/**
 * Read a catalogue from a parsed JSON value.
 *
 * Promise  unknown fields are refused; ids are unique; every formula parses and uses only declared figures;
 *          thresholds name exactly the categories.
 * Returns  the catalogue, or the first fault as data: its path as `criteria[3].thresholds.GCM`, `-` for the whole.
 */
export function readCatalogue(value: unknown): { catalogue: Catalogue } | Fault {
  try {
    return { catalogue: catalogue(value) };
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

function catalogue(value: unknown): Catalogue {
  const given = fields(value, "", ["categories", "figures", "criteria"]);
  const categories = bounded(given.categories, "categories", category, 1, MOST_CATEGORIES);
  unique(categories, "categories", "code");
  const figures = bounded(given.figures, "figures", figure, 0, MOST_FIGURES);
  unique(figures, "figures", "name");
  const names = {
    categories: categories.map(({ code }) => code),
    figures: new Set(figures.map(({ name }) => name)),
  };
  const read = (item: unknown, path: string) => readCriterion(item, path, names);
  const criteria = bounded(given.criteria, "criteria", read, 1, MOST_CRITERIA);
  unique(criteria, "criteria", "id");
  return { categories, figures, criteria };
}

function category(value: unknown, path: string): Category {
  const given = fields(value, path, ["code", "name"]);
  return {
    code: shaped(given.code, `${path}.code`, /^[A-Z][A-Z0-9_]{0,15}$/, "a code such as GCM"),
    name: line(given.name, `${path}.name`, 120),
  };
}

function figure(value: unknown, path: string): Figure {
  const given = fields(value, path, ["name", "title", "unit", "by"]);
  const name = shaped(given.name, `${path}.name`, /^[a-z][a-z0-9_]{0,59}$/, "a name such as own_funds");
  if (name === "max" || name === "min") refuse(`${path}.name`, `"${name}" is a function of formulas`);
  return {
    name,
    title: line(given.title, `${path}.title`, 120),
    unit: choice(given.unit, `${path}.unit`, ["money", "ratio", "percent", "count", "score"]),
    by: choice(given.by, `${path}.by`, ["firm", "house", "portal"]),
  };
}

function bounded<T>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
  least: number,
  most: number,
): T[] {
  if (Array.isArray(value) && value.length > most) refuse(path, `has more than ${most} items`);
  return listOf(value, path, read, least);
}

function unique<Name extends string>(items: readonly Record<Name, string>[], path: string, name: Name): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item[name])) refuse(`${path}[${index}].${name}`, `${item[name]} is there twice`);
    seen.add(item[name]);
  }
}
