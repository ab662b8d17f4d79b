import { sql } from "drizzle-orm";
import type { Catalogue } from "#domain/criteria/catalogue.ts";
import { evaluate, type Prepared } from "#domain/criteria/evaluate.ts";
import type { Facts } from "#domain/criteria/facts.ts";
import type { Trigger } from "#domain/criteria/standing.ts";
import type { Tx } from "../client.ts";
import { factsOf } from "../criteria/facts.ts";
import type { KeptResult } from "../criteria/standings.ts";
import { findSubjects, type Subject } from "../criteria/subjects.ts";
import { rows } from "./check.ts";

/** Standings evaluated anew, from the facts that were known on their day. */

/** A standing as it is kept, with the rulebook it was measured by. */
export interface Kept {
  name: string;
  day: string;
  version: string;
  currency: string;
  /** What that says of membership; nothing, where it says nothing of it. */
  rules: { catalogue: Catalogue; holidays: string[] } | null;
  inEffect: boolean;
  stored: {
    applicant: boolean;
    firm: string;
    category: string;
    open: boolean;
    watch: number;
    exceptions: number;
    next: string | null;
    results: Record<string, KeptResult>;
    triggers: Trigger[];
  };
  /** Something was told of its firm that is not attended to yet, or its form may be being put right. */
  waiting: boolean;
}

/** A page of them: a few, as what is known of a firm may be much. */
export const keptAfter = (tx: Tx, after: string): Promise<Kept[]> =>
  rows<Kept>(
    tx,
    sql`select s.subject_id::text as name, s.evaluated_on::text as day, v.id::text as version, c.currency,
        case when v.content ? 'membership' then json_build_object('catalogue', v.content -> 'membership' -> 'catalogue',
          'holidays', v.content -> 'holidays') end as rules,
        (v.service_id = s.service_id and v.effective_from <= s.evaluated_on and not exists (select from rulebook_versions o
          where o.service_id = v.service_id and o.effective_from > v.effective_from and o.effective_from < s.evaluated_on)) as "inEffect",
        json_build_object('applicant', s.applicant, 'firm', s.name, 'category', s.category, 'open', s.open, 'watch', s.watch,
          'exceptions', s.exceptions, 'next', s.next_change_on::text, 'results', s.results, 'triggers', s.triggers) as stored,
        (exists (select from audit_events e where e.firm_id = s.firm_id and e.dispatched_at is null
          and e.kind not in ('criterion.breached', 'criterion.met', 'member.watch-raised'))
          or coalesce((select t.step from application_steps t where t.application_id = s.subject_id order by t.id desc limit 1)
            = 'INFORMATION_REQUESTED', false)) as waiting
      from standings s join rulebook_versions v on v.id = s.rulebook_version_id join clearing_services c on c.id = s.service_id
      where s.subject_id::text > ${after} order by s.subject_id::text limit 100`,
  );

/** Each standing beside what it comes to today; null where nobody has its id, or no rule measures it. */
export async function compared(tx: Tx, kept: readonly Kept[], ready: (row: Kept) => Prepared) {
  const subjects = new Map(
    (
      await findSubjects(
        tx,
        kept.map(({ name }) => name),
      )
    ).map((one) => [one.id, one]),
  );
  const found: { kept: Kept; stored: Record<string, unknown>; again: Record<string, unknown> | null }[] = [];
  for (const alike of Map.groupBy(kept, ({ day, version }) => `${day} ${version}`).values()) {
    const { day, currency, rules } = alike[0]!;
    const those = alike.flatMap(({ name }) => subjects.get(name) ?? []);
    const facts = rules ? await factsOf(tx, those, { catalogue: rules.catalogue, currency, day }) : null;
    for (const row of alike) {
      const subject = subjects.get(row.name);
      const stored = { ...row.stored, inEffect: row.inEffect, triggers: row.stored.triggers.map(bare) };
      const known = facts?.get(row.name);
      const again = subject && known ? anew(subject, ready(row), knownBy(known, day), day) : null;
      found.push({ kept: row, stored, again });
    }
  }
  return found;
}

function anew(subject: Subject, prepared: Prepared, facts: Facts, day: string) {
  const { results, watch, nextChangeOn } = evaluate(prepared, facts, day);
  const shown = results.map(({ criterion, state, cureEndsOn, until }): [string, KeptResult] => {
    const last = cureEndsOn ?? until;
    return [criterion, { state, ...(last && { until: last }) }];
  });
  return {
    applicant: subject.applicant,
    firm: subject.name,
    category: subject.category,
    open: subject.open,
    inEffect: true,
    watch: watch.level,
    exceptions: results.filter(({ state }) => !["MET", "DOES_NOT_APPLY", "WAIVED"].includes(state)).length,
    next: nextChangeOn,
    results: Object.fromEntries(shown),
    triggers: watch.triggers.map(bare),
  };
}

/** A trigger without the words that tell of it. */
const bare = ({ criterion, level, on, stands }: Trigger) => ({ criterion, level, on, stands });

/** What was known by the end of a day. */
const knownBy = (facts: Facts, day: string): Facts => ({
  ...facts,
  figures: facts.figures.filter(({ knownOn }) => knownOn <= day),
  evidence: facts.evidence.filter(({ knownOn }) => knownOn <= day),
  waivers: facts.waivers.filter(({ from }) => from <= day),
  lowered: facts.lowered.filter(({ on }) => on <= day),
});
