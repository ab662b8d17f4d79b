import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { ApplicationState } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, oneOf, type Params, paging } from "#app/_parts/list/paging.ts";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ApplicationTable } from "./ApplicationTable.tsx";
import { STATES, stateLooks } from "./words.ts";

const Query = graphql(`
  query ApplicationsPage($after: String, $state: ApplicationState, $open: Boolean!) {
    house {
      timeZone
      now
    }
    viewer {
      firm {
        side
      }
    }
    applications(first: 50, after: $after, state: $state, open: $open) {
      edges {
        node {
          id
          reference
          state
          dueAt
          waitsFor
          category
          firm {
            name
          }
          service {
            name
          }
          times {
            state
            hours
            target
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

export const metadata = { title: "Applications" };

/** Applications to become a member, newest first: those that are not over, or all; filters are in the address. */
export default async function ApplicationsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const state = oneOf(params["state"], STATES);
  const open = !state && one(params["open"]) !== "no";
  const { house, viewer, applications } = await ask(Query, {
    after: one(params["after"]) ?? null,
    state: state ?? null,
    open,
  });
  if (viewer?.firm.side !== "HOUSE") forbidden();
  const rows = applications.edges.map((edge) => edge.node);
  const here = addressOf(state, open);
  const waiting = rows.filter(({ waitsFor }) => waitsFor === "HOUSE").length;
  return (
    <Sheet
      title="Applications"
      lede={
        rows.length === 0
          ? "Firms that ask to become clearing members."
          : `${rows.length === 1 ? "1 application" : `${rows.length} applications`} here, ${
              waiting === 0 ? "none" : waiting
            } waiting for the house.`
      }
    >
      <div>
        <Toolbar>
          <Filters
            label="Which"
            options={[
              { label: "Open", href: addressOf(undefined, true), current: open },
              { label: "All", href: addressOf(undefined, false), current: !open && !state },
            ]}
          />
          <Filters
            label="State"
            options={STATES.map((each) => ({
              label: stateLooks[each].word,
              href: addressOf(each, false),
              current: state === each,
            }))}
          />
        </Toolbar>
        {rows.length === 0 ? (
          <None state={state} open={open} />
        ) : (
          <>
            <ApplicationTable rows={rows} zone={house.timeZone} now={house.now} />
            <div className="pt-3">
              <Pager {...paging(here, params, rows.length, applications.pageInfo)} />
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
}

function None({ state, open }: { state: ApplicationState | undefined; open: boolean }) {
  if (state)
    return (
      <Empty strong={`No application stands at “${stateLooks[state].word.toLowerCase()}”.`}>
        <TextLink href="/applications?open=no">Show all applications</TextLink>
      </Empty>
    );
  return (
    <Empty strong={open ? "No application is open." : "No firm has applied yet."}>
      An application stands here from the moment it is handed in.
      {open && (
        <>
          {" "}
          <TextLink href="/applications?open=no">Show those that are over</TextLink>
        </>
      )}
    </Empty>
  );
}

function addressOf(state: ApplicationState | undefined, open: boolean): string {
  return withParam(withParam("/applications", "state", state ?? null), "open", open || state ? null : "no");
}
