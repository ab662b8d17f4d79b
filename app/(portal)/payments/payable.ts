import { graphql } from "#app/__generated__/gql.ts";
import type { PayableFragment } from "#app/__generated__/graphql.ts";
import { ask } from "#app/ask.ts";

const Query = graphql(`
  query PayablePage($id: ID!) {
    house {
      now
      timeZone
    }
    viewer {
      may
    }
    services {
      currency
    }
    node(id: $id) {
      __typename
      ...Payable
    }
  }

  fragment Payable on Obligation {
    id
    number
    kind
    outstanding {
      amount
      currency
    }
    member {
      firm {
        name
      }
    }
  }
`);

const Open = graphql(`
  query PayableOpen {
    overdue: obligations(first: 100, state: OVERDUE) {
      ...Payables
    }
    partly: obligations(first: 100, state: PARTLY_PAID) {
      ...Payables
    }
    acknowledged: obligations(first: 100, state: ACKNOWLEDGED) {
      ...Payables
    }
    issued: obligations(first: 100, state: ISSUED) {
      ...Payables
    }
  }

  fragment Payables on ObligationConnection {
    edges {
      node {
        ...Payable
      }
    }
  }
`);

export type Payable = PayableFragment;

/** What a payment form starts from; the obligation is null where the address names none, or none for this viewer. */
export async function findPayable(id: string | undefined) {
  const { node, house, viewer, services } = await ask(Query, { id: id ?? "" });
  return {
    obligation: node?.__typename === "Obligation" ? node : null,
    house,
    may: viewer?.may ?? [],
    currencies: [...new Set(services.map((service) => service.currency))],
  };
}

/** Obligations with something left to pay, those that need a look first: at most a hundred in each state. */
export async function listPayable(): Promise<Payable[]> {
  const lists = await ask(Open);
  return [lists.overdue, lists.partly, lists.acknowledged, lists.issued]
    .flatMap((list) => list.edges.map((edge) => edge.node))
    .filter((payable) => payable.kind !== "LOSS_ALLOCATION" && payable.kind !== "RETURN");
}
