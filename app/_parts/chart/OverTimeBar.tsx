import { type Fill, fills } from "#app/_parts/chart/marks.tsx";
import type { Column, Series } from "#app/_parts/chart/overTime.ts";
import { percent } from "#app/_parts/scale.ts";

/** One period: its parts in one outline, 2 px of paper between them; a dashed ring on zero where nothing is known. */
export function OverTimeBar({
  column: { from, to, middle, parts },
  series,
  dense,
  hatch,
}: {
  column: Column;
  series: readonly Series[];
  /** So many bars that a full outline would be all there is to see on a phone. */
  dense: boolean;
  hatch(fill: Fill): string;
}) {
  if (!parts)
    return (
      <svg x={percent(middle)} y="100%" aria-hidden="true">
        <circle
          cy="-8"
          r="4"
          fill="var(--color-paper)"
          stroke="var(--color-ink-2)"
          strokeWidth="1.25"
          strokeDasharray="2.3 1.31"
        />
      </svg>
    );
  const box = { x: percent(from), width: percent(to - from) };
  const height = parts.at(-1)?.to ?? 0;
  return (
    <g>
      {parts.map((part, at) => {
        const { fill, style, label } = series[at]!;
        return (
          <rect
            key={label}
            {...box}
            y={percent(1000 - part.to)}
            height={percent(part.to - part.from)}
            fill={
              style === "outlined" ? "var(--color-paper)" : style === "hatched" ? hatch(fill) : fills[fill]
            }
          />
        );
      })}
      {parts
        .slice(1)
        .map(
          (part, at) =>
            part.to > part.from &&
            part.from > 0 && (
              <line
                key={series[at + 1]!.label}
                x1={percent(from)}
                x2={percent(to)}
                y1={percent(1000 - part.from)}
                y2={percent(1000 - part.from)}
                stroke="var(--color-paper)"
                strokeWidth="2"
              />
            ),
        )}
      {height > 0 && (
        <rect
          {...box}
          y={percent(1000 - height)}
          height={percent(height)}
          fill="none"
          stroke="var(--color-ink-2)"
          className={dense ? "outline-of-many" : "outline-of-few"}
        />
      )}
    </g>
  );
}
