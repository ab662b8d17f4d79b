/** Violations of what must hold of applications, criteria, documents and screening. */
import { NEW, ONE, OTHER_FIRM, unchecked, unguarded } from "./unguarded.ts";

const applicationOf = (firm: string) =>
  `(select a.id from applications a join application_sections s on s.application_id = a.id
    where s.section = 'firm' and s.content ->> 'name' like '${firm}%' limit 1)`;
const ADMITTED = applicationOf("Kestrel");
const REJECTED = applicationOf("Iver");
const WAITING = applicationOf("Marram");
const HOUSE_USER = "(select u.id from users u join houses h on h.id = u.firm_id order by u.id limit 1)";

export const MEMBERSHIP_PLANTS: Record<string, string[][]> = {
  R07: [["create policy loose on evidence for insert to mutua_applicant with check (true)"]],
  I18a: [
    unguarded(
      "documents",
      `update documents set firm_id = ${OTHER_FIRM} where id = (select document_id from evidence where document_id is not null limit 1)`,
    ),
    // The house's people act for firms; another firm's people never do.
    unguarded(
      "application_steps",
      "update application_steps set user_id = (select id from users where email like 'tilda@half%') where step = 'APPEALED'",
    ),
  ],
  I18d: [unguarded("waivers", `update waivers set decision_id = ${NEW}`)],
  I25: [
    unguarded(
      "member_history",
      "update member_history set status = 'TERMINATED' where status = 'ACTIVE' and member_id in (select id from applications)",
    ),
  ],
  I24b: [["update users set roles = array['AUDITOR'] where 'APPLICANT' = any(roles)"]],
  I13b: [
    unguarded("application_steps", "update application_steps set step = 'APPROVED' where step = 'REJECTED'"),
    unguarded("application_steps", "update application_steps set tells = 'No.' where step = 'REJECTED'"),
    unguarded(
      "application_steps",
      "update application_steps set step = 'APPEAL_GRANTED' where step = 'APPEAL_REJECTED'",
    ),
    unguarded("waivers", "update waivers set until_on = until_on + 1"),
    unguarded("waivers", "update waivers set criterion = 'LEG-05'"),
    unguarded("watch_lowerings", "update watch_lowerings set level = 0"),
    unguarded("member_history", "update member_history set reason = 'Because.' where status = 'RESIGNING'"),
    unguarded(
      "users",
      `update users set email = 'somebody@kestrel.example' where firm_id = (select firm_id from applications where id = ${ADMITTED})`,
    ),
  ],
  I13c: [
    unguarded("waivers", "delete from waivers"),
    unguarded("watch_lowerings", "delete from watch_lowerings"),
    unguarded("member_history", "delete from member_history where status = 'RESIGNING'"),
    unguarded("application_steps", "delete from application_steps where step = 'APPEAL_REJECTED'"),
  ],
  I19: [
    unguarded("match_dismissals", "delete from match_dismissals"),
    unguarded("audit_events", "delete from audit_events where kind = 'member.watch-lowered'"),
    unguarded("onboarding_done", "delete from onboarding_done"),
  ],
  I08a: [unguarded("entries", `update entries set document_id = ${NEW} where kind = 'CONTRIBUTION'`)],
  I10: [
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'CONTRIBUTION'",
    ),
  ],
  I23: [
    unguarded(
      "obligations",
      "update obligations set due_at = due_at + interval '1 day' where kind = 'CONTRIBUTION'",
    ),
  ],
  M01: [
    unguarded("application_steps", "delete from application_steps where step = 'TAKEN_UP'"),
    unguarded("application_steps", "update application_steps set step = 'APPROVED' where step = 'APPEALED'"),
    unguarded(
      "application_steps",
      "update application_steps set at = at - interval '1 day' where step = 'REJECTED'",
    ),
    unguarded("application_steps", `delete from application_steps where application_id = ${WAITING}`),
  ],
  M02: [
    unguarded(
      "application_steps",
      `update application_steps set user_id = (select id from users u where u.firm_id = application_steps.firm_id limit 1) where step = 'APPROVED'`,
    ),
    unguarded(
      "application_steps",
      `update application_steps set user_id = ${HOUSE_USER} where step = 'SUBMITTED'`,
    ),
  ],
  M03: [
    ["update application_claims set released_at = now()"],
    unguarded(
      "application_claims",
      `update application_claims set released_at = null where application_id = ${REJECTED}`,
    ),
    unguarded(
      "application_claims",
      "update application_claims set lei = 'X' || substr(lei, 2) where released_at is null",
    ),
    [
      ...unguarded("application_claims", "drop index one_open_application"),
      `update application_claims set released_at = null, lei = (select lei from application_claims where application_id = ${WAITING})`,
    ],
  ],
  M04: [
    unguarded(
      "application_steps",
      `delete from application_steps where application_id = ${ADMITTED} and step = 'APPROVED'`,
    ),
    unguarded(
      "application_steps",
      `update application_steps set step = 'APPEAL_GRANTED' where step = 'APPEAL_REJECTED'`,
    ),
    unguarded("members", `update members set category = 'GCM' where id = ${ADMITTED}`),
    unguarded("members", `update members set lei = null where id = ${ADMITTED}`),
    unguarded("members", `update members set traits = array['bank'] where id = ${ADMITTED}`),
  ],
  M05: [
    unguarded(
      "onboarding_done",
      `delete from onboarding_done where item_id = ${ONE("onboarding_items", "kind = 'CONDITION'")}`,
    ),
    unguarded("onboarding_done", "update onboarding_done set at = at + interval '1 year'"),
    unguarded("payments", "update payments set amount = amount - 1 where bank_reference = 'REF 5'"),
  ],
  M06: [
    unguarded("onboarding_items", "delete from onboarding_items where kind = 'CONTRIBUTION'"),
    unguarded(
      "onboarding_done",
      `insert into onboarding_done select i.id, i.firm_id, ${HOUSE_USER}, 'Paid.', now() from onboarding_items i where kind = 'CONTRIBUTION'`,
    ),
    unguarded(
      "onboarding_done",
      "update onboarding_done set user_id = (select u.id from users u where u.firm_id = onboarding_done.firm_id limit 1)",
    ),
  ],
  M07: [
    unguarded("resignations", "update resignations set ends_on = ends_on - 1"),
    unguarded("resignations", "update resignations set liability = liability - 1"),
  ],
  M08: [
    ["update users set roles = array['APPLICANT', 'VIEWER'] where 'APPLICANT' = any(roles)"],
    [
      `update users set roles = array['APPLICANT'] where firm_id = (select firm_id from applications where id = ${ADMITTED})`,
    ],
  ],
  C01: [
    unguarded("evidence", `update evidence set subject_id = ${NEW} where id = ${ONE("evidence")}`),
    unguarded(
      "figure_reports",
      `update figure_reports set subject_id = ${WAITING} where subject_id = ${REJECTED}`,
    ),
    unguarded("standings", `update standings set firm_id = ${OTHER_FIRM} where subject_id = ${WAITING}`),
  ],
  C02: [
    unguarded("evidence", "update evidence set needs_review = false where document_id is not null"),
    unguarded(
      "evidence_reviews",
      "update evidence_reviews set user_id = (select u.id from users u where u.firm_id = evidence_reviews.firm_id limit 1)",
    ),
    unguarded("figure_reports", "update figure_reports set side = 'HOUSE' where side = 'FIRM'"),
    unguarded(
      "report_answers",
      "update report_answers set user_id = (select u.id from users u where u.firm_id = report_answers.firm_id limit 1)",
    ),
  ],
  C03: [
    ["update standings set watch = watch - 1 where watch > 0"],
    ["update standings set exceptions = exceptions + 1"],
    ["update standings set results = jsonb_set(results, '{LEG-08,state}', '\"MET\"')"],
    ["update standings set triggers = '[]' where watch > 0"],
    ["update standings set next_change_on = null where next_change_on is not null"],
    ["update standings set name = 'Other'"],
    ["update standings set rulebook_version_id = (select id from rulebook_versions where number = 1)"],
  ],
  D01: [
    unguarded("document_parts", "update document_parts set bytes = bytes || '\\x00'::bytea"),
    unguarded(
      "document_parts",
      "update document_parts set bytes = overlay(bytes placing '\\x00'::bytea from 9)",
    ),
    unguarded("document_parts", `delete from document_parts where document_id = ${ONE("documents")}`),
    unguarded("document_parts", "update document_parts set part = part + 1"),
    unguarded("documents", "update documents set size = size + 1"),
  ],
  S01: [
    unguarded(
      "outside_lists",
      "update outside_lists set document_id = (select document_id from evidence where document_id is not null limit 1)",
    ),
    unguarded(
      "outside_lists",
      "update outside_lists set user_id = (select id from users where email like 'tilda@half%')",
    ),
  ],
  S02: [
    unguarded("screening_matches", "update screening_matches set name = 'Somebody Else'"),
    unguarded("screening_matches", "update screening_matches set reference = 'INi.999'"),
    unguarded("screening_matches", "update screening_matches set listed_name = 'Somebody Else'"),
    unguarded("screening_matches", `update screening_matches set subject_id = ${WAITING}`),
    unchecked(
      "screening_matches",
      "screening_matches_screening_id_firm_id_screenings_id_firm_id_fk",
      "alter table screenings disable trigger all",
      "delete from screenings",
    ),
  ],
  S03: [
    unguarded("match_dismissals", "update match_dismissals set reason = ''"),
    unguarded(
      "match_dismissals",
      "update match_dismissals set user_id = (select id from users where email like 'tilda@half%')",
    ),
  ],
};
