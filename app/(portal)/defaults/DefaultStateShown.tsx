import type { DefaultState } from "#app/__generated__/graphql.ts";
import { State, type StateName } from "#app/_parts/State.tsx";

const looks: Record<DefaultState, { is: StateName; word: string }> = {
  DECLARED: { is: "to-confirm", word: "To confirm" },
  DROPPED: { is: "does-not-apply", word: "Dropped" },
  CONFIRMED: { is: "issued", word: "Confirmed" },
  LOSS_ENTERED: { is: "acknowledged", word: "Loss entered" },
  ISSUED: { is: "partly-paid", word: "Settling" },
  SETTLED: { is: "settled", word: "Settled" },
};

/** Where a default stands, as a shape and a word. To a member (`own`) settling is its own, as it knows of no other's. */
export function DefaultStateShown({ state, own }: { state: DefaultState; own: boolean }) {
  return <State {...looks[state]} word={own && state === "SETTLED" ? "Settled by you" : looks[state].word} />;
}
