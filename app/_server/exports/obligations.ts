import { type Connection, list, type Money } from "./list.ts";

interface Obligation {
  number: string;
  kind: string;
  state: string;
  contested: boolean;
  issuedAt: string;
  dueAt: string | null;
  contestBy: string;
  amount: Money;
  toPay: Money;
  paid: Money;
  outstanding: Money;
  hash: string;
  content: { default?: { number: string } };
  member: { code: string; firm: { name: string } };
  service: { name: string };
}

/** What was issued. The default's number is taken from the content, which takes no right beyond that to obligations. */
export const obligations = list<{ obligations: Connection<Obligation> }, Obligation>({
  document: `query Export($first: Int!, $after: String, $kind: ObligationKind, $state: ObligationState, $contested: Boolean!, $open: Boolean!, $service: String, $dueFrom: Date, $dueTo: Date, $number: String) {
    obligations(first: $first, after: $after, kind: $kind, state: $state, contested: $contested, open: $open, service: $service, dueFrom: $dueFrom, dueTo: $dueTo, number: $number) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        number kind state contested issuedAt dueAt contestBy hash content
        amount { amount currency } toPay { amount currency } paid { amount currency } outstanding { amount currency }
        member { code firm { name } } service { name }
      } }
    }
  }`,
  variables: (asked) => ({
    kind: asked.get("kind"),
    state: asked.get("state"),
    contested: asked.get("contested") === "yes",
    open: asked.get("open") === "yes",
    service: asked.get("service"),
    dueFrom: asked.get("dueFrom"),
    dueTo: asked.get("dueTo"),
    number: asked.get("number"),
  }),
  connection: (data) => data.obligations,
  columns: () => [
    ["Number", ({ number }) => number],
    ["Kind", ({ kind }) => kind],
    ["Member", ({ member }) => member.firm.name],
    ["Service", ({ service }) => service.name],
    ["Default", ({ content }) => content.default?.number ?? ""],
    ["State", ({ state }) => state],
    ["Contested", ({ contested }) => (contested ? "yes" : "no")],
    ["Issued", ({ issuedAt }) => issuedAt],
    ["Due", ({ dueAt }) => dueAt ?? ""],
    ["Contest by", ({ contestBy }) => contestBy],
    ["Currency", ({ amount }) => amount.currency],
    ["Amount", ({ amount }) => amount.amount],
    ["To pay", ({ toPay }) => toPay.amount],
    ["Paid", ({ paid }) => paid.amount],
    ["Left to pay", ({ outstanding }) => outstanding.amount],
    ["SHA-256", ({ hash }) => hash],
  ],
});
