import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { ReceiptPageQuery } from "#app/__generated__/graphql.ts";
import { ask, toSignIn } from "#app/ask.ts";

const Query = graphql(`
  query ReceiptPage($id: ID!) {
    house {
      timeZone
      now
    }
    viewer {
      may
    }
    node(id: $id) {
      __typename
      ... on Receipt {
        id
        valueOn
        bankReference
        reference
        sender
        recordedAt
        service {
          name
        }
        amount {
          amount
          currency
        }
        left {
          amount
          currency
        }
        assigned {
          amount
          currency
        }
        refunded {
          amount
          currency
        }
        payments {
          id
          recordedAt
          matched
          reversed
          amount {
            amount
            currency
          }
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
        refunds {
          valueOn
          bankReference
          reason
          at
          amount {
            amount
            currency
          }
        }
        suggestions {
          ...Payable
        }
        waiting {
          id
          title
          hash
          preparedAt
          preparedBy {
            name
          }
        }
      }
    }
  }
`);

export type ReceiptNode = Extract<NonNullable<ReceiptPageQuery["node"]>, { __typename: "Receipt" }>;
/** Everything the pages of one receipt show. */
export interface ReceiptPage {
  receipt: ReceiptNode;
  zone: string;
  now: string;
  may: readonly string[];
}

/** Asked once a request, by the title and by the page. Members see no receipts: to them it is not found. */
export const findReceipt = cache(async (id: string): Promise<ReceiptPage> => {
  const { node, house, viewer } = await ask(Query, { id });
  if (!viewer) return toSignIn();
  if (node?.__typename !== "Receipt") notFound();
  return { receipt: node, zone: house.timeZone, now: house.now, may: viewer.may };
});
