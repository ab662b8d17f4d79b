/** Where a firm stands against a catalogue of membership criteria on a day. */
import { dateOf } from "../calendar.ts";
import type { Criterion } from "./catalogue.ts";
import type { Life } from "./course.ts";
import { dayOf } from "./day.ts";
import type { Facts } from "./facts.ts";
import { type Lived, nextChange } from "./nextChange.ts";
import { pauseOf } from "./pause.ts";
import { positionOn } from "./position.ts";
import type { Prepared, PreparedCriterion } from "./prepare.ts";
import { quantityJudge } from "./quantity.ts";
import { type SeriesByName, seriesByName } from "./series.ts";
import { shownJudge } from "./shown.ts";
import type { Result, Standing } from "./standing.ts";
import { watchOn } from "./watch.ts";

export { type Prepared, prepareCatalogue } from "./prepare.ts";

/**
 * Evaluate what is known of a firm against a prepared catalogue.
 *
 * `on`     the day, YYYY-MM-DD; only facts known by then count, later ones only tell `nextChangeOn`.
 * Promise  the same facts and day give the same standing, in whatever order the facts come (but for facts of the
 *          same day, of which the later in the list counts) and whoever looked before. Nothing passes for lack of
 *          data. Numbers are compared exactly.
 * Throws   RangeError where a day of the facts is no date or a value no decimal.
 * Source   the decisions in domain/README.md.
 */
export function evaluate(prepared: Prepared, facts: Facts, on: string): Standing {
  const day = dayOf(on);
  const known = {
    facts,
    seriesOf: seriesByName(facts.figures),
    ...byCriterion(facts),
    since: dayOf(facts.since),
  };
  const lived: Lived[] = [];
  const results = prepared.criteria.map((item): Result => {
    const { criterion } = item;
    const aside = setAside(criterion, prepared, facts);
    if (aside !== undefined) return { criterion: criterion.id, ...aside, figures: [] };
    const life = lifeOf(item, prepared, known);
    const look = (day: number) => positionOn(life, criterion, facts.standing, day);
    const position = look(day);
    lived.push({ look, position, changes: life.changes, since: life.since });
    return position.result;
  });
  const lowered = facts.standing === "member" ? facts.lowered : [];
  const watch = watchOn(
    lived.flatMap(({ position }) => position.triggers),
    lowered,
    on,
  );
  const next = nextChange(lived, lowered, watch, day);
  return { on, results, watch, nextChangeOn: next === null ? null : dateOf(next) };
}

/** Why a criterion is not looked at for this firm at all, on no day; undefined where it is. */
function setAside(
  { thresholds, only, applies }: Criterion,
  { categories }: Prepared,
  { category, traits, standing }: Facts,
): Pick<Result, "state" | "reason" | "missing"> | undefined {
  const name = categories.get(category);
  if (name === undefined) {
    const reason =
      category === "" ? "No category is chosen yet." : `The category ${category} is not in the catalogue.`;
    return { state: "UNKNOWN", reason, missing: ["category"] };
  }
  if ((thresholds[category] ?? null) === null)
    return doesNotApply(`It is not asked of the category ${name}.`);
  if (only !== undefined && !only.some((trait) => traits.includes(trait))) {
    return doesNotApply(`It is asked only of firms that are: ${only.join(", ")}.`);
  }
  if (applies === "ongoing" && standing === "applicant") return doesNotApply("It is asked of members only.");
  if (applies === "admission" && standing === "member") return doesNotApply("It is asked at admission only.");
  return undefined;
}

function doesNotApply(reason: string): Pick<Result, "state" | "reason"> {
  return { state: "DOES_NOT_APPLY", reason };
}

interface KnownOfFirm extends ReturnType<typeof byCriterion> {
  readonly facts: Facts;
  readonly seriesOf: SeriesByName;
  readonly since: number;
}

function byCriterion({ evidence, waivers }: Facts) {
  return {
    evidence: Map.groupBy(evidence, ({ criterion }) => criterion),
    waivers: Map.groupBy(waivers, ({ criterion }) => criterion),
  };
}

function lifeOf({ criterion, bars }: PreparedCriterion, prepared: Prepared, known: KnownOfFirm): Life {
  const bar = bars?.get(known.facts.category);
  const judge =
    bar === undefined
      ? shownJudge(criterion, known.evidence.get(criterion.id) ?? [])
      : quantityJudge(criterion, bar, known.seriesOf, prepared.titles);
  const pauses = (known.waivers.get(criterion.id) ?? []).map(pauseOf);
  const days = new Set(judge.changes);
  for (const { from, until } of pauses) days.add(from).add(until + 1);
  return {
    judge,
    pauses,
    changes: [...days].sort((a, b) => a - b),
    since: known.since,
    ladder: criterion.ladder,
    holidays: prepared.holidays,
  };
}
