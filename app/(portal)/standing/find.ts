import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { StandingPageQuery } from "#app/__generated__/graphql.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { ask, toSignIn } from "#app/ask.ts";

const Query = graphql(`
  query StandingPage {
    house {
      timeZone
      now
    }
    viewer {
      may
      roles
      firm {
        name
      }
      memberships {
        id
        status
        category
        service {
          name
          currency
        }
        standing {
          ...StandingShown
          catalogue {
            rulebook {
              id
              label
            }
            figures {
              name
              title
              unit
              by
            }
            admission {
              noticeDays
            }
          }
        }
        evidence {
          ...EvidenceShown
        }
        figureReports {
          ...ReportShown
        }
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
            state
            amount {
              amount
              currency
            }
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
      }
    }
  }

  fragment StandingShown on Standing {
    on
    category
    watch
    exceptions
    nextChangeOn
    triggers {
      criterion
      level
      on
      stands
      reason
    }
    results {
      state
      reason
      value
      threshold
      shortBy
      warning
      source
      since
      cureEndsOn
      cureDaysLeft
      action
      until
      figures {
        name
        title
        value
        asOf
        source
      }
      criterion {
        id
        title
        kind
        operator
        unit
        evidence
        recheck
      }
    }
  }

  fragment EvidenceShown on Evidence {
    id
    criterion
    passed
    issuedOn
    validUntil
    source
    detail
    statement
    at
    accepted
    reason
    document {
      name
      mediaType
      size
      href
    }
  }

  fragment ReportShown on FigureReport {
    id
    period
    asOf
    channel
    at
    accepted
    reason
    figures {
      name
      title
      value
    }
  }
`);

type Found = NonNullable<StandingPageQuery["viewer"]>;
export type Membership = Found["memberships"][number];
export type MemberStanding = NonNullable<Membership["standing"]>;

const find = cache(async () => ask(Query));

/**
 * Where the viewer's firm stands, in the service the address names with `?member=`, else in its first.
 * `link` is a page of the same membership; null for a firm without one.
 */
export async function findStanding(params: Params) {
  const { viewer, house } = await find();
  if (!viewer) return toSignIn();
  const { memberships } = viewer;
  const asked = one(params.member);
  const membership = asked ? memberships.find((each) => each.id === asked) : memberships[0];
  const several = memberships.length > 1;
  return {
    viewer,
    zone: house.timeZone,
    now: house.now,
    memberships,
    membership,
    several,
    link: (path: string, to = membership) =>
      several && to ? `${path}${path.includes("?") ? "&" : "?"}member=${encodeURIComponent(to.id)}` : path,
  };
}
