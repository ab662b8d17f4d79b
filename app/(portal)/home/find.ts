import { graphql } from "#app/__generated__/gql.ts";
import type { HomePageQuery } from "#app/__generated__/graphql.ts";
import { ask, toSignIn } from "#app/ask.ts";

const Query = graphql(`
  query HomePage {
    house {
      timeZone
      now
    }
    viewer {
      may
      unread
      firm {
        name
        side
      }
      memberships {
        id
        category
        status
        admittedOn
        required {
          ...HomeMoney
        }
        posted {
          ...HomeMoney
        }
        called {
          ...HomeMoney
        }
        owed {
          ...HomeMoney
        }
        history {
          status
          at
          reason
        }
        service {
          id
          name
          currency
          rulebook {
            id
            label
            content
            layers {
              resource
            }
          }
          fund {
            publishedAt
            cause
            required {
              ...HomeMoney
            }
            called {
              ...HomeMoney
            }
          }
        }
      }
      inbox(first: 3) {
        edges {
          node {
            id
            subject
            at
            read
          }
        }
      }
    }
    requirementHistory(first: 1) {
      edges {
        node {
          number
          before {
            ...HomeMoney
          }
          after {
            ...HomeMoney
          }
          byFund {
            ...HomeMoney
          }
          byOwn {
            ...HomeMoney
          }
          byOthers {
            ...HomeMoney
          }
        }
      }
    }
    overdue: obligations(first: 50, state: OVERDUE) {
      ...HomeObligations
    }
    partlyPaid: obligations(first: 50, state: PARTLY_PAID) {
      ...HomeObligations
    }
    issued: obligations(first: 50, state: ISSUED) {
      ...HomeObligations
    }
    acknowledged: obligations(first: 50, state: ACKNOWLEDGED) {
      ...HomeObligations
    }
    paid: obligations(first: 20, state: PAID) {
      ...HomeObligations
    }
  }

  fragment HomeMoney on Money {
    amount
    currency
  }

  fragment HomeObligations on ObligationConnection {
    edges {
      node {
        id
        kind
        number
        state
        content
        dueAt
        contestBy
        amount {
          ...HomeMoney
        }
        credited {
          ...HomeMoney
        }
        paid {
          ...HomeMoney
        }
        outstanding {
          ...HomeMoney
        }
        member {
          id
        }
        acknowledgement {
          at
          by
        }
        contest {
          at
        }
        announcements {
          valueOn
          amount {
            ...HomeMoney
          }
        }
      }
    }
  }
`);

export type Viewer = NonNullable<HomePageQuery["viewer"]>;
export type Membership = Viewer["memberships"][number];
export type OwnObligation = HomePageQuery["overdue"]["edges"][number]["node"];
/** Everything the home page shows. */
export interface Home {
  viewer: Viewer;
  zone: string;
  now: string;
  /** What the newest run changed of what the firm must hold; none before its first. */
  changed: HomePageQuery["requirementHistory"]["edges"][number]["node"] | undefined;
  /** To be paid and not paid, the earliest due first. */
  open: OwnObligation[];
  /** What the house pays back to the firm, the earliest first. */
  receiving: OwnObligation[];
  /** What can still be contested. */
  contestable: OwnObligation[];
}

/** Ask for it all at once. */
export async function findHome(): Promise<Home> {
  const { viewer, house, requirementHistory, ...lists } = await ask(Query);
  if (!viewer) return toSignIn();
  const all = Object.values(lists).flatMap((list) => list.edges.map((edge) => edge.node));
  const { now, timeZone: zone } = house;
  const dated = all
    .filter(({ dueAt, state }) => dueAt && state !== "PAID")
    .sort((a, b) => Date.parse(a.dueAt ?? "") - Date.parse(b.dueAt ?? ""));
  return {
    viewer,
    zone,
    now,
    changed: requirementHistory.edges[0]?.node,
    open: dated.filter(({ kind }) => kind !== "RETURN"),
    receiving: dated.filter(({ kind }) => kind === "RETURN"),
    contestable: all.filter(({ contest, contestBy }) => !contest && Date.parse(contestBy) >= Date.parse(now)),
  };
}

/** The holidays by which a service counts business days. */
export function holidaysOf({ service }: Membership): readonly string[] {
  return (service.rulebook?.content as { holidays?: string[] } | undefined)?.holidays ?? [];
}
