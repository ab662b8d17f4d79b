import { sql } from "drizzle-orm";
import { hashOf } from "#domain/hash.ts";
import type { Tx } from "../client.ts";
import { type Check, type Finding, inPages, NAMED, rows, sqlCheck } from "./check.ts";

/** The audit trail: that every act is in it, and that nothing in it was changed, cut or slipped in. */

/** Every fact that has an event of its own, with whose it is. A kind named here has no event without its fact. */
const facts = sql.raw(`
  select 'house.founded' as kind, id as subject, id as firm_id from houses
  union all select 'service.opened', s.id, h.id from clearing_services s cross join houses h
  union all select 'rulebook.adopted', v.id, h.id from rulebook_versions v cross join houses h
  union all select 'member.admitted', id, firm_id from members
  union all select 'contribution.posted', r.member_id, r.firm_id from requirements r where r.run_id is null and not exists (select from obligations o
    where o.member_id = r.member_id and o.kind = 'CONTRIBUTION' and o.run_id is null and o.issued_at = r.recorded_at)
    and not exists (select from contest_answers c join obligations o on o.id = c.obligation_id
      where o.member_id = r.member_id and c.outcome = 'UPHELD' and c.at = r.recorded_at)
  union all select 'client.registered', id, firm_id from clients
  union all select 'calendar.opened', id, firm_id from calendar_feeds
  union all select 'calendar.closed', id, firm_id from calendar_feeds where revoked_at is not null
  union all select 'user.accepted', u.id, u.firm_id from users u join credentials c on c.user_id = u.id
  union all select 'decision.prepared', id, firm_id from decisions
  union all select case verdict when 'APPROVED' then 'decision.approved' when 'SENT_BACK' then 'decision.sent-back'
    else 'decision.withdrawn' end, decision_id, firm_id from approvals
  union all select 'default.declared', d.id, h.id from default_events d cross join houses h
  union all select 'default.confirmed', p.id, h.id from published_defaults p cross join houses h
  union all select 'loss.entered', x.default_id, h.id from losses x cross join houses h
  union all select 'default.allocated', a.default_id, h.id from allocations a cross join houses h
  union all select 'run.requested', r.id, h.id from contribution_runs r cross join houses h
  union all select 'run.calculated', r.run_id, h.id from run_results r cross join houses h
  union all select 'run.failed', s.run_id, h.id from run_steps s cross join houses h where s.failure is not null
  union all select 'run.issued', i.run_id, h.id from run_issues i cross join houses h
  union all select 'obligation.issued', id, firm_id from obligations
  union all select 'obligation.acknowledged', obligation_id, firm_id from acknowledgements
  union all select 'obligation.contested', obligation_id, firm_id from contests
  union all select 'contest.answered', obligation_id, firm_id from contest_answers
  union all select 'obligation.corrected', obligation_id, firm_id from adjustments where code = 'CORRECTION'
  union all select 'balance.asked', id, firm_id from balance_confirmations
  union all select 'balance.answered', confirmation_id, firm_id from balance_answers
  union all select 'payment.announced', obligation_id, firm_id from announcements
  union all select case when p.reverses is not null then 'payment.taken-back' when o.kind = 'RETURN' then 'return.paid'
    else 'payment.recorded' end, p.obligation_id, p.firm_id from payments p join obligations o on o.id = p.obligation_id
  union all select 'receipt.recorded', r.id, h.id from receipts r cross join houses h
    where not exists (select from payments p where p.id = r.id)
  union all select 'receipt.refunded', x.receipt_id, h.id from receipt_refunds x cross join houses h
  union all select 'application.' || replace(lower(step), '_', '-'), application_id, firm_id from application_steps
    where step not in ('STARTED', 'RECOMMENDED')
  union all select 'evidence.' || case when v.accepted then 'accepted' else 'declined' end, e.subject_id, e.firm_id
    from evidence_reviews v join evidence e on e.id = v.evidence_id
  union all select 'figures.' || case when a.accepted then 'accepted' else 'declined' end, r.subject_id, r.firm_id
    from report_answers a join figure_reports r on r.id = a.report_id
  union all select 'criterion.waived', subject_id, firm_id from waivers
  union all select 'member.watch-lowered', subject_id, firm_id from watch_lowerings
  union all select 'member.resigned', member_id, firm_id from resignations
  union all select 'onboarding.done', i.member_id, i.firm_id from onboarding_done d join onboarding_items i on i.id = d.item_id
  union all select 'document.stored', id, firm_id from documents
  union all select 'committee.opinion', o.application_id, h.id from committee_opinions o cross join houses h
  union all select 'list.imported', l.id, h.id from outside_lists l cross join houses h
  union all select 'match.dismissed', m.subject_id, h.id from match_dismissals d
    join screening_matches m on m.id = d.match_id cross join houses h`);

