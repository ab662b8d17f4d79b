import { useId } from "react";
import { figures } from "#app/_parts/amounts.ts";
import { fillOf, labelPlace, type PlacedLayer } from "#app/_parts/chart/cascade.ts";
import { Marks } from "#app/_parts/chart/marks.tsx";
import { percent, scaled } from "#app/_parts/scale.ts";

const line = { stroke: "var(--color-ink-2)", strokeWidth: 1.25 };

/** The loss, through every row: one dashed madder line. */
export function LossLine({ at }: { at: number }) {
  return (
    <line
      x1={percent(at)}
      x2={percent(at)}
      y1="0"
      y2="100%"
      stroke="var(--color-madder)"
      strokeWidth="1.25"
      strokeDasharray="3 2"
    />
  );
}

/** What is drawn of one layer: the thin line it hangs on, its size, what is used, the viewer's own, what is left. */
export function CascadeRow({
  placed,
  first,
  last,
  loss,
}: {
  placed: PlacedLayer;
  first: boolean;
  last: boolean;
  /** Null before any loss: the order of layers is shown all the same. */
  loss: number | null;
}) {
  const id = useId();
  const { layer, start, used, mineFrom, end, next, empty } = placed;
  const fill = fillOf(layer);
  const open = layer.size === null;
  const left = layer.left !== null && scaled(layer.left) > 0n ? `${figures(layer.left)} left` : null;
  const words = empty ? "nothing left" : left;
  const label = words === null ? null : labelPlace(words, placed);
  const mine =
    mineFrom === null
      ? [{ from: start, to: used, fill }]
      : [
          { from: start, to: mineFrom, fill },
          { from: mineFrom, to: used, fill: "mine" as const },
        ];
  return (
    <svg className="plot" aria-hidden="true">
      <svg y="50%" overflow="visible" aria-hidden="true">
        {!first && (
          <line className="desk-only" x1={percent(start)} x2={percent(start)} y1="-50%" y2="-12" {...line} />
        )}
        {!last && (
          <line className="desk-only" x1={percent(next)} x2={percent(next)} y1="12" y2="50%" {...line} />
        )}
        {empty ? (
          <line x1={percent(start)} x2={percent(start)} y1="-12" y2="12" {...line} strokeWidth="2.5" />
        ) : (
          <>
            <rect
              x={percent(start)}
              width={percent(end - start)}
              y="-12"
              height="24"
              fill="var(--color-paper)"
            />
            <Marks id={id} marks={mine.filter((mark) => mark.to > mark.from)} y={-12} height={24} />
            {open ? (
              <g {...line} strokeDasharray="4 3">
                <line x1={percent(start)} x2={percent(end)} y1="-12" y2="-12" />
                <line x1={percent(start)} x2={percent(end)} y1="12" y2="12" />
              </g>
            ) : (
              <rect
                x={percent(start)}
                width={percent(Math.max(end - start, 2))}
                y="-12"
                height="24"
                fill="none"
                {...line}
              />
            )}
          </>
        )}
        {label && words && (
          <svg
            x={percent(label.x)}
            overflow="visible"
            aria-hidden="true"
            className={empty ? "" : "roomy-only"}
          >
            <text x={label.dx} y="4" textAnchor={label.anchor} fill="var(--color-ink-2)">
              {words}
            </text>
          </svg>
        )}
      </svg>
      {loss !== null && <LossLine at={loss} />}
    </svg>
  );
}
