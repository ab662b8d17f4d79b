import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { MemberPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query MemberPage($id: ID!) {
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
      ... on Member {
        id
        code
        category
        lei
        status
        admittedOn
        firm {
          name
          affiliates
        }
        service {
          id
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
        mayChange
        onboarding {
          id
          kind
          title
          owner
          dueOn
          done
          doneAt
          doneBy
          note
          obligation {
            id
            number
          }
        }
        resignation {
          at
          by
          reason
          endsOn
          liability {
            amount
            currency
          }
        }
        standing {
          ...SubjectStanding
          application {
            id
            reference
          }
        }
        evidence {
          ...SubjectEvidence
        }
        figureReports {
          ...SubjectReport
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
    now: house.now,
    may: viewer?.may ?? [],
    house: viewer?.firm.side === "HOUSE",
  };
});

/** Everything the page of one member shows to this viewer. */
export type MemberPage = Awaited<ReturnType<typeof findMember>>;

const Matches = graphql(`
  query MemberMatches {
    openMatches {
      ...Match
    }
  }
`);

/** Names of the member that are like one on a sanctions list. House. */
export async function findMatches({ id, standing }: MemberNode) {
  const { openMatches } = await ask(Matches);
  const subjects = [id, standing?.subjectId, standing?.application?.id];
  return openMatches.filter(({ subjectId }) => subjects.includes(subjectId));
}
