/**
 * The waterfall: layers absorb a loss in order, first what the defaulters left, then what is shared.
 *
 * Source  SPEC, Layers and Sharing.
 */
import { withDigits } from "#domain/money.ts";
import { compareIds } from "#domain/order.ts";
import { type Statement, splitInOrder, statementOf } from "#domain/share.ts";
import { isHouse, lesser, type Offer, offerOf, type Payer, type Round, windowOf } from "./offer.ts";
import type { LayerResult } from "./result.ts";
import type { DefaulterLayer, SharedLayer, SideBySide } from "./rulebook.ts";

/** Let every layer absorb what it can of the round's losses; what is left in them is uncovered. */
export function absorb(round: Round): LayerResult[] {
  return round.input.rulebook.steps.flatMap((step) =>
    step.kind === "defaulter" ? [takeOwn(round, step)] : takeShared(round, step),
  );
}

/** What is left of all the losses. */
export function unabsorbed(round: Round): bigint {
  return round.losses.reduce((sum, { left }) => sum + left, 0n);
}

/** Defaulter by defaulter: one's surplus never covers another's loss. */
function takeOwn(round: Round, { id, resource }: DefaulterLayer): LayerResult {
  const field = resource === "margin" ? "margin" : "posted";
  const amounts = round.losses.map((loss) => {
    const amount = lesser(loss.left, loss.member[field]);
    loss.left -= amount;
    loss.member[field] -= amount;
    return amount;
  });
  const payers = round.losses.map(({ member }) => member);
  return line(round, id, payers, amounts);
}

/** Layers side by side: all offers are made before the first layer takes anything. */
function takeShared(round: Round, { layers }: SideBySide): LayerResult[] {
  const loss = unabsorbed(round);
  if (loss === 0n) return layers.map((layer) => line(round, layer.id, [], []));
  const offers = layers.map((layer) => offerOf(round, layer));
  const parts = partsOf(loss, offers);
  const taken = offers.map((offer, i) => take(round, offer, parts[i]!));
  reduceLosses(
    round,
    parts.reduce((sum, part) => sum + part, 0n),
  );
  return offers.map(({ layer, payers }, i) =>
    line(round, layer.id, payers, taken[i]!.amounts, taken[i]!.statement),
  );
}

/** Share the loss among layers by capacity, odd units to the smaller layer id. */
function partsOf(loss: bigint, offers: readonly Offer[]): bigint[] {
  if (offers.length === 1) return [lesser(loss, offers[0]!.capacity)];
  const order = offers.map((_, i) => i).sort((a, b) => compareIds(offers[a]!.layer.id, offers[b]!.layer.id));
  const capacities = order.map((i) => offers[i]!.capacity);
  const split = splitInOrder(loss, capacities, capacities);
  const parts = new Array<bigint>(offers.length);
  order.forEach((i, place) => {
    parts[i] = split.parts[place]!;
  });
  return parts;
}

/** Take `part` from the payers of an offer, and remember who gave what. */
function take(
  round: Round,
  offer: Offer,
  part: bigint,
): { amounts: readonly bigint[]; statement: Statement | null } {
  const { layer, payers, weights, caps } = offer;
  if (part === 0n) return { amounts: [], statement: null };
  let amounts: readonly bigint[];
  let statement: Statement | null = null;
  if (layer.sharing === "queue") amounts = inQueue(part, weights, caps);
  else {
    const split = splitInOrder(part, weights, caps);
    amounts = split.parts;
    if (layer.payer !== "ccp") statement = statementOf(split, (i) => payers[i]!.id);
  }
  payers.forEach((payer, i) => {
    give(round, layer, payer, amounts[i]!);
    if (round.trace !== undefined) traceLine(round, offer, i, amounts[i]!, statement);
  });
  return { amounts, statement };
}

/**
 * Largest weight first, each up to its cap; the stable sort leaves ties in order of id. The total is at most what
 * those with weight can take, so that it is used up before the last, who have none.
 */
function inQueue(total: bigint, weights: readonly bigint[], caps: readonly bigint[]): bigint[] {
  const amounts = weights.map(() => 0n);
  const queue = weights
    .map((_, i) => i)
    .sort((a, b) => (weights[a] === weights[b] ? 0 : weights[a]! > weights[b]! ? -1 : 1));
  let left = total;
  for (const i of queue) {
    amounts[i] = lesser(left, caps[i]!);
    left -= amounts[i]!;
  }
  return amounts;
}

function give(round: Round, layer: SharedLayer, payer: Payer, amount: bigint): void {
  if (amount === 0n) return;
  if (layer.scope === "rolling") round.rolling[layer.position]!.add(round.day, payer.id, amount);
  else windowOf(round, layer).add(payer.id, amount);
  round.of.give(layer.position, payer.id, amount);
  if (isHouse(payer)) return;
  payer.paid += amount;
  if (layer.resource === "contribution") payer.posted -= amount;
  if (layer.payer === "gainers") round.gainsLeft.set(payer.id, round.gainsLeft.get(payer.id)! - amount);
}

/** A shared layer reduces the defaulters' losses in order of id. */
function reduceLosses(round: Round, absorbed: bigint): void {
  let over = absorbed;
  for (const loss of round.losses) {
    const amount = lesser(over, loss.left);
    loss.left -= amount;
    over -= amount;
  }
}

/** The line of one layer, with what remains after it and all that stand beside it. */
function line(
  round: Round,
  id: string,
  payers: readonly Payer[],
  amounts: readonly bigint[],
  statement: Statement | null = null,
): LayerResult {
  const { digits } = round.input;
  const shares: LayerResult["shares"][number][] = [];
  let absorbed = 0n;
  amounts.forEach((amount, i) => {
    if (amount === 0n) return;
    absorbed += amount;
    shares.push({ payer: payers[i]!.id, amount: withDigits(amount, digits) });
  });
  const layer = {
    id,
    absorbed: withDigits(absorbed, digits),
    remaining: withDigits(unabsorbed(round), digits),
    shares,
  };
  return statement === null ? layer : { ...layer, statement };
}

function traceLine(
  round: Round,
  { layer, payers, weights, caps }: Offer,
  i: number,
  amount: bigint,
  statement: Statement | null,
): void {
  const { digits } = round.input;
  round.trace?.({
    event: round.event,
    layer: layer.id,
    payer: payers[i]!.id,
    weight: withDigits(weights[i]!, digits),
    cap: withDigits(caps[i]!, digits),
    amount: withDigits(amount, digits),
    statement,
  });
}
