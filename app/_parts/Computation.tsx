import type { ReactNode } from "react";
import { Amount } from "#app/_parts/Amount.tsx";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

export type ComputationLine = {
  what: string;
  /** A sentence under it: how the odd cent fell. */
  note?: string | undefined;
  /** Where the figure comes from: a TextLink, or line numbers "3 × 4 ÷ 5". */
  from: ReactNode;
  /** Decimal text; an unrounded value may end in "…" and is written as given. */
  amount: string;
  /** The unrounded value, quiet; a figure others are built on, strong. */
  tone?: "quiet" | "strong" | undefined;
};

/** How an amount came about, as a sheet of numbered lines, ended by the result as the own total. */
export function Computation({
  caption,
  currency,
  lines,
  result,
}: {
  caption: string;
  currency: string;
  lines: readonly ComputationLine[];
  /** `own` where the result is the viewer's. */
  result: { what: string; from?: ReactNode; money: Money; own: boolean };
}) {
  return (
    <Table
      caption={caption}
      numbered
      columns={
        <colgroup>
          <col className="w-[1.375rem]" />
          <col />
          <col className="w-36" />
          <col className="w-40" />
        </colgroup>
      }
    >
      <TableHead>
        <HeadCell>
          <span className="sr-only">Number</span>
        </HeadCell>
        <HeadCell>Line</HeadCell>
        <HeadCell>From</HeadCell>
        <HeadCell align="right">{currency}</HeadCell>
      </TableHead>
      <TableBody>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are numbered, and one may say the same as another.
          <Row key={at}>
            <Cell fold="number">
              <span className="text-ink-3">{at + 1}</span>
            </Cell>
            <Cell name tone={line.tone === "strong" ? "strong" : undefined}>
              {line.what}
              {line.note && <span className="type-small block font-[400] text-ink-2">{line.note}</span>}
            </Cell>
            <Cell tone="quiet">{line.from}</Cell>
            <Cell align="right" tone={line.tone}>
              {figures(line.amount)}
            </Cell>
          </Row>
        ))}
        <Row total own={result.own}>
          <Cell fold="number" />
          <Cell name>{result.what}</Cell>
          <Cell tone="quiet">{result.from}</Cell>
          <Cell align="right">
            <Amount money={result.money} code="small" />
          </Cell>
        </Row>
      </TableBody>
    </Table>
  );
}
