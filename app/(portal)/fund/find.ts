import { graphql } from "#app/__generated__/gql.ts";
import type { FundPageQuery, FundPublicationsQuery } from "#app/__generated__/graphql.ts";
import { ask, toSignIn } from "#app/ask.ts";

const FundQuery = graphql(`
  query FundPage {
    house {
      timeZone
    }
    viewer {
      firm {
        name
        side
      }
      memberships {
        status
        required {
          ...FundMoney
        }
        called {
          ...FundMoney
        }
        service {
          id
        }
      }
    }
    services {
      id
      code
      name
      currency
      fund {
        publishedAt
        cause
        required {
          ...FundMoney
        }
        posted {
          ...FundMoney
        }
        called {
          ...FundMoney
        }
      }
      coverage(first: 36) {
        number
        forDate
        size {
          ...FundMoney
        }
        total {
          ...FundMoney
        }
        posted {
          ...FundMoney
        }
        coverOne {
          ...FundMoney
        }
        coverTwo {
          ...FundMoney
        }
        largest {
          ...FundMoney
        }
        largestFive {
          ...FundMoney
        }
      }
      fundByDay(first: 60) {
        day
        figure {
          required {
            ...FundMoney
          }
          posted {
            ...FundMoney
          }
          called {
            ...FundMoney
          }
        }
      }
    }
  }

  fragment FundMoney on Money {
    amount
    currency
  }
`);

const PublicationsQuery = graphql(`
  query FundPublications($serviceId: ID!, $after: String) {
    fundFigures(serviceId: $serviceId, first: 25, after: $after) {
      edges {
        cursor
        node {
          publishedAt
          cause
          required {
            ...FundMoney
          }
          posted {
            ...FundMoney
          }
          called {
            ...FundMoney
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

export type Service = FundPageQuery["services"][number];
export type Publications = FundPublicationsQuery["fundFigures"];
type Viewer = NonNullable<FundPageQuery["viewer"]>;

/** The fund of one service, and what of it is the viewer's own. */
export interface Fund {
  zone: string;
  firm: Viewer["firm"];
  /** Those the viewer may look at: of a member the ones it takes part in. */
  services: readonly Service[];
  service: Service | undefined;
  membership: Viewer["memberships"][number] | undefined;
}

/** Ask for the service with this code, or the first. */
export async function findFund(code: string | undefined): Promise<Fund> {
  const { house, viewer, services: all } = await ask(FundQuery);
  if (!viewer) return toSignIn();
  const { memberships, firm } = viewer;
  const services =
    firm.side === "HOUSE" ? all : all.filter(({ id }) => memberships.some((one) => one.service.id === id));
  const service = services.find((one) => one.code === code) ?? services[0];
  const membership = memberships.find((one) => one.service.id === service?.id);
  return { zone: house.timeZone, firm, services, service, membership };
}

export const findPublications = async (serviceId: string, after: string | undefined): Promise<Publications> =>
  (await ask(PublicationsQuery, { serviceId, after: after ?? null })).fundFigures;
