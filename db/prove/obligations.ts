import { sql } from "drizzle-orm";
import { addBusinessDays } from "#domain/calendar.ts";
import { runCase } from "#domain/case.ts";
import { canonical, hashOf } from "#domain/hash.ts";
import { type DayCount, statedInterest } from "#domain/interest.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { type Check, computedCheck, inPages, sqlCheck } from "./check.ts";

/** Documents to members: that they still say what was issued, that each line holds, and that payments fit them. */

type Kind = "LOSS_ALLOCATION" | "ASSESSMENT" | "REPLENISHMENT" | "CONTRIBUTION" | "INTEREST" | "RETURN";

interface Document {
  name: string;
  kind: Kind;
  member: string;
  currency: string;
  amount: string;
  hash: string;
  content: {
    number: string;
    kind: string;
    member: string;
    currency: string;
    amount: string;
    required?: string;
    posted?: string;
    /** What earlier documents still asked for; none where nothing was open. */
    called?: string;
    /** None where a contribution is called: it rests on no loss. */
    /** Where a run called it: the member's own requirement, to be run again. */
    requirement?: { amount: string; case: { statement: unknown } & object };
    /** Of interest. */
    rate?: string;
    dayCount?: DayCount;
    segments?: { from: string; to: string; principal: string }[];
    shares?: { layer: string; amount: string; case: ({ statement: unknown } & object) | null }[];
  };
  /** The public statements of the default's layers, by layer. */
  statements: Record<string, unknown> | null;
  /** The statement of the run that issued it. */
  runStatement: unknown;
}

interface Deadline {
  businessDays: number;
  time: string;
}

interface Deadlines {
  name: string;
  kind: Kind;
  issued: string;
  due: string | null;
  contest: string;
  byRun: boolean;
  rules: {
    deadlines: Record<string, Deadline>;
    holidays: string[];
    contributionWithin: number | null;
    due: Deadline | null;
    paid: Deadline | null;
  };
}

