import type { Money } from "#app/_parts/amounts.ts";
import type { CascadeLayer, Payer } from "#app/_parts/chart/cascade.ts";
import { difference } from "#app/_parts/scale.ts";

/** A layer as the graph publishes it: totals, and the viewer's own part where it has one. */
export type PublishedLayer = {
  id: string;
  title: string;
  payer: string;
  resource?: string | null | undefined;
  absorbed: Money;
  size: Money;
  mine?: Money | null | undefined;
};

const payers = {
  defaulter: "defaulter",
  ccp: "clearing house",
  survivors: "members",
  gainers: "members who gained",
} as const;

const means: Record<string, string> = {
  margin: "their margin",
  contribution: "by contribution",
  assessment: "called",
};

/** Who pays a layer and with what: "members by contribution", "clearing house". */
export function payerWords(payer: string, resource?: string | null): string {
  const who = payers[payer as Payer] ?? payer;
  const by = payer === "survivors" && resource ? means[resource] : undefined;
  return by ? `${who} ${by}` : who;
}

/** Published layers as the cascade draws them, in their order. */
export function cascadeLayers(layers: readonly PublishedLayer[]): CascadeLayer[] {
  return layers.map((layer, at) => ({
    id: layer.id,
    title: layer.title,
    rule: `Rule ${at + 1}, ${payerWords(layer.payer, layer.resource)}`,
    payer: layer.payer as Payer,
    absorbed: layer.absorbed.amount,
    size: layer.size.amount,
    left: difference(layer.size.amount, layer.absorbed.amount),
    mine: layer.mine?.amount,
    called: layer.resource === "assessment",
  }));
}
