import type { RunState } from "#app/__generated__/graphql.ts";
import type { StateName } from "#app/_parts/State.tsx";

/** Where a run stands, as a shape and its word. */
export const STATES: Record<RunState, { is: StateName; word: string }> = {
  CALCULATING: { is: "running", word: "Being calculated" },
  FAILED: { is: "differs", word: "Not calculated" },
  CALCULATED: { is: "issued", word: "Calculated" },
  WAITING: { is: "to-confirm", word: "To confirm" },
  ISSUED: { is: "active", word: "Issued" },
  SUPERSEDED: { is: "does-not-apply", word: "Followed by a later one" },
};
