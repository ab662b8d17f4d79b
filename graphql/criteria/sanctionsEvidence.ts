import type { Tx } from "#db/client.ts";
import { listMatches, listScreenings } from "#db/screening/queries.ts";
import type { Evidence } from "#domain/criteria/facts.ts";

/**
 * What the sanctions lists say: each time a firm was held against a list is evidence of that day, and passes when every
 * match of it is dismissed. With lists of several publishers all must pass.
 */
export async function sanctionsEvidence(
  tx: Tx,
  ids: readonly string[],
  criterion: string,
): Promise<Map<string, Evidence[]>> {
  const open = new Map<string, { days: string[]; undismissed: number }>();
  for (const match of await listMatches(tx, ids)) {
    const of = open.get(match.screeningId) ?? { days: [], undismissed: 0 };
    if (match.dismissedOn) of.days.push(match.dismissedOn);
    else of.undismissed += 1;
    open.set(match.screeningId, of);
  }
  const found = new Map<string, Evidence[]>();
  const failing = new Map<string, Map<string, number>>(); // by subject: matches open, by publisher
  for (const screening of await listScreenings(tx, ids)) {
    const of = open.get(screening.id);
    const list = found.get(screening.subjectId) ?? [];
    found.set(screening.subjectId, list);
    const by = failing.get(screening.subjectId) ?? new Map<string, number>();
    failing.set(screening.subjectId, by);
    const say = (knownOn: string, undismissed: number) => {
      by.set(screening.source, undismissed);
      const all = [...by.values()].reduce((sum, one) => sum + one, 0);
      list.push({
        criterion,
        passed: all === 0,
        knownOn,
        validUntil: null,
        source: `${screening.source}, ${screening.version}`,
        ...(all > 0 && { detail: `${all} ${all === 1 ? "name is" : "names are"} like one on the list` }),
      });
    };
    say(screening.knownOn, of ? of.undismissed + of.days.length : 0);
    if (of?.days.length) say(of.days.sort().at(-1)!, of.undismissed);
  }
  return found;
}
