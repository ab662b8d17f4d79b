import type { Fill } from "#app/_parts/chart/marks.tsx";
import { permille, scaled } from "#app/_parts/scale.ts";

export type Payer = "defaulter" | "ccp" | "survivors" | "gainers";

/** One layer of the waterfall, in order. Amounts as decimal text of the chart's currency. */
export type CascadeLayer = {
  id: string;
  title: string;
  /** Under the title: "Rule 4, members by contribution". */
  rule: string;
  payer: Payer;
  absorbed: string;
  /** Null where the rule names no limit. */
  size: string | null;
  left: string | null;
  /** The viewer's own part of what was absorbed. */
  mine?: string | undefined;
  /** An assessment: money called, not posted. */
  called?: boolean | undefined;
};

/** Where a layer stands, 0 to 1000 on the chart's axis. */
export type PlacedLayer = {
  layer: CascadeLayer;
  start: number;
  /** The end of what is used; `mineFrom` to here is the viewer's own. */
  used: number;
  mineFrom: number | null;
  /** The end of its size; 1000 where it has no limit. */
  end: number;
  /** Where the next layer starts. */
  next: number;
  empty: boolean;
};

export function fillOf(layer: CascadeLayer): Fill {
  if (layer.payer === "defaulter") return "defaulter";
  if (layer.payer === "ccp") return "house";
  return layer.called || layer.payer === "gainers" ? "call" : "fund";
}

/**
 * Put the layers on one axis. A layer starts where the last one ended: where the loss went on, that is the end of what
 * the last one took (its cap may have left some); behind the last one touched, the end of its size.
 */
export function placeLayers(
  layers: readonly CascadeLayer[],
  loss: string,
  uncovered: string,
): { placed: PlacedLayer[]; loss: number; uncoveredFrom: number } {
  const lastTouched = layers.findLastIndex((layer) => scaled(layer.absorbed) > 0n);
  let at = 0n;
  const spans = layers.map((layer, index) => {
    const absorbed = scaled(layer.absorbed);
    const size = layer.size === null ? null : scaled(layer.size);
    const start = at;
    at += index < lastTouched || size === null ? absorbed : size;
    return { layer, start, used: start + absorbed, end: size === null ? null : start + size, next: at };
  });
  const furthest = spans.reduce(
    (most, span) => (span.end && span.end > most ? span.end : most),
    scaled(loss),
  );
  // A layer without a limit runs off the drawing: it needs a piece to run through.
  const axis = spans.some((span) => span.end === null) ? (furthest * 6n) / 5n + 1n : furthest;
  const place = (value: bigint) => permille(value, axis);
  return {
    placed: spans.map((span) => ({
      layer: span.layer,
      start: place(span.start),
      used: place(span.used),
      mineFrom: span.layer.mine === undefined ? null : place(span.used - scaled(span.layer.mine)),
      end: span.end === null ? 1000 : place(span.end),
      next: place(span.next),
      empty: span.end === span.start,
    })),
    loss: place(scaled(loss)),
    uncoveredFrom: place(scaled(loss) - scaled(uncovered)),
  };
}

const PX_PER_PERMILLE = 0.32;
const PX_PER_LETTER = 5.35;

/** Where a label finds room: in what is left of the bar, after it, before it; or nowhere, as the figures say it too. */
export function labelPlace(
  text: string,
  { start, used, end }: Pick<PlacedLayer, "start" | "used" | "end">,
): { x: number; dx: number; anchor: "start" | "end" } | null {
  const needs = (text.length * PX_PER_LETTER + 9) / PX_PER_PERMILLE;
  if (end - used >= needs) return { x: used, dx: 9, anchor: "start" };
  if (1000 - end >= needs) return { x: end, dx: 6, anchor: "start" };
  if (start >= needs) return { x: start, dx: -6, anchor: "end" };
  return null;
}
