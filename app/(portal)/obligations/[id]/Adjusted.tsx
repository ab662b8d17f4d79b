import type { AdjustmentCode } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { ObligationPage } from "./find.ts";

const codes: Record<AdjustmentCode, string> = {
  CONTEST_UPHELD: "Contest upheld",
  REQUIREMENT_LOWERED: "Requirement lowered",
  CORRECTION: "Correction",
};

/** What was taken off the document since it was issued; the document itself stays as it is. */
export function Adjusted({ page: { obligation, zone } }: { page: ObligationPage }) {
  const { adjustments, credited, service, number } = obligation;
  if (adjustments.length === 0) return null;
  return (
    <Section title="Taken off since" right={service.currency}>
      <Table caption={`What was taken off ${number}, ${service.currency}`}>
        <TableHead>
          <HeadCell>Why</HeadCell>
          <HeadCell>When</HeadCell>
          <HeadCell align="right">Amount</HeadCell>
        </TableHead>
        <TableBody>
          {adjustments.map(({ code, reason, at, amount }) => (
            <Row key={`${code} ${at} ${amount.amount}`}>
              <Cell name>
                {codes[code]}
                <span className="type-small block text-ink-2">{reason}</span>
              </Cell>
              <Cell>
                <DateTime at={at} zone={zone} form="short" />
              </Cell>
              <Cell align="right">{figures(amount.amount)}</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name fold="start">
              Taken off
            </Cell>
            <Cell fold="hide" />
            <Cell align="right">{figures(credited.amount)}</Cell>
          </Row>
        </TableBody>
      </Table>
    </Section>
  );
}
