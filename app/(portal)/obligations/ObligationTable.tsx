import type { ObligationListQuery } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dayIn } from "#app/_parts/dates.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords, stateShapes, stateWords } from "./words.ts";

type ObligationRow = ObligationListQuery["obligations"]["edges"][number]["node"];

/** One row an obligation: what, of whom, where it stands, by when, how much and how much is left. */
export function ObligationTable({
  rows,
  member,
  zone,
}: {
  rows: readonly ObligationRow[];
  member: boolean;
  zone: string;
}) {
  return (
    <Table caption="Obligations, newest first">
      <TableHead>
        <HeadCell>Document</HeadCell>
        {!member && <HeadCell>Member</HeadCell>}
        <HeadCell>Default</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell>Issued</HeadCell>
        <HeadCell>Due</HeadCell>
        <HeadCell align="right">Amount</HeadCell>
        <HeadCell align="right">Left to pay</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Cell name>
              <TextLink href={`/obligations/${row.id}`}>{kindWords[row.kind]}</TextLink>
              <span className="type-small block text-ink-2">{row.number}</span>
            </Cell>
            {!member && <Cell fold="line">{row.member.firm.name}</Cell>}
            <Cell fold="hide">
              {row.defaultEvent ? (
                <TextLink href={`/defaults/${row.defaultEvent.id}`}>{row.defaultEvent.number}</TextLink>
              ) : (
                "none"
              )}
            </Cell>
            <Cell>
              <State is={stateShapes[row.state]} word={stateWords[row.state]} />
              {row.contested && (
                <span className="block">
                  <State is="contested" />
                </span>
              )}
            </Cell>
            <Cell tone="quiet" fold="hide">
              <DateOnly date={dayIn(row.issuedAt, zone)} />
            </Cell>
            <Cell tone="quiet" fold="end">
              {row.dueAt ? <DateTime at={row.dueAt} zone={zone} form="table" /> : "nothing to pay"}
            </Cell>
            <Cell align="right" label="amount" fold="start">
              <span className="type-small text-ink-2">{row.amount.currency}</span>{" "}
              {figures(row.amount.amount)}
            </Cell>
            <Cell align="right" label="left" tone="strong">
              {figures(row.outstanding.amount)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
