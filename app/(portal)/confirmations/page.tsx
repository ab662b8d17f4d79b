import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { ACCOUNTS } from "../statement/accounts.ts";
import { AnswerShown } from "../statement/confirmation/AnswerShown.tsx";

const Query = graphql(`
  query Confirmations($year: Int, $unanswered: Boolean!, $after: String) {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    balanceConfirmations(year: $year, unanswered: $unanswered, first: 50, after: $after) {
      edges {
        node {
          ...ConfirmationFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Balance confirmations" };

/** Which members agree with their balances at the end of a year, which do not, and who has not answered. */
export default async function ConfirmationsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const asked = Number(one(params["year"]));
  const year = Number.isInteger(asked) && asked > 1900 && asked < 10_000 ? asked : null;
  const unanswered = one(params["unanswered"]) === "yes";
  const after = one(params["after"]) ?? null;
  const { house, viewer, balanceConfirmations } = await ask(Query, { year, unanswered, after });
  if (!viewer) return toSignIn();
  if (viewer.firm.side !== "HOUSE") forbidden();
  const rows = balanceConfirmations.edges.map(({ node }) => node);
  const here = withParam("/confirmations", "year", year ? String(year) : null);
  const listed = withParam(here, "unanswered", unanswered ? "yes" : null);
  return (
    <Sheet
      title={year ? `Balance confirmations of ${year}` : "Balance confirmations"}
      crumbs={[{ label: "Payables", href: "/payables" }, { label: "Balance confirmations" }]}
      lede="What each member’s accounts stood at when the year ended, and whether its own books agree."
      actions={
        viewer.may.includes("askBalances") && (
          <LinkButton href="/confirmations/ask" size="head" tone="primary">
            Ask for a year
          </LinkButton>
        )
      }
    >
      <Filters
        label="Answers"
        options={[
          { label: "All", href: here, current: !unanswered },
          { label: "Not answered", href: withParam(here, "unanswered", "yes"), current: unanswered },
        ]}
      />
      {rows.length === 0 ? (
        <Empty strong={unanswered ? "Nobody has yet to answer." : "No balances were sent to be confirmed."}>
          {year || unanswered ? (
            <TextLink href="/confirmations">Show all</TextLink>
          ) : (
            "They are asked for once a year has ended."
          )}
        </Empty>
      ) : (
        <div>
          <Table caption="Balance confirmations, newest first">
            <TableHead>
              <HeadCell>Member</HeadCell>
              <HeadCell>Answer</HeadCell>
              {ACCOUNTS.map(({ name, house: label }) => (
                <HeadCell key={name} align="right">
                  {label}
                </HeadCell>
              ))}
              <HeadCell>File</HeadCell>
            </TableHead>
            <TableBody>
              {rows.map(({ id, year: of, member, balances, answer }) => (
                <Row key={id}>
                  <Cell name fold="line">
                    <TextLink href={`/members/${member.id}/statement?first=${of}-01-01&last=${of}-12-31`}>
                      {member.firm.name}
                    </TextLink>
                    <span className="type-small block text-ink-2">
                      {of}, {member.service.name}
                    </span>
                  </Cell>
                  <Cell fold="line">
                    <AnswerShown answer={answer} />
                    {answer && (
                      <span className="type-small block text-ink-2">
                        {answer.by}, <DateTime at={answer.at} zone={house.timeZone} form="short" />
                      </span>
                    )}
                    {answer?.note && <span className="type-small block">{answer.note}</span>}
                  </Cell>
                  {ACCOUNTS.map(({ name, house: label }) => (
                    <Cell key={name} align="right" label={label} fold="line">
                      {figures(balances[name].amount)}
                    </Cell>
                  ))}
                  <Cell fold="line">
                    <a className="link" href={`/api/confirmations/${id}.pdf`}>
                      PDF<span className="sr-only">{` of ${member.firm.name}, ${of}`}</span>
                    </a>
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager {...paging(listed, params, rows.length, balanceConfirmations.pageInfo)} />
          </div>
        </div>
      )}
    </Sheet>
  );
}
