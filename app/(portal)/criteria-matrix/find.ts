import { graphql } from "#app/__generated__/gql.ts";
import type { CataloguesPageQuery, StandingsPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Catalogues = graphql(`
  query CataloguesPage {
    viewer {
      may
      firm {
        side
      }
    }
    catalogues {
      inEffect
      service {
        id
        name
        currency
      }
      categories {
        code
        name
      }
      criteria {
        id
        title
        short
        group
      }
    }
  }
`);

export const Standings = graphql(`
  query StandingsPage(
    $after: String
    $serviceId: ID
    $search: String
    $state: ResultState
    $criterion: String
    $watch: Int
    $exceptions: Boolean!
  ) {
    standings(
      first: 50
      after: $after
      serviceId: $serviceId
      search: $search
      state: $state
      criterion: $criterion
      watch: $watch
      exceptions: $exceptions
    ) {
      total
      exceptions
      firms
      edges {
        node {
          subjectId
          name
          category
          applicant
          watch
          exceptions
          cells {
            criterion
            state
            until
            cureDaysLeft
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type CatalogueHere = CataloguesPageQuery["catalogues"][number];
export type StandingRow = StandingsPageQuery["standings"]["edges"][number]["node"];
export type CellHere = StandingRow["cells"][number];

/** The catalogues in effect, one a service, and what the viewer may. */
export async function findCatalogues() {
  const { viewer, catalogues } = await ask(Catalogues);
  return {
    may: viewer?.may ?? [],
    house: viewer?.firm.side === "HOUSE",
    inEffect: catalogues.filter((each) => each.inEffect),
  };
}
