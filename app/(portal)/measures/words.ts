import type { MeasureBatchState } from "#app/__generated__/graphql.ts";
import type { StateName } from "#app/_parts/State.tsx";

/** Where a batch stands, as a shape and its word. */
export const STATES: Record<MeasureBatchState, { is: StateName; word: string }> = {
  IMPORTED: { is: "issued", word: "Brought in" },
  WAITING: { is: "to-confirm", word: "To confirm" },
  ACCEPTED: { is: "active", word: "Accepted" },
  SUPERSEDED: { is: "paid", word: "Followed by a newer one" },
};

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
