import type { ReceiptsQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { stateOf } from "./receipt.ts";

/** Receipts, each with its state and what is left of it. */
export function ReceiptTable({
  rows,
}: {
  rows: readonly ReceiptsQuery["receipts"]["edges"][number]["node"][];
}) {
  return (
    <Table caption="Receipts, newest first">
      <TableHead>
        <HeadCell>Bank’s reference</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell>Arrived</HeadCell>
        <HeadCell>The sender wrote</HeadCell>
        <HeadCell align="right">Left</HeadCell>
        <HeadCell align="right">Amount</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((receipt) => (
          <Row key={receipt.id}>
            <Cell name>
              <TextLink href={`/payments/${receipt.id}`}>{receipt.bankReference}</TextLink>
              {receipt.sender && (
                <span className="type-small block [overflow-wrap:anywhere] text-ink-2">{receipt.sender}</span>
              )}
            </Cell>
            <Cell>
              <State {...stateOf(receipt)} />
            </Cell>
            <Cell tone="quiet" fold="end">
              <DateOnly date={receipt.valueOn} />
            </Cell>
            <Cell tone="quiet" fold="line" label="the sender wrote">
              <span className="[overflow-wrap:anywhere]">{receipt.reference ?? "nothing"}</span>
            </Cell>
            <Cell align="right" label="left" fold="start">
              <Amount money={receipt.left} code="small" />
            </Cell>
            <Cell align="right" tone="strong">
              <Amount money={receipt.amount} code="small" />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
