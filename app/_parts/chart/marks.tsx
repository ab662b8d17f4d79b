import { percent } from "#app/_parts/scale.ts";

/** Who pays, or what it means: the only colours a chart knows. */
export type Fill = "defaulter" | "house" | "fund" | "call" | "mine" | "bad" | "ink";
export type MarkStyle = "solid" | "hatched" | "outlined";

export const fills: Record<Fill, string> = {
  defaulter: "var(--color-c-defaulter)",
  house: "var(--color-c-house)",
  fund: "var(--color-c-fund)",
  call: "var(--color-c-call)",
  mine: "var(--color-mine)",
  bad: "var(--color-madder)",
  ink: "var(--color-ink-2)",
};

/** A piece of a line of 1000. */
export type Mark = { from: number; to: number; fill: Fill; style?: MarkStyle | undefined };

/** The hatch of a colour: pending. Put it into the <defs> of the drawing that uses it. */
export function Hatch({ id, fill }: { id: string; fill: Fill }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--color-paper)" />
      <rect width="2.75" height="6" fill={fills[fill]} />
    </pattern>
  );
}

/**
 * Marks on a line, in percent of the drawing's width: solid is done, hatched pending, outlined possible. A gap of 2 px
 * paper stands between neighbours. `id` must be the drawing's own (useId).
 */
export function Marks({
  id,
  marks,
  y = 0,
  height,
}: {
  id: string;
  marks: readonly Mark[];
  y?: number | undefined;
  height: number | string;
}) {
  const hatched = [...new Set(marks.filter((mark) => mark.style === "hatched").map((mark) => mark.fill))];
  return (
    <>
      {hatched.length > 0 && (
        <defs>
          {hatched.map((fill) => (
            <Hatch key={fill} id={`${id}-${fill}`} fill={fill} />
          ))}
        </defs>
      )}
      {marks.map((mark, at) => {
        const box = { x: percent(mark.from), width: percent(Math.max(mark.to - mark.from, 0)), y, height };
        const gap = marks.some((other, before) => before < at && other.to === mark.from && mark.from > 0);
        return (
          <g key={`${mark.from}-${mark.fill}-${mark.style}`}>
            {mark.style === "outlined" ? (
              <line
                x1={box.x}
                x2={box.x}
                y1={y}
                y2={typeof height === "number" ? y + height : height}
                stroke="var(--color-ink-2)"
                strokeWidth={mark.from > 0 ? 1.25 : 0}
              />
            ) : (
              <rect
                {...box}
                fill={mark.style === "hatched" ? `url(#${id}-${mark.fill})` : fills[mark.fill]}
              />
            )}
            {gap && mark.style !== "outlined" && (
              <line
                x1={box.x}
                x2={box.x}
                y1={y}
                y2={typeof height === "number" ? y + height : height}
                stroke="var(--color-paper)"
                strokeWidth="2"
              />
            )}
          </g>
        );
      })}
    </>
  );
}
