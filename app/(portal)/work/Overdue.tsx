import type { WorkPageQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

/** Calls, invoices and interest that were due and are not paid in full: to be asked after, and recorded once the money is there. */
export function Overdue({
  connection,
  zone,
  now,
  mayRecord,
}: {
  connection: WorkPageQuery["overdue"];
  zone: string;
  now: string;
  mayRecord: boolean;
}) {
  const rows = connection.edges.map((edge) => edge.node);
  return (
    <Section
      title="Overdue payments"
      right={<TextLink href="/obligations?state=OVERDUE">All overdue</TextLink>}
    >
      {rows.length === 0 ? (
        <Empty strong="Nothing is overdue.">
          What is to be paid stands here from its due time until it is paid in full.
        </Empty>
      ) : (
        <Table caption="Payments that are overdue">
          <TableHead>
            <HeadCell>Member</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell>Was due</HeadCell>
            <HeadCell align="right">Left to pay</HeadCell>
            {mayRecord && <HeadCell align="right">Money in</HeadCell>}
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell name>
                  <TextLink href={`/obligations/${row.id}`}>{row.member.firm.name}</TextLink>
                  <span className="type-small block whitespace-nowrap text-ink-2">{row.number}</span>
                </Cell>
                <Cell>
                  <State is="overdue" detail={row.dueAt ? late(row.dueAt, now) : undefined} />
                </Cell>
                <Cell tone="quiet" fold="end">
                  {row.dueAt && <DateTime at={row.dueAt} zone={zone} />}
                </Cell>
                <Cell align="right" tone="strong" fold={mayRecord ? "start" : "line"}>
                  <Amount money={row.outstanding} code="small" />
                </Cell>
                {mayRecord && (
                  <Cell align="right">
                    <TextLink href={`/payments/record?obligation=${row.id}`}>Record payment</TextLink>
                  </Cell>
                )}
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

const DAY = 86_400_000;

function late(dueAt: string, now: string): string {
  const days = Math.floor((Date.parse(now) - Date.parse(dueAt)) / DAY);
  return days === 0 ? "today" : days === 1 ? "1 day" : `${days} days`;
}
