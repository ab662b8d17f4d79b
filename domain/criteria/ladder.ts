/** The breach ladder: which step follows while a criterion is not met, and until when it can be put right. */
import { businessDaysAfter } from "../calendar.ts";
import type { Step } from "./catalogue.ts";

/** A step in force: from a day, with the last day of its cure period, or null where it has no period. */
export interface Rung {
  readonly index: number;
  readonly step: Step;
  readonly from: number;
  readonly cureEnds: number | null;
}

/**
 * The steps that have come into force by `day` where the failing began on `since`, in their order.
 *
 * Step 0 is in force from `since`; each next one from the day after the cure period of the one before. A step
 * without a period is the last that comes.
 */
export function rungsBy(
  ladder: readonly Step[],
  since: number,
  day: number,
  holidays: ReadonlySet<number>,
): Rung[] {
  const rungs: Rung[] = [];
  let from = since;
  for (const [index, step] of ladder.entries()) {
    if (from > day) break;
    const days = step.cureBusinessDays;
    const cureEnds = days === null ? null : businessDaysAfter(from, days, holidays);
    rungs.push({ index, step, from, cureEnds });
    if (cureEnds === null) break;
    from = cureEnds + 1;
  }
  return rungs;
}
