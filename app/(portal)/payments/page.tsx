import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { filesOf, Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query PaymentsPage($after: String) {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
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
          matched
          obligation {
            id
            number
            member {
              firm {
                name
              }
            }
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

export const metadata = { title: "Payments received" };

/** Payments received, newest first: to the house all, to a member its own. */
export default async function PaymentsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, viewer, payments } = await ask(Query, { after: one(params["after"]) ?? null });
  const all = viewer?.firm.side === "HOUSE";
  const rows = payments.edges.map((edge) => edge.node);
  return (
    <Sheet
      title="Payments received"
      lede={
        all
          ? "Money with the number of an obligation is recorded by one person; without a number it is matched by two."
          : "What the clearing house has received from you."
      }
      actions={
        viewer?.may.includes("recordPayment") && (
          <>
            <LinkButton href="/payments/record" tone="primary" size="head">
              Record payment
            </LinkButton>
            <LinkButton href="/payments/match" size="head">
              Match payment
            </LinkButton>
          </>
        )
      }
    >
      {rows.length === 0 ? (
        <Empty strong="No payment has been received.">
          One stands here as soon as the house has recorded it from the bank’s statement.
        </Empty>
      ) : (
        <div>
          <Toolbar exports={filesOf((format) => `/api/exports/payments.${format}`)} />
          <Table caption="Payments received, newest first">
            <TableHead>
              <HeadCell>Arrived</HeadCell>
              {all && <HeadCell>Member</HeadCell>}
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
                  {all && <Cell fold="end">{payment.obligation.member.firm.name}</Cell>}
                  <Cell>
                    <TextLink href={`/obligations/${payment.obligation.id}`}>
                      {payment.obligation.number}
                    </TextLink>
                    {payment.matched && (
                      <span className="type-small block text-ink-2">matched by two people</span>
                    )}
                  </Cell>
                  <Cell tone="quiet" fold="line" label="reference">
                    {payment.bankReference}
                  </Cell>
                  <Cell tone="quiet" fold="start">
                    <DateTime at={payment.recordedAt} zone={house.timeZone} form="short" />
                  </Cell>
                  <Cell align="right" tone="strong">
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
