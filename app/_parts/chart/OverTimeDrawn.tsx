import { type CSSProperties, useId } from "react";
import { Legend } from "#app/_parts/chart/Legend.tsx";
import { type Fill, fills, Hatch } from "#app/_parts/chart/marks.tsx";
import { OverTimeBar } from "#app/_parts/chart/OverTimeBar.tsx";
import { OverTimeReader } from "#app/_parts/chart/OverTimeReader.tsx";
import {
  type EndLabel,
  endLabels,
  namedPeriods,
  type Period,
  placeOverTime,
  type Series,
  stepLine,
} from "#app/_parts/chart/overTime.ts";
import { percent } from "#app/_parts/scale.ts";

const up = (permille: number) => percent(1000 - permille);

/**
 * The drawing: figures of the axis, the plot, the labels at its right end (a legend below where the column is narrow),
 * periods under the axis, and one line that reads the period the arrow keys stand on.
 */
export function OverTimeDrawn({
  title,
  unit,
  series,
  line,
  periods,
  words,
}: {
  title: string;
  unit: string;
  series: readonly Series[];
  line?: string | undefined;
  periods: readonly Period[];
  words: readonly string[];
}) {
  const id = useId();
  const { columns, ticks } = placeOverTime(series, periods);
  const hatched = [...new Set(series.filter(({ style }) => style === "hatched").map(({ fill }) => fill))];
  const nameOf = ({ of }: EndLabel) => (of === "line" ? (line ?? "") : (series[of]?.label ?? ""));
  const labels = endLabels(columns);
  const widths = {
    "--axis": `${Math.max(...ticks.map(({ text }) => text.length)) * 0.46 + 0.75}rem`,
    "--labels": `${Math.max(...labels.map((label) => nameOf(label).length), 4) * 0.46 + 2}rem`,
  } as CSSProperties;
  return (
    <>
      <div className="over-time" style={widths}>
        <svg className="axis" aria-hidden="true">
          {ticks.map(({ at, text }) => (
            <text key={text} x="100%" dx="-8" y={up(at)} dy="4" textAnchor="end">
              {text}
            </text>
          ))}
        </svg>
        <div className="plot-area">
          <svg width="100%" height="100%" className="block" aria-hidden="true">
            <defs>
              {hatched.map((fill) => (
                <Hatch key={fill} id={`${id}-${fill}`} fill={fill} />
              ))}
            </defs>
            {ticks.map(({ at }) => (
              <line
                key={at}
                x1="0"
                x2="100%"
                y1={up(at)}
                y2={up(at)}
                stroke={at === 0 ? "none" : "var(--color-rule)"}
              />
            ))}
            {columns.map((column, at) => (
              <OverTimeBar
                key={periods[at]!.title}
                column={column}
                series={series}
                dense={columns.length > 30}
                hatch={(fill: Fill) => `url(#${id}-${fill})`}
              />
            ))}
            <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--color-ink)" strokeWidth="1.25" />
            {stepLine(columns).map((piece) => (
              <line
                key={`${piece.x1} ${piece.y1} ${piece.x2}`}
                x1={percent(piece.x1)}
                x2={percent(piece.x2)}
                y1={up(piece.y1)}
                y2={up(piece.y2)}
                stroke="var(--color-ink)"
                strokeWidth="2.5"
                strokeLinecap="square"
              />
            ))}
          </svg>
        </div>
        <svg className="labels" aria-hidden="true">
          {labels.map((label) => (
            <svg key={label.of} x="10" y={up(label.at)} aria-hidden="true">
              {label.of === "line" ? (
                <line x2="12" stroke="var(--color-ink)" strokeWidth="2.5" />
              ) : (
                <rect
                  y="-4"
                  width="12"
                  height="8"
                  fill={fillOf(series[label.of]!, id)}
                  stroke="var(--color-ink-2)"
                  strokeWidth="1.25"
                />
              )}
              <text x="18" dy="4">
                {nameOf(label)}
              </text>
            </svg>
          ))}
        </svg>
        <Named columns={columns} periods={periods} />
        <OverTimeReader
          label={`${title}, ${unit}, period by period`}
          places={columns.map(({ middle }, at) => ({ at: middle, words: words[at]! }))}
        />
      </div>
      <div className="narrow-only pt-2">
        <Legend
          entries={[...series, ...(line ? [{ label: line, fill: "ink", style: "level" } as const] : [])]}
        />
      </div>
    </>
  );
}

function fillOf({ fill, style }: Series, id: string): string {
  return style === "outlined" ? "none" : style === "hatched" ? `url(#${id}-${fill})` : fills[fill];
}

/** Periods under the axis: up to eight, and where the column is narrow three. The outer ones stay within the plot. */
function Named({
  columns,
  periods,
}: Pick<Parameters<typeof OverTimeDrawn>[0], "periods"> & {
  columns: ReturnType<typeof placeOverTime>["columns"];
}) {
  const last = columns.length - 1;
  return (
    <svg className="periods" aria-hidden="true">
      {[
        { of: namedPeriods(columns.length, 8), className: "roomy-only" },
        { of: namedPeriods(columns.length, 3), className: "narrow-only" },
      ].map(({ of, className }) => (
        <g key={className} className={className}>
          {of.map((at) => {
            const { from, to, middle } = columns[at]!;
            const [x, anchor] =
              last === 0
                ? [middle, "middle" as const]
                : at === 0
                  ? [from, "start" as const]
                  : at === last
                    ? [to, "end" as const]
                    : [middle, "middle" as const];
            return (
              <text key={periods[at]!.title} x={percent(x)} y="14" textAnchor={anchor}>
                {periods[at]!.tick}
              </text>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
