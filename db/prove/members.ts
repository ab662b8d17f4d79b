import { sql } from "drizzle-orm";
import { hashOf } from "#domain/hash.ts";
import { afterChange, MEMBER_CHANGES, MEMBER_STATES, sharesLosses } from "#domain/membership.ts";
import { type Check, computedCheck, inPages, sqlCheck } from "./check.ts";

/** Firms, members, users, and the rulebooks they are bound by. */

/** Which status may follow on which: what the domain allows, and the default of whoever shares in losses. */
const STEPS = sql.raw(
  MEMBER_STATES.flatMap((from) => [
    ...MEMBER_CHANGES.flatMap((change) => afterChange(from, change) ?? []).map((to) => [from, to]),
    ...(sharesLosses(from) ? [[from, "DEFAULTED"]] : []),
  ])
    .concat([["NONE", "ONBOARDING"]])
    .map(([from, to]) => `('${from}', '${to}')`)
    .join(", "),
);

interface Rulebook {
  name: string;
  content: unknown;
  hash: string;
}

export const memberChecks: readonly Check[] = [
  sqlCheck({
    id: "I25",
    title:
      "A member's history begins with onboarding, takes only allowed steps, and ends where the member stands",
    tables: ["members"],
    offenders: sql`with steps as (
        select member_id, status, id, lag(status) over w as before, lead(id) over w as next
        from member_history window w as (partition by member_id order by id))
      select m.id as offender from members m where not exists
        (select from steps s where s.member_id = m.id and s.next is null and s.status = m.status)
      union all select s.member_id from steps s where (coalesce(s.before, 'NONE'), s.status) not in
        (${STEPS})`,
    examined: sql`select (select count(*) from members) + (select count(*) from member_history)`,
  }),
  sqlCheck({
    id: "I17",
    title: "A member is in default exactly where its default was confirmed",
    tables: ["members"],
    offenders: sql`select m.id as offender from members m where (m.status = 'DEFAULTED') <> exists
      (select from default_events d join published_defaults p on p.id = d.id where d.member_id = m.id)`,
    examined: sql`select count(*) from members`,
  }),
  sqlCheck({
    id: "I16a",
    title: "A service's rulebook versions are numbered without a gap, each in effect after the one before",
    tables: ["rulebook_versions"],
    offenders: sql`select v.id as offender from (
        select id, number, effective_from, row_number() over w as place, lag(effective_from) over w as before
        from rulebook_versions window w as (partition by service_id order by number)) v
      where v.number <> v.place or v.before >= v.effective_from`,
    examined: sql`select count(*) from rulebook_versions`,
  }),
  computedCheck<Rulebook>({
    id: "I16b",
    title: "A rulebook version still says what was adopted: its hash is that of its content",
    tables: ["rulebook_versions"],
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select id::text as name, content, hash from rulebook_versions
        where id::text > ${after} order by id::text limit ${most}`,
      ),
    examine: async ({ content, hash }) =>
      (await hashOf(content)) === hash ? null : "its content has another hash",
  }),
  sqlCheck({
    id: "I24a",
    title:
      "Nobody who has not accepted an invitation has a password, and a link that was used let somebody in",
    tables: ["users"],
    offenders: sql`select c.user_id as offender from credentials c join users u on u.id = c.user_id where u.status = 'INVITED'
      union all select i.id from invitations i where i.used_at is not null and not exists
        (select from credentials c where c.user_id = i.user_id)`,
    examined: sql`select (select count(*) from users) + (select count(*) from invitations)`,
  }),
  sqlCheck({
    id: "I24b",
    title: "A user's roles are of its own side, and it has at least one",
    tables: ["users"],
    offenders: sql`select u.id as offender from users u join firms f on f.id = u.firm_id
      where cardinality(u.roles) = 0 or not u.roles <@ case f.side
        when 'MEMBER' then array['APPLICANT', 'VIEWER', 'TREASURER', 'SIGNATORY', 'FIRM_ADMINISTRATOR']
        else array['HOUSE_ADMINISTRATOR', 'MEMBERSHIP_OFFICER', 'RISK_MANAGER', 'HOUSE_TREASURER', 'APPROVER',
          'COMMITTEE_MEMBER', 'GOVERNANCE_SECRETARY', 'AUDITOR', 'REGULATOR'] end`,
    examined: sql`select count(*) from users u join firms f on f.id = u.firm_id`,
  }),
  sqlCheck({
    id: "I24c",
    title: "The house is one, and the only firm on its side",
    tables: ["firms"],
    offenders: sql`select f.id as offender from firms f where (f.side = 'HOUSE') <> (f.id in (select id from houses))`,
    examined: sql`select count(*) from firms`,
  }),
];
