import { graphql } from "#app/__generated__/gql.ts";
import type { ObligationKind, ObligationState } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, oneOf, type Params, paging } from "#app/_parts/list/paging.ts";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { ObligationTable } from "./ObligationTable.tsx";
import { KINDS, kindWords, STATES, stateWords } from "./words.ts";

const ObligationListQuery = graphql(`
  query ObligationList($after: String, $kind: ObligationKind, $state: ObligationState, $contested: Boolean!) {
    house {
      timeZone
    }
    viewer {
      firm {
        side
      }
    }
    obligations(first: 50, after: $after, kind: $kind, state: $state, contested: $contested) {
      edges {
        node {
          id
          kind
          number
          state
          contested
          issuedAt
          dueAt
          amount {
            amount
            currency
          }
          outstanding {
            amount
            currency
          }
          member {
            firm {
              name
            }
          }
          defaultEvent {
            id
            number
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

export const metadata = { title: "Obligations" };

/** What was issued, newest first: to a member its own, to the house all. Filters are words whose state is the address. */
export default async function ObligationsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const kind = oneOf(params["kind"], KINDS);
  const state = oneOf(params["state"], STATES);
  const contested = one(params["contested"]) === "yes";
  const { obligations, house, viewer } = await ask(ObligationListQuery, {
    after: one(params["after"]) ?? null,
    kind: kind ?? null,
    state: state ?? null,
    contested,
  });
  if (!viewer) return toSignIn();
  const rows = obligations.edges.map((edge) => edge.node);
  const member = viewer.firm.side === "MEMBER";
  const here = addressOf({ kind, state, contested });
  const filtered = Boolean(kind ?? state) || contested;
  return (
    <Sheet
      title={member ? "What you owe, and what was used" : "What members owe, and what was used"}
      lede={
        member
          ? "Contributions, calls and assessments are to be paid. A loss allocation notice is not: it says what was used of what you had posted."
          : "Contributions, calls, assessments and loss allocation notices of all members, newest first."
      }
    >
      <div className="flex flex-col gap-3">
        <Toolbar>
          <KindFilter kind={kind} rest={{ state, contested }} />
          <StateFilter state={state} contested={contested} kind={kind} />
        </Toolbar>
        {rows.length === 0 ? (
          <Empty
            strong={
              filtered
                ? "Nothing is like that."
                : member
                  ? "Nothing was ever issued to you."
                  : "Nothing was ever issued."
            }
          >
            {filtered ? (
              <TextLink href="/obligations">Show all obligations</TextLink>
            ) : (
              "This fills when a contribution is called or a loss is allocated."
            )}
          </Empty>
        ) : (
          <ObligationTable rows={rows} member={member} zone={house.timeZone} />
        )}
        {rows.length > 0 && <Pager {...paging(here, params, rows.length, obligations.pageInfo)} />}
      </div>
    </Sheet>
  );
}

type Filter = {
  kind?: ObligationKind | undefined;
  state?: ObligationState | undefined;
  contested?: boolean | undefined;
};

/** The list with these filters, from its start. */
function addressOf({ kind, state, contested }: Filter): string {
  return withParam(
    withParam(withParam("/obligations", "kind", kind ?? null), "state", state ?? null),
    "contested",
    contested ? "yes" : null,
  );
}

function KindFilter({ kind, rest }: { kind: ObligationKind | undefined; rest: Filter }) {
  const options = [undefined, ...KINDS].map((each) => ({
    label: each ? kindWords[each] : "All",
    href: addressOf({ ...rest, kind: each }),
    current: kind === each,
  }));
  return <Filters label="What" options={options} />;
}

function StateFilter({ kind, state, contested }: Filter) {
  const options = [undefined, ...STATES].map((each) => ({
    label: each ? stateWords[each] : "Any",
    href: addressOf({ kind, state: each }),
    current: state === each && !contested,
  }));
  const disputed = {
    label: "Contested",
    href: addressOf({ kind, contested: true }),
    current: contested ?? false,
  };
  return <Filters label="State" options={[...options, disputed]} />;
}
