import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ReceiptPage } from "./find.ts";

/** Where the money went: to obligations, with what was taken back from one, and back to the sender. */
export function Given({ page: { receipt, zone, may } }: { page: ReceiptPage }) {
  const { payments, refunds } = receipt;
  return (
    <Section title="What became of it">
      {payments.length + refunds.length === 0 ? (
        <Empty strong="Nothing of it is assigned yet.">
          The money waits until somebody says what it is for, or sends it back.
        </Empty>
      ) : (
        <Table caption="What became of it, in the order of time">
          <TableHead>
            <HeadCell>State</HeadCell>
            <HeadCell>For</HeadCell>
            <HeadCell>When</HeadCell>
            <HeadCell align="right">Amount</HeadCell>
          </TableHead>
          <TableBody>
            {payments.map((payment) => (
              <Row key={payment.id}>
                <Cell>
                  {payment.reversed ? (
                    <State is="does-not-apply" word="Taken back" />
                  ) : (
                    <State is="paid" word="Assigned" />
                  )}
                  {payment.matched && (
                    <span className="type-small block text-ink-2">decided by two people</span>
                  )}
                </Cell>
                <Cell name>
                  <TextLink href={`/obligations/${payment.obligation.id}`}>
                    {payment.obligation.number}
                  </TextLink>
                  <span className="type-small block text-ink-2">{payment.obligation.member.firm.name}</span>
                  {!payment.reversed && may.includes("reassignPayment") && (
                    <TextLink href={`/payments/${receipt.id}/reassign?payment=${payment.id}`}>
                      It was not for this
                    </TextLink>
                  )}
                </Cell>
                <Cell tone="quiet" fold="start">
                  <DateTime at={payment.recordedAt} zone={zone} form="short" />
                </Cell>
                <Cell align="right" tone={payment.reversed ? "quiet" : "strong"}>
                  <Amount money={payment.amount} code="small" />
                </Cell>
              </Row>
            ))}
            {refunds.map((refund) => (
              <Row key={refund.bankReference}>
                <Cell>
                  <State is="paid" word="Sent back" />
                </Cell>
                <Cell name>
                  {refund.bankReference}
                  <span className="type-small block [overflow-wrap:anywhere] text-ink-2">
                    {refund.reason}
                  </span>
                </Cell>
                <Cell tone="quiet" fold="start">
                  <DateOnly date={refund.valueOn} />
                </Cell>
                <Cell align="right" tone="strong">
                  <Amount money={refund.amount} code="small" />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
