import { type Connection, list, type Money } from "./list.ts";

interface Receipt {
  amount: Money;
  left: Money;
  valueOn: string;
  bankReference: string;
  reference: string | null;
  sender: string | null;
  recordedAt: string;
}

/** What came in, and what of it is not assigned. */
export const receipts = list<{ receipts: Connection<Receipt> }, Receipt>({
  document: `query Export($first: Int!, $after: String, $unassigned: Boolean!, $search: String) {
    receipts(first: $first, after: $after, unassigned: $unassigned, search: $search) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        amount { amount currency } left { amount currency } valueOn bankReference reference sender recordedAt
      } }
    }
  }`,
  variables: (asked) => ({ unassigned: asked.get("unassigned") === "yes", search: asked.get("q") }),
  connection: (data) => data.receipts,
  columns: () => [
    ["Day of value", ({ valueOn }) => valueOn],
    ["Bank’s reference", ({ bankReference }) => bankReference],
    ["Reference given", ({ reference }) => reference ?? ""],
    ["Sender", ({ sender }) => sender ?? ""],
    ["Recorded", ({ recordedAt }) => recordedAt],
    ["Currency", ({ amount }) => amount.currency],
    ["Amount", ({ amount }) => amount.amount],
    ["Not assigned", ({ left }) => left.amount],
  ],
});
