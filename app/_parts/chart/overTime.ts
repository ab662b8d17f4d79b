import type { Fill, MarkStyle } from "#app/_parts/chart/marks.tsx";
import { permille, scaled } from "#app/_parts/scale.ts";

/** What is stacked in every bar, the first at the bottom; at most six. */
export type Series = { label: string; fill: Fill; style?: MarkStyle | undefined };

/** One period, oldest first. Amounts are decimal text, none below zero, one for each series in its order. */
export type Period = {
  /** The period in full, as the table and the reading line say it: "17 Sep 2018". */
  title: string;
  /** The same under the axis: "17 Sep". */
  tick: string;
  /** Null where the period has no figures: "not known yet". */
  values: readonly string[] | null;
  /** What the step line says; null where it says nothing. */
  line?: string | null | undefined;
};

/** Where a period stands: x on a line of 1000 from the left, y on one of 1000 upwards from zero. */
export type Column = {
  from: number;
  to: number;
  middle: number;
  /** Its slot without the gaps between bars: what the step line runs over. */
  slot: { from: number; to: number };
  parts: { from: number; to: number }[] | null;
  line: number | null;
};

export type Tick = { at: number; text: string };
export type StepPiece = { x1: number; x2: number; y1: number; y2: number };
export type EndLabel = { of: number | "line"; at: number };

export const MOST_PERIODS = 60;
const WIDEST = 80; // of 1000: three bars are no three blocks
const STEPS = [10n, 20n, 25n, 50n];
const MOST_TICKS = 4n;
/** Labels are 16 px apart in a drawing of 208 px. */
export const APART = 77;

/** Put the periods on two axes: equal slots from left to right, and upwards from zero to a round figure above all. */
export function placeOverTime(
  series: readonly Series[],
  periods: readonly Period[],
): { columns: Column[]; ticks: Tick[] } {
  const heights = periods.map(({ values, line }) => ({
    ends: values?.reduce<bigint[]>((sums, value) => [...sums, (sums.at(-1) ?? 0n) + scaled(value)], []),
    line: line === null || line === undefined ? null : scaled(line),
  }));
  const most = heights
    .flatMap(({ ends, line }) => [ends?.at(-1) ?? 0n, line ?? 0n])
    .reduce((a, b) => (a > b ? a : b), 0n);
  const { step, top } = axisFor(most);
  const count = periods.length;
  const slotAt = (at: number) => Math.round((at * 1000) / count);
  const columns = heights.map(({ ends, line }, at): Column => {
    const slot = { from: slotAt(at), to: slotAt(at + 1) };
    const middle = (slot.from + slot.to) / 2;
    const half = Math.min((1000 / count) * 0.36, WIDEST / 2);
    return {
      from: middle - half,
      to: middle + half,
      middle,
      slot,
      parts:
        ends?.map((end, part) => ({
          from: permille(part === 0 ? 0n : ends[part - 1]!, top),
          to: permille(end, top),
        })) ?? null,
      line: line === null ? null : permille(line, top),
    };
  });
  if (columns.some(({ parts }) => parts && parts.length !== series.length))
    throw new Error("every period has a figure for each series");
  const ticks: Tick[] = [];
  for (let value = 0n; value <= top; value += step)
    ticks.push({ at: permille(value, top), text: tickText(value, top) });
  return { columns, ticks };
}

/** A round step of which at most four reach what is highest, and the end of the axis. Of nothing the axis is one unit. */
function axisFor(most: bigint): { step: bigint; top: bigint } {
  if (most <= 0n) return { step: 10n ** 12n, top: 10n ** 12n };
  for (let power = 1n; ; power *= 10n)
    for (const round of STEPS) {
      const step = round * power;
      if (step * MOST_TICKS >= most) return { step, top: ((most + step - 1n) / step) * step };
    }
}

/** An axis may shorten: "7 m", "2.5 bn", "500,000". */
function tickText(value: bigint, top: bigint): string {
  const [power, word] = top >= 10n ** 21n ? [21n, " bn"] : top >= 10n ** 18n ? [18n, " m"] : [12n, ""];
  if (value === 0n) return "0";
  const unit = 10n ** power;
  const whole = String(value / unit).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const decimals = String(value % unit)
    .padStart(Number(power), "0")
    .replace(/0+$/, "");
  return `${whole}${decimals && `.${decimals}`}${word}`;
}

/** The step line in straight pieces: level over each run of equal figures, upright between neighbours that differ. */
export function stepLine(columns: readonly Column[]): StepPiece[] {
  const pieces: StepPiece[] = [];
  let level: StepPiece | null = null;
  for (const { slot, line } of columns) {
    if (line === null) level = null;
    else if (level && level.y1 === line) level.x2 = slot.to;
    else {
      if (level) pieces.push({ x1: slot.from, x2: slot.from, y1: level.y1, y2: line });
      level = { x1: slot.from, x2: slot.to, y1: line, y2: line };
      pieces.push(level);
    }
  }
  return pieces;
}

/** What the right end is labelled with: each series in the middle of its part, the line at its height, none on another. */
export function endLabels(columns: readonly Column[]): EndLabel[] {
  const bar = columns.findLast(({ parts }) => parts !== null)?.parts ?? [];
  const line = columns.findLast((column) => column.line !== null)?.line ?? null;
  const labels: EndLabel[] = bar.map((part, of) => ({ of, at: (part.from + part.to) / 2 }));
  if (line !== null) labels.push({ of: "line", at: line });
  labels.sort((a, b) => a.at - b.at);
  for (const [at, label] of labels.entries()) {
    const below = labels[at - 1];
    if (below) label.at = Math.max(label.at, below.at + APART);
  }
  for (let at = labels.length - 1, most = 1000; at >= 0 && labels[at]!.at > most; at--, most -= APART)
    labels[at]!.at = most;
  return labels;
}

/** Which of `count` periods are named under the axis: both ends and evenly between, at most `most`. */
export function namedPeriods(count: number, most: number): number[] {
  const last = count - 1;
  const even = Array.from({ length: most - 2 }, (_, at) => most - 1 - at).find((gaps) => last % gaps === 0);
  // Rounding to whole periods must not bring two names together: fewer, where the closest would stand far closer than the rest.
  const apart = Array.from({ length: most - 1 }, (_, at) => most - 1 - at).find(
    (gaps) => Math.floor(last / gaps) * gaps * 4 >= last * 3,
  );
  const gaps = Math.min(last, even ?? apart ?? 1);
  return Array.from({ length: gaps + 1 }, (_, at) => (gaps === 0 ? 0 : Math.round((at * last) / gaps)));
}
