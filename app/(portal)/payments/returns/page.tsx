import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query ReturnsPage($after: String) {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    obligations(first: 50, after: $after, kind: RETURN) {
      edges {
        node {
          id
          number
          state
          dueAt
          outstanding {
            amount
            currency
          }
          amount {
            amount
            currency
          }
          member {
            firm {
              name
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

export const metadata = { title: "Returns to pay" };

const states = {
  PAID: { is: "paid", word: "Paid" },
  OVERDUE: { is: "overdue", word: "Overdue" },
  PARTLY_PAID: { is: "partly-paid", word: "Partly paid" },
  ACKNOWLEDGED: { is: "issued", word: "To pay" },
  ISSUED: { is: "issued", word: "To pay" },
} as const;

/** What the house owes its members: contributions no longer required, newest first. */
export default async function ReturnsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, viewer, obligations } = await ask(Query, { after: one(params["after"]) ?? null });
  if (viewer?.firm.side !== "HOUSE") forbidden();
  const rows = obligations.edges.map((edge) => edge.node);
  return (
    <Sheet
      title="Returns to pay"
      crumbs={[{ label: "Payments", href: "/payments" }, { label: "Returns" }]}
      lede="Contributions that are no longer required: the house pays them to the member."
    >
      {rows.length === 0 ? (
        <Empty strong="No return was issued.">
          One stands here when a run lowers what a member must hold, until it is paid and after.
        </Empty>
      ) : (
        <div>
          <Table caption="Returns, newest first">
            <TableHead>
              <HeadCell>Member</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell>Due</HeadCell>
              <HeadCell align="right">Left to pay</HeadCell>
              <HeadCell align="right">Amount</HeadCell>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <Row key={row.id}>
                  <Cell name>
                    <TextLink href={`/obligations/${row.id}`}>{row.member.firm.name}</TextLink>
                    <span className="type-small block whitespace-nowrap text-ink-2">{row.number}</span>
                  </Cell>
                  <Cell>
                    <State {...states[row.state]} />
                    {row.state !== "PAID" && viewer.may.includes("payReturn") && (
                      <span className="block">
                        <TextLink href={`/payments/returns/${row.id}`}>Pay it</TextLink>
                      </span>
                    )}
                  </Cell>
                  <Cell tone="quiet" fold="end">
                    {row.dueAt && <DateTime at={row.dueAt} zone={house.timeZone} />}
                  </Cell>
                  <Cell align="right" label="left" fold="start">
                    <Amount money={row.outstanding} code="small" />
                  </Cell>
                  <Cell align="right" tone="strong">
                    <Amount money={row.amount} code="small" />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager {...paging("/payments/returns", params, rows.length, obligations.pageInfo)} />
          </div>
        </div>
      )}
    </Sheet>
  );
}
