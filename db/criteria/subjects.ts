import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

/** A firm that is measured for a clearing service: a member, or whoever asks to become one. */
export interface Subject {
  id: string;
  firmId: string;
  serviceId: string;
  name: string;
  category: string;
  traits: string[];
  applicant: boolean;
  /** From which day it is watched: a member since its admission, or since there are criteria at all. */
  since: string;
  lei: string | null;
  /** Still a member, or an application that is not over. */
  open: boolean;
  /** The member's code; null for an applicant. */
  code: string | null;
}

const OVER = sql.raw("('TERMINATED', 'FORMER', 'DEFAULTED')");
const OPEN_STEPS = sql.raw("('SUBMITTED', 'TAKEN_UP', 'INFORMATION_REQUESTED', 'ANSWERED', 'APPEALED')");

const members = sql`select m.id, m.firm_id as "firmId", m.service_id as "serviceId", f.name, m.category, m.traits,
    false as applicant, greatest(m.admitted_on, (select min(v.effective_from) from rulebook_versions v
      where v.service_id = m.service_id and v.content ? 'membership'))::text as since, m.lei, m.status not in ${OVER} as open, m.code
  from members m join firms f on f.id = m.firm_id`;

// What was last saved counts, also before the application is handed in: the applicant sees where it stands.
const applicants = sql`select a.id, a.firm_id as "firmId", a.service_id as "serviceId",
    coalesce(nullif(own.content ->> 'name', ''), f.name) as name, coalesce(asked.content ->> 'category', '') as category,
    array(select jsonb_array_elements_text(coalesce(asked.content -> 'traits', '[]'))) as traits,
    true as applicant, a.started_at::date::text as since, nullif(own.content ->> 'lei', '') as lei,
    last.step in ${OPEN_STEPS} as open, null::text as code
  from applications a join firms f on f.id = a.firm_id
  left join lateral (select content from application_sections s where s.application_id = a.id and s.section = 'membership'
    order by revision desc limit 1) asked on true
  left join lateral (select content from application_sections s where s.application_id = a.id and s.section = 'firm'
    order by revision desc limit 1) own on true
  join lateral (select step from application_steps s where s.application_id = a.id order by s.id desc limit 1) last on true
  where not exists (select from members m where m.id = a.id)`;

const rowsOf = async <Row>(tx: Tx, query: ReturnType<typeof sql>): Promise<Row[]> => {
  const answer = (await tx.execute(query)) as unknown as { rows: Row[] };
  return answer.rows;
};

/** Members and applicants by id. */
export const findSubjects = (tx: Tx, ids: readonly string[]): Promise<Subject[]> =>
  rowsOf(
    tx,
    sql`select * from (${members} where m.id = any(${sql.param(ids)}::uuid[]) union all
      ${applicants} and a.id = any(${sql.param(ids)}::uuid[])) s order by s.id`,
  );

/** Members of a service that are still ones, after this id: a page of all there are. */
export const listMemberSubjects = (
  tx: Tx,
  serviceId: string | null,
  after: string,
  most: number,
): Promise<Subject[]> =>
  rowsOf(
    tx,
    sql`${members} where m.id > ${after}::uuid and m.status not in ${OVER}
      and (${serviceId}::uuid is null or m.service_id = ${serviceId}::uuid) order by m.id limit ${most}`,
  );

/** Ids of everybody who is measured: members that are still ones, and open applications that were handed in. */
export const listOpenSubjectIds = async (tx: Tx): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      tx,
      sql`select s.id from (${members} union all ${applicants}) s where s.open order by s.id`,
    )
  ).map(({ id }) => id);

/** Whether the rulebook in effect for a row's service says anything of membership. */
const hasCriteria = (row: string) =>
  sql.raw(
    `exists (select from rulebook_versions v where v.service_id = ${row}.service_id and v.content ? 'membership')`,
  );

/** What was taken off an obligation since. */
const credited = sql.raw(
  "(select coalesce(sum(x.amount), 0) from adjustments x where x.obligation_id = o.id)",
);

/** Whether a day to pay by went past unpaid since it was last evaluated: what no fact announces. */
const wentLate = (day: string) => sql`exists (select from obligations o where o.member_id = s.subject_id
  and o.to_pay > 0 and o.kind <> 'RETURN' and o.due_at::date >= s.evaluated_on and o.due_at::date < ${day}::date
  and o.to_pay - ${credited} > (select coalesce(sum(y.amount), 0) from payments y
    where y.obligation_id = o.id and y.value_on <= o.due_at::date))`;

/** Members that were last evaluated for an earlier day, or never: what the passing of time has made due. */
export const listDue = async (tx: Tx, day: string, most: number): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      tx,
      sql`select id from (
          select s.subject_id as id from standings s where s.open and s.evaluated_on < ${day}::date
            and ${hasCriteria("s")}
            and (s.next_change_on <= ${day}::date or ${wentLate(day)} or s.rulebook_version_id <> (select v.id from rulebook_versions v
              where v.service_id = s.service_id and v.effective_from <= ${day}::date order by v.effective_from desc limit 1))
          union all
          select m.id from members m where m.status not in ${OVER} and ${hasCriteria("m")}
            and not exists (select from standings s where s.subject_id = m.id)
        ) due order by id limit ${most}`,
    )
  ).map(({ id }) => id);

/** What each member had posted, or was called for, at the end of each day on which that changed, by the journal. */
export const listPosted = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; day: string; posted: string }[]> =>
  rowsOf(
    tx,
    sql`select a.subject_id as id, e.booked_on::text as day,
        (sum(-sum(p.amount)) over (partition by a.subject_id order by e.booked_on))::text as posted
      from accounts a join postings p on p.account_id = a.id join entries e on e.id = p.entry_id
      where a.kind in ('CONTRIBUTION', 'CALLED') and a.subject_id = any(${sql.param(ids)}::uuid[])
      group by a.subject_id, e.booked_on order by a.subject_id, e.booked_on`,
  );

/** The due days, by the house's clock, of members' obligations that were not paid in full on them. */
export const listLate = (
  tx: Tx,
  ids: readonly string[],
  day: string,
): Promise<{ id: string; day: string }[]> =>
  rowsOf(
    tx,
    sql`select o.member_id as id, o.day::text as day
      from (select b.*, (b.due_at at time zone h.time_zone)::date as day from obligations b cross join houses h
        where b.member_id = any(${sql.param(ids)}::uuid[]) and b.to_pay > 0 and b.kind <> 'RETURN') o
      where o.day < ${day}::date and o.to_pay - ${credited} > (select coalesce(sum(y.amount), 0) from payments y
          where y.obligation_id = o.id and y.value_on <= o.day)
      order by o.member_id, o.due_at`,
  );
