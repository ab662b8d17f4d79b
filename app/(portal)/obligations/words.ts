import type { AdjustmentCode, ObligationKind, ObligationState } from "#app/__generated__/graphql.ts";
import type { StateName } from "#app/_parts/State.tsx";

export const KINDS = [
  "LOSS_ALLOCATION",
  "ASSESSMENT",
  "REPLENISHMENT",
  "CONTRIBUTION",
  "INTEREST",
  "RETURN",
] as const satisfies readonly ObligationKind[];
export const STATES = [
  "OVERDUE",
  "ISSUED",
  "ACKNOWLEDGED",
  "PARTLY_PAID",
  "PAID",
] as const satisfies readonly ObligationState[];

export const kindWords: Record<ObligationKind, string> = {
  LOSS_ALLOCATION: "Loss allocation notice",
  ASSESSMENT: "Assessment",
  REPLENISHMENT: "Call to restore the fund",
  INTEREST: "Interest on late money",
  RETURN: "Return of contribution",
  CONTRIBUTION: "Contribution to the default fund",
};

export const stateWords: Record<ObligationState, string> = {
  ISSUED: "Issued",
  ACKNOWLEDGED: "Acknowledged",
  PARTLY_PAID: "Partly paid",
  PAID: "Paid",
  OVERDUE: "Overdue",
};

export const stateShapes: Record<ObligationState, StateName> = {
  ISSUED: "issued",
  ACKNOWLEDGED: "acknowledged",
  PARTLY_PAID: "partly-paid",
  PAID: "paid",
  OVERDUE: "overdue",
};

/** Why something was taken off, as its code says. */
export const adjustmentWords: Record<AdjustmentCode, string> = {
  CONTEST_UPHELD: "Taken off, contest upheld",
  REQUIREMENT_LOWERED: "Taken off, requirement lowered",
  CORRECTION: "Taken off, correction",
};

/** `default` is the number of the default behind it; a contribution has none. */
type Told = { kind: ObligationKind; state: ObligationState; default: string | undefined };

/** What a member is to do, or that there is nothing: the title of its page. */
export function titleForMember({ kind, state, default: number }: Told): string {
  const paid = state === "PAID";
  if (kind === "CONTRIBUTION")
    return paid
      ? "You have paid your contribution to the default fund"
      : "Pay your contribution to the default fund";
  if (kind === "INTEREST")
    return paid ? "You have paid the interest on late money" : "Pay interest on late money";
  if (kind === "RETURN")
    return paid
      ? "You were paid back part of your contribution"
      : "You receive part of your contribution back";
  if (kind === "LOSS_ALLOCATION") return `Nothing to pay: default ${number} used part of your contribution`;
  if (kind === "ASSESSMENT")
    return paid
      ? `You have paid your assessment after default ${number}`
      : `Pay your assessment after default ${number}`;
  return paid
    ? `You have restored your contribution after default ${number}`
    : `Restore your contribution after default ${number}`;
}

/** The same to the house: who, and what of it is still to come. */
export function titleForHouse({
  kind,
  state,
  default: number,
  firm,
  outstanding,
}: Told & { firm: string; outstanding: string }): string {
  if (kind === "RETURN")
    return state === "PAID" ? `${firm} was paid back` : `${firm} is to be paid back ${outstanding}`;
  if (kind === "INTEREST")
    return state === "PAID" ? `${firm} has paid its interest` : `${firm} owes ${outstanding} of interest`;
  if (kind === "LOSS_ALLOCATION") return `${firm}: contribution used by default ${number}`;
  if (kind === "CONTRIBUTION")
    return state === "PAID"
      ? `${firm} has paid its contribution to the default fund`
      : `${firm} owes ${outstanding} to the default fund`;
  const what = kind === "ASSESSMENT" ? "assessment" : "call";
  return state === "PAID"
    ? `${firm} has paid its ${what} after default ${number}`
    : `${firm} owes ${outstanding} after default ${number}`;
}
