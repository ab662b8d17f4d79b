import { type Connection, list, type Money } from "./list.ts";

interface Payment {
  amount: Money;
  valueOn: string;
  bankReference: string;
  recordedAt: string;
  matched: boolean;
  obligation: { number: string; member: { firm: { name: string } } };
}

/** Payments received. */
export const payments = list<{ payments: Connection<Payment> }, Payment>({
  document: `query Export($first: Int!, $after: String) {
    payments(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        amount { amount currency } valueOn bankReference recordedAt matched
        obligation { number member { firm { name } } }
      } }
    }
  }`,
  connection: (data) => data.payments,
  columns: () => [
    ["Arrived", ({ valueOn }) => valueOn],
    ["Member", ({ obligation }) => obligation.member.firm.name],
    ["For", ({ obligation }) => obligation.number],
    ["Bank’s reference", ({ bankReference }) => bankReference],
    ["Recorded", ({ recordedAt }) => recordedAt],
    ["Matched by two", ({ matched }) => (matched ? "yes" : "no")],
    ["Currency", ({ amount }) => amount.currency],
    ["Amount", ({ amount }) => amount.amount],
  ],
});