export const obligationChecks: readonly Check[] = [
  sqlCheck({
    id: "I06",
    title:
      "Nobody has paid more than was due, nothing was paid on a notice, and no receipt was given out twice",
    tables: ["obligations"],
    offenders: sql`select o.number as offender from obligations o
      where o.to_pay < coalesce((select sum(p.amount) from payments p where p.obligation_id = o.id), 0)
        + coalesce((select sum(x.amount) from adjustments x where x.obligation_id = o.id), 0)
      union all select 'receipt ' || r.bank_reference from receipts r
      where r.amount < coalesce((select sum(p.amount) from payments p where p.receipt_id = r.id), 0)
        + coalesce((select sum(x.amount) from receipt_refunds x where x.receipt_id = r.id), 0)`,
    examined: sql`select count(*) from obligations`,
  }),
  sqlCheck({
    id: "I04",
    title: "Documents are numbered without a gap: by member and year, and in the house's own register",
    tables: ["obligations"],
    offenders: sql`select o.number as offender from (
        select o.number, o.sequence, m.code || '-' || o.year || '-' || lpad(o.sequence::text, 4, '0') as told,
          row_number() over (partition by o.member_id, o.year order by o.sequence) as place
        from obligations o join members m on m.id = o.member_id) o
      where o.sequence <> o.place or o.number <> o.told
      union all select 'register ' || r.number from (
        select number, row_number() over (order by number) as place from obligation_register) r where r.number <> r.place
      union all select o.number from obligations o where not exists
        (select from obligation_register r where r.obligation_id = o.id)
      union all select 'default D' || d.number from (
        select number, row_number() over (partition by service_id order by number) as place from default_events) d
        where d.number <> d.place`,
    examined: sql`select (select count(*) from obligations) + (select count(*) from obligation_register)
      + (select count(*) from default_events)`,
  }),
  computedCheck<Document>({
    id: "I10",
    title: "Every document says what was issued, and each of its lines, run again, gives the same cent",
    tables: ["obligations"],
    rows: (tx) =>
      inPages(
        tx,
        (
          after,
          most,
        ) => sql`select o.number as name, o.kind, m.code as member, o.currency, o.amount::text as amount, o.hash,
          o.content, (select json_object_agg(l.layer_id, l.statement) from layers l where l.default_id = o.default_id) as statements,
          (select i.statement from run_issues i where i.run_id = o.run_id) as "runStatement"
        from obligations o join members m on m.id = o.member_id
        where o.number > ${after} order by o.number limit ${most}`,
      ),
    examine: examineDocument,
  }),
  computedCheck<Deadlines>({
    id: "I23",
    title: "Every deadline is the day of issue and as many business days as its rulebook says, at its time",
    tables: ["obligations"],
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select o.number as name, o.kind,
          to_char(o.issued_at at time zone h.time_zone, 'YYYY-MM-DD') as issued,
          to_char(o.due_at at time zone h.time_zone, 'YYYY-MM-DD HH24:MI') as due,
          to_char(o.contest_by at time zone h.time_zone, 'YYYY-MM-DD HH24:MI') as contest,
          o.run_id is not null as "byRun", json_build_object('deadlines', v.content -> 'deadlines', 'holidays', v.content -> 'holidays',
            'contributionWithin', v.content -> 'membership' -> 'contributionWithin',
            'due', v.content -> 'contributions' -> 'due', 'paid', v.content -> 'contributions' -> 'returns' -> 'paid') as rules
        from obligations o join rulebook_versions v on v.id = o.rulebook_version_id cross join houses h
        where o.number > ${after} order by o.number limit ${most}`,
      ),
    examine: examineDeadlines,
  }),
  sqlCheck({
    id: "I26",
    title: "A document and its payments are in its service's currency, and in its service's books",
    tables: ["obligations"],
    offenders: sql`select o.number as offender from obligations o join clearing_services s on s.id = o.service_id
        join members m on m.id = o.member_id left join default_events d on d.id = o.default_id
        where o.currency <> s.currency or m.service_id <> s.id or d.service_id <> s.id
      union all select p.id::text from payments p join obligations o on o.id = p.obligation_id where p.service_id <> o.service_id`,
    examined: sql`select (select count(*) from obligations) + (select count(*) from payments)`,
  }),
];

async function examineDocument({ name, content, ...stored }: Document): Promise<string | null> {
  if ((await hashOf(content)) !== stored.hash) return "its content has another hash";
  const amount = formatAmount(BigInt(stored.amount), stored.currency);
  const told = [content.number, content.kind, content.member, content.currency, content.amount];
  if (told.join() !== [name, stored.kind, stored.member, stored.currency, amount].join())
    return "its content says something else than its row";
  let sum = 0n;
  for (const share of content.shares ?? []) {
    sum += parseAmount(share.amount, stored.currency);
    if (share.case === null) continue; // a layer shared in order of weight has no statement to run
    const again = runCase(share.case);
    if (!again.ok || !("amount" in again.result)) return `its share of ${share.layer} cannot be run again`;
    if (again.result.amount !== share.amount)
      return `its share of ${share.layer} gives ${again.result.amount} when run again`;
    if (canonical(share.case.statement) !== canonical(stored.statements?.[share.layer] ?? null))
      return `its share of ${share.layer} rests on another statement than was published`;
  }
  const amountOf = (text: string | undefined) => parseAmount(text ?? "0", stored.currency);
  if (content.requirement) {
    const { case: own, amount: required } = content.requirement;
    const again = runCase(own);
    if (!again.ok || !("amount" in again.result)) return "its requirement cannot be run again";
    if (again.result.amount !== required || required !== content.required)
      return `its requirement gives ${again.result.amount} when run again`;
    if (canonical(own.statement) !== canonical(stored.runStatement ?? null))
      return "its requirement rests on another statement than was published";
  }
  if (stored.kind === "INTEREST")
    return statedInterest(content as never) === amount ? null : "its segments come to another amount";
  const [required, posted] = [amountOf(content.required), amountOf(content.posted)];
  const due = {
    LOSS_ALLOCATION: sum,
    ASSESSMENT: sum,
    REPLENISHMENT: required - (posted - sum) - amountOf(content.called),
    CONTRIBUTION: required - posted - amountOf(content.called),
    RETURN: posted - required,
  }[stored.kind];
  return due === BigInt(stored.amount) ? null : "its lines do not add up to its amount";
}

function examineDeadlines({ kind, issued, due, contest, byRun, rules }: Deadlines): string | null {
  const first = { businessDays: rules.contributionWithin ?? 0, time: "12:00" };
  const by = (rule: Deadline | null | undefined) =>
    rule ? `${addBusinessDays(issued, rule.businessDays, rules.holidays)} ${rule.time}` : null;
  if (contest !== by(rules.deadlines.contest))
    return `it can be contested until ${contest}, and should be until ${by(rules.deadlines.contest)}`;
  const expected = {
    LOSS_ALLOCATION: null,
    ASSESSMENT: by(rules.deadlines.assessment),
    REPLENISHMENT: by(rules.deadlines.replenishment),
    CONTRIBUTION: by(byRun ? rules.due : first),
    INTEREST: by(rules.due),
    RETURN: by(rules.paid),
  }[kind];
  return due === expected ? null : `it is due ${due}, and should be ${expected}`;
}
