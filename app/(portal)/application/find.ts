import { redirect } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { ApplicationListQuery, ApplicationShownFragment } from "#app/__generated__/graphql.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { ask, toSignIn } from "#app/ask.ts";
import { OPEN } from "./words.ts";

const ListQuery = graphql(`
  query ApplicationList {
    house {
      timeZone
      now
    }
    viewer {
      may
      roles
      firm {
        name
        side
      }
      memberships {
        service {
          id
        }
      }
    }
    applications(first: 20) {
      edges {
        node {
          id
          reference
          state
          startedAt
          dueAt
          service {
            id
            name
          }
        }
      }
    }
  }
`);

const OneQuery = graphql(`
  query ApplicationOne($id: ID!) {
    node(id: $id) {
      __typename
      ... on Application {
        ...ApplicationShown
      }
    }
  }

  fragment ApplicationShown on Application {
    id
    reference
    state
    startedAt
    submittedAt
    dueAt
    waitsFor
    category
    firm {
      name
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
    missing {
      section
      field
      message
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
      ...StandingShown
      catalogue {
        figures {
          name
          title
          unit
          by
        }
      }
    }
    evidence {
      ...EvidenceShown
    }
    figureReports {
      ...ReportShown
    }
    member {
      id
      status
    }
  }
`);

const CatalogueQuery = graphql(`
  query ApplicationCatalogues {
    catalogues {
      inEffect
      rulebook {
        id
      }
      service {
        id
        name
        currency
      }
      categories {
        code
        name
      }
      figures {
        name
        title
        unit
        by
      }
      admission {
        decideWithin
        answerWithin
        appealWithin
      }
    }
  }
`);

export type Application = ApplicationShownFragment;
export type ListedApplication = ApplicationListQuery["applications"]["edges"][number]["node"];

const findList = cache(async () => ask(ListQuery));
const findOne = cache(async (id: string) => ask(OneQuery, { id }));

/** What is asked of applicants now, service by service. */
export const findCatalogues = cache(async () =>
  (await ask(CatalogueQuery)).catalogues.filter((each) => each.inEffect),
);

/**
 * The firm's applications, and the one that the address names with `?of=`, or the only one. `link` is a page of that
 * application. The house has pages of its own.
 */
export async function findApplication(params: Params) {
  const { viewer, house, applications } = await findList();
  if (!viewer) return toSignIn();
  if (viewer.firm.side === "HOUSE") redirect("/applications");
  const list = applications.edges.map((edge) => edge.node);
  const several = list.length > 1;
  const asked = one(params.of);
  const chosen = asked ? list.find((each) => each.id === asked) : several ? undefined : list[0];
  const taken = [
    ...viewer.memberships.map(({ service }) => service.id),
    ...list.filter(({ state }) => OPEN.includes(state)).map(({ service }) => service.id),
  ];
  const node = chosen && (await findOne(chosen.id)).node;
  const application = node?.__typename === "Application" ? node : undefined;
  return {
    viewer,
    zone: house.timeZone,
    list,
    application,
    several,
    /** The services the viewer may begin another application for: neither a member of, nor applied to already. */
    others: viewer.may.includes("openApplication")
      ? (await findCatalogues()).map(({ service }) => service).filter(({ id }) => !taken.includes(id))
      : [],
    link: (path: string, id = chosen?.id) =>
      several && id ? `${path}${path.includes("?") ? "&" : "?"}of=${encodeURIComponent(id)}` : path,
  };
}
