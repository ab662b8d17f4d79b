import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Search } from "#app/_parts/list/Search.tsx";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { MemberTable } from "./MemberTable.tsx";

const Query = graphql(`
  query MembersPage($after: String, $search: String) {
    viewer {
      may
    }
    services {
      id
    }
    members(first: 50, after: $after, search: $search) {
      edges {
        node {
          id
          code
          category
          status
          firm {
            name
          }
          service {
            name
          }
          required {
            amount
            currency
          }
          posted {
            amount
            currency
          }
          called {
            amount
            currency
          }
          owed {
            amount
            currency
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

export const metadata = { title: "Members" };

/** The clearing members by name, each with what it must hold, has posted, was called for and owes. */
export default async function MembersPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const search = (one(params["q"]) ?? "").trim().slice(0, 100);
  const { viewer, services, members } = await ask(Query, {
    after: one(params["after"]) ?? null,
    search: search || null,
  });
  const rows = members.edges.map((edge) => edge.node);
  const found = withParam("/members", "q", search || null);
  return (
    <Sheet
      title="Members"
      lede="Who clears, what each must hold in the fund, and what it owes now."
      actions={
        viewer?.may.includes("admitMember") && (
          <LinkButton href="/members/admit" tone="primary" size="head">
            Admit member
          </LinkButton>
        )
      }
    >
      <div>
        <Toolbar>
          <Search action="/members" label="Search members" value={search} />
        </Toolbar>
        {rows.length === 0 ? (
          <Empty strong={search ? `No member’s name holds “${search}”.` : "There is no member yet."}>
            {search ? (
              <TextLink href="/members">Show all members</TextLink>
            ) : (
              "A membership officer prepares an admission, an approver confirms it."
            )}
          </Empty>
        ) : (
          <>
            <MemberTable members={rows} several={services.length > 1} />
            <div className="pt-3">
              <Pager {...paging(found, params, rows.length, members.pageInfo)} />
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
}
