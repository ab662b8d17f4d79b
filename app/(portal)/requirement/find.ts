import { graphql } from "#app/__generated__/gql.ts";
import type { RequirementPageQuery } from "#app/__generated__/graphql.ts";
import { ask, toSignIn } from "#app/ask.ts";

const Query = graphql(`
  query RequirementPage($after: String) {
    house {
      timeZone
      now
    }
    viewer {
      memberships {
        id
        code
        required {
          ...RequirementMoney
        }
        service {
          code
          name
          currency
          capital {
            ...RequirementMoney
          }
        }
      }
    }
    requirementHistory(first: 36, after: $after) {
      edges {
        cursor
        node {
          number
          forDate
          issuedAt
          before {
            ...RequirementMoney
          }
          after {
            ...RequirementMoney
          }
          byFund {
            ...RequirementMoney
          }
          byOwn {
            ...RequirementMoney
          }
          byOthers {
            ...RequirementMoney
          }
          held {
            ...RequirementMoney
          }
          measures
          kcm {
            ...RequirementMoney
          }
          size {
            ...RequirementMoney
          }
          total {
            ...RequirementMoney
          }
          kccp {
            ...RequirementMoney
          }
          case
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment RequirementMoney on Money {
    amount
    currency
  }
`);

const InForce = graphql(`
  query RequirementInForce($id: ID!, $on: Date!, $knownOn: Date) {
    node(id: $id) {
      __typename
      ... on Member {
        requirement(on: $on, knownOn: $knownOn) {
          amount
          currency
        }
      }
    }
  }
`);

type Viewer = NonNullable<RequirementPageQuery["viewer"]>;
export type Membership = Viewer["memberships"][number];
export type Change = RequirementPageQuery["requirementHistory"]["edges"][number]["node"];

/** A member's requirement by the runs of one service. */
export interface Requirement {
  zone: string;
  now: string;
  memberships: readonly Membership[];
  membership: Membership | undefined;
  /** Newest first. */
  changes: Change[];
  pageInfo: RequirementPageQuery["requirementHistory"]["pageInfo"];
}

/** Ask for the service with this code, or the first. */
export async function findRequirement(
  code: string | undefined,
  after: string | undefined,
): Promise<Requirement> {
  const { house, viewer, requirementHistory } = await ask(Query, { after: after ?? null });
  if (!viewer) return toSignIn();
  const { memberships } = viewer;
  const membership = memberships.find(({ service }) => service.code === code) ?? memberships[0];
  return {
    zone: house.timeZone,
    now: house.now,
    memberships,
    membership,
    // The member's code is its id in its own case: what tells one service's runs from another's.
    changes: requirementHistory.edges
      .map(({ node }) => node)
      .filter((node) => (node.case as { id?: string }).id === membership?.code),
    pageInfo: requirementHistory.pageInfo,
  };
}

/** What the member had to hold on a day, as it was known at the end of another; null where it had to hold nothing yet. */
export async function findInForce(id: string, on: string, knownOn: string | null) {
  const { node } = await ask(InForce, { id, on, knownOn });
  return node?.__typename === "Member" ? node.requirement : null;
}
