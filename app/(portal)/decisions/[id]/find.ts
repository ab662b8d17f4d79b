import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { DecisionPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query DecisionPage($id: ID!) {
    house {
      timeZone
    }
    viewer {
      user {
        name
      }
    }
    node(id: $id) {
      __typename
      ... on Decision {
        id
        kind
        title
        facts {
          label
          value
        }
        payload
        hash
        state
        preparedBy {
          name
          method
          signedInAt
        }
        preparedAt
        answeredBy {
          name
          method
          signedInAt
        }
        answeredAt
        reason
        mayApprove
        why
        path
      }
    }
  }
`);

const Names = graphql(`
  query DecisionPageNames {
    members(first: 100) {
      edges {
        node {
          code
          firm {
            name
          }
        }
      }
    }
  }
`);

export type DecisionNode = Extract<NonNullable<DecisionPageQuery["node"]>, { __typename: "Decision" }>;

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findDecision = cache(async (id: string) => {
  const { node, house, viewer } = await ask(Query, { id });
  if (node?.__typename !== "Decision") notFound();
  return { decision: node, zone: house.timeZone, viewer: viewer?.user?.name };
});

/** The names behind the codes of a case: of the first hundred members, the others stand there by code alone. */
export async function findNames(): Promise<ReadonlyMap<string, string>> {
  const { members } = await ask(Names);
  return new Map(members.edges.map(({ node }) => [node.code, node.firm.name]));
}
