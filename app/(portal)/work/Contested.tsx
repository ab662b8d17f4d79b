import type { WorkPageQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

/** Documents whose member disputes them and has no answer yet. */
export function Contested({ connection, zone }: { connection: WorkPageQuery["contests"]; zone: string }) {
  const rows = connection.edges.map((edge) => edge.node);
  return (
    <Section title="Contests without an answer">
      {rows.length === 0 ? (
        <Empty strong="No contest is open.">
          A member’s contest stands here until the house has answered it.
        </Empty>
      ) : (
        <Table caption="Contests without an answer">
          <TableHead>
            <HeadCell>Member</HeadCell>
            <HeadCell>Since</HeadCell>
            <HeadCell>Why</HeadCell>
            <HeadCell align="right">Amount</HeadCell>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell name>
                  <TextLink href={`/obligations/${row.id}`}>{row.member.firm.name}</TextLink>
                  <span className="type-small block whitespace-nowrap text-ink-2">{row.number}</span>
                </Cell>
                <Cell tone="quiet">{row.contest && <DateTime at={row.contest.at} zone={zone} />}</Cell>
                <Cell fold="line">{row.contest?.reason}</Cell>
                <Cell align="right" fold="line">
                  <Amount money={row.amount} code="small" />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
