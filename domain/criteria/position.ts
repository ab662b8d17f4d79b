/** What one criterion comes to for a firm on a day: its result, and what it has raised. */
import { dateOf } from "../calendar.ts";
import type { Criterion } from "./catalogue.ts";
import { type Course, courseTo, type Life, type Raised } from "./course.ts";
import type { Facts } from "./facts.ts";
import type { Account } from "./judge.ts";
import type { Result, Trigger } from "./standing.ts";

export interface Position {
  readonly result: Result;
  readonly triggers: readonly Trigger[];
  /** Later days on which the ladder moves on. */
  readonly ladderDays: readonly number[];
}

/** Look at a criterion on a day. Only a member has a ladder and raises a watch level. */
export function positionOn(
  life: Life,
  criterion: Criterion,
  standing: Facts["standing"],
  day: number,
): Position {
  const course = courseTo(life, day);
  const account = life.judge.accountOn(day);
  const isMember = standing === "member";
  const cureEnds = course.rungs.at(-1)?.cureEnds ?? null;
  return {
    result: { criterion: criterion.id, ...resultOf(course, account, isMember, day) },
    triggers: isMember ? course.raised.map((raised) => triggerOf(raised, criterion)) : [],
    ladderDays: isMember && cureEnds !== null && cureEnds >= day ? [cureEnds + 1] : [],
  };
}

function resultOf(
  course: Course,
  { since, ...account }: Account,
  isMember: boolean,
  day: number,
): Omit<Result, "criterion"> {
  const { verdict, pause } = course;
  if (pause !== undefined) {
    const { until, reason } = pause.waiver;
    return {
      ...account,
      state: "WAIVED",
      reason: `Waived until ${until}: ${reason.replace(/\.$/, "")}.`,
      until,
    };
  }
  if (verdict === "met") return { ...account, state: "MET" };
  if (verdict === "warned") return { ...account, state: "MET", warning: true };
  const rung = isMember ? course.rungs.at(-1) : undefined;
  const step = rung === undefined ? {} : { step: rung.index };
  if (verdict !== "failed")
    return { ...account, state: "UNKNOWN", ...(since === undefined ? {} : { since }), ...step };
  const failing = course.failingSince === undefined ? {} : { since: dateOf(course.failingSince) };
  const cureEnds = rung?.cureEnds ?? null;
  if (cureEnds === null || day > cureEnds) return { ...account, state: "NOT_MET", ...failing, ...step };
  return { ...account, state: "BREACHED", ...failing, ...step, cureEndsOn: dateOf(cureEnds) };
}

function triggerOf({ on, level, stands, by }: Raised, { id, title, kind }: Criterion): Trigger {
  return { criterion: id, level, on: dateOf(on), stands, reason: `${title}${said()}.` };

  function said(): string {
    if (by === "warned") return " crossed its warning";
    if (by !== "lapsed") return `: ${by.action}`;
    return kind === "quantitative_threshold" ? ": its figures got too old" : ": what showed it expired";
  }
}
