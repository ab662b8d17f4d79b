import { graphql } from "#app/__generated__/gql.ts";
import type { PayableFragment } from "#app/__generated__/graphql.ts";
import { amountText } from "#app/_parts/amounts.ts";
import { scaled } from "#app/_parts/scale.ts";
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
      id
      name
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
    services,
    currencies: [...new Set(services.map((service) => service.currency))],
  };
}

/** What a receipt can be assigned to: the obligation asked for and those its own page suggests first. */
export async function payablesFor(id: string | undefined, receipt: { suggestions: readonly Payable[] }) {
  const { obligation } = await findPayable(id);
  const chosen =
    obligation && obligation.kind !== "RETURN" && scaled(obligation.outstanding.amount) > 0n
      ? obligation
      : null;
  const all = [...(chosen ? [chosen] : []), ...receipt.suggestions, ...(await listPayable())];
  return { chosen, payables: [...new Map(all.map((payable) => [payable.id, payable])).values()] };
}

/** One of them in a list to choose from. */
export const optionOf = ({ id, number, member, outstanding }: Payable) => ({
  value: id,
  label: `${member.firm.name}, ${number}: ${amountText(outstanding)} left`,
});

/** Obligations with something left to pay, those that need a look first: at most a hundred in each state. */
async function listPayable(): Promise<Payable[]> {
  const lists = await ask(Open);
  return [lists.overdue, lists.partly, lists.acknowledged, lists.issued]
    .flatMap((list) => list.edges.map((edge) => edge.node))
    .filter(({ kind }) => kind !== "LOSS_ALLOCATION" && kind !== "RETURN");
}
