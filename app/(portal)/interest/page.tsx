import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query InterestToCharge {
    interestToCharge {
      id
      number
      member {
        firm {
          name
        }
      }
      interest {
        dueOn
        principal {
          amount
          currency
        }
        total {
          amount
          currency
        }
      }
    }
  }
`);

export const metadata = { title: "Interest to charge" };

/** Late payments whose interest waits to be charged, the longest due first; each is charged on its own page. */
export default async function InterestPage() {
  const { interestToCharge: rows } = await ask(Query);
  return (
    <Sheet
      title="Interest to charge"
      crumbs={[{ label: "Payables", href: "/payables" }, { label: "Interest to charge" }]}
      lede="Paid in full, and late. The interest comes of the days of value and the rate of the rulebook in effect."
    >
      {rows.length === 0 ? (
        <Empty strong="No late payment waits for its interest.">
          One stands here when a payable is paid in full and a part of it came after its due day.
        </Empty>
      ) : (
        <Table caption="Late payments whose interest is not charged, the longest due first">
          <TableHead>
            <HeadCell>Member</HeadCell>
            <HeadCell>Paid late</HeadCell>
            <HeadCell>Due</HeadCell>
            <HeadCell align="right">Asked</HeadCell>
            <HeadCell align="right">Interest</HeadCell>
          </TableHead>
          <TableBody>
            {rows.map(({ id, number, member, interest }) => (
              <Row key={id}>
                <Cell name fold="line">
                  {member.firm.name}
                </Cell>
                <Cell>
                  <TextLink href={`/obligations/${id}`}>{number}</TextLink>
                </Cell>
                <Cell>{interest && <DateOnly date={interest.dueOn} />}</Cell>
                <Cell align="right" label="asked" fold="line">
                  {interest && <Amount money={interest.principal} code="small" />}
                </Cell>
                <Cell align="right" label="interest" fold="line" tone="strong">
                  {interest && <Amount money={interest.total} code="small" />}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Sheet>
  );
}
