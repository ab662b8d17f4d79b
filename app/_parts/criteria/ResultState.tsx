import { dateText } from "#app/_parts/dates.ts";
import { State, type StateName } from "#app/_parts/State.tsx";

/** How a criterion stands, as the graph says it. */
export type ResultIs = "MET" | "NOT_MET" | "BREACHED" | "WAIVED" | "UNKNOWN" | "DOES_NOT_APPLY";

const looks: Record<ResultIs, StateName> = {
  MET: "met",
  NOT_MET: "not-met",
  BREACHED: "breached",
  WAIVED: "waived",
  UNKNOWN: "unknown",
  DOES_NOT_APPLY: "does-not-apply",
};

/**
 * How a criterion stands: shape and word, and the days where there are any: "Breached, 3 business days left, until
 * 24 Sep 2018", "Waived until 31 Oct 2018".
 *
 * daysLeft    business days to put it right, of a breach
 * until       the last day of the cure period, or of the waiver
 * wordHidden  only in the matrix, which has a legend
 */
export function ResultState({
  state,
  daysLeft,
  until,
  wordHidden,
}: {
  state: ResultIs;
  daysLeft?: number | null | undefined;
  until?: string | null | undefined;
  wordHidden?: boolean | undefined;
}) {
  return <State is={looks[state]} detail={detailOf(state, daysLeft, until)} wordHidden={wordHidden} />;
}

function detailOf(
  state: ResultIs,
  daysLeft: number | null | undefined,
  until: string | null | undefined,
): string | undefined {
  if (state === "WAIVED") return until ? `until ${dateText(until)}` : undefined;
  if (state !== "BREACHED") return undefined;
  const words = [
    typeof daysLeft === "number" && `${daysLeft} business ${daysLeft === 1 ? "day" : "days"} left`,
    until && `until ${dateText(until)}`,
  ].filter(Boolean);
  return words.length > 0 ? words.join(", ") : undefined;
}
