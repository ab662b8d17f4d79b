import { graphql } from "#app/__generated__/gql.ts";
import { ask } from "#app/ask.ts";
import type { Catalogue } from "#domain/criteria/catalogue.ts";

const Query = graphql(`
  query WhatIfPage {
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
        label
        content
      }
    }
  }
`);

export const WhatIf = graphql(`
  query WhatIf($serviceId: ID!, $criterion: String!) {
    whatIf(serviceId: $serviceId, criterion: $criterion) {
      members
      meetNow
      wouldMeet
      fails {
        already
        value
        threshold
        shortBy
        reason
        member {
          id
          firm {
            name
          }
        }
      }
      unknown {
        reason
        member {
          id
          firm {
            name
          }
        }
      }
    }
  }
`);

/** The catalogues in effect, in their own form: what a changed criterion is made from. */
export async function findChangeable() {
  const { viewer, catalogues } = await ask(Query);
  return {
    house: viewer?.firm.side === "HOUSE",
    services: catalogues
      .filter(({ inEffect }) => inEffect)
      .map(({ service, rulebook }) => ({
        ...service,
        label: rulebook.label,
        catalogue: (rulebook.content as { membership: { catalogue: Catalogue } }).membership.catalogue,
      })),
  };
}
