import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { DefaultStateShown } from "./DefaultStateShown.tsx";

const Query = graphql(`
  query DefaultsPage($after: String) {
    viewer {
      may
      firm {
        side
      }
    }
    defaultEvents(first: 20, after: $after) {
      edges {
        node {
          id
          number
          defaultedOn
          state
          service {
            name
          }
          loss {
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

export const metadata = { title: "Default events" };

/** Every default, newest first: to the house all, to members those that were confirmed, without the name. */
export default async function DefaultsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, defaultEvents } = await ask(Query, { after: one(params["after"]) ?? null });
  const house = viewer?.firm.side === "HOUSE";
  const events = defaultEvents.edges.map((edge) => edge.node);
  return (
    <Sheet
      title="Default events"
      lede={
        events[0]
          ? `The last one was on ${dateText(events[0].defaultedOn, { weekday: true })}.`
          : "No member has defaulted."
      }
      actions={
        viewer?.may.includes("declareDefault") && (
          <LinkButton href="/defaults/declare" tone="danger" size="head">
            Declare default
          </LinkButton>
        )
      }
    >
      {events.length === 0 ? (
        <Empty strong="There is no default event.">
          {house
            ? "One stands here from the moment a risk manager declares it."
            : "One stands here from the moment the clearing house has confirmed it, and you are told in your inbox."}
        </Empty>
      ) : (
        <div>
          <Table caption="Default events, newest first">
            <TableHead>
              <HeadCell>Default</HeadCell>
              <HeadCell>Day</HeadCell>
              {house && <HeadCell>Member</HeadCell>}
              <HeadCell>Clearing service</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell align="right">Loss allocated</HeadCell>
            </TableHead>
            <TableBody>
              {events.map((event) => (
                <Row key={event.id}>
                  <Cell name fold="start">
                    <TextLink href={`/defaults/${event.id}`}>{`Default ${event.number}`}</TextLink>
                  </Cell>
                  <Cell fold="end">
                    <DateOnly date={event.defaultedOn} weekday />
                  </Cell>
                  {house && <Cell fold="line">{event.member?.firm.name}</Cell>}
                  <Cell tone="quiet">{event.service.name}</Cell>
                  <Cell fold="end">
                    <DefaultStateShown state={event.state} own={!house} />
                  </Cell>
                  <Cell align="right" fold="line" label="loss">
                    {event.loss ? <Amount money={event.loss} code="small" /> : "not known yet"}
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager {...paging("/defaults", params, events.length, defaultEvents.pageInfo)} />
          </div>
        </div>
      )}
    </Sheet>
  );
}
