import { figures } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import type { ObligationPage } from "./find.ts";

/** Payments received, and what the member says is on its way. Left out where there is neither. */
export function MoneySoFar({ page: { obligation, zone } }: { page: ObligationPage }) {
  const { payments, announcements, paid, service } = obligation;
  const received = obligation.kind === "RETURN" ? "Paid out" : "Received";
  if (payments.length + announcements.length === 0) return null;
  return (
    <Section title="Payments so far" right={service.currency}>
      <Table caption={`Payments and announcements for ${obligation.number}, ${service.currency}`}>
        <TableHead>
          <HeadCell>State</HeadCell>
          <HeadCell>Day of value</HeadCell>
          <HeadCell align="right">Amount</HeadCell>
        </TableHead>
        <TableBody>
          {announcements.map((each) => (
            <Row key={`${each.at} ${each.amount.amount}`}>
              <Cell name>
                <State is="to-confirm" word="Announced" quiet />
                <span className="type-small block text-ink-2">
                  by {each.by}, <DateTime at={each.at} zone={zone} form="short" />
                </span>
              </Cell>
              <Cell>
                <DateOnly date={each.valueOn} />
              </Cell>
              <Cell align="right" tone="quiet">
                {figures(each.amount.amount)}
              </Cell>
            </Row>
          ))}
          {payments.map((each) => (
            <Row key={each.id}>
              <Cell name>
                <State is="paid" word={received} />
                <span className="type-small block text-ink-2">
                  bank’s reference <Code>{each.bankReference}</Code>
                </span>
              </Cell>
              <Cell>
                <DateOnly date={each.valueOn} />
              </Cell>
              <Cell align="right">{figures(each.amount.amount)}</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name fold="start">
              {received}
            </Cell>
            <Cell fold="hide" />
            <Cell align="right">{figures(paid.amount)}</Cell>
          </Row>
        </TableBody>
      </Table>
    </Section>
  );
}
