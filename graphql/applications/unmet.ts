import { type ApplicationRow, listOpinions } from "#db/applications/queries.ts";
import type { Recommendation } from "../__generated__/resolvers.ts";
import type { Act } from "../command.ts";
import type { CatalogueOf } from "../criteria/catalogues.ts";
import { needsLook, standingOf } from "../criteria/standing.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { dayIn } from "../time.ts";

/** What an admission, first or on appeal, rests on: the criteria and the committee. */

/** What stands in an applicant's way now, by the criteria in effect. */
export async function evaluated(act: Act, application: ApplicationRow) {
  const today = dayIn(act.now, act.house.timeZone);
  const standing = (await standingOf(act.tx, application.id, today, "HOUSE")) ?? notFound("application");
  return {
    asked: standing.results.filter((result) => result.state !== "DOES_NOT_APPLY").length,
    inTheWay: standing.results
      .filter((result) => needsLook(result.state))
      .map(({ of, state, reason }) => ({
        criterion: of.id,
        title: of.title,
        state,
        reason,
        ...(of.screen === "sanctions" && { sanctions: true }),
      })),
  };
}

/** Nobody is admitted past a sanctions list, and what is not met or not shown is at least a condition. */
export function refuseUnmet(
  recommendation: Recommendation,
  inTheWay: readonly { criterion: string; title: string; sanctions?: boolean }[],
): void {
  const listed = inTheWay.find((one) => one.sanctions);
  if (listed)
    wrongMoment(
      `${listed.criterion}, ${listed.title}, is not met: with that nobody is admitted on any terms.`,
    );
  const [first] = inTheWay;
  if (recommendation === "APPROVE" && first)
    wrongMoment(
      `${first.criterion}, ${first.title}, stands in the way${inTheWay.length > 1 ? `, and ${inTheWay.length - 1} more` : ""}: approve with conditions, waive it, or reject.`,
    );
}

/**
 * Where the rulebook says so the committee is heard first, and more of it are for than against. On appeal it is heard,
 * and whoever decides may differ from it: else no appeal could ever be granted where it was against.
 */
export async function refuseUnheard(
  act: Act,
  application: ApplicationRow,
  { rules }: CatalogueOf,
  { isAppeal = false } = {},
): Promise<void> {
  if (rules.committee === 0) return;
  const opinions = (await listOpinions(act.tx, application.id)).filter((one) => one.opinion !== "RECUSED");
  const inFavour = opinions.filter((one) => one.opinion === "FOR").length;
  if (opinions.length < rules.committee)
    wrongMoment(
      `The risk committee is heard first: ${opinions.length} of ${rules.committee} have said their opinion, recusals not counted.`,
    );
  if (!isAppeal && inFavour * 2 <= opinions.length)
    wrongMoment(`The risk committee is not in favour: ${inFavour} of ${opinions.length}.`);
}
