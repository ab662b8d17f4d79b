import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { CriteriaPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query CriteriaPage {
    house {
      name
      timeZone
      now
      demonstration
    }
    viewer {
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
      rulebook {
        id
        label
        number
        effectiveFrom
        hash
      }
      categories {
        code
        name
      }
      figures {
        name
        title
      }
      admission {
        decideWithin
        answerWithin
        appealWithin
        committee
        noticeDays
      }
      criteria {
        id
        title
        group
        kind
        applies
        only
        measure
        operator
        unit
        evidence
        recheck
        decider
        visibility
        basis
        benchmarks
        thresholds {
          category
          asks
        }
        ladder {
          severity
          watch
          action
          cureBusinessDays
        }
      }
    }
  }
`);

export type PublishedCatalogue = CriteriaPageQuery["catalogues"][number];
export type PublishedCriterion = PublishedCatalogue["criteria"][number];

/** What is published to anybody: the criteria of every service, in every version. */
export const findCriteria = cache(async () => ask(Query));

/** The version the address names; without one, the one in effect of the first service. */
export function chosenCatalogue(
  catalogues: readonly PublishedCatalogue[],
  version: string | undefined,
): PublishedCatalogue | undefined {
  if (version) return catalogues.find((each) => each.rulebook.id === version);
  return catalogues.find((each) => each.inEffect) ?? catalogues[0];
}
