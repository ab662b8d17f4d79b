import { sql } from "drizzle-orm";
import { prepareCatalogue } from "#domain/criteria/evaluate.ts";
import { canonical } from "#domain/hash.ts";
import type { Tx } from "../client.ts";
import { type Check, type Finding, NAMED, sqlCheck } from "./check.ts";
import { compared, type Kept, keptAfter } from "./standings.ts";

/** What is known of firms against the membership criteria, and where they are said to stand. */

/** Everything that is about an application or a member, by its id. */
const ABOUT = [
  "evidence",
  "figure_reports",
  "waivers",
  "watch_lowerings",
  "standings",
  "screenings",
  "screening_matches",
];
const HOUSE = sql.raw("(select id from houses)");

export const criteriaChecks: readonly Check[] = [
  sqlCheck({
    id: "C01",
    title: "What is known or decided of a firm is about an application or a membership of that very firm",
    tables: ["evidence"],
    offenders: sql.raw(
      ABOUT.map(
        (table) => `select '${table} ' || t.subject_id as offender from ${table} t where not exists
          (select from applications a where a.id = t.subject_id and a.firm_id = t.firm_id
            union all select from members m where m.id = t.subject_id and m.firm_id = t.firm_id)`,
      ).join(" union all "),
    ),
    examined: sql.raw(`select ${ABOUT.map((table) => `(select count(*) from ${table})`).join(" + ")}`),
  }),
  sqlCheck({
    id: "C02",
    title: "What a firm hands in counts only when the house has looked at it, but for what it signs itself",
    tables: ["evidence"],
    offenders: sql`select e.id as offender from evidence e join users u on u.id = e.user_id and u.firm_id = e.firm_id
        where e.needs_review <> (e.document_id is not null) or e.needs_review <> (e.statement is null)
      union all select v.evidence_id from evidence_reviews v join users u on u.id = v.user_id
        join evidence e on e.id = v.evidence_id where u.firm_id not in ${HOUSE} or not e.needs_review
      union all select r.id from figure_reports r where (r.side = 'HOUSE') <> exists
        (select from users u where u.id = r.caller_id and u.firm_id in ${HOUSE}
          union all select from clients c where c.id = r.caller_id and c.firm_id in ${HOUSE})
      union all select a.report_id from report_answers a join users u on u.id = a.user_id
        join figure_reports r on r.id = a.report_id where u.firm_id not in ${HOUSE} or r.side = 'HOUSE'`,
    examined: sql`select (select count(*) from evidence) + (select count(*) from figure_reports)
      + (select count(*) from evidence_reviews) + (select count(*) from report_answers)`,
  }),
  {
    id: "C03",
    title:
      "Where a firm is said to stand is what its rulebook's criteria say of what was known of it on that day, evaluated anew",
    tables: ["standings"],
    look: lookAtStandings,
  },
];

/** One that differs because what was told of its firm is still to be attended to is no offender: the note counts them. */
async function lookAtStandings(tx: Tx): Promise<Finding> {
  const finding: Finding = { examined: 0, count: 0, offenders: [] };
  const prepared = new Map<string, ReturnType<typeof prepareCatalogue>>();
  const ready = ({ version, rules }: Kept) => {
    const found = prepared.get(version) ?? prepareCatalogue(rules!.catalogue, rules!.holidays);
    prepared.set(version, found);
    return found;
  };
  let waiting = 0;
  for (let after = ""; ; ) {
    const rows = await keptAfter(tx, after);
    for (const { kept, stored, again } of await compared(tx, rows, ready)) {
      finding.examined++;
      const differs =
        again === null ? "nobody is measured by that rulebook under this id" : firstDifference(stored, again);
      if (differs === null) continue;
      if (kept.waiting) {
        waiting++;
        continue;
      }
      finding.count++;
      if (finding.offenders.length < NAMED) finding.offenders.push(`${kept.name}: ${differs}`);
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.name;
  }
  return { ...finding, note: `${waiting} are still to be evaluated anew` };
}

function firstDifference(stored: Record<string, unknown>, again: Record<string, unknown>): string | null {
  const field = Object.keys(again).find((name) => canonical(stored[name]) !== canonical(again[name]));
  return field === undefined ? null : `its ${field} would be another`;
}
