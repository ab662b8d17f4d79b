import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { MemberPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query MemberPage($id: ID!) {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    node(id: $id) {
      __typename
      ... on Member {
        id
        code
        category
        status
        admittedOn
        firm {
          name
          affiliates
        }
        service {
          name
          currency
        }
        required {
          amount
          currency
        }
        posted {
          amount
          currency
        }
        called {
          amount
          currency
        }
        owed {
          amount
          currency
        }
        history {
          status
          at
          reason
        }
      }
    }
  }
`);

export type MemberNode = Extract<NonNullable<MemberPageQuery["node"]>, { __typename: "Member" }>;

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findMember = cache(async (id: string) => {
  const { node, house, viewer } = await ask(Query, { id });
  if (node?.__typename !== "Member") notFound();
  return {
    member: node,
    zone: house.timeZone,
    may: viewer?.may ?? [],
    house: viewer?.firm.side === "HOUSE",
  };
});
