import type { Tx } from "#db/client.ts";
import {
  findStandings,
  type KeptResult,
  type KeptStanding,
  upsertStandings,
} from "#db/criteria/standings.ts";
import { findSubjects } from "#db/criteria/subjects.ts";
import type { Trigger } from "#domain/criteria/standing.ts";
import type { Happening } from "../command.ts";
import { evaluateAll, levelSeen, needsLook } from "./standing.ts";

const AT_ONCE = 250;

/**
 * Evaluate firms anew and keep the results for lists. Tells what changed since they were last kept: a watch level
 * that rose, a breach that began, a criterion that is met again. The facts of these events carry the day on which it
 * happened, not the day on which somebody looked.
 */
export async function restate(tx: Tx, ids: readonly string[], day: string): Promise<Happening[]> {
  const events: Happening[] = [];
  // A few hundred at a time: memory does not grow with the house.
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const before = new Map((await findStandings(tx, some)).map((row) => [row.subjectId, row]));
    const rows: KeptStanding[] = [];
    for (const { subject, catalogue, standing } of await evaluateAll(tx, await findSubjects(tx, some), day)) {
      const results: Record<string, KeptResult> = {};
      for (const result of standing.results) {
        const until = result.cureEndsOn ?? result.until;
        results[result.criterion] = { state: result.state, ...(until && { until }) };
      }
      const row: KeptStanding = {
        subjectId: subject.id,
        firmId: subject.firmId,
        serviceId: subject.serviceId,
        rulebookVersionId: catalogue.rulebook.id,
        applicant: subject.applicant,
        name: subject.name,
        category: subject.category,
        evaluatedOn: day,
        nextChangeOn: standing.nextChangeOn,
        watch: standing.watch.level,
        exceptions: standing.results.filter((result) => needsLook(result.state)).length,
        results,
        triggers: standing.watch.triggers,
        open: subject.open,
      };
      rows.push(row);
      const old = before.get(subject.id);
      if (!old || old.applicant || subject.applicant) continue;
      const own = catalogue.rules.catalogue.criteria.filter((criterion) => criterion.visibility !== "house");
      events.push(...changes(old, row, new Map(own.map((one) => [one.id, one.title])), standing.results));
    }
    await upsertStandings(tx, rows);
  }
  return events;
}

/** What the firm is told of the difference; of what only the house sees, nothing. */
function changes(
  old: KeptStanding,
  row: KeptStanding,
  titles: ReadonlyMap<string, string>,
  results: readonly {
    criterion: string;
    state: string;
    since?: string;
    cureEndsOn?: string;
    reason: string;
  }[],
): Happening[] {
  const about = { firmId: row.firmId, subjectId: row.subjectId };
  const earlier = old.results as Record<string, KeptResult>;
  const failing = (state: string | undefined) => state === "BREACHED" || state === "NOT_MET";
  const events: Happening[] = [];
  for (const { criterion, state, since, cureEndsOn, reason } of results) {
    const title = titles.get(criterion);
    if (!title) continue;
    if (failing(state) && !failing(earlier[criterion]?.state))
      events.push({
        ...about,
        kind: "criterion.breached",
        facts: { criterion, title, reason, since: since ?? row.evaluatedOn, cureEndsOn: cureEndsOn ?? "" },
      });
    if (state === "MET" && failing(earlier[criterion]?.state))
      events.push({ ...about, kind: "criterion.met", facts: { criterion, title } });
  }
  const level = levelSeen(row.watch, row.triggers as Trigger[], (id) => titles.has(id));
  // They stand newest first: the level rose with the oldest that has it, whenever somebody looks.
  const cause = (row.triggers as Trigger[]).findLast(
    (one) => titles.has(one.criterion) && one.level === level,
  );
  if (cause && level > levelSeen(old.watch, old.triggers as Trigger[], (id) => titles.has(id)))
    events.push({
      ...about,
      kind: "member.watch-raised",
      facts: { level: String(level), reason: cause.reason, on: cause.on },
    });
  return events;
}
