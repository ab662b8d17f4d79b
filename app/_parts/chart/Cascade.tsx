import { type CSSProperties, type ReactNode, useId } from "react";
import { figures } from "#app/_parts/amounts.ts";
import { CascadeRow, LossLine } from "#app/_parts/chart/CascadeRow.tsx";
import { CascadeTable } from "#app/_parts/chart/CascadeTable.tsx";
import { type CascadeLayer, fillOf, placeLayers } from "#app/_parts/chart/cascade.ts";
import { Legend, type LegendEntry } from "#app/_parts/chart/Legend.tsx";
import { Marks } from "#app/_parts/chart/marks.tsx";
import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { percent, scaled } from "#app/_parts/scale.ts";

const is = (role: string) => ({ role });
const payers = {
  defaulter: "defaulter",
  house: "clearing house",
  fund: "members",
  call: "members, called",
} as const;

export type CascadeProps = {
  currency: string;
  layers: readonly CascadeLayer[];
  loss: string;
  uncovered: string;
  /** The answer in a sentence: "Your part: 5,000,000.00 of 107,000,000.00. The fund held." */
  sentence?: ReactNode;
  view?: View | undefined;
};

/**
 * How far a loss went: a table whose middle column is drawn. Layers in order, each starting where the last ended;
 * outline is size, fill is used, the viewer's own at the end of the fill, one dashed line for the loss. Empty layers
 * stay: the order is shown before any loss.
 */
export function Cascade({ sentence, view = "drawn", ...figuresOf }: CascadeProps) {
  return (
    <div className="drawn-box">
      {sentence && <p className="pb-2 text-ink-2">{sentence}</p>}
      {view === "table" ? <CascadeTable {...figuresOf} /> : <CascadeDrawn {...figuresOf} />}
    </div>
  );
}

function CascadeDrawn({ currency, layers, loss, uncovered }: CascadeProps) {
  const { placed, loss: lossAt, uncoveredFrom } = placeLayers(layers, loss, uncovered);
  const lacking = scaled(uncovered) > 0n;
  const id = useId();
  const lost = scaled(loss) > 0n;
  const lossWords = `Loss ${figures(loss)}`;
  const anchor = lossAt < 190 ? "start" : lossAt > 810 ? "end" : "middle";
  return (
    <>
      <table className="drawn" style={figuresWidth(layers)} {...is("table")}>
        <caption className="sr-only">{`Layers in order and what the loss of ${currency} ${figures(loss)} took of each`}</caption>
        <thead {...is("rowgroup")}>
          <tr {...is("row")}>
            <th scope="col" className="name pt-1.5" {...is("columnheader")}>
              Layer, in order
            </th>
            <th scope="col" className="drawing" {...is("columnheader")}>
              <span className="sr-only">What is left</span>
              {lost && (
                <svg className="plot" aria-hidden="true">
                  <text
                    x={percent(lossAt)}
                    y="8"
                    textAnchor={anchor}
                    fill="var(--color-madder)"
                    fontWeight="620"
                  >
                    {lossWords}
                  </text>
                  <line
                    x1={percent(lossAt)}
                    x2={percent(lossAt)}
                    y1="14"
                    y2="100%"
                    stroke="var(--color-madder)"
                    strokeWidth="1.25"
                  />
                </svg>
              )}
            </th>
            <th scope="col" className="figures" {...is("columnheader")}>
              Used of size
            </th>
          </tr>
        </thead>
        <tbody {...is("rowgroup")}>
          {placed.map((each, at) => (
            <tr key={each.layer.id} {...is("row")}>
              <th scope="row" className="name" {...is("rowheader")}>
                {each.layer.title}
                <span className="type-small block text-ink-2 phone:sr-only">{each.layer.rule}</span>
              </th>
              <td className="drawing" {...is("cell")}>
                <CascadeRow
                  placed={each}
                  first={at === 0}
                  last={at === placed.length - 1 && !lacking}
                  loss={lost ? lossAt : null}
                />
                <span className="sr-only">
                  {each.empty
                    ? "nothing left"
                    : each.layer.left === null
                      ? "no limit"
                      : `${figures(each.layer.left)} left`}
                  {each.layer.mine !== undefined && `; yours ${figures(each.layer.mine)}`}
                </span>
              </td>
              <td className="figures" {...is("cell")}>
                <b>{figures(each.layer.absorbed)}</b>
                <span className="type-small block text-ink-2">
                  {each.layer.size === null ? "no limit" : `of ${figures(each.layer.size)}`}
                </span>
              </td>
            </tr>
          ))}
          <tr className="total" {...is("row")}>
            <th scope="row" className="name" {...is("rowheader")}>
              Not covered
            </th>
            <td className="drawing" {...is("cell")}>
              {lacking && (
                <svg className="plot" aria-hidden="true">
                  <svg y="50%" overflow="visible" aria-hidden="true">
                    <Marks
                      id={id}
                      marks={[{ from: uncoveredFrom, to: lossAt, fill: "bad", style: "hatched" }]}
                      y={-12}
                      height={24}
                    />
                  </svg>
                  <LossLine at={lossAt} />
                </svg>
              )}
            </td>
            <td className="figures" {...is("cell")}>
              <span className={lacking ? "text-madder" : ""}>{figures(uncovered)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <div className="pt-3.5">
        <Legend entries={legendOf(layers, loss, lacking)} />
      </div>
    </>
  );
}

/** The last column is as wide as its longest figure: nothing is wrapped or shortened. */
function figuresWidth(layers: readonly CascadeLayer[]): CSSProperties {
  const longest = Math.max(...layers.map((layer) => figures(layer.absorbed).length), 12);
  return { "--figures": `${longest * 0.46 + 0.6}rem` } as CSSProperties;
}

/** Only what is drawn is explained. */
function legendOf(layers: readonly CascadeLayer[], loss: string, lacking: boolean): LegendEntry[] {
  const used = new Set(layers.filter((layer) => scaled(layer.absorbed) > 0n).map(fillOf));
  const own = layers.some((layer) => layer.mine !== undefined && scaled(layer.mine) > 0n);
  const entries: LegendEntry[] = [{ label: "size", fill: "ink", style: "outlined" }];
  for (const fill of ["defaulter", "house", "fund", "call"] as const) {
    if (used.has(fill)) entries.push({ label: payers[fill], fill });
  }
  if (own) entries.push({ label: "you", fill: "mine" });
  if (lacking) entries.push({ label: "not covered", fill: "bad", style: "hatched" });
  if (scaled(loss) > 0n) entries.push({ label: `the loss, ${figures(loss)}`, fill: "bad", style: "line" });
  return entries;
}
