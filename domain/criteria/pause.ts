/** Waivers in day numbers: from when to when a criterion is not asked for. */
import { dayOf } from "./day.ts";
import type { Waiver } from "./facts.ts";

export interface Pause {
  readonly from: number;
  /** The last day it holds. */
  readonly until: number;
  readonly waiver: Waiver;
}

/** Read a waiver. Throws RangeError where a day is no date. */
export function pauseOf(waiver: Waiver): Pause {
  return { from: dayOf(waiver.from), until: dayOf(waiver.until), waiver };
}

/** The waiver that holds on a day: of several the one that holds longest, then the later in the list. */
export function pauseOn(pauses: readonly Pause[], day: number): Pause | undefined {
  let found: Pause | undefined;
  for (const pause of pauses) {
    if (pause.from > day || day > pause.until) continue;
    if (found === undefined || pause.until >= found.until) found = pause;
  }
  return found;
}
