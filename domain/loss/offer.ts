/**
 * Offers: what a shared layer could take when its turn comes, payer by payer, before anything is taken.
 *
 * Source  SPEC, Layers (key, limit, aggregate, scope, only).
 */
import type { LossCase } from "./case.ts";
import type { Default } from "./defaults.ts";
import { evaluate } from "./limit.ts";
import type { Member } from "./members.ts";
import type { NoticeLine } from "./result.ts";
import type { SharedLayer } from "./rulebook.ts";
import type { Rolling, Taken } from "./windows.ts";

/** One event's loss on its way through the layers. */
export interface Round {
  readonly input: LossCase;
  /** Active members after the event's defaulters are taken out, in order of id. */
  readonly survivors: readonly Member[];
  readonly rolling: readonly Rolling[];
  readonly of: Default;
  readonly event: string;
  readonly day: number;
  /** What is left of each defaulter's loss, in order of id. */
  readonly losses: readonly { readonly member: Member; left: bigint }[];
  readonly gains: ReadonlyMap<string, bigint>;
  /** What gainers may still give: a gain is taken once, over all layers together. */
  readonly gainsLeft: Map<string, bigint>;
  /** Is told every payer's line, for notices. */
  readonly trace: ((line: NoticeLine) => void) | undefined;
}

/** What a shared layer could take when its turn came. Parallel lists, in order of payer id. */
export interface Offer {
  readonly layer: SharedLayer;
  readonly payers: readonly Payer[];
  readonly weights: readonly bigint[];
  readonly caps: readonly bigint[];
  /** What the payers with a weight can take, cut by `aggregate`. */
  readonly capacity: bigint;
}

/** A member, or the clearing house itself. */
export type Payer = Member | House;
interface House {
  readonly id: "ccp";
}
const HOUSE: House = { id: "ccp" };

export function isHouse(payer: Payer): payer is House {
  return payer === HOUSE;
}

/** Weights, limits and capacity as things stand now; `aggregate` cuts the capacity. */
export function offerOf(round: Round, layer: SharedLayer): Offer {
  const window = windowOf(round, layer);
  const payers = payersOf(round, layer);
  const weights = payers.map((payer) => (isHouse(payer) ? 1n : figure(round, payer, layer.key)));
  const caps = payers.map((payer) => capOf(round, layer, payer, window));
  const all = caps.reduce((sum, cap, i) => (weights[i]! > 0n ? sum + cap : sum), 0n);
  if (layer.aggregate === null) return { layer, payers, weights, caps, capacity: all };
  const most = evaluate(layer.aggregate, (name) => figure(round, HOUSE, name));
  return { layer, payers, weights, caps, capacity: lesser(all, notBelowZero(most - window.all())) };
}

function payersOf({ survivors, gains }: Round, layer: SharedLayer): readonly Payer[] {
  if (layer.payer === "ccp") return [HOUSE];
  const asked = layer.payer === "gainers" ? survivors.filter(({ id }) => gains.has(id)) : survivors;
  return layer.only.reduce(
    (payers, [attribute, value]) => payers.filter((member) => member.attributes.get(attribute) === value),
    asked,
  );
}

/** The most this payer gives: its limit less what the window counts, what it has posted, what it gained. */
function capOf(round: Round, layer: SharedLayer, payer: Payer, window: Taken): bigint {
  const { limit } = layer;
  const left =
    limit === null
      ? null // then what is posted or gained is the cap: the rulebook asks for a limit everywhere else
      : notBelowZero(evaluate(limit, (name) => figure(round, payer, name)) - window.of(payer.id));
  if (isHouse(payer) || layer.resource === "assessment") return left ?? 0n;
  const own = layer.payer === "gainers" ? round.gainsLeft.get(payer.id)! : payer.posted;
  return left === null ? own : lesser(left, own);
}

/** The figure that a key or a limit names, as things stand now. */
function figure(round: Round, payer: Payer, name: string): bigint {
  if (name === "fund") return round.of.fund;
  const own = round.input.ccp.get(name);
  if (own !== undefined || isHouse(payer)) return own ?? 0n;
  if (name === "contribution" || name === "posted" || name === "margin") return payer[name];
  if (name === "gain") return round.gains.get(payer.id) ?? 0n;
  return payer.measures.get(name) ?? 0n;
}

/** What counts against the limits of a layer: what it took within the window of its scope. */
export function windowOf(round: Round, layer: SharedLayer): Taken {
  if (layer.scope === "default") return round.of.taken.at(layer.position);
  if (layer.scope === "coolingOff") return round.of.period.taken.at(layer.position);
  return round.rolling[layer.position]!.on(round.day);
}

/** The smaller of two amounts. */
export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function notBelowZero(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}
