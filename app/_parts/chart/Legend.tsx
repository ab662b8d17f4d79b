import { useId } from "react";
import { type Fill, fills, Hatch, type MarkStyle } from "#app/_parts/chart/marks.tsx";

export type LegendEntry = { label: string; fill: Fill; style?: MarkStyle | "line" | "level" | undefined };

/** What the marks mean, in words with their figures. A legend only where no label fits on the mark itself. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  const id = useId();
  return (
    <ul className="type-small flex flex-wrap gap-x-[18px] gap-y-1 text-ink-2">
      {entries.map((entry, at) => (
        <li key={entry.label} className="flex items-center gap-1.5">
          <svg width="14" height="10" aria-hidden="true" className="flex-none">
            {entry.style === "hatched" && (
              <defs>
                <Hatch id={`${id}-${at}`} fill={entry.fill} />
              </defs>
            )}
            {entry.style === "level" ? (
              <line x1="0" x2="14" y1="5" y2="5" stroke="var(--color-ink)" strokeWidth="2.5" />
            ) : entry.style === "line" ? (
              <line
                x1="7"
                x2="7"
                y1="0"
                y2="10"
                stroke={fills[entry.fill]}
                strokeWidth="1.5"
                strokeDasharray="3 2"
              />
            ) : (
              <rect
                x="0.6"
                y="0.6"
                width="12.8"
                height="8.8"
                fill={
                  entry.style === "outlined"
                    ? "none"
                    : entry.style === "hatched"
                      ? `url(#${id}-${at})`
                      : fills[entry.fill]
                }
                stroke="var(--color-ink-2)"
                strokeWidth="1.25"
              />
            )}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
