import { graphql } from "#app/__generated__/gql.ts";
import type { PayablesPageQuery } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Services = graphql(`
  query PayablesServices {
    services {
      id
      code
      name
      currency
    }
  }
`);

const Query = graphql(`
  query PayablesPage($serviceId: ID!) {
    house {
      timeZone
      now
    }
    payables(serviceId: $serviceId) {
      count
      outstanding {
        amount
        currency
      }
      bands {
        band
        dueFrom
        dueTo
      }
      cells {
        kind
        state
        band
        count
        outstanding {
          amount
          currency
        }
      }
      bearing {
        rate
        dayCount
        count
        outstanding {
          amount
          currency
        }
      }
      latePayers {
        late
        oldest
        fellDue
        paidLate
        outstanding {
          amount
          currency
        }
        member {
          id
          code
          firm {
            name
          }
        }
      }
    }
  }
`);

export type Payables = NonNullable<PayablesPageQuery["payables"]>;
export type Cell = Payables["cells"][number];

/** What is open of the service with this code, or the first; undefined where there is no service. */
export async function findPayables(code: string | undefined) {
  const { services } = await ask(Services);
  const service = services.find((one) => one.code === code) ?? services[0];
  // Asked even where there is no service: whoever may not look is told so.
  const { payables, house } = await ask(Query, { serviceId: service?.id ?? "" });
  return { services, service, payables, zone: house.timeZone, now: house.now };
}
