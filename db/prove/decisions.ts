import { sql } from "drizzle-orm";
import { type Check, sqlCheck } from "./check.ts";

/** Maker and checker: what was approved, by whom, and that exactly that was done. */

/** An approved decision of a kind, with its payload as JSON. */
const approved = (kind: string) =>
  sql.raw(`(select d.id, d.subject_id, d.payload::jsonb as payload, a.at from decisions d
    join approvals a on a.decision_id = d.id and a.verdict = 'APPROVED' where d.kind = '${kind}')`);

/** A decision by which an applicant became a member. */
const admitting = sql`(select * from ${approved("DECIDE_APPLICATION")} d where d.payload ->> 'recommendation' <> 'REJECT'
  union all select * from ${approved("DECIDE_APPEAL")} d where d.payload -> 'granted' = 'true')`;

/** What a decision on an application says, as the step it leads to. */
const SAYS = sql.raw(`case when d.payload ? 'granted'
  then case when d.payload -> 'granted' = 'true' then 'APPEAL_GRANTED' else 'APPEAL_REJECTED' end
  else case when d.payload ->> 'recommendation' = 'REJECT' then 'REJECTED' else 'APPROVED' end end`);

export const decisionChecks: readonly Check[] = [
  sqlCheck({
    id: "I12",
    title:
      "Nobody approved what the same person prepared, under whatever account; and only its maker took a decision back",
    tables: ["approvals"],
    offenders: sql`select a.decision_id as offender from approvals a join decisions d on d.id = a.decision_id
      join users maker on maker.id = d.maker_id join users checker on checker.id = a.checker_id
      where (maker.person_id = checker.person_id) <> (a.verdict = 'WITHDRAWN')
        or maker.person_id <> d.maker_person_id or checker.person_id <> a.checker_person_id`,
    examined: sql`select count(*) from approvals`,
  }),
  sqlCheck({
    id: "I13a",
    title: "What was approved is what was prepared: the hashes agree, with each other and with the payload",
    tables: ["decisions"],
    offenders: sql`select d.id as offender from decisions d left join approvals a on a.decision_id = d.id
      where d.hash <> encode(sha256(convert_to(d.payload, 'UTF8')), 'hex') or a.hash <> d.hash`,
    examined: sql`select count(*) from decisions`,
  }),
  sqlCheck({
    id: "I13b",
    title:
      "Nothing stands that two people did not decide: each has its approved decision, and says what that said",
    tables: ["decisions", "firms"],
    offenders: sql`select 'service ' || s.code as offender from clearing_services s where not exists
        (select from ${approved("OPEN_SERVICE")} d where d.subject_id = s.id and d.payload ->> 'currency' = s.currency)
      union all select 'member ' || m.id from members m where not exists
        (select from ${approved("ADMIT_MEMBER")} d where d.subject_id = m.id and d.payload ->> 'serviceId' = m.service_id::text)
        and not exists (select from ${admitting} d where d.subject_id = m.id)
      union all select 'rulebook ' || v.id from rulebook_versions v where not exists
        (select from ${approved("ADOPT_RULEBOOK")} d where d.payload ->> 'id' = v.id::text and d.payload -> 'content' = v.content)
      union all select 'client ' || c.id from clients c where not exists
        (select from ${approved("REGISTER_CLIENT")} d where d.subject_id = c.id and d.payload ->> 'firmId' = c.firm_id::text
          and d.payload ->> 'secretHash' = c.secret_hash and d.payload -> 'scopes' = to_jsonb(c.scopes))
      union all select 'user ' || u.id from users u where not exists
        (select from ${approved("INVITE_USER")} d where d.subject_id = u.id and d.payload ->> 'firmId' = u.firm_id::text
          and d.payload ->> 'email' = u.email)
        and not ('APPLICANT' = any(u.roles)) and not exists (select from ${admitting} d join applications a on a.id = d.subject_id
          where a.firm_id = u.firm_id and exists (select from jsonb_array_elements_text(d.payload -> 'people') person
            where person like '%, ' || u.email))
        and u.id not in (select i.user_id from invitations i join houses h on h.id = i.firm_id order by i.id limit 2)
      union all select 'default ' || p.id from published_defaults p join default_events e on e.id = p.id where not exists
        (select from ${approved("DECLARE_DEFAULT")} d where d.id = e.decision_id and d.payload ->> 'memberId' = e.member_id::text
          and d.payload ->> 'defaultedOn' = p.defaulted_on::text)
      union all select 'allocation ' || x.id from allocations x where not exists
        (select from ${approved("ALLOCATE_LOSS")} d where d.id = x.decision_id and d.subject_id = x.default_id
          and d.payload -> 'case' = x.case and d.payload -> 'result' = x.result)
      union all select 'payment ' || p.id from payments p where p.decision_id is not null and not exists
        (select from ${approved("MATCH_PAYMENT")} d where d.id = p.decision_id and d.subject_id = p.obligation_id
          and d.payload ->> 'bankReference' = p.bank_reference)
      union all select 'answer ' || c.obligation_id from contest_answers c where not exists
        (select from ${approved("ANSWER_CONTEST")} d where d.id = c.decision_id and d.subject_id = c.obligation_id
          and d.payload ->> 'reason' = c.reason)
      union all select 'measures ' || m.batch_id from measure_acceptances m join measure_batches b on b.id = m.batch_id where not exists
        (select from ${approved("ACCEPT_MEASURES")} d where d.id = m.decision_id and d.subject_id = m.batch_id
          and d.payload ->> 'hash' = b.hash)
      union all select 'contribution ' || e.id from entries e where e.kind = 'CONTRIBUTION_POSTED' and not exists
        (select from ${approved("POST_CONTRIBUTION")} d where d.id = e.document_id)
      union all select 'step ' || s.id from application_steps s
        where s.step in ('APPROVED', 'REJECTED', 'APPEAL_GRANTED', 'APPEAL_REJECTED') and not exists
        (select from (select * from ${approved("DECIDE_APPLICATION")} x union all select * from ${approved("DECIDE_APPEAL")} y) d
          where d.id = s.decision_id and d.subject_id = s.application_id and ${SAYS} = s.step and d.payload ->> 'reasons' = s.tells)
      union all select 'waiver ' || w.id from waivers w where not exists
        (select from ${approved("WAIVE_CRITERION")} d where d.id = w.decision_id and d.subject_id = w.subject_id
          and d.payload ->> 'criterion' = w.criterion and d.payload ->> 'until' = w.until_on::text and d.payload ->> 'reason' = w.reason)
      union all select 'lowering ' || w.id from watch_lowerings w where not exists
        (select from ${approved("LOWER_WATCH")} d where d.id = w.decision_id and d.subject_id = w.subject_id
          and d.payload ->> 'level' = w.level::text and d.payload ->> 'reason' = w.reason)
      union all select 'status ' || h.id from member_history h where h.status not in ('ONBOARDING', 'DEFAULTED') and not exists
        (select from ${approved("CHANGE_MEMBERSHIP")} d where d.subject_id = h.member_id and d.at = h.at
          and d.payload ->> 'to' = h.status and d.payload ->> 'reason' = h.reason)
        and (h.status <> 'ACTIVE' or exists (select from onboarding_items i where i.member_id = h.member_id) or not exists
          (select from ${approved("POST_CONTRIBUTION")} d where d.subject_id = h.member_id and d.at = h.at))`,
    examined: sql`select (select count(*) from clearing_services) + (select count(*) from members)
      + (select count(*) from rulebook_versions) + (select count(*) from clients) + (select count(*) from users)
      + (select count(*) from published_defaults) + (select count(*) from allocations)
      + (select count(*) from payments where decision_id is not null) + (select count(*) from contest_answers)
      + (select count(*) from entries where kind = 'CONTRIBUTION_POSTED')
      + (select count(*) from application_steps where decision_id is not null and step <> 'RECOMMENDED')
      + (select count(*) from waivers) + (select count(*) from watch_lowerings) + (select count(*) from measure_acceptances)
      + (select count(*) from member_history)`,
  }),
  sqlCheck({
    id: "I13c",
    title: "What two people decided was done, once",
    tables: ["approvals"],
    offenders: sql`with done(id) as (
        select d.id from ${approved("OPEN_SERVICE")} d join clearing_services s on s.id = d.subject_id
        union all select d.id from ${approved("ADMIT_MEMBER")} d join members m on m.id = d.subject_id
        union all select d.id from ${approved("ADOPT_RULEBOOK")} d join rulebook_versions v on v.id::text = d.payload ->> 'id'
        union all select d.id from ${approved("REGISTER_CLIENT")} d join clients c on c.id = d.subject_id
        union all select d.id from ${approved("INVITE_USER")} d join users u on u.id = d.subject_id
        union all select d.id from ${approved("REINSTATE_USER")} d join users u on u.id = d.subject_id
        union all select d.id from ${approved("DECLARE_DEFAULT")} d join published_defaults p on p.id = d.subject_id
        union all select s.decision_id from application_steps s where s.step <> 'RECOMMENDED'
        union all select w.decision_id from waivers w
        union all select m.decision_id from measure_acceptances m
        union all select w.decision_id from watch_lowerings w
        union all select d.id from ${approved("CHANGE_MEMBERSHIP")} d join member_history h on h.member_id = d.subject_id
          and h.at = d.at and h.status = d.payload ->> 'to' and h.reason = d.payload ->> 'reason'
        union all select x.decision_id from allocations x
        union all select i.decision_id from run_issues i
        union all select p.decision_id from payments p
        union all select c.decision_id from contest_answers c
        union all select d.id from ${approved("POST_CONTRIBUTION")} d
          where (select count(*) from entries e where e.kind = 'CONTRIBUTION_POSTED' and e.document_id = d.id)
            = (d.payload ->> 'received' ~ '[1-9]')::int)
      select a.decision_id as offender from approvals a
      where a.verdict = 'APPROVED' and (select count(*) from done where done.id = a.decision_id) <> 1`,
    examined: sql`select count(*) from approvals where verdict = 'APPROVED'`,
  }),
  sqlCheck({
    id: "I11",
    title: "One thing waits for one decision of a kind, and what happens once was decided once",
    tables: ["decisions"],
    offenders: sql`select min(d.kind) || ' ' || d.subject_id as offender from decisions d left join approvals a on a.decision_id = d.id
      where a.decision_id is null or (a.verdict = 'APPROVED' and d.kind in
        ('OPEN_SERVICE', 'ADMIT_MEMBER', 'REGISTER_CLIENT', 'INVITE_USER', 'DECLARE_DEFAULT', 'ALLOCATE_LOSS', 'ANSWER_CONTEST',
        'DECIDE_APPLICATION', 'DECIDE_APPEAL'))
      group by d.subject_id, d.kind having count(*) > 1`,
    examined: sql`select count(*) from decisions`,
  }),
  sqlCheck({
    id: "I22",
    title: "Every key that was used has its answer, by a caller of its own firm",
    tables: ["command_keys"],
    offenders: sql`select k.caller_id || ' ' || k.key as offender from command_keys k
      where k.answer is null or k.input_hash !~ '^[0-9a-f]{64}$' or not exists
        (select from users u where u.id = k.caller_id and u.firm_id = k.firm_id
          union all select from clients c where c.id = k.caller_id and c.firm_id = k.firm_id)`,
    examined: sql`select count(*) from command_keys`,
  }),
];
