import { forbidden, notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { ApplicationPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query ApplicationPage($id: ID!) {
    house {
      timeZone
      now
    }
    viewer {
      may
      firm {
        side
      }
      user {
        name
      }
    }
    openMatches {
      ...Match
    }
    node(id: $id) {
      __typename
      ... on Application {
        id
        reference
        state
        startedAt
        submittedAt
        dueAt
        waitsFor
        lei
        category
        firm {
          id
          name
          affiliates
        }
        service {
          id
          name
          currency
        }
        sections {
          section
          revision
          content
          at
        }
        steps {
          step
          at
          by
          tells
          dueAt
        }
        times {
          state
          hours
          target
        }
        standing {
          ...SubjectStanding
          catalogue {
            categories {
              code
              name
            }
            admission {
              committee
              decideWithin
            }
          }
        }
        evidence {
          ...SubjectEvidence
        }
        figureReports {
          ...SubjectReport
        }
        opinions {
          by
          opinion
          reason
          at
        }
        recommendation {
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
        member {
          id
          status
        }
      }
    }
  }
`);

export type ApplicationNode = Extract<
  NonNullable<ApplicationPageQuery["node"]>,
  { __typename: "Application" }
>;

/** Everything the house's page of an application shows to this viewer. */
export interface ApplicationPage {
  application: ApplicationNode;
  matches: ApplicationPageQuery["openMatches"];
  zone: string;
  now: string;
  may: readonly string[];
  viewer: string | undefined;
}

/** Asked once a request, by the title and by the page. What is hidden and what is missing are both not found. */
export const findApplication = cache(async (id: string): Promise<ApplicationPage> => {
  const { node, house, viewer, openMatches } = await ask(Query, { id });
  if (viewer?.firm.side !== "HOUSE") forbidden();
  if (node?.__typename !== "Application") notFound();
  const subjects = [node.id, node.standing?.subjectId, node.member?.id];
  return {
    application: node,
    matches: openMatches.filter(({ subjectId }) => subjects.includes(subjectId)),
    zone: house.timeZone,
    now: house.now,
    may: viewer.may,
    viewer: viewer.user?.name,
  };
});
