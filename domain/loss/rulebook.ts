/**
 * The rulebook of a loss case: the layers in order, the cooling-off period, and how recoveries go back.
 */
import { fieldPath, quoted, refuse } from "#domain/fault.ts";
import { choice, fields, id, listOf, mapOf, objectAt, text, whole } from "#domain/reading.ts";
import { type Limit, readLimit } from "./limit.ts";

export interface Rulebook {
  /** What absorbs in turn: a defaulter's own resource, or shared layers side by side (most often one). */
  readonly steps: readonly Step[];
  /** The shared layers of all steps in order; each knows its place here as `position`. */
  readonly shared: readonly SharedLayer[];
  readonly coolingOff: CoolingOff | null;
  readonly rollingDays: number;
  readonly recovery: "reverse" | "proRata";
}

export type Step = DefaulterLayer | SideBySide;

export interface DefaulterLayer {
  readonly kind: "defaulter";
  readonly id: string;
  readonly resource: "margin" | "contribution";
}

export interface SideBySide {
  readonly kind: "shared";
  readonly layers: readonly SharedLayer[];
}

export interface SharedLayer {
  readonly id: string;
  readonly position: number;
  readonly payer: "ccp" | "survivors" | "gainers";
  /** Only survivors' layers have one: posted contributions, or money called. */
  readonly resource: "contribution" | "assessment" | null;
  readonly key: string;
  readonly limit: Limit | null;
  readonly aggregate: Limit | null;
  readonly scope: Scope;
  readonly only: readonly (readonly [attribute: string, value: string])[];
  readonly sharing: "proRata" | "queue";
}

export type Scope = "default" | "coolingOff" | "rolling";

/** How long the counts of `coolingOff` limits last; see windows.ts. */
export interface CoolingOff {
  readonly days: number;
  readonly unit: "calendar" | "business";
  readonly restart: boolean;
  readonly atMost: number | null;
}

/** The figures that rulebook and members name: what a key or a limit may refer to. */
export interface Names {
  readonly ccp: { has(name: string): boolean };
  readonly measures: ReadonlySet<string>;
}

/** Names that every member has; `fund` and these are taken, so neither a ccp amount nor a measure bears them. */
export const MEMBER_FIGURES: readonly string[] = ["contribution", "posted", "margin", "gain"];

const MOST_DAYS = 3660;

/** Read the rulebook at `path`. Source: SPEC, Layers and Windows. */
export function readRulebook(value: unknown, path: string, digits: number, names: Names): Rulebook {
  const book = fields(value, path, ["id", "layers", "coolingOff", "rollingDays", "recovery"]);
  if (book.id !== undefined) text(book.id, `${path}.id`);
  const { rollingDays } = book;
  const reader = new LayerReader(digits, names);
  const rulebook: Rulebook = {
    steps: listOf(book.layers, `${path}.layers`, (layer, at) => reader.step(layer, at), 1),
    shared: reader.shared,
    coolingOff: book.coolingOff === undefined ? null : readCoolingOff(book.coolingOff, `${path}.coolingOff`),
    rollingDays: rollingDays === undefined ? 0 : whole(rollingDays, `${path}.rollingDays`, 1, MOST_DAYS),
    recovery: optionalChoice(book.recovery, `${path}.recovery`, ["reverse", "proRata"]),
  };
  if (rollingDays === undefined && rulebook.shared.some((layer) => layer.scope === "rolling")) {
    refuse(`${path}.rollingDays`, "is missing: a layer counts over rolling days");
  }
  return rulebook;
}

/** Reads layers one after the other, as ids are unique over all of them. */
class LayerReader {
  readonly shared: SharedLayer[] = [];
  readonly #digits: number;
  readonly #names: Names;
  readonly #ids = new Set<string>();

  constructor(digits: number, names: Names) {
    this.#digits = digits;
    this.#names = names;
  }

