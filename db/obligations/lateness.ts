import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

/** What the interest on a payable that came late is reckoned from: days are days of the house. */
export interface Lateness {
  obligationId: string;
  dueOn: string;
  /** What was rightly asked from the start: what was taken off as wrong, or given back as wrong, never was. */
  principal: bigint;
  /** What came in, by its day of value, and what a later run took off, by the day it did. */
  payments: { on: string; amount: bigint }[];
}

/** Kinds that bear interest when they are late: no interest on interest, and none on what the house owes. */
const BEARING = sql.raw("('ASSESSMENT', 'REPLENISHMENT', 'CONTRIBUTION')");

/**
 * Columns `due_on`, `principal` and `payments` of an obligation `o`, in the zone of the house `h`. With `before`, as it
 * was known to a document of that id: ids sort by the moment they were made. A payment that was taken back never was one.
 */
export function latenessColumns(before?: SQL): SQL {
  const known = (row: string) => (before ? sql`and ${sql.raw(row)}.id < ${before}` : sql``);
  return sql`to_char(o.due_at at time zone h.time_zone, 'YYYY-MM-DD') as due_on,
    (o.to_pay - (select coalesce(sum(x.amount), 0) from adjustments x
        where x.obligation_id = o.id and x.code <> 'REQUIREMENT_LOWERED' ${known("x")})
      - (select coalesce(sum(r.amount), 0) from obligations r
        where r.about_id = o.id and r.kind = 'RETURN' and r.run_id is null ${known("r")}))::text as principal,
    (select coalesce(json_agg(json_build_object('on', m.on_day, 'amount', m.amount::text) order by m.on_day), '[]') from (
      select p.value_on::text as on_day, p.amount from payments p where p.obligation_id = o.id and p.reverses is null ${known("p")}
        and not exists (select from payments t where t.reverses = p.id ${known("t")})
      union all select to_char(x.at at time zone h.time_zone, 'YYYY-MM-DD'), x.amount from adjustments x
        where x.obligation_id = o.id and x.code = 'REQUIREMENT_LOWERED' ${known("x")}) m) as payments`;
}

interface Stored {
  id: string;
  due_on: string;
  principal: string;
  payments: { on: string; amount: string }[];
}

/** The row of a statement with `latenessColumns`, in minor units. */
export const latenessOf = (row: Stored): Lateness => ({
  obligationId: row.id,
  dueOn: row.due_on,
  principal: BigInt(row.principal),
  payments: row.payments.map(({ on, amount }) => ({ on, amount: BigInt(amount) })),
});

async function read(tx: Tx, condition: SQL): Promise<Lateness[]> {
  const { rows } =
    (await tx.execute(sql`select o.id, ${latenessColumns()} from obligations o cross join houses h
    where o.kind in ${BEARING} and o.due_at is not null and ${condition} order by o.id`)) as unknown as {
      rows: Stored[];
    };
  return rows.map(latenessOf);
}

/** Of these obligations, those that bear interest where they are late. */
export const findLateness = (tx: Tx, ids: readonly string[]): Promise<Lateness[]> =>
  read(tx, sql`o.id = any(${sql.param([...ids])}::uuid[])`);

/** The payables that are paid in full, of which a part came after the due day, and whose interest is not charged. */
export const listLateAndPaid = (tx: Tx, serviceId: string): Promise<Lateness[]> =>
  read(
    tx,
    sql`o.service_id = ${serviceId}::uuid
      and not exists (select from obligations i where i.about_id = o.id and i.kind = 'INTEREST')
      and exists (select from payments p where p.obligation_id = o.id
        and p.value_on > (o.due_at at time zone h.time_zone)::date)
      and o.to_pay <= (select coalesce(sum(p.amount), 0) from payments p where p.obligation_id = o.id)
        + (select coalesce(sum(x.amount), 0) from adjustments x where x.obligation_id = o.id)`,
  );

/** The interest that was charged on an obligation, if it was. */
export async function findInterestOn(tx: Tx, obligationId: string): Promise<string | null> {
  const { rows } = (await tx.execute(
    sql`select id from obligations where about_id = ${obligationId}::uuid and kind = 'INTEREST'`,
  )) as unknown as { rows: { id: string }[] };
  return rows[0]?.id ?? null;
}
