import type { Tx } from "#db/client.ts";
import { listLiabilities } from "#db/members/onboarding.ts";
import type { LayerContent, RulebookContent } from "../rulebooks/content.ts";

/** The figure of a case by which leaving members' calls are limited. */
const MEASURE = "liability";
/** More than any call: of members that stay. */
const UNBOUND = 10n ** 18n;

/**
 * What members that are leaving can still be called for beyond what they have posted: the liability of their notice less
 * what was used or called since, and less what is posted. Null where nobody is leaving: then a case stays as it is.
 */
export async function callableOf(
  tx: Tx,
  posted: ReadonlyMap<string, bigint>,
): Promise<((memberId: string) => bigint) | null> {
  const leaving = await listLiabilities(tx, [...posted.keys()]);
  if (leaving.length === 0) return null;
  const left = new Map(
    leaving.map(({ memberId, liability, asked }) => {
      const rest = liability - asked - (posted.get(memberId) ?? 0n);
      return [memberId, rest > 0n ? rest : 0n];
    }),
  );
  return (memberId) => left.get(memberId) ?? UNBOUND;
}

/** The rulebook's layers, in which no call goes beyond a leaving member's liability. In the words of the SPEC, so that anybody can run it again. */
export function withinLiability(loss: RulebookContent["loss"]): RulebookContent["loss"] {
  return { ...loss, layers: loss.layers.map(limited) };
}

function limited(layer: LayerContent): LayerContent {
  if (layer.together) return { ...layer, together: layer.together.map(limited) };
  if (layer.payer !== "survivors" || layer.resource !== "assessment") return layer;
  const { limit } = layer as { limit?: { least?: unknown[] } };
  const own = { times: "1", of: MEASURE };
  return { ...layer, limit: { least: [...(limit?.least ?? [limit]), own] } } as LayerContent;
}

/** The figure as a member of a case carries it. */
export const liabilityMeasure = (amount: string) => ({ measures: { [MEASURE]: amount } });
