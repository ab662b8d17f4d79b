import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { MeasureBatchPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query MeasureBatchPage($id: ID!, $after: String) {
    viewer {
      may
    }
    house {
      timeZone
    }
    node(id: $id) {
      __typename
      ... on MeasureBatch {
        id
        key
        service {
          name
          currency
        }
        source
        forDate
        state
        names
        lines
        scenarios
        hash
        channel
        importedAt
        importedBy
        totals {
          name
          total {
            amount
            currency
          }
        }
        questions {
          count
          told {
            message
          }
          against {
            key
            forDate
          }
        }
        comparison {
          source
          agrees
          count
          other {
            id
            key
          }
          differences {
            code
            measure
            first {
              amount
              currency
            }
            second {
              amount
              currency
            }
          }
        }
        worstScenarios {
          name
          loss {
            amount
            currency
          }
        }
        decision {
          id
          title
          hash
          state
          preparedBy {
            name
          }
          preparedAt
          answeredBy {
            name
          }
          answeredAt
          reason
        }
        members(first: 50, after: $after) {
          edges {
            node {
              member {
                id
                code
                firm {
                  name
                }
              }
              amounts {
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
    }
  }
`);

export type Batch = Extract<NonNullable<MeasureBatchPageQuery["node"]>, { __typename: "MeasureBatch" }>;

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findBatch = cache(
  async (
    id: string,
    after: string | null,
  ): Promise<{ batch: Batch; zone: string; may: readonly string[] }> => {
    const { node, house, viewer } = await ask(Query, { id, after });
    if (node?.__typename !== "MeasureBatch" || !viewer) notFound();
    return { batch: node, zone: house.timeZone, may: viewer.may };
  },
);
