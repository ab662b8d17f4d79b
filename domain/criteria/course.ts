/**
 * The course of one criterion from the day a firm is watched: walked from change to change, so that what it comes
 * to never depends on when anybody looked.
 */
import type { Step } from "./catalogue.ts";
import type { Judge, Verdict } from "./judge.ts";
import { type Rung, rungsBy } from "./ladder.ts";
import { type Pause, pauseOn } from "./pause.ts";

/** One criterion that applies to a firm, ready to be looked at on any day. */
export interface Life {
  readonly judge: Judge;
  readonly pauses: readonly Pause[];
  /** The days on which something may change other than by the ladder, ascending. */
  readonly changes: readonly number[];
  /** From when the firm is watched. */
  readonly since: number;
  readonly ladder: readonly Step[];
  readonly holidays: ReadonlySet<number>;
}

/** Where a course has got to on a day. */
export interface Course {
  readonly verdict: Verdict;
  /** The waiver that holds that day, where there is something to waive. */
  readonly pause: Pause | undefined;
  /** The first day of the unbroken run on which it was not met. */
  readonly failingSince: number | undefined;
  /** The steps of the ladder that the run has brought into force. */
  readonly rungs: readonly Rung[];
  readonly raised: readonly Raised[];
}

/** Something that raised the watch level, and whether it still stands. */
export interface Raised {
  readonly on: number;
  readonly level: 1 | 2 | 3;
  readonly stands: boolean;
  readonly by: Step | "warned" | "lapsed";
}

/**
 * Walk a course up to a day. A run of failing days is ended only by a day on which the criterion is met or waived:
 * days on which nobody can tell keep it running.
 */
export function courseTo(life: Life, day: number): Course {
  if (day < life.since) return { ...standOn(life, day), failingSince: undefined, rungs: [], raised: [] };
  const raised: Raised[] = [];
  let stand = standOn(life, life.since);
  const begun: Begun = {};
  follow(begun, stand, life.since, life, raised);
  for (const change of life.changes) {
    if (change <= life.since) continue;
    if (change > day) break;
    stand = standOn(life, change);
    follow(begun, stand, change, life, raised);
  }
  const failingSince = begun.failed;
  const rungs = failingSince === undefined ? [] : rungsBy(life.ladder, failingSince, day, life.holidays);
  raised.push(...raisedBy(rungs, true));
  if (begun.warned !== undefined) raised.push({ on: begun.warned, level: 1, stands: true, by: "warned" });
  if (begun.lapsed !== undefined) raised.push({ on: begun.lapsed, level: 1, stands: true, by: "lapsed" });
  return { ...stand, failingSince, rungs, raised };
}

interface Stand {
  readonly verdict: Verdict;
  readonly pause: Pause | undefined;
}

/** The runs that have begun and not ended, by their first day. */
type Begun = { [run in "failed" | "warned" | "lapsed"]?: number };

function standOn({ judge, pauses }: Life, day: number): Stand {
  const verdict = judge.verdictOn(day);
  const waivable = pauses.length > 0 && verdict !== "met" && verdict !== "warned";
  return { verdict, pause: waivable ? pauseOn(pauses, day) : undefined };
}

/** Begin and end runs on a day, and note what an ended one had raised. */
function follow(begun: Begun, { verdict, pause }: Stand, day: number, life: Life, raised: Raised[]): void {
  const now = pause === undefined ? verdict : "waived";
  if (begun.failed !== undefined && (now === "met" || now === "warned" || now === "waived")) {
    raised.push(...raisedBy(rungsBy(life.ladder, begun.failed, day - 1, life.holidays), false));
    delete begun.failed;
  }
  for (const run of ["warned", "lapsed"] as const) {
    const from = begun[run];
    if (from === undefined || now === run) continue;
    raised.push({ on: from, level: 1, stands: false, by: run });
    delete begun[run];
  }
  if (now === "failed" || now === "warned" || now === "lapsed") begun[now] ??= day;
}

function raisedBy(rungs: readonly Rung[], stands: boolean): Raised[] {
  return rungs.flatMap(({ from, step }) =>
    step.watch === 0 ? [] : [{ on: from, level: step.watch, stands, by: step }],
  );
}