const KINDS = [
  ...[
    "house.founded",
    "service.opened",
    "rulebook.adopted",
    "member.admitted",
    "contribution.posted",
    "client.registered",
    "calendar.opened",
    "calendar.closed",
  ],
  ...["user.accepted", "decision.prepared", "decision.approved", "decision.sent-back", "decision.withdrawn"],
  ...["default.declared", "default.confirmed", "loss.entered", "default.allocated", "obligation.issued"],
  ...[
    "obligation.acknowledged",
    "obligation.contested",
    "contest.answered",
    "payment.announced",
    "payment.recorded",
  ],
  ...["payment.taken-back", "return.paid", "receipt.recorded", "receipt.refunded"],
  ...["obligation.corrected", "balance.asked", "balance.answered"],
  ...["run.requested", "run.calculated", "run.failed", "run.issued"],
  ...["submitted", "taken-up", "information-requested", "answered", "approved", "rejected", "withdrawn"].map(
    (step) => `application.${step}`,
  ),
  ...["application.appealed", "application.appeal-rejected", "application.appeal-granted"],
  ...["evidence.accepted", "evidence.declined", "figures.accepted", "figures.declined", "criterion.waived"],
  ...["member.watch-lowered", "member.resigned", "onboarding.done", "document.stored", "committee.opinion"],
  ...["list.imported", "match.dismissed"],
];

export const auditChecks: readonly Check[] = [
  sqlCheck({
    id: "I19",
    title:
      "Every act has its event in the audit trail, of the firm it concerns; and no event tells of an act that was none",
    tables: ["audit_events"],
    offenders: sql`select coalesce(f.kind, e.kind) || ' ' || coalesce(f.subject, e.subject) as offender
      from (select kind, subject, firm_id, count(*) as n from (${facts}) every_fact group by 1, 2, 3) f
      full join (select kind, subject_id as subject, firm_id, count(*) as n from audit_events
        where kind = any(${sql.param(KINDS)}::text[]) group by 1, 2, 3) e using (kind, subject, firm_id)
      where f.n is distinct from e.n`,
    examined: sql`select count(*) from audit_events where kind = any(${sql.param(KINDS)}::text[])`,
  }),
  {
    id: "I20",
    title:
      "The chain over the audit trail has no hole, no link was changed, and every hash is that of its event",
    tables: ["audit_seals"],
    look: lookAtChain,
  },
  sqlCheck({
    id: "I21",
    title: "What was told of an event was written with it, and what is done says when",
    tables: ["deliveries"],
    offenders: sql`select d.id as offender from deliveries d join audit_events e on e.id = d.event_id
      where e.dispatched_at is null or (d.channel = 'MAIL' and (d.state = 'DONE') <> (d.done_at is not null)) or d.attempts < 0`,
    examined: sql`select count(*) from deliveries d join audit_events e on e.id = d.event_id`,
  }),
];

interface Link {
  name: string;
  position: string;
  previous: string;
  hash: string;
  event: { [name: string]: unknown; at: string; recordedAt: string };
}

/**
 * Walk the chain from its first link. What the first one joins on to is 64 zeros. Events that are not sealed yet are told in
 * the note: they are guarded by the database alone until the sealer has been by.
 */
async function lookAtChain(tx: Tx): Promise<Finding> {
  const finding: Finding = { examined: 0, count: 0, offenders: [] };
  let previous = "0".repeat(64);
  const links = inPages<Link>(
    tx,
    (after, most) => sql`
    select lpad(s.position::text, 20, '0') as name, s.position::text as position, s.previous, s.hash,
      json_build_object('id', e.id, 'firmId', e.firm_id, 'kind', e.kind, 'subjectId', e.subject_id, 'userId', e.user_id,
        'clientId', e.client_id, 'facts', e.facts, 'at', extract(epoch from e.at) * 1000, 'recordedAt', extract(epoch from e.recorded_at) * 1000) as event
    from audit_seals s join audit_events e on e.id = s.event_id
    where s.position > ${after === "" ? "-9223372036854775808" : BigInt(after).toString()}::bigint order by s.position limit ${most}`,
  );
  for await (const link of links) {
    const position = ++finding.examined;
    const event = { ...link.event, at: instant(link.event.at), recordedAt: instant(link.event.recordedAt) };
    const wrong =
      Number(link.position) !== position
        ? `position ${link.position} stands where ${position} should`
        : link.previous !== previous
          ? `position ${position} joins on to another link`
          : (await hashOf({ position, previous, event })) !== link.hash
            ? `position ${position}: the event is not what was sealed`
            : null;
    previous = link.hash;
    if (wrong === null) continue;
    finding.count++;
    if (finding.offenders.length < NAMED) finding.offenders.push(wrong);
    if (Number(link.position) !== position) break; // after a hole every place is wrong; the first is the one to look at
  }
  const [tail] = await rows<{ n: string }>(
    tx,
    sql`select count(*)::text as n from audit_events e where not exists (select from audit_seals s where s.event_id = e.id)`,
  );
  return { ...finding, note: `${tail?.n ?? 0} events are not sealed yet` };
}

const instant = (milliseconds: unknown) => new Date(Number(milliseconds)).toISOString();
