/** Judging what is shown rather than measured: attestations, documents, outside checks, judgements. */
import { dateOf } from "../calendar.ts";
import type { Criterion } from "./catalogue.ts";
import { dayOf } from "./day.ts";
import type { Evidence } from "./facts.ts";
import type { Account, Judge, Verdict } from "./judge.ts";

interface Item {
  readonly from: number;
  /** The first day it no longer holds. */
  readonly expires: number;
  readonly evidence: Evidence;
}

/**
 * The judge of a criterion that evidence meets: the newest known governs, of equal days the later in the list.
 *
 * Throws  RangeError where a day is no date.
 */
export function shownJudge(criterion: Criterion, evidence: readonly Evidence[]): Judge {
  const items = evidence.map(item).sort((a, b) => a.from - b.from);
  const governing = (day: number) => items.findLast(({ from }) => from <= day);

  const verdictOn = (day: number): Verdict => {
    const found = governing(day);
    if (found === undefined) return "unknown";
    if (day >= found.expires) return "lapsed";
    return found.evidence.passed ? "met" : "failed";
  };

  const accountOn = (day: number): Account => {
    const found = governing(day);
    const { title, evidence: due } = criterion;
    if (found === undefined) {
      return {
        reason: `${title}: nothing shows it yet; due is ${due.join(", ")}.`,
        missing: due,
        figures: [],
      };
    }
    const { passed, knownOn, validUntil, source, detail } = found.evidence;
    if (day >= found.expires) {
      const reason = `${title}: what showed it expired, it held until ${validUntil}.`;
      return { reason, missing: due, since: dateOf(found.expires), source, figures: [] };
    }
    const shown = `shown on ${knownOn}${validUntil === null ? "" : `, holds until ${validUntil}`}`;
    const reason = `${title}: ${passed ? shown : (detail ?? `did not pass on ${knownOn}`)}.`;
    return { reason, source, figures: [] };
  };

  const changes = items.flatMap(({ from, expires }) =>
    expires === Number.POSITIVE_INFINITY ? [from] : [from, expires],
  );
  return { changes, verdictOn, accountOn };
}

function item(evidence: Evidence): Item {
  const { knownOn, validUntil } = evidence;
  const expires = validUntil === null ? Number.POSITIVE_INFINITY : dayOf(validUntil) + 1;
  return { from: dayOf(knownOn), expires, evidence };
}