  step(value: unknown, path: string): Step {
    const head = objectAt(value, path);
    if (head.together !== undefined) return this.#together(value, path);
    if (choice(head.payer, `${path}.payer`, PAYERS) !== "defaulter") {
      return { kind: "shared", layers: [this.#sharedLayer(value, path)] };
    }
    const layer = fields(value, path, ["id", "title", "payer", "resource"]);
    return {
      kind: "defaulter",
      id: this.#id(layer, path),
      resource: choice(layer.resource, `${path}.resource`, ["margin", "contribution"]),
    };
  }

  #together(value: unknown, path: string): SideBySide {
    const group = fields(value, path, ["id", "title", "together"]);
    this.#id(group, path);
    const layers = listOf(group.together, `${path}.together`, (inner, at) => this.#inner(inner, at), 2);
    layers.forEach((layer, i) => {
      const before = layers.slice(0, i);
      const at = `${path}.together[${i}]`;
      if (layer.resource === "contribution" && before.some((other) => other.resource === "contribution")) {
        refuse(`${at}.resource`, "a second layer side by side draws on posted contributions");
      }
      if (layer.payer === "gainers" && before.some((other) => other.payer === "gainers")) {
        refuse(`${at}.payer`, "a second layer side by side draws on gainers");
      }
    });
    return { kind: "shared", layers };
  }

  #inner(value: unknown, path: string): SharedLayer {
    if (objectAt(value, path).together !== undefined)
      refuse(`${path}.together`, "layers side by side do not nest");
    return this.#sharedLayer(value, path);
  }

  #sharedLayer(value: unknown, path: string): SharedLayer {
    const payer = choice(objectAt(value, path).payer, `${path}.payer`, SHARED_PAYERS);
    const layer = fields(value, path, FIELDS[payer]);
    const resource =
      payer === "survivors"
        ? choice(layer.resource, `${path}.resource`, ["contribution", "assessment"])
        : null;
    if (layer.limit === undefined && (payer === "ccp" || resource === "assessment")) {
      refuse(`${path}.limit`, `is missing: a layer of ${resource ?? "the clearing house"} has a limit`);
    }
    const read: SharedLayer = {
      id: this.#id(layer, path),
      position: this.shared.length,
      payer,
      resource,
      key: this.#key(layer.key, `${path}.key`, payer),
      limit: layer.limit === undefined ? null : this.#limit(layer.limit, `${path}.limit`, payer !== "ccp"),
      aggregate:
        layer.aggregate === undefined ? null : this.#limit(layer.aggregate, `${path}.aggregate`, false),
      scope: optionalChoice(layer.scope, `${path}.scope`, ["coolingOff", "default", "rolling"]),
      only: layer.only === undefined ? [] : [...mapOf(layer.only, `${path}.only`, text)],
      sharing: optionalChoice(layer.sharing, `${path}.sharing`, ["proRata", "queue"]),
    };
    this.shared.push(read);
    return read;
  }

  #id(layer: { readonly id?: unknown; readonly title?: unknown }, path: string): string {
    const read = id(layer.id, `${path}.id`);
    if (this.#ids.has(read)) refuse(`${path}.id`, `${quoted(read)} is another layer's id`);
    this.#ids.add(read);
    if (layer.title !== undefined) text(layer.title, `${path}.title`);
    return read;
  }

  #key(value: unknown, path: string, payer: SharedLayer["payer"]): string {
    if (value === undefined) return payer === "gainers" ? "gain" : "contribution";
    const name = text(value, path);
    if (MEMBER_FIGURES.includes(name) || this.#names.measures.has(name)) return name;
    return refuse(path, `${quoted(name)} is no figure of a member, nor a measure that any member has`);
  }

  #limit(value: unknown, path: string, ofMembers: boolean): Limit {
    return readLimit(value, path, this.#digits, (name, at) => {
      const ofHouse = name === "fund" || this.#names.ccp.has(name);
      const ofMember = MEMBER_FIGURES.includes(name) || this.#names.measures.has(name);
      if (!ofHouse && !(ofMembers && ofMember))
        refuse(at, `${quoted(name)} is no figure that may stand here`);
    });
  }
}

const SHARED_PAYERS = ["ccp", "survivors", "gainers"] as const;
const PAYERS = ["defaulter", ...SHARED_PAYERS] as const;
const OF_GAINERS = ["id", "title", "payer", "key", "limit", "aggregate", "scope", "only", "sharing"] as const;
const FIELDS: Readonly<Record<SharedLayer["payer"], readonly LayerField[]>> = {
  ccp: ["id", "title", "payer", "limit", "aggregate", "scope"],
  survivors: [...OF_GAINERS, "resource"],
  gainers: OF_GAINERS,
};
type LayerField = (typeof OF_GAINERS)[number] | "resource";

function readCoolingOff(value: unknown, path: string): CoolingOff {
  const period = fields(value, path, ["days", "unit", "restart", "atMost"]);
  const days = whole(period.days, `${path}.days`, 0, MOST_DAYS);
  const unit = optionalChoice(period.unit, `${path}.unit`, ["calendar", "business"]);
  if (period.restart !== undefined) choice(period.restart, `${path}.restart`, ["eachDefault"]);
  const restart = period.restart !== undefined;
  if (period.atMost === undefined) return { days, unit, restart, atMost: null };
  const atMost = whole(period.atMost, `${path}.atMost`, 0, MOST_DAYS);
  if (!restart) refuse(`${path}.atMost`, `only where restart is "eachDefault"`);
  if (atMost < days) refuse(`${path}.atMost`, "is less than days");
  return { days, unit, restart, atMost };
}

/** One of the options, the first where nothing is said. */
function optionalChoice<T extends string>(value: unknown, path: string, options: readonly [T, ...T[]]): T {
  return value === undefined ? options[0] : choice(value, path, options);
}

/** Refuse a name that is taken: it would say two things in a key or a limit. */
export function refuseTakenName(name: string, path: string): void {
  if (name === "fund" || MEMBER_FIGURES.includes(name)) {
    refuse(fieldPath(path, name), `${quoted(name)} already has a meaning of its own`);
  }
}
