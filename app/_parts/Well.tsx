import clsx from "clsx";
import { useId } from "react";
import { type Fill, type Mark, type MarkStyle, Marks } from "#app/_parts/chart/marks.tsx";
import { percent, permille, scaled } from "#app/_parts/scale.ts";

/** A part of what a well holds, as decimal text: an amount, a ratio, a count. */
export type WellPart = { value: string; fill: Fill; style?: MarkStyle | undefined };

/** Parts laid end to end on the capacity `of`: each starts where the last ended. */
export function laidOut(parts: readonly WellPart[], of: string): Mark[] {
  const whole = scaled(of);
  let sum = 0n;
  return parts.map((part) => {
    const from = permille(sum, whole);
    sum += scaled(part.value);
    return { from, to: permille(sum, whole), fill: part.fill, style: part.style ?? "solid" };
  });
}

/**
 * A well: the outline is what is possible (a cap, a size), solid what is used, hatched what is called, empty what is
 * left. SVG, so that it prints. The sentence stands beside it; `label` carries the figures for those who hear it.
 *
 * mark  a threshold, as an upright stroke: "at least 1.25"
 */
export function Well({
  of,
  parts,
  label,
  size = "normal",
  mark,
}: {
  of: string;
  parts: readonly WellPart[];
  label: string;
  size?: "normal" | "list" | "large" | undefined;
  mark?: string | undefined;
}) {
  const id = useId();
  const at = mark === undefined ? undefined : percent(permille(scaled(mark), scaled(of)));
  return (
    <span
      className={clsx(
        "block rounded-bar border-[1.25px] border-ink-2",
        size === "list" ? "h-2.5 py-px" : "py-0.5",
        size === "normal" && "h-[18px]",
        size === "large" && "h-[26px]",
      )}
    >
      <svg role="img" aria-label={label} width="100%" height="100%" className="block rounded-[1px]">
        <Marks id={id} marks={laidOut(parts, of)} height="100%" />
        {at && (
          <svg x={at} y="50%" overflow="visible" aria-hidden="true">
            <line y1="-8" y2="8" stroke="var(--color-ink)" strokeWidth="2" />
          </svg>
        )}
      </svg>
    </span>
  );
}
