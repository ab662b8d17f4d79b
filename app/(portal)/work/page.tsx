import { graphql } from "#app/__generated__/gql.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { Contested } from "./Contested.tsx";
import { counted } from "./counted.ts";
import { Decisions } from "./Decisions.tsx";
import { OpenDefaults } from "./OpenDefaults.tsx";
import { Overdue } from "./Overdue.tsx";

const Query = graphql(`
  query WorkPage($after: String) {
    house {
      timeZone
      now
    }
    viewer {
      may
    }
    decisions(state: WAITING, first: 50, after: $after) {
      edges {
        node {
          id
          kind
          title
          preparedBy {
            name
          }
          preparedAt
          mayApprove
          why
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    contests: obligations(contested: true, first: 50) {
      ...WorkObligations
    }
    overdue: obligations(state: OVERDUE, first: 50) {
      ...WorkObligations
    }
    defaultEvents(first: 20) {
      edges {
        node {
          id
          number
          defaultedOn
          state
          member {
            firm {
              name
            }
          }
          calls {
            called {
              amount
              currency
            }
            received {
              amount
              currency
            }
            dueAt
          }
        }
      }
    }
  }

  fragment WorkObligations on ObligationConnection {
    edges {
      node {
        id
        kind
        number
        member {
          firm {
            name
          }
        }
        outstanding {
          amount
          currency
        }
        amount {
          amount
          currency
        }
        dueAt
        contest {
          reason
          at
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

export const metadata = { title: "Work list" };

/** The house's day: what waits for a second person, then what else is open. */
export default async function WorkPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { after } = await searchParams;
  const { house, viewer, decisions, contests, overdue, defaultEvents } = await ask(Query, {
    after: typeof after === "string" ? after : null,
  });
  const waiting = decisions.edges.map((edge) => edge.node);
  const mine = waiting.filter((decision) => decision.mayApprove).length;
  const open = defaultEvents.edges
    .map((edge) => edge.node)
    .filter(({ state }) => state !== "SETTLED" && state !== "DROPPED");
  const may = viewer?.may ?? [];
  return (
    <Sheet
      title={
        mine > 0
          ? `${counted(mine, "decision", mine === 50)} for you to confirm`
          : "Nothing waits for you to confirm"
      }
      lede={
        [
          counted(waiting.length, "decision waits", decisions.pageInfo.hasNextPage, "decisions wait"),
          `${counted(contests.edges.length, "contest", contests.pageInfo.hasNextPage)} without an answer`,
          `${counted(overdue.edges.length, "call", overdue.pageInfo.hasNextPage)} overdue`,
          `${counted(open.length, "default", false)} open`,
        ].join(", ") + "."
      }
    >
      <Decisions
        decisions={waiting}
        zone={house.timeZone}
        first={after === undefined}
        next={decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null}
      />
      <OpenDefaults events={open} zone={house.timeZone} mayDeclare={may.includes("declareDefault")} />
      <Overdue
        connection={overdue}
        zone={house.timeZone}
        now={house.now}
        mayRecord={may.includes("recordPayment")}
      />
      <Contested connection={contests} zone={house.timeZone} />
    </Sheet>
  );
}
