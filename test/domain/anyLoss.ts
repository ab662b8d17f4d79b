/**
 * Loss cases drawn at random, for properties: every kind of layer, scope and event, small numbers so that ties and
 * caps are common, and ids that sort and name badly.
 */
import fc, { type GeneratorValue } from "fast-check";

/** A case as written down; loose, as tests take it apart. */
export interface AnyLossCase {
  case: "loss/1";
  currency: string;
  ccp: Record<string, string>;
  rulebook: Record<string, unknown> & { layers: Record<string, unknown>[] };
  members: { id: string; contribution: string; [field: string]: unknown }[];
  events: Record<string, unknown>[];
}

const IDS = ["A", "B", "__proto__", "constructor", "10", "9", "\uFF5E", "\u{1F600}", "Ä", "a b"];
const NAMES = ["contribution", "posted", "margin", "gain", "stress"] as const;

/** Draws one valid case from `g`, the generator value of `fc.gen()`. */
export function anyLoss(g: GeneratorValue): AnyLossCase {
  const number = (max: number) => g(fc.nat, { max });
  const one = <T>(items: readonly T[]): T => items[number(items.length - 1)]!;
  const maybe = <T>(value: () => T, otherwise: T): T => (number(1) === 1 ? value() : otherwise);
  const amount = (max = 40) => `${number(max)}`;

  const limit = (names: readonly string[], depth = 0): Record<string, unknown> => {
    const form = number(depth < 2 ? 3 : 1);
    if (form === 0) return { amount: amount(30) };
    if (form === 1) return { times: one(["0.5", "1", "2.75", "0.333"]), of: one(names) };
    return { [form === 2 ? "least" : "greatest"]: [limit(names, depth + 1), limit(names, depth + 1)] };
  };
  const OWN = ["fund", "capital"];
  let named = 0;
  const newId = () => `layer ${9 - named++}`;
  const shared = (payer: string, resource?: string) => {
    const layer: Record<string, unknown> = { id: newId(), payer };
    const ofMembers = payer !== "ccp";
    if (resource !== undefined) layer.resource = resource;
    if (!ofMembers || resource === "assessment" || number(2) === 0) {
      layer.limit = limit(ofMembers ? [...OWN, ...NAMES] : OWN);
    }
    if (number(3) === 0) layer.aggregate = limit(OWN);
    layer.scope = one(["default", "coolingOff", "rolling"]);
    if (ofMembers && number(1) === 0) layer.key = one(NAMES);
    if (ofMembers && number(3) === 0) layer.only = { tier: one(["x", "y"]) };
    if (ofMembers && number(3) === 0) layer.sharing = one(["proRata", "queue"]);
    return layer;
  };
  const anyShared = () => {
    const kind = number(3);
    if (kind === 0) return shared("ccp");
    return kind === 1 ? shared("gainers") : shared("survivors", kind === 2 ? "contribution" : "assessment");
  };
  const step = (): Record<string, unknown> => {
    if (number(4) === 0) {
      const inner = [shared("ccp"), shared("survivors", "contribution"), shared("survivors", "assessment")];
      return { id: newId(), together: maybe(() => [...inner, shared("gainers")], inner) };
    }
    if (number(3) === 0)
      return { id: newId(), payer: "defaulter", resource: one(["margin", "contribution"]) };
    return anyShared();
  };

  const anyMember = (id: string) => ({
    id,
    contribution: amount(),
    ...maybe<object>(() => ({ posted: amount() }), {}),
    ...maybe<object>(() => ({ margin: amount() }), {}),
    measures: { stress: amount() },
    attributes: { tier: one(["x", "y"]) },
  });
  const ids = g(fc.shuffledSubarray, IDS, { minLength: 4 });
  const later = ids.slice(6);
  const active = new Set(ids.slice(0, 6));
  const members = [...active].map(anyMember);
  const events: AnyLossCase["events"] = [];
  const defaults = new Map<string, string[]>();
  let day = Date.UTC(2026, 0, 1);
  const gains = () =>
    Object.fromEntries([...active].filter(() => number(1) === 0).map((id) => [id, amount(30)]));
  for (let i = number(7); i >= 0; i--) {
    day += number(6) * 86_400_000;
    const head = { id: `event ${i}`, on: new Date(day).toISOString().slice(0, 10) };
    const type = one([
      "default",
      "default",
      "loss",
      "recovery",
      "recovery",
      "replenish",
      "call",
      "require",
      "post",
      "join",
      "leave",
    ]);
    const known = [...defaults.keys()];
    if (type === "default" && active.size > 1) {
      const out = g(fc.shuffledSubarray, [...active], { minLength: 1, maxLength: Math.min(2, active.size) });
      for (const id of out) active.delete(id);
      defaults.set(head.id, out);
      events.push({
        ...head,
        type,
        defaulters: out.map((member) => ({ member, loss: amount(200) })),
        gains: gains(),
      });
    } else if (type === "loss" && known.length > 0) {
      const of = one(known);
      const defaulters = [{ member: one(defaults.get(of)!), loss: amount(90) }];
      events.push({ ...head, type, default: of, defaulters, gains: gains() });
    } else if (type === "recovery" && known.length > 0) {
      events.push({ ...head, type, default: one(known), amount: amount(150) });
    } else if (type === "require" || type === "post") {
      const contributions = Object.fromEntries([...active].slice(0, 2).map((id) => [id, amount()]));
      events.push({ ...head, type, contributions });
    } else if (type === "join" && later.length > 0) {
      const id = later.pop()!;
      active.add(id);
      events.push({ ...head, type, member: anyMember(id) });
    } else if (type === "leave" && active.size > 2) {
      const member = one([...active]);
      active.delete(member);
      events.push({ ...head, type, member });
    } else events.push({ ...head, type: one(["call", "replenish"]) });
  }
  const restart = number(1) === 0;
  const coolingOff = {
    days: number(8),
    unit: one(["calendar", "business"]),
    ...(restart ? { restart: "eachDefault", ...maybe<object>(() => ({ atMost: 8 + number(9) }), {}) } : {}),
  };
  const layers = Array.from({ length: 1 + number(3) }, step);
  return {
    case: "loss/1",
    currency: "JPY",
    ccp: { capital: amount() },
    rulebook: {
      layers,
      rollingDays: 1 + number(9),
      recovery: one(["reverse", "proRata"]),
      ...maybe<object>(() => ({ coolingOff }), {}),
    },
    members,
    events,
  };
}
