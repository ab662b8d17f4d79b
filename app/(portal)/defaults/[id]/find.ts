import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { DefaultPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query DefaultPage($id: ID!) {
    house {
      timeZone
      now
    }
    viewer {
      may
      user {
        name
      }
      firm {
        side
        name
      }
    }
    node(id: $id) {
      __typename
      ... on DefaultEvent {
        id
        number
        defaultedOn
        state
        service {
          name
          currency
        }
        life {
          state
          at
        }
        rulebook {
          label
          layers {
            id
            title
            payer
            resource
          }
        }
        loss {
          amount
          currency
        }
        uncovered {
          amount
          currency
        }
        layers {
          id
          title
          payer
          resource
          absorbed {
            amount
            currency
          }
          size {
            amount
            currency
          }
          mine {
            amount
            currency
          }
        }
        member {
          id
          code
          firm {
            name
          }
        }
        reason
        losses {
          kind
          amount {
            amount
            currency
          }
          margin {
            amount
            currency
          }
          note
          enteredAt
          enteredBy
        }
        allocation {
          hash
          softwareVersion
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
          acknowledged {
            amount
            currency
          }
          unanswered {
            amount
            currency
          }
          overdue {
            amount
            currency
          }
          dueAt
        }
        payments {
          id
          amount {
            amount
            currency
          }
          valueOn
          recordedAt
          matched
          obligation {
            id
            number
            member {
              firm {
                name
              }
            }
          }
        }
        waiting {
          id
          kind
          title
          facts {
            label
            value
          }
          hash
          preparedBy {
            name
          }
          preparedAt
          mayApprove
          why
        }
        replenishments: obligations(first: 100, kind: REPLENISHMENT) {
          ...DefaultPageObligations
        }
        assessments: obligations(first: 100, kind: ASSESSMENT) {
          ...DefaultPageObligations
        }
        notices: obligations(first: 100, kind: LOSS_ALLOCATION) {
          ...DefaultPageObligations
        }
      }
    }
    auditEvents(first: 100, subjectId: $id) {
      edges {
        node {
          id
          kind
          title
          at
          by
        }
      }
    }
  }

  fragment DefaultPageObligations on ObligationConnection {
    edges {
      node {
        id
        number
        kind
        state
        contested
        amount {
          amount
          currency
        }
        toPay {
          amount
          currency
        }
        paid {
          amount
          currency
        }
        outstanding {
          amount
          currency
        }
        dueAt
        member {
          code
          firm {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

export type DefaultNode = Extract<NonNullable<DefaultPageQuery["node"]>, { __typename: "DefaultEvent" }>;
export type DefaultObligation = DefaultNode["replenishments"]["edges"][number]["node"];
/** Everything the page of one default shows to this viewer. */
export type DefaultPage = {
  event: DefaultNode;
  zone: string;
  /** The business clock. */
  now: string;
  viewer: NonNullable<DefaultPageQuery["viewer"]>;
  happened: DefaultPageQuery["auditEvents"]["edges"][number]["node"][];
};

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findDefault = cache(async (id: string): Promise<DefaultPage> => {
  const { node, house, viewer, auditEvents } = await ask(Query, { id });
  if (node?.__typename !== "DefaultEvent" || !viewer) notFound();
  return {
    event: node,
    zone: house.timeZone,
    now: house.now,
    viewer,
    happened: auditEvents.edges.map((edge) => edge.node),
  };
});
