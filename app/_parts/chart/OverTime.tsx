import type { ReactNode } from "react";
import { figures } from "#app/_parts/amounts.ts";
import { OverTimeDrawn } from "#app/_parts/chart/OverTimeDrawn.tsx";
import { MOST_PERIODS, type Period, type Series } from "#app/_parts/chart/overTime.ts";
import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

const NOT_KNOWN = "not known yet";

export type OverTimeProps = {
  /** What the chart is of, for its caption and those who hear it: "Posted against required". */
  title: string;
  /** "EUR", or "%" and the like: said once, not in each cell. */
  unit: string;
  /** At most six, stacked in this order from zero upwards; the viewer's own is filled "mine" and nothing else is. */
  series: readonly Series[];
  /** What the step line over the bars is: "required". */
  line?: string | undefined;
  /** Oldest first. Drawn are the newest sixty. */
  periods: readonly Period[];
  /** The answer in a sentence: "The fund holds all it must, and did all month." */
  sentence: ReactNode;
  view?: View | undefined;
};

/** Stacked bars, one a period, from zero; a step line over them; each labelled where the last bar ends. */
export function OverTime({ sentence, view = "drawn", ...chart }: OverTimeProps) {
  return (
    <div className="drawn-box">
      <p className="pb-2 text-ink-2">{sentence}</p>
      {view === "table" ? (
        <OverTimeTable {...chart} />
      ) : (
        <OverTimeDrawn
          {...chart}
          periods={chart.periods.slice(-MOST_PERIODS)}
          words={chart.periods.slice(-MOST_PERIODS).map((period) => wordsOf(period, chart))}
        />
      )}
    </div>
  );
}

type Figures = Omit<OverTimeProps, "sentence" | "view">;

/** A period in words, as the line under the drawing reads it. */
function wordsOf({ title, values, line }: Period, chart: Figures): string {
  const said = values
    ? chart.series.map(({ label }, at) => `${label} ${figures(values[at] ?? "0")}`)
    : [NOT_KNOWN];
  if (chart.line && line !== null && line !== undefined) said.push(`${chart.line} ${figures(line)}`);
  return `${title}: ${said.join(", ")}`;
}

function OverTimeTable({ title, unit, series, line, periods }: Figures) {
  const heads = [...series.map(({ label }) => label), ...(line ? [line] : [])];
  return (
    <Table caption={`${title}, ${unit}, newest first`} captionShown dense>
      <TableHead>
        <HeadCell>Period</HeadCell>
        {heads.map((head) => (
          <HeadCell key={head} align="right">
            {head.charAt(0).toUpperCase() + head.slice(1)}
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {periods.toReversed().map((period) => (
          <Row key={period.title}>
            <Cell name>{period.title}</Cell>
            {heads.map((head, at) => {
              const value = at < series.length ? period.values?.[at] : period.line;
              return (
                <Cell key={head} align="right" label={head}>
                  {value === null || value === undefined ? NOT_KNOWN : figures(value)}
                </Cell>
              );
            })}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
