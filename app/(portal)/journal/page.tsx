import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { filesOf, Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { Entries } from "./Entries.tsx";
import { MemberFilter } from "./MemberFilter.tsx";

const JournalQuery = graphql(`
  query JournalPage($after: String, $memberId: ID) {
    viewer {
      firm {
        name
        side
      }
    }
    journal(first: 25, after: $after, memberId: $memberId) {
      edges {
        node {
          id
          title
          bookedOn
          firm {
            id
            name
          }
          postings {
            account
            amount {
              amount
              currency
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

export const metadata = { title: "Journal" };

/** Every movement of money with both its sides: to a member its own statement, to the house the whole book. */
export default async function JournalPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const memberId = one(params["member"]);
  const { journal, viewer } = await ask(JournalQuery, {
    after: one(params["after"]) ?? null,
    memberId: memberId ?? null,
  });
  if (!viewer) return toSignIn();
  const member = viewer.firm.side === "MEMBER";
  const entries = journal.edges.map((edge) => edge.node);
  return (
    <Sheet
      title={member ? "Your money with the house, entry by entry" : "Every movement of money, entry by entry"}
      lede="An entry is never changed; a correction is another entry. The sides of each sum to zero."
    >
      <Section title="Entries" right="newest first">
        <Toolbar
          exports={filesOf((format) =>
            withParam(`/api/exports/journal.${format}`, "member", memberId ?? null),
          )}
        >
          {!member && <MemberFilter chosen={memberId} />}
        </Toolbar>
        {entries.length === 0 ? (
          <Empty strong={memberId ? "No entry concerns this member." : "Nothing is booked yet."}>
            {memberId ? (
              <TextLink href="/journal">Show all entries</TextLink>
            ) : (
              "The first entry comes with the first money."
            )}
          </Empty>
        ) : (
          <Entries entries={entries} member={member} />
        )}
        {entries.length > 0 && (
          <div className="pt-3">
            <Pager
              {...paging(
                withParam("/journal", "member", memberId ?? null),
                params,
                entries.length,
                journal.pageInfo,
              )}
            />
          </div>
        )}
      </Section>
    </Sheet>
  );
}
