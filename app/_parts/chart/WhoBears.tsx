import { useId } from "react";
import { figures } from "#app/_parts/amounts.ts";
import { Marks } from "#app/_parts/chart/marks.tsx";
import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { permille, scaled, shareInPercent } from "#app/_parts/scale.ts";
import { YouTag } from "#app/_parts/YouTag.tsx";

export type Bearer = { id: string; title: string; amount: string; mine?: boolean | undefined };

const is = (role: string) => ({ role });

/**
 * Who bears a layer: bars, largest first, the viewer's own marigold. To a member, competitors are one bearer, "All other
 * members": the page gives it so, this part only sorts and draws.
 */
export function WhoBears({
  title,
  currency,
  bearers,
  total,
  view = "drawn",
}: {
  /** "Who bears the default fund" */
  title: string;
  currency: string;
  bearers: readonly Bearer[];
  /** Decimal text: what all bear together. */
  total: string;
  view?: View | undefined;
}) {
  const sorted = [...bearers].sort((a, b) => {
    const [x, y] = [scaled(a.amount), scaled(b.amount)];
    return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1;
  });
  if (view === "table") {
    return (
      <Table caption={`${title}, ${currency}`}>
        <TableHead>
          <HeadCell>Member</HeadCell>
          <HeadCell align="right">{currency}</HeadCell>
          <HeadCell align="right">Share</HeadCell>
        </TableHead>
        <TableBody>
          {sorted.map((bearer) => (
            <Row key={bearer.id} own={bearer.mine}>
              <Cell name>
                {bearer.title} {bearer.mine && <YouTag />}
              </Cell>
              <Cell align="right" fold="start">
                {figures(bearer.amount)}
              </Cell>
              <Cell align="right">{shareInPercent(bearer.amount, total)}&nbsp;%</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name>Together</Cell>
            <Cell align="right" fold="start">
              {figures(total)}
            </Cell>
            <Cell align="right">100&nbsp;%</Cell>
          </Row>
        </TableBody>
      </Table>
    );
  }
  const longest = scaled(sorted[0]?.amount ?? "1");
  return (
    <table className="drawn low" {...is("table")}>
      <caption className="sr-only">{`${title}, ${currency}, largest first`}</caption>
      <colgroup>
        <col className="name" />
        <col />
        <col className="figures" />
      </colgroup>
      <tbody {...is("rowgroup")}>
        {sorted.map((bearer) => (
          <tr key={bearer.id} {...is("row")}>
            <th scope="row" className="name" {...is("rowheader")}>
              {bearer.title} {bearer.mine && <YouTag />}
            </th>
            <td className="drawing" {...is("cell")}>
              <Bar to={permille(scaled(bearer.amount), longest)} mine={bearer.mine ?? false} />
            </td>
            <td className="figures" {...is("cell")}>
              {figures(bearer.amount)}
            </td>
          </tr>
        ))}
        <tr className="total" {...is("row")}>
          <th scope="row" className="name" {...is("rowheader")}>
            Together
          </th>
          <td className="drawing" {...is("cell")} />
          <td className="figures" {...is("cell")}>
            {figures(total)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** One bar from zero, on the base line that runs through all rows. */
function Bar({ to, mine }: { to: number; mine: boolean }) {
  const id = useId();
  return (
    <svg className="plot" aria-hidden="true">
      <svg y="50%" overflow="visible" aria-hidden="true">
        <Marks id={id} marks={[{ from: 0, to, fill: mine ? "mine" : "fund" }]} y={-9} height={18} />
        <rect
          width={`${to / 10}%`}
          y="-9"
          height="18"
          fill="none"
          stroke="var(--color-ink-2)"
          strokeWidth="1.25"
        />
      </svg>
      <line x1="0" x2="0" y1="0" y2="100%" stroke="var(--color-ink)" strokeWidth="1.25" />
    </svg>
  );
}
