import { forbidden, notFound } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { RunPageQuery, RunPageQueryVariables } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query RunPage($id: ID!, $after: String, $sort: RunLineSort!, $only: RunLineFilter, $search: String) {
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
      ... on ContributionRun {
        id
        number
        forDate
        batchKey
        source
        cause
        requestedBy
        requestedAt
        state
        issuedAt
        service {
          name
          currency
        }
        rulebook {
          id
          label
        }
        progress {
          done
          of
          failure
        }
        previous {
          id
          number
        }
        decision {
          id
          title
          hash
          preparedAt
          preparedBy {
            name
          }
        }
        result {
          members
          invoices
          returns
          holdReason
          hash
          calculatedAt
          governing {
            name
            groups
            loss {
              ...RunMoney
            }
          }
          size {
            ...RunMoney
          }
          total {
            ...RunMoney
          }
          sizeChange {
            ...RunMoney
          }
          totalChange {
            ...RunMoney
          }
          called {
            ...RunMoney
          }
          returned {
            ...RunMoney
          }
          held {
            ...RunMoney
          }
          credited {
            ...RunMoney
          }
          kccp {
            ...RunMoney
          }
          coverOne {
            ...RunMoney
          }
          coverTwo {
            ...RunMoney
          }
          largest {
            ...RunMoney
          }
          largestFive {
            ...RunMoney
          }
          lines(first: 50, after: $after, sort: $sort, only: $only, search: $search) {
            edges {
              node {
                member {
                  id
                  code
                  firm {
                    name
                  }
                }
                before {
                  ...RunMoney
                }
                after {
                  ...RunMoney
                }
                change {
                  ...RunMoney
                }
                byFund {
                  ...RunMoney
                }
                byOwn {
                  ...RunMoney
                }
                byOthers {
                  ...RunMoney
                }
                toCall {
                  ...RunMoney
                }
                toCredit {
                  ...RunMoney
                }
                toReturn {
                  ...RunMoney
                }
                held {
                  ...RunMoney
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
  }

  fragment RunMoney on Money {
    amount
    currency
  }
`);

export type Run = Extract<NonNullable<RunPageQuery["node"]>, { __typename: "ContributionRun" }>;
export type Result = NonNullable<Run["result"]>;

/** One run as the house sees it; to anybody else it is not there. */
export async function findRun(asked: RunPageQueryVariables) {
  const { node, house, viewer } = await ask(Query, asked);
  if (viewer?.firm.side !== "HOUSE" && node?.__typename === "ContributionRun") forbidden();
  if (node?.__typename !== "ContributionRun" || !viewer) notFound();
  return { run: node, zone: house.timeZone, may: viewer.may };
}
