import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { ObligationKind, ObligationState } from "./queries.ts";

/** What every statement here is asked with. */
export interface PayablesAsked {
  serviceId: string;
  now: Date;
  timeZone: string;
}

/** What members owe or owed a service, a row a payable: what is left, its due day, and whether money came after it. */
const payables = ({ serviceId, now, timeZone }: PayablesAsked): SQL => sql`
  select o.id, o.member_id, o.kind, o.due_at, money.*, (o.due_at at time zone ${timeZone})::date as due_on,
    o.due_at < ${now.toISOString()}::timestamptz as past, exists (select from acknowledgements a where a.obligation_id = o.id) as seen
  from obligations o
  cross join lateral (
    select o.to_pay - taken.off - paid.amount as left_to_pay, paid.amount as paid, paid.last_on
    from (select coalesce(sum(a.amount), 0) as off from adjustments a where a.obligation_id = o.id) taken,
      (select coalesce(sum(p.amount), 0) as amount, max(p.value_on) filter (where p.reverses is null
        and not exists (select from payments t where t.reverses = p.id)) as last_on from payments p where p.obligation_id = o.id) paid
  ) money
  where o.service_id = ${serviceId}::uuid and o.to_pay > 0 and o.kind <> 'RETURN'`;

const rowsOf = async <R>(tx: Tx, statement: SQL) =>
  ((await tx.execute(statement)) as unknown as { rows: R[] }).rows;

export interface PayableCell {
  kind: ObligationKind;
  state: ObligationState;
  /** Which band of those asked for, from the youngest. */
  band: number;
  count: number;
  left: string;
}

/**
 * What is open, by kind, state and age: one statement. `ends` are the bands' last days past due, in order, without the
 * last band's, which has no end. The state is that of `obligationState` in the domain; a test holds the two together.
 */
export const sumPayables = (tx: Tx, asked: PayablesAsked, today: string, ends: readonly number[]) =>
  rowsOf<PayableCell>(
    tx,
    sql`select kind, case when past then 'OVERDUE' when paid > 0 then 'PARTLY_PAID' when seen then 'ACKNOWLEDGED' else 'ISSUED' end as state,
      cardinality(array(select e from unnest(${sql.param([...ends])}::int[]) e where ${today}::date - due_on > e)) as band,
      count(*)::int as count, sum(left_to_pay)::text as left
    from (${payables(asked)}) p where left_to_pay > 0 group by 1, 2, 3 order by 1, 3, 2`,
  );

export interface LatePayer {
  memberId: string;
  /** Overdue now. */
  late: number;
  left: string;
  oldest: string | null;
  /** Of how many that fell due, how many were not paid by the day. */
  fellDue: number;
  paidLate: number;
}

/** Members that are late or have been, the oldest first, then those that were late most often. */
export const listLatePayers = (tx: Tx, asked: PayablesAsked, first: number) =>
  rowsOf<LatePayer>(
    tx,
    sql`select * from (
      select member_id as "memberId", count(*) filter (where left_to_pay > 0)::int as late,
        coalesce(sum(left_to_pay) filter (where left_to_pay > 0), 0)::text as left,
        to_char(min(due_on) filter (where left_to_pay > 0), 'YYYY-MM-DD') as oldest,
        count(*)::int as "fellDue", count(*) filter (where left_to_pay > 0 or last_on > due_on)::int as "paidLate"
      from (${payables(asked)}) p where past group by member_id
    ) payers where "paidLate" > 0 order by oldest nulls last, "paidLate" desc, "memberId" limit ${first}`,
  );
