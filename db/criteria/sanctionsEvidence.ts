import type { Evidence } from "#domain/criteria/facts.ts";
import type { Tx } from "../client.ts";
import { listMatches, listScreenings } from "../screening/queries.ts";

/**
 * What the sanctions lists say, in the order of days: each time a firm was held against a list, and each day on which a
 * match of it was dismissed, is evidence of that day. It passes when no match of any publisher's last list is left.
 */
export async function sanctionsEvidence(
  tx: Tx,
  ids: readonly string[],
  criterion: string,
): Promise<Map<string, Evidence[]>> {
  const matched = Map.groupBy(await listMatches(tx, ids), ({ screeningId }) => screeningId);
  const looks = (await listScreenings(tx, ids)).flatMap((screening) => {
    const matches = matched.get(screening.id) ?? [];
    const dismissedOn = matches.flatMap((match) => match.dismissedOn ?? []);
    return [...new Set([screening.knownOn, ...dismissedOn])].map((day) => ({
      ...screening,
      day,
      left: matches.length - dismissedOn.filter((on) => on <= day).length,
    }));
  });
  looks.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)); // of one day, as they were screened
  const found = new Map<string, Evidence[]>();
  /** By subject and publisher: its last list, and how many matches of it are left. */
  const standing = new Map<string, Map<string, { id: string; left: number }>>();
  for (const { id, subjectId, source, version, day, left } of looks) {
    const lists = standing.get(subjectId) ?? new Map<string, { id: string; left: number }>();
    standing.set(subjectId, lists);
    const last = lists.get(source);
    if (last && last.id > id) continue; // of a list that a newer one has replaced
    lists.set(source, { id, left });
    const all = [...lists.values()].reduce((sum, one) => sum + one.left, 0);
    const evidence = found.get(subjectId) ?? [];
    found.set(subjectId, evidence);
    evidence.push({
      criterion,
      passed: all === 0,
      knownOn: day,
      validUntil: null,
      source: `${source}, ${version}`,
      ...(all > 0 && { detail: `${all} ${all === 1 ? "name is" : "names are"} like one on the list` }),
    });
  }
  return found;
}
