import { sql } from "drizzle-orm";
import { currencies, minorDigits } from "#domain/money.ts";
import { type Check, sqlCheck } from "./check.ts";

/** The journal: that it balances, that it is the documents' and nothing else's, and that what was published is its sum. */

const codes = sql`${sql.param([...currencies])}::text[]`;
const digits = sql`${sql.param(currencies.map(minorDigits))}::int[]`;

/** Documents whose payment fills the fund. */
const FOR_THE_FUND = sql.raw("('REPLENISHMENT', 'CONTRIBUTION')");

/** What each document posts; the table of db/README.md in SQL. One row a side: kind, document, account, whose, amount. */
const documents = sql`
  select 'CAPITAL_SET_ASIDE' as kind, s.id as document, side.account, s.id as subject, side.amount
    from clearing_services s cross join lateral (values ('CASH', s.capital), ('HOUSE_CAPITAL', -s.capital)) side(account, amount)
  union all
  select 'CONTRIBUTION_POSTED', d.id, side.account, side.subject, side.amount
    from decisions d join approvals a on a.decision_id = d.id and a.verdict = 'APPROVED' join members m on m.id = d.subject_id
    join clearing_services s on s.id = m.service_id join unnest(${codes}, ${digits}) c(code, digits) on c.code = s.currency
    cross join lateral (select ((d.payload::jsonb ->> 'received')::numeric * 10::numeric ^ c.digits)::bigint as amount) received
    cross join lateral (values ('CASH', s.id, received.amount), ('CONTRIBUTION', m.id, -received.amount)) side(account, subject, amount)
    where d.kind = 'POST_CONTRIBUTION'
  union all
  select 'CONTRIBUTION_RETURNED', d.id, side.account, side.subject, side.amount
    from decisions d join approvals a on a.decision_id = d.id and a.verdict = 'APPROVED' join members m on m.id = d.subject_id
    join clearing_services s on s.id = m.service_id join unnest(${codes}, ${digits}) c(code, digits) on c.code = s.currency
    cross join lateral (select ((d.payload::jsonb ->> 'returned')::numeric * 10::numeric ^ c.digits)::bigint as amount) returned
    cross join lateral (values ('CONTRIBUTION', m.id, returned.amount), ('CASH', s.id, -returned.amount)) side(account, subject, amount)
    where d.kind = 'CHANGE_MEMBERSHIP' and returned.amount > 0
  union all
  select 'LOSS', a.id, side.account, side.subject, side.amount
    from allocations a join losses x on x.id = a.loss_id join default_events d on d.id = a.default_id
    cross join lateral (select x.amount - coalesce(sum(l.absorbed), 0)::bigint as amount from layers l
      where l.allocation_id = a.id and l.payer = 'defaulter' and l.resource = 'margin') beyond
    cross join lateral (values ('DEFAULT_LOSS', d.id, beyond.amount), ('CASH', d.service_id, -beyond.amount)) side(account, subject, amount)
  union all
  select 'LAYER', l.id, side.account, side.subject, side.amount
    from layers l join default_events d on d.id = l.default_id
    cross join lateral (values
      (case l.payer when 'ccp' then 'HOUSE_CAPITAL' else 'CONTRIBUTION' end, case l.payer when 'ccp' then d.service_id else d.member_id end, l.absorbed),
      ('DEFAULT_LOSS', d.id, -l.absorbed)) side(account, subject, amount)
    where l.payer = 'ccp' or (l.payer = 'defaulter' and l.resource = 'contribution')
  union all
  select o.kind, o.id, side.account, side.subject, side.amount
    from obligations o
    cross join lateral (values
      (case when o.kind in ('LOSS_ALLOCATION', 'RETURN') then 'CONTRIBUTION' else 'RECEIVABLE' end, o.member_id, o.amount),
      (case when o.kind in ${FOR_THE_FUND} then 'CALLED' when o.kind = 'RETURN' then 'PAYABLE'
          when o.kind = 'INTEREST' then 'INTEREST' else 'DEFAULT_LOSS' end,
        case when o.kind in ${FOR_THE_FUND} or o.kind = 'RETURN' then o.member_id
          when o.kind = 'INTEREST' then o.service_id else o.default_id end, -o.amount)) side(account, subject, amount)
  union all
  select 'RECEIPT', r.id, side.account, r.service_id, side.amount
    from receipts r cross join lateral (values ('CASH', r.amount), ('SUSPENSE', -r.amount)) side(account, amount)
  union all
  select case when p.reverses is null then 'PAYMENT' else 'PAYMENT_REVERSED' end, p.id, side.account, side.subject, side.amount
    from payments p join obligations o on o.id = p.obligation_id
    cross join lateral (values ('SUSPENSE', p.service_id, p.amount), ('RECEIVABLE', o.member_id, -p.amount),
      ('CALLED', o.member_id, p.amount * (o.kind in ${FOR_THE_FUND})::int),
      ('CONTRIBUTION', o.member_id, -p.amount * (o.kind in ${FOR_THE_FUND})::int)) side(account, subject, amount)
    where o.kind <> 'RETURN'
  union all
  select 'RETURN_PAID', p.id, side.account, side.subject, side.amount
    from payments p join obligations o on o.id = p.obligation_id
    cross join lateral (values ('PAYABLE', o.member_id, p.amount), ('CASH', p.service_id, -p.amount)) side(account, subject, amount)
    where o.kind = 'RETURN'
  union all
  select 'RECEIPT_REFUNDED', x.id, side.account, r.service_id, side.amount
    from receipt_refunds x join receipts r on r.id = x.receipt_id
    cross join lateral (values ('SUSPENSE', x.amount), ('CASH', -x.amount)) side(account, amount)
  union all
  select 'ADJUSTMENT', x.id, side.account, side.subject, side.amount
    from adjustments x join obligations o on o.id = x.obligation_id
    cross join lateral (values ('RECEIVABLE', o.member_id, -x.amount),
      (case when o.kind in ${FOR_THE_FUND} then 'CALLED' else 'INTEREST' end,
        case when o.kind in ${FOR_THE_FUND} then o.member_id else o.service_id end, x.amount)) side(account, subject, amount)`;

