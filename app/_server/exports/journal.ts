import { type Connection, list, type Money } from "./list.ts";

interface Entry {
  id: string;
  title: string;
  bookedOn: string;
  at: string;
  firm: { name: string };
  postings: { account: string; amount: Money }[];
}

interface Data {
  journal: Connection<Entry>;
}

type Side = Entry & Entry["postings"][number];

/** The journal, a side of an entry a line: debits positive, credits negative, the lines of one entry sum to zero. */
export const journal = list<Data, Side>({
  document: `query Export($first: Int!, $after: String, $memberId: ID) {
    journal(first: $first, after: $after, memberId: $memberId) {
      pageInfo { hasNextPage endCursor }
      edges { node { id title bookedOn at firm { name } postings { account amount { amount currency } } } }
    }
  }`,
  variables: (asked) => ({ memberId: asked.get("member") }),
  connection: (data) => data.journal,
  rows: (data) =>
    data.journal.edges.flatMap(({ node }) => node.postings.map((posting) => ({ ...node, ...posting }))),
  columns: () => [
    ["Entry", ({ id }) => id],
    ["Booked on", ({ bookedOn }) => bookedOn],
    ["Recorded", ({ at }) => at],
    ["What", ({ title }) => title],
    ["Firm", ({ firm }) => firm.name],
    ["Account", ({ account }) => account],
    ["Currency", ({ amount }) => amount.currency],
    ["Amount", ({ amount }) => amount.amount],
  ],
});
