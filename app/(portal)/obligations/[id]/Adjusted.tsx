import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { adjustmentWords } from "../words.ts";
import type { ObligationPage } from "./find.ts";

/** What was taken off since it was issued, each with its reason: the document itself is never edited. */
export function Adjusted({ page: { obligation, zone } }: { page: ObligationPage }) {
  const { adjustments, credited, number, service } = obligation;
  if (adjustments.length === 0) return null;
  return (
    <Section title="Taken off since" right={service.currency}>
      <Table caption={`Taken off ${number} since it was issued, ${service.currency}`}>
        <TableHead>
          <HeadCell>Why</HeadCell>
          <HeadCell>When</HeadCell>
          <HeadCell align="right">Amount</HeadCell>
        </TableHead>
        <TableBody>
          {adjustments.map(({ code, reason, at, amount }) => (
            <Row key={`${at} ${code} ${reason}`}>
              <Cell name>
                {adjustmentWords[code]}
                <span className="type-small block max-w-[66ch] whitespace-pre-line text-ink-2">{reason}</span>
              </Cell>
              <Cell fold="line">
                <DateTime at={at} zone={zone} form="short" />
              </Cell>
              <Cell align="right">{figures(`-${amount.amount}`)}</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name fold="start">
              Together
            </Cell>
            <Cell fold="hide" />
            <Cell align="right">{figures(`-${credited.amount}`)}</Cell>
          </Row>
        </TableBody>
      </Table>
    </Section>
  );
}
