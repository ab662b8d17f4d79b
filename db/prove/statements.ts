import { sql } from "drizzle-orm";
import { fractionText } from "#domain/fraction.ts";
import { canonical, hashOf } from "#domain/hash.ts";
import { type DayCount, lateInterest } from "#domain/interest.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { latenessColumns } from "../obligations/lateness.ts";
import { type Check, computedCheck, inPages } from "./check.ts";

/** What follows on documents: what was taken off them, the interest on late ones, and balances that were confirmed. */

interface Adjusted {
  name: string;
  code: string;
  amount: string;
  currency: string;
  decided: {
    kind: string;
    payload: { amount?: string; reason: string; upheld?: { credited: string } | null };
  } | null;
  reason: string;
}

/** Which decision takes something off, by the code it is taken off with. */
const DECIDED: Record<string, string> = {
  CONTEST_UPHELD: "ANSWER_CONTEST",
  CORRECTION: "ADJUST_OBLIGATION",
  REQUIREMENT_LOWERED: "ISSUE_RUN",
};

interface Charged {
  name: string;
  currency: string;
  amount: string;
  content: {
    about: { dueOn: string; amount: string };
    rate: string;
    dayCount: DayCount;
    segments: object[];
    exact: string;
  };
  rule: { rate: string; dayCount: string } | null;
  due_on: string;
  principal: string;
  payments: { on: string; amount: string }[];
}

interface Confirmed {
  name: string;
  hash: string;
  content: Record<string, unknown>;
  expected: Record<string, unknown>;
  currency: string;
  posted: string;
  called: string;
  owed: string;
  payable: string;
}

export const statementChecks: readonly Check[] = [
  computedCheck<Adjusted>({
    id: "I27",
    title:
      "What was taken off a document was decided by two people, as much as they said and for that reason",
    tables: ["adjustments"],
    rows: (tx) =>
      inPages(
        tx,
        (
          after,
          most,
        ) => sql`select x.id::text as name, x.code, x.amount::text as amount, o.currency, x.reason,
          (select json_build_object('kind', d.kind, 'payload', d.payload::jsonb) from decisions d
            join approvals a on a.decision_id = d.id and a.verdict = 'APPROVED'
            where d.id = x.decision_id and (d.subject_id = o.id or x.code = 'REQUIREMENT_LOWERED')) as decided
        from adjustments x join obligations o on o.id = x.obligation_id
        where x.id::text > ${after} order by x.id::text limit ${most}`,
      ),
    examine: examineAdjustment,
  }),
  computedCheck<Charged>({
    id: "I28",
    title:
      "Interest, reckoned again from the money that came late, is what was charged, by the rulebook's rate",
    tables: [], // no table is interest's alone
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select i.number as name, i.currency, i.amount::text as amount, i.content,
          v.content -> 'contributions' -> 'interest' as rule, ${latenessColumns(sql`i.id`)}
        from obligations i join obligations o on o.id = i.about_id join rulebook_versions v on v.id = i.rulebook_version_id
          cross join houses h
        where i.kind = 'INTEREST' and i.number > ${after} order by i.number limit ${most}`,
      ),
    examine: examineInterest,
  }),
  computedCheck<Confirmed>({
    id: "I29",
    title: "Every balance a member was asked to confirm is what the journal says on its day",
    tables: ["balance_confirmations"],
    rows: (tx) =>
      inPages(
        tx,
        (after, most) => sql`select c.id::text as name, c.hash, c.content, s.currency,
          json_build_object('member', m.code, 'service', s.code, 'currency', s.currency, 'year', c.year, 'asOf', c.as_of) as expected,
          b.posted::text as posted, b.called::text as called, b.owed::text as owed, b.payable::text as payable
        from balance_confirmations c join members m on m.id = c.member_id join clearing_services s on s.id = m.service_id
        cross join lateral (select
            coalesce(-sum(p.amount) filter (where a.kind = 'CONTRIBUTION'), 0) as posted,
            coalesce(-sum(p.amount) filter (where a.kind = 'CALLED'), 0) as called,
            coalesce(sum(p.amount) filter (where a.kind = 'RECEIVABLE'), 0) as owed,
            coalesce(-sum(p.amount) filter (where a.kind = 'PAYABLE'), 0) as payable
          from accounts a join postings p on p.account_id = a.id join entries e on e.id = p.entry_id
          where a.subject_id = m.id and e.booked_on <= c.as_of) b
        where c.id::text > ${after} order by c.id::text limit ${most}`,
      ),
    examine: examineConfirmation,
  }),
];

function examineAdjustment({ code, amount, currency, decided, reason }: Adjusted): string | null {
  if (!decided || decided.kind !== DECIDED[code]) return "no decision of two people is behind it";
  if (code === "REQUIREMENT_LOWERED") return null; // its amount is a line of the run that was approved
  const { payload } = decided;
  if (payload.reason !== reason) return "it gives another reason than was approved";
  const approved = code === "CORRECTION" ? payload.amount : payload.upheld?.credited;
  return approved !== undefined && parseAmount(approved, currency) === BigInt(amount)
    ? null
    : `it takes off another amount than the ${approved} that was approved`;
}

function examineInterest({ currency, amount, content, rule, ...late }: Charged): string | null {
  const { rate, dayCount, about } = content;
  if (rule?.rate !== rate || rule.dayCount !== dayCount) return "it is by another rule than its rulebook's";
  if (about.dueOn !== late.due_on || about.amount !== formatAmount(BigInt(late.principal), currency))
    return "it rests on another due day or amount than its obligation's";
  const payments = late.payments.map((paid) => ({ on: paid.on, amount: BigInt(paid.amount) }));
  const last =
    payments
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? late.due_on;
  const again = lateInterest({
    amount: BigInt(late.principal),
    dueOn: late.due_on,
    payments,
    until: last,
    rate,
    dayCount,
  });
  const segments = again.segments.map((segment) => ({
    ...segment,
    principal: formatAmount(segment.principal, currency),
    interest: fractionText(segment.interest),
  }));
  if (canonical(JSON.parse(JSON.stringify(segments))) !== canonical(content.segments))
    return "its days and principals are others when reckoned again";
  return again.total === BigInt(amount) && fractionText(again.exact) === content.exact
    ? null
    : `it comes to ${formatAmount(again.total, currency)} when reckoned again`;
}

async function examineConfirmation({ hash, content, expected, currency, ...stood }: Confirmed) {
  if ((await hashOf(content)) !== hash) return "its content has another hash";
  const text = (name: "posted" | "called" | "owed" | "payable") =>
    formatAmount(BigInt(stood[name]), currency);
  const journal = {
    ...expected,
    posted: text("posted"),
    called: text("called"),
    owed: text("owed"),
    payable: text("payable"),
  };
  return canonical(content) === canonical(journal) ? null : "the journal says something else on its day";
}
