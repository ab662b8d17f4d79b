import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { groupedIn } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";

const AuditQuery = graphql(`
  query AuditPage($after: String, $subjectId: ID) {
    house {
      timeZone
    }
    viewer {
      firm {
        name
        side
      }
    }
    auditEvents(first: 50, after: $after, subjectId: $subjectId) {
      edges {
        node {
          id
          kind
          title
          at
          by
          position
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Audit trail" };

/** What happened, newest first: to the house everything with its place in the chain, to a member what concerns its firm. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const subject = one(params["subject"]);
  const { auditEvents, house, viewer } = await ask(AuditQuery, {
    after: one(params["after"]) ?? null,
    subjectId: subject ?? null,
  });
  if (!viewer) return toSignIn();
  const chained = viewer.firm.side === "HOUSE";
  const events = auditEvents.edges.map((edge) => edge.node);
  return (
    <Sheet
      title={chained ? "Everything that happened, in order" : `What happened at ${viewer.firm.name}`}
      lede={
        chained
          ? "An event is never changed. Within seconds it is sealed into a chain, so that a cut or a rewrite is found."
          : "Every act that concerns your firm, by whom and when. An event is never changed."
      }
    >
      <Section title="Events" right="newest first">
        {events.length === 0 ? (
          <Empty
            strong={
              subject ? "Nothing happened to this, or it is not yours to see." : "Nothing happened yet."
            }
          >
            {subject && <TextLink href="/audit">Show all events</TextLink>}
          </Empty>
        ) : (
          <Table caption="Audit events, newest first">
            <TableHead>
              <HeadCell>When</HeadCell>
              {chained && <HeadCell align="right">Place</HeadCell>}
              <HeadCell>What</HeadCell>
              <HeadCell>By</HeadCell>
            </TableHead>
            <TableBody>
              {events.map((event) => (
                <Row key={event.id}>
                  <Cell tone="quiet" fold="start">
                    <span className="whitespace-nowrap">
                      <DateTime at={event.at} zone={house.timeZone} />
                    </span>
                  </Cell>
                  {chained && (
                    <Cell align="right" tone="quiet" fold="end">
                      {event.position ?? "not sealed yet"}
                    </Cell>
                  )}
                  <Cell name>
                    {groupedIn(event.title)}
                    <code className="type-small block font-mono text-ink-2">{event.kind}</code>
                  </Cell>
                  <Cell fold="line">{event.by}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
        {events.length > 0 && (
          <div className="pt-3">
            <Pager
              {...paging(
                withParam("/audit", "subject", subject ?? null),
                params,
                events.length,
                auditEvents.pageInfo,
              )}
            />
          </div>
        )}
      </Section>
    </Sheet>
  );
}
