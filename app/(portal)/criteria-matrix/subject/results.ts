import type { ResultState, SubjectResultFragment } from "#app/__generated__/graphql.ts";

const NEEDS_A_LOOK: readonly ResultState[] = ["BREACHED", "NOT_MET", "UNKNOWN", "WAIVED"];

/** Whether a result stands out in the matrix and comes first on a page. */
export const needsLook = (state: ResultState) => NEEDS_A_LOOK.includes(state);

const IN_THE_WAY: readonly ResultState[] = ["BREACHED", "NOT_MET", "UNKNOWN"];

const byWeight = (a: SubjectResultFragment, b: SubjectResultFragment) =>
  NEEDS_A_LOOK.indexOf(a.state) - NEEDS_A_LOOK.indexOf(b.state);

/** The results that need a look: breached and not met first, then unknown, then waived. */
export const looked = (results: readonly SubjectResultFragment[]) =>
  results.filter(({ state }) => needsLook(state)).toSorted(byWeight);

/** Those of them that stand in the way of an admission or of good standing: neither met, nor waived, nor not asked. */
export const inTheWay = (results: readonly SubjectResultFragment[]) =>
  looked(results).filter(({ state }) => IN_THE_WAY.includes(state));

/** Of an applicant "2 of 42 stand in the way.", of a member "2 of 42 are not met or unknown." */
export function wayWords(results: readonly SubjectResultFragment[], applicant: boolean): string {
  const count = inTheWay(results).length;
  if (!applicant)
    return count === 0
      ? "All that is asked is met or waived."
      : `${count} of ${results.length} ${count === 1 ? "is" : "are"} not met or unknown.`;
  if (count === 0) return "Nothing stands in the way.";
  return `${count} of ${results.length} ${count === 1 ? "stands" : "stand"} in the way.`;
}

/** "Liquidity is not met; Legal opinion is unknown.", at most three of them by name. */
export function whichWords(results: readonly SubjectResultFragment[]): string {
  const all = inTheWay(results);
  const told = all.slice(0, 3).map(({ criterion, state }) => `${criterion.title} ${predicate[state]}`);
  const more = all.length - told.length;
  if (more > 0) told.push(`${more} more`);
  return told.length > 0 ? `${told.join("; ")}.` : "";
}

const predicate: Record<ResultState, string> = {
  MET: "is met",
  NOT_MET: "is not met",
  BREACHED: "is breached",
  WAIVED: "is waived",
  UNKNOWN: "is unknown",
  DOES_NOT_APPLY: "does not apply",
};
