import { graphql } from "#app/__generated__/gql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { MemberStatusShown } from "#app/_parts/MemberStatusShown.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { PublicSheet } from "../criteria/PublicSheet.tsx";

const Query = graphql(`
  query RosterPage {
    house {
      name
      timeZone
      demonstration
    }
    viewer {
      firm {
        name
      }
    }
    roster {
      service {
        name
      }
      name
      category
      status
      since
    }
  }
`);

export const metadata = { title: "Clearing members" };

/** Who is a member, as far as the rulebooks let it be told: status alone, nothing of why. */
export default async function RosterPage() {
  const { house, viewer, roster } = await ask(Query);
  return (
    <PublicSheet house={house} signedIn={viewer !== null}>
      <Sheet
        title="Clearing members"
        lede={
          roster.length === 0
            ? "What is told of members, and to whom, stands in the rulebook of each clearing service."
            : `${roster.length} ${roster.length === 1 ? "firm" : "firms"}, with the status of each.`
        }
      >
        {roster.length === 0 ? (
          <Empty strong="The rulebooks in effect let no member’s name be told here.">
            <TextLink href="/criteria">What is asked of members</TextLink> is public.
          </Empty>
        ) : (
          <Table caption="Clearing members by name">
            <TableHead>
              <HeadCell>Firm</HeadCell>
              <HeadCell>Clearing service</HeadCell>
              <HeadCell>Category</HeadCell>
              <HeadCell>Status</HeadCell>
              <HeadCell>Since</HeadCell>
            </TableHead>
            <TableBody>
              {roster.map((entry) => (
                <Row key={`${entry.service.name} ${entry.name}`}>
                  <Cell name>{entry.name}</Cell>
                  <Cell tone="quiet">{entry.service.name}</Cell>
                  <Cell tone="quiet">{entry.category}</Cell>
                  <Cell fold="end">
                    <MemberStatusShown status={entry.status} listed />
                  </Cell>
                  <Cell>
                    <DateTime at={entry.since} zone={house.timeZone} />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
      </Sheet>
    </PublicSheet>
  );
}
