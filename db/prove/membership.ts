import { sql } from "drizzle-orm";
import { addDays } from "#domain/calendar.ts";
import { type ApplicationState, type ApplicationStep, nextState } from "#domain/membership.ts";
import { type Check, computedCheck, inPages, sqlCheck } from "./check.ts";

/** Applications, admissions and departures: that each went its way, and that what it led to is what was decided. */

interface Application {
  name: string;
  steps: { step: ApplicationStep; at: string }[];
}

interface Notice {
  name: string;
  day: string;
  ends: string;
  liability: string;
  posted: string;
  rules: { noticeDays: number; liabilityTimes: number } | null;
}

/** Each application with its last step. */
const standing = sql.raw(`(select a.*, s.step from applications a join lateral
  (select step from application_steps s where s.application_id = a.id order by s.id desc limit 1) s on true)`);
const OPEN = sql.raw("('SUBMITTED', 'TAKEN_UP', 'INFORMATION_REQUESTED', 'ANSWERED', 'APPEALED')");
const ADMITTED = sql.raw("('APPROVED', 'APPEAL_GRANTED')");

/** A part of an application's form as it was last saved. */
const form = (section: string) =>
  sql.raw(`(select distinct on (application_id) application_id, content from application_sections
    where section = '${section}' order by application_id, revision desc)`);

