import { graphql } from "#app/__generated__/gql.ts";
import { one, oneOf, type Params } from "#app/_parts/list/paging.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { Contested } from "./Contested.tsx";
import { counted } from "./counted.ts";
import { Decisions } from "./Decisions.tsx";
import { OpenDefaults } from "./OpenDefaults.tsx";
import { Overdue } from "./Overdue.tsx";
import { KINDS, WorkItems } from "./WorkItems.tsx";

const Query = graphql(`
  query WorkPage($after: String) {
    house {
      timeZone
      now
    }
    viewer {
      may
    }
    workItems {
      kind
      title
      about
      path
      dueAt
      late
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

/** The house's day: everything that waits for the viewer, then what waits for others and what else is open. */
export default async function WorkPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const after = one(params["after"]);
  const { house, viewer, workItems, decisions, contests, overdue, defaultEvents } = await ask(Query, {
    after: after ?? null,
  });
  // A decision that waits for the viewer stands in the list of its work, and is not told a second time.
  const listed = new Set(workItems.map(({ path }) => path));
  const others = decisions.edges.map((edge) => edge.node).filter(({ id }) => !listed.has(`/decisions/${id}`));
  const mine = workItems.filter(({ kind }) => kind === "DECISION").length;
  const open = defaultEvents.edges
    .map((edge) => edge.node)
    .filter(({ state }) => state !== "SETTLED" && state !== "DROPPED");
  const may = viewer?.may ?? [];
  return (
    <Sheet
      title={titleOf(workItems.length, mine)}
      lede={sentence(
        [
          `${counted(others.length, "decision waits", decisions.pageInfo.hasNextPage, "decisions wait")} for somebody else`,
          `${counted(contests.edges.length, "contest", contests.pageInfo.hasNextPage)} without an answer`,
          `${counted(overdue.edges.length, "payment", overdue.pageInfo.hasNextPage)} overdue`,
          `${counted(open.length, "default", false)} open`,
        ].join(", "),
      )}
    >
      <WorkItems items={workItems} kind={oneOf(params["kind"], KINDS)} zone={house.timeZone} />
      {(others.length > 0 || after) && (
        <Decisions
          decisions={others}
          zone={house.timeZone}
          first={after === undefined}
          next={decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null}
        />
      )}
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

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What waits for the viewer, decisions named by themselves: they hold up another person's work. */
function titleOf(all: number, decisions: number): string {
  if (all === 0) return "Nothing waits for you to confirm";
  if (decisions === 0) return all === 1 ? "1 thing waits for you" : `${all} things wait for you`;
  const confirm = `${counted(decisions, "decision", decisions === 100)} for you to confirm`;
  const rest = all - decisions;
  return rest === 0 ? confirm : `${confirm}, ${rest} more ${rest === 1 ? "thing waits" : "things wait"}`;
}
