import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { filesOf, Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query MemberPayments($after: String) {
    house {
      timeZone
    }
    payments(first: 50, after: $after) {
      edges {
        node {
          id
          amount {
            amount
            currency
          }
          valueOn
          bankReference
          recordedAt
          reversed
          obligation {
            id
            number
            kind
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A member's own payments, and what the house paid to it. */
export async function MemberPayments({ params }: { params: Params }) {
  const { house, payments } = await ask(Query, { after: one(params["after"]) ?? null });
  const rows = payments.edges.map((edge) => edge.node);
  return (
    <Sheet
      title="Payments received"
      lede="What the clearing house has received from you and assigned to your obligations, and what it has paid to you."
    >
      {rows.length === 0 ? (
        <Empty strong="No payment has been received.">
          One stands here as soon as the house has recorded it from the bank’s statement.
        </Empty>
      ) : (
        <div>
          <Toolbar exports={filesOf((format) => `/api/exports/payments.${format}`)} />
          <Table caption="Payments, newest first">
            <TableHead>
              <HeadCell>Day of value</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell>For</HeadCell>
              <HeadCell>Bank’s reference</HeadCell>
              <HeadCell>Recorded</HeadCell>
              <HeadCell align="right">Amount</HeadCell>
            </TableHead>
            <TableBody>
              {rows.map((payment) => (
                <Row key={payment.id}>
                  <Cell name fold="start">
                    <DateOnly date={payment.valueOn} />
                  </Cell>
                  <Cell fold="end">
                    {payment.reversed ? (
                      <State is="does-not-apply" word="Taken back" />
                    ) : (
                      <State
                        is="paid"
                        word={payment.obligation.kind === "RETURN" ? "Paid to you" : "Received"}
                      />
                    )}
                  </Cell>
                  <Cell>
                    <TextLink href={`/obligations/${payment.obligation.id}`}>
                      {payment.obligation.number}
                    </TextLink>
                  </Cell>
                  <Cell tone="quiet" fold="line" label="reference">
                    {payment.bankReference}
                  </Cell>
                  <Cell tone="quiet" fold="start">
                    <DateTime at={payment.recordedAt} zone={house.timeZone} form="short" />
                  </Cell>
                  <Cell align="right" tone={payment.reversed ? "quiet" : "strong"}>
                    <Amount money={payment.amount} code="small" />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager {...paging("/payments", params, rows.length, payments.pageInfo)} />
          </div>
        </div>
      )}
    </Sheet>
  );
}
