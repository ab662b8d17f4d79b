import type { Money } from "#app/_parts/amounts.ts";

/** A member's four accounts, by the name they have in the graph, as it reads them and as the house does. */
export const ACCOUNTS = [
  { name: "posted", own: "Posted to the fund", house: "Posted to the fund" },
  { name: "called", own: "Called, not posted", house: "Called, not posted" },
  { name: "owed", own: "You owe", house: "It owes" },
  { name: "payable", own: "Owed to you", house: "Owed to it" },
] as const;

export type Balances = Record<(typeof ACCOUNTS)[number]["name"], Money>;
