import { figures, type Money } from "#app/_parts/amounts.ts";
import { MoneyIn } from "#app/_parts/chart/MoneyIn.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State, type StateName } from "#app/_parts/State.tsx";
import { difference } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { DefaultNode, DefaultObligation } from "./find.ts";
import { plus } from "./words.ts";

/** Those that need a look come first. */
const order = ["OVERDUE", "ISSUED", "ACKNOWLEDGED", "PARTLY_PAID", "PAID"] as const;

/** What was called and what became of it: one bar, and one row for each call that is not paid; the paid ones together. */
export function Calls({ event, calls }: { event: DefaultNode; calls: NonNullable<DefaultNode["calls"]> }) {
  const { currency } = event.service;
  const lists = [event.assessments, event.replenishments];
  const rows = lists.flatMap((list) => list.edges.map((edge) => edge.node));
  const more = lists.some((list) => list.pageInfo.hasNextPage);
  const open = order.slice(0, 4).flatMap((state) => rows.filter((row) => row.state === state));
  const paid = rows.filter((row) => row.state === "PAID");
  const assessed = event.assessments.edges.length > 0;
  return (
    <Section
      title={assessed ? "Calls to cover the loss and restore the fund" : "Calls to restore the fund"}
      right={<TextLink href="/obligations">All obligations</TextLink>}
    >
      <div className="pt-1 pb-3">
        <MoneyIn
          currency={currency}
          called={calls.called.amount}
          received={calls.received.amount}
          acknowledged={calls.acknowledged.amount}
          silent={calls.unanswered.amount}
        />
      </div>
      <Table caption={`Calls by state, ${currency}`}>
        <TableHead>
          <HeadCell>State</HeadCell>
          <HeadCell>Member</HeadCell>
          <HeadCell align="right">Called, {currency}</HeadCell>
          <HeadCell align="right">Received</HeadCell>
          <HeadCell align="right">Left</HeadCell>
        </TableHead>
        <TableBody>
          {open.map((row) => (
            <Call key={row.id} row={row} several={assessed} />
          ))}
          {paid.length > 0 && <Paid rows={paid} />}
          <Row total>
            <Cell name>All calls</Cell>
            <Cell fold="hide" />
            <Cell align="right" fold="hide">
              {figures(calls.called.amount)}
            </Cell>
            <Cell align="right" label="in" fold="start">
              {figures(calls.received.amount)}
            </Cell>
            <Cell align="right" label="left">
              {figures(difference(calls.called.amount, calls.received.amount))}
            </Cell>
          </Row>
        </TableBody>
      </Table>
      {more && (
        <p className="type-dense pt-2 text-ink-2">
          The last 100 calls of each kind are listed; the totals are of all.{" "}
          <TextLink href="/obligations">All obligations</TextLink>
        </p>
      )}
    </Section>
  );
}

function Call({ row, several }: { row: DefaultObligation; several: boolean }) {
  return (
    <Row>
      <Cell name fold="start">
        <State is={row.state.toLowerCase().replace("_", "-") as StateName} />
        {row.contested && (
          <span className="block">
            <State is="contested" />
          </span>
        )}
      </Cell>
      <Cell fold="end">
        <TextLink href={`/obligations/${row.id}`}>{row.member.firm.name}</TextLink>
        {several && (
          <span className="type-small block text-ink-2">
            {row.kind === "ASSESSMENT" ? "assessment" : "to restore the fund"}
          </span>
        )}
      </Cell>
      <Cell align="right" fold="hide">
        {figures(row.toPay.amount)}
      </Cell>
      <Cell align="right" label="in" fold="start">
        {figures(row.paid.amount)}
      </Cell>
      <Cell align="right" label="left" tone="strong">
        {figures(row.outstanding.amount)}
      </Cell>
    </Row>
  );
}

function Paid({ rows }: { rows: readonly DefaultObligation[] }) {
  const sum = (pick: (row: DefaultObligation) => Money) => figures(rows.map(pick).reduce(plus).amount);
  return (
    <Row>
      <Cell name fold="start">
        <State is="paid" />
      </Cell>
      <Cell fold="end">{rows.length === 1 ? "1 call" : `${rows.length} calls`}</Cell>
      <Cell align="right" fold="hide">
        {sum((row) => row.toPay)}
      </Cell>
      <Cell align="right" label="in" fold="start">
        {sum((row) => row.paid)}
      </Cell>
      <Cell align="right" label="left" tone="quiet">
        {sum((row) => row.outstanding)}
      </Cell>
    </Row>
  );
}