const posted = sql.raw(`
  select e.kind, e.document_id as document, a.kind as account, a.subject_id as subject, sum(p.amount) as amount
    from entries e join postings p on p.entry_id = e.id join accounts a on a.id = p.account_id group by 1, 2, 3, 4`);

/** The sum of the members' accounts of a kind in a service. */
const sumOf = (kind: string) =>
  sql.raw(`coalesce((select -sum(p.amount) from accounts a join postings p on p.account_id = a.id
    where a.service_id = f.service_id and a.kind = '${kind}'), 0)`);

export const journalChecks: readonly Check[] = [
  sqlCheck({
    id: "I07",
    title: "Every journal entry has two sides at least and sums to zero in each currency",
    tables: ["entries"],
    offenders: sql`select e.id as offender from entries e left join postings p on p.entry_id = e.id
        group by e.id having count(p.id) < 2
      union select p.entry_id from postings p group by p.entry_id, p.currency having sum(p.amount) <> 0`,
    examined: sql`select count(*) from entries`,
  }),
  sqlCheck({
    id: "I08a",
    title:
      "Every document posted exactly what its kind posts, and nothing is in the journal without its document",
    tables: ["entries", "postings"],
    offenders: sql`select coalesce(d.kind, j.kind) || ' ' || coalesce(d.document, j.document) || ' ' || coalesce(d.account, j.account) as offender
      from (select * from (${documents}) all_documents where amount <> 0) d
      full join (${posted}) j using (kind, document, account, subject)
      where d.amount is distinct from j.amount`,
    examined: sql`select count(*) from (${posted}) j`,
  }),
  sqlCheck({
    id: "I08b",
    title: "The fund as it was last published is the sum of its members' accounts",
    tables: ["fund_figures"],
    offenders: sql`select f.service_id as offender from (select distinct on (service_id) * from fund_figures order by service_id, id desc) f
      where f.posted <> ${sumOf("CONTRIBUTION")} or f.called <> ${sumOf("CALLED")} or f.required <> coalesce((select sum(r.amount)
        from (select distinct on (member_id) member_id, amount from requirements order by member_id, id desc) r
        join members m on m.id = r.member_id where m.service_id = f.service_id and m.status not in ('DEFAULTED', 'FORMER')), 0)`,
    examined: sql`select count(distinct service_id) from fund_figures`,
  }),
  sqlCheck({
    id: "I08c",
    title:
      "What a member owes by the journal is what its documents still ask of it, and nobody holds less than nothing",
    tables: ["members", "accounts"],
    offenders: sql`with balance as (select a.subject_id, a.kind, sum(p.amount) as amount
        from accounts a join postings p on p.account_id = a.id group by 1, 2)
      select m.id as offender from members m
      cross join lateral (select coalesce(sum(o.left) filter (where o.kind <> 'RETURN'), 0) as owed,
          coalesce(sum(o.left) filter (where o.kind = 'RETURN'), 0) as payable,
          coalesce(sum(o.left) filter (where o.kind in ${FOR_THE_FUND}), 0) as called
        from (select o.kind, o.to_pay - coalesce((select sum(p.amount) from payments p where p.obligation_id = o.id), 0)
            - coalesce((select sum(x.amount) from adjustments x where x.obligation_id = o.id), 0) as left
          from obligations o where o.member_id = m.id) o) document
      where document.owed <> coalesce((select amount from balance where subject_id = m.id and kind = 'RECEIVABLE'), 0)
        or -document.payable <> coalesce((select amount from balance where subject_id = m.id and kind = 'PAYABLE'), 0)
        or -document.called <> coalesce((select amount from balance where subject_id = m.id and kind = 'CALLED'), 0)
        or coalesce((select amount from balance where subject_id = m.id and kind = 'CONTRIBUTION'), 0) > 0`,
    examined: sql`select count(*) from members`,
  }),
  sqlCheck({
    id: "I08d",
    title: "What is open on a default's loss account is what no layer bore",
    tables: ["allocations", "accounts"],
    offenders: sql`select x.id as offender from allocations x
      where (select l.remaining from layers l where l.allocation_id = x.id order by l.rank desc limit 1) is distinct from
        (select coalesce(sum(p.amount), 0) from accounts a join postings p on p.account_id = a.id
          where a.kind = 'DEFAULT_LOSS' and a.subject_id = x.default_id)`,
    examined: sql`select count(*) from allocations`,
  }),
  sqlCheck({
    id: "I08e",
    title: "What waits to be assigned by the journal is what is left of the receipts",
    tables: ["receipts"],
    offenders: sql`select s.code as offender from clearing_services s
      where coalesce((select -sum(p.amount) from accounts a join postings p on p.account_id = a.id
          where a.service_id = s.id and a.kind = 'SUSPENSE'), 0)
        <> coalesce((select sum(r.amount) from receipts r where r.service_id = s.id), 0)
          - coalesce((select sum(p.amount) from payments p join receipts r on r.id = p.receipt_id where r.service_id = s.id), 0)
          - coalesce((select sum(x.amount) from receipt_refunds x join receipts r on r.id = x.receipt_id where r.service_id = s.id), 0)`,
    examined: sql`select count(*) from receipts`,
  }),
  sqlCheck({
    id: "I09",
    title: "Every currency is one there is, and an account and its postings are in that of their service",
    tables: ["accounts"],
    offenders: sql`select s.id as offender from clearing_services s where s.currency <> all(${codes})
      union all select a.id from accounts a join clearing_services s on s.id = a.service_id where a.currency <> s.currency
      union all select p.id from postings p join entries e on e.id = p.entry_id join accounts a on a.id = p.account_id
        where p.currency <> a.currency or e.service_id <> a.service_id or p.amount = 0`,
    examined: sql`select (select count(*) from clearing_services) + (select count(*) from accounts) + (select count(*) from postings)`,
  }),
];