export const membershipChecks: readonly Check[] = [
  computedCheck<Application>({
    id: "M01",
    title: "Every application went only by steps that may follow one another, in the order of time",
    tables: ["applications"],
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select a.id::text as name,
          (select coalesce(json_agg(json_build_object('step', s.step, 'at', extract(epoch from s.at)::text) order by s.id), '[]')
            from application_steps s where s.application_id = a.id) as steps
        from applications a where a.id::text > ${after} order by a.id::text limit ${most}`,
      ),
    examine: walk,
  }),
  sqlCheck({
    id: "M02",
    title: "What an applicant does was done by its own people, and what the house does by the house's",
    tables: ["application_steps"],
    offenders: sql`select s.id as offender from application_steps s join users u on u.id = s.user_id
      where u.firm_id <> case when s.step in ('STARTED', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN', 'APPEALED')
        then s.firm_id else (select id from houses) end`,
    examined: sql`select count(*) from application_steps s join users u on u.id = s.user_id`,
  }),
  sqlCheck({
    id: "M03",
    title: "One application at most is open for a LEI and a service, and it claims the LEI of its form",
    tables: ["applications"],
    offenders: sql`select a.reference as offender from ${standing} a
        left join application_claims c on c.application_id = a.id and c.released_at is null
        left join ${form("firm")} f on f.application_id = a.id
        where (a.step in ${OPEN}) <> (c.application_id is not null)
          or c.firm_id <> a.firm_id or c.service_id <> a.service_id or c.lei <> f.content ->> 'lei'
      union all select c.lei from application_claims c where c.released_at is null
        group by c.lei, c.service_id having count(*) > 1`,
    examined: sql`select count(*) from applications`,
  }),
  sqlCheck({
    id: "M04",
    title:
      "An application that was approved has its member, as its form describes it; no other application has one",
    tables: ["applications"],
    offenders: sql`select a.reference as offender from ${standing} a left join members m on m.id = a.id
      left join ${form("firm")} f on f.application_id = a.id left join ${form("membership")} w on w.application_id = a.id
      where (a.step in ${ADMITTED}) <> (m.id is not null) or (m.id is not null and (m.firm_id <> a.firm_id
        or m.service_id <> a.service_id or m.lei is distinct from f.content ->> 'lei'
        or m.category is distinct from w.content ->> 'category' or to_jsonb(m.traits) is distinct from w.content -> 'traits'))`,
    examined: sql`select count(*) from applications`,
  }),
  sqlCheck({
    id: "M05",
    title: "A new member that became active had done all of its list, and paid its first contribution",
    tables: ["onboarding_items"],
    offenders: sql`select i.id as offender from onboarding_items i
      join lateral (select min(h.at) as at from member_history h where h.member_id = i.member_id and h.status = 'ACTIVE') active
        on active.at is not null
      where (i.kind in ('CONDITION', 'TASK') and not exists
          (select from onboarding_done d where d.item_id = i.id and d.at <= active.at))
        or (i.kind = 'CONTRIBUTION' and not exists (select from obligations o where o.id = i.obligation_id
          and o.member_id = i.member_id and o.kind = 'CONTRIBUTION' and o.to_pay <= (select coalesce(sum(p.amount), 0)
            from payments p where p.obligation_id = o.id and p.recorded_at <= active.at)))`,
    examined: sql`select count(*) from onboarding_items`,
  }),
  sqlCheck({
    id: "M06",
    title:
      "A new member's list holds its first contribution once, and nobody says of money or users that they are there",
    tables: ["onboarding_items"],
    offenders: sql`select m.id::text as offender from members m join applications a on a.id = m.id
        where (select count(*) from onboarding_items i where i.member_id = m.id and i.kind = 'CONTRIBUTION') <> 1
      union all select i.id::text from onboarding_items i join onboarding_done d on d.item_id = i.id
        where i.kind in ('CONTRIBUTION', 'USERS') or d.user_id not in
          (select u.id from users u join houses h on h.id = u.firm_id)
      union all select o.number from obligations o where o.kind = 'CONTRIBUTION' and o.run_id is null and not exists
        (select from onboarding_items i where i.obligation_id = o.id and i.member_id = o.member_id)`,
    examined: sql`select count(*) from onboarding_items`,
  }),
  computedCheck<Notice>({
    id: "M07",
    title: "A notice ends, and limits what can be asked for, as the rulebook in effect on its day says",
    tables: ["resignations"],
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select r.id::text as name, day.day::text as day, r.ends_on::text as ends,
          r.liability::text as liability,
          (select coalesce(-sum(p.amount), 0)::text from accounts a join postings p on p.account_id = a.id
            join entries e on e.id = p.entry_id
            where a.subject_id = r.member_id and a.kind = 'CONTRIBUTION' and e.at <= r.at) as posted,
          (select v.content -> 'membership' from rulebook_versions v where v.service_id = m.service_id
            and v.effective_from <= day.day order by v.effective_from desc limit 1) as rules
        from resignations r join members m on m.id = r.member_id cross join houses h
        cross join lateral (select (r.at at time zone h.time_zone)::date as day) day
        where r.id::text > ${after} order by r.id::text limit ${most}`,
      ),
    examine: measure,
  }),
  sqlCheck({
    id: "M08",
    title:
      "Whoever acts for an applicant has an applicant's roles alone, and a member has no such user any more",
    tables: ["applications"],
    offenders: sql`select u.id as offender from users u where 'APPLICANT' = any(u.roles) and
      (not u.roles <@ array['APPLICANT', 'SIGNATORY'] or exists (select from members m where m.firm_id = u.firm_id)
        or not exists (select from applications a where a.firm_id = u.firm_id))`,
    examined: sql`select count(*) from users u where exists (select from applications a where a.firm_id = u.firm_id)`,
  }),
];

function walk({ steps }: Application): string | null {
  let state: ApplicationState | undefined;
  for (const [index, { step, at }] of steps.entries()) {
    const before = state;
    state = nextState(state, step);
    if (!state) return `${step} follows on ${before ?? "nothing"}`;
    if (index > 0 && Number(at) < Number(steps[index - 1]!.at))
      return `${step} is earlier than what it follows on`;
  }
  return state ? null : "it was never started";
}

function measure({ day, ends, liability, posted, rules }: Notice): string | null {
  if (!rules) return "the rulebook of its day says nothing of leaving";
  const end = addDays(day, rules.noticeDays);
  if (ends !== end) return `it ends on ${ends}, and should end on ${end}`;
  const most = BigInt(posted) * BigInt(rules.liabilityTimes);
  return liability === most.toString() ? null : `its liability is ${liability}, and should be ${most}`;
}
