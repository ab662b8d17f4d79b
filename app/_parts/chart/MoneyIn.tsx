import { figures } from "#app/_parts/amounts.ts";
import { Legend, type LegendEntry } from "#app/_parts/chart/Legend.tsx";
import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { Well } from "#app/_parts/Well.tsx";

/** Money called and what became of it: received solid, acknowledged hatched, no answer outlined. */
export function MoneyIn({
  currency,
  called,
  received,
  acknowledged,
  silent,
  view = "drawn",
}: {
  currency: string;
  called: string;
  received: string;
  acknowledged: string;
  silent: string;
  view?: View | undefined;
}) {
  const lines = [
    { label: "received", value: received, fill: "house", style: "solid" },
    { label: "acknowledged", value: acknowledged, fill: "fund", style: "hatched" },
    { label: "no answer yet", value: silent, fill: "ink", style: "outlined" },
  ] as const;
  if (view === "table") {
    return (
      <Table caption="Money called and received">
        <TableHead>
          <HeadCell>State</HeadCell>
          <HeadCell align="right">{currency}</HeadCell>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <Row key={line.label}>
              <Cell name fold="start">
                {line.label}
              </Cell>
              <Cell align="right">{figures(line.value)}</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name fold="start">
              Called
            </Cell>
            <Cell align="right">{figures(called)}</Cell>
          </Row>
        </TableBody>
      </Table>
    );
  }
  const drawn = lines.filter((line) => scaled(line.value) > 0n);
  return (
    <div>
      <Well
        size="large"
        of={called}
        parts={drawn}
        label={`${currency} ${figures(called)} called: ${drawn.map((line) => `${figures(line.value)} ${line.label}`).join(", ")}`}
      />
      <div className="pt-2">
        <Legend
          entries={lines.map(
            (line): LegendEntry => ({ ...line, label: `${line.label} ${figures(line.value)}` }),
          )}
        />
      </div>
    </div>
  );
}
