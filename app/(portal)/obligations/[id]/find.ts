import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { ObligationPageQuery } from "#app/__generated__/graphql.ts";
import { ask, toSignIn } from "#app/ask.ts";
import type { ObligationContent } from "../content.ts";

const Query = graphql(`
  query ObligationPage($id: ID!) {
    house {
      timeZone
      now
    }
    viewer {
      may
      firm {
        side
      }
    }
    node(id: $id) {
      __typename
      ... on Obligation {
        id
        kind
        number
        houseNumber
        state
        contested
        issuedAt
        dueAt
        contestBy
        softwareVersion
        content
        hash
        amount {
          amount
          currency
        }
        toPay {
          amount
          currency
        }
        reference
        credited {
          amount
          currency
        }
        adjustments {
          code
          reason
          at
          amount {
            amount
            currency
          }
        }
        paid {
          amount
          currency
        }
        outstanding {
          amount
          currency
        }
        credited {
          amount
          currency
        }
        adjustable
        adjustments {
          code
          reason
          at
          amount {
            amount
            currency
          }
        }
        interest {
          dueOn
          rate
          dayCount
          final
          total {
            amount
            currency
          }
          segments {
            from
            to
            days
            principal {
              amount
              currency
            }
          }
          charged {
            id
            number
          }
        }
        waiting {
          id
          kind
          title
          path
          hash
          preparedAt
          preparedBy {
            name
          }
        }
        member {
          id
          code
          firm {
            name
          }
        }
        service {
          name
          currency
          payTo
        }
        rulebook {
          id
          label
          content
          layers {
            resource
          }
        }
        computation {
          label
          from
          amount
          note
          result
        }
        acknowledgement {
          at
          by
        }
        contest {
          reason
          at
          by
          answer {
            outcome
            reason
            at
            amount {
              amount
              currency
            }
            returned {
              id
              number
            }
          }
        }
        announcements {
          amount {
            amount
            currency
          }
          valueOn
          at
          by
        }
        payments {
          id
          valueOn
          recordedAt
          bankReference
          reversed
          amount {
            amount
            currency
          }
        }
        defaultEvent {
          id
          number
          state
          life {
            state
            at
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
        }
      }
    }
  }
`);

export type ObligationNode = Extract<NonNullable<ObligationPageQuery["node"]>, { __typename: "Obligation" }>;
/** Everything the page of one obligation shows to this viewer. */
export interface ObligationPage {
  obligation: ObligationNode;
  content: ObligationContent;
  zone: string;
  now: string;
  side: "HOUSE" | "MEMBER";
  may: readonly string[];
  holidays: readonly string[];
}

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findObligation = cache(async (id: string): Promise<ObligationPage> => {
  const { node, house, viewer } = await ask(Query, { id });
  if (!viewer) return toSignIn();
  if (node?.__typename !== "Obligation") notFound();
  return {
    obligation: node,
    content: node.content as ObligationContent,
    zone: house.timeZone,
    now: house.now,
    side: viewer.firm.side,
    may: viewer.may,
    holidays: (node.rulebook.content as { holidays?: string[] }).holidays ?? [],
  };
});
