import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { olderThan } from "../select.ts";
import { persons, users } from "../users/tables.ts";
import { balanceAnswers, balanceConfirmations } from "./tables.ts";

/** Where a member stands, as it reads it: what it has posted and owes, and what the house owes it, none below zero. */
export interface Standing {
  posted: bigint;
  called: bigint;
  owed: bigint;
  payable: bigint;
}

export const NOTHING: Standing = { posted: 0n, called: 0n, owed: 0n, payable: 0n };

export const added = (a: Standing, b: Standing): Standing => ({
  posted: a.posted + b.posted,
  called: a.called + b.called,
  owed: a.owed + b.owed,
  payable: a.payable + b.payable,
});

/** The member's four accounts as it reads them: credits of three are for it, a debit of the fourth is against it. */
const SIDES = sql.raw(
  [
    ["posted", "CONTRIBUTION", "-"],
    ["called", "CALLED", "-"],
    ["owed", "RECEIVABLE", ""],
    ["payable", "PAYABLE", "-"],
  ]
    .map(
      ([name, kind, sign]) =>
        `coalesce(${sign}sum(p.amount) filter (where a.kind = '${kind}'), 0)::text as ${name}`,
    )
    .join(", "),
);

const OWN = sql.raw("a.kind in ('CONTRIBUTION', 'CALLED', 'RECEIVABLE', 'PAYABLE')");

type Told = Record<keyof Standing, string>;
const standingOf = ({ posted, called, owed, payable }: Told): Standing => ({
  posted: BigInt(posted),
  called: BigInt(called),
  owed: BigInt(owed),
  payable: BigInt(payable),
});

const rowsOf = async <Row extends object>(tx: Tx, statement: SQL): Promise<Row[]> =>
  ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;

/** Up to and with an entry of a day: entries stand in the order of their days, then in that in which they were made. */
export interface Place {
  day: string;
  entryId: string;
}

const upTo = ({ day, entryId }: Place) => sql`(e.booked_on, e.id) <= (${day}::date, ${entryId}::uuid)`;

/** What a member's accounts stood at once the entries before a day, or up to a place among them, were booked. */
export async function findStandingAt(
  tx: Tx,
  memberId: string,
  at: { before: string } | Place,
): Promise<Standing> {
  const until = "before" in at ? sql`e.booked_on < ${at.before}::date` : upTo(at);
  const [row] = await rowsOf<Told>(
    tx,
    sql`select ${SIDES} from accounts a join postings p on p.account_id = a.id join entries e on e.id = p.entry_id
      where a.subject_id = ${memberId}::uuid and ${OWN} and ${until}`,
  );
  return standingOf(row!);
}

/** The same of every member of a service, by member; one without entries stands at nothing. */
export async function findStandingsOn(
  tx: Tx,
  serviceId: string,
  asOf: string,
): Promise<Map<string, Standing>> {
  const found = await rowsOf<Told & { member: string }>(
    tx,
    sql`select a.subject_id as member, ${SIDES}
      from accounts a join postings p on p.account_id = a.id join entries e on e.id = p.entry_id
      where a.service_id = ${serviceId}::uuid and ${OWN} and e.booked_on <= ${asOf}::date group by a.subject_id`,
  );
  return new Map(found.map((row) => [row.member, standingOf(row)]));
}

/** One entry of a statement: what it moved on the member's own accounts, and the obligation behind it. */
export interface StatementLine {
  id: string;
  kind: string;
  bookedOn: string;
  at: Date;
  obligationId: string | null;
  number: string | null;
  moved: Standing;
}

/** The entries on a member's accounts in a period, oldest first; each with what it moved. */
export async function listStatementLines(
  tx: Tx,
  memberId: string,
  period: { from: string; to: string },
  page: { first: number; after: Place | null },
): Promise<StatementLine[]> {
  const found = await rowsOf<
    Told & {
      id: string;
      kind: string;
      booked_on: string;
      at: string | Date;
      obligation_id: string | null;
      number: string | null;
    }
  >(
    tx,
    sql`select e.id, e.kind, e.booked_on::text as booked_on, e.at, ${SIDES},
        min(o.id::text) as obligation_id, min(o.number) as number
      from accounts a join postings p on p.account_id = a.id join entries e on e.id = p.entry_id
        left join payments x on x.id = e.document_id left join adjustments y on y.id = e.document_id
        left join obligations o on o.id = coalesce(x.obligation_id, y.obligation_id, e.document_id)
      where a.subject_id = ${memberId}::uuid and ${OWN}
        and e.booked_on between ${period.from}::date and ${period.to}::date
        and ${page.after ? sql`not ${upTo(page.after)}` : sql`true`}
      group by e.id order by e.booked_on, e.id limit ${page.first + 1}`,
  );
  return found.map((row) => ({
    id: row.id,
    kind: row.kind,
    bookedOn: row.booked_on,
    at: new Date(row.at),
    obligationId: row.obligation_id,
    number: row.number,
    moved: standingOf(row),
  }));
}

const select = (tx: Tx) =>
  tx
    .select({
      id: balanceConfirmations.id,
      memberId: balanceConfirmations.memberId,
      firmId: balanceConfirmations.firmId,
      year: balanceConfirmations.year,
      asOf: balanceConfirmations.asOf,
      content: balanceConfirmations.content,
      hash: balanceConfirmations.hash,
      issuedAt: balanceConfirmations.issuedAt,
      agrees: balanceAnswers.agrees,
      note: balanceAnswers.note,
      answeredAt: balanceAnswers.at,
      answeredBy: sql<string>`coalesce(${persons.name}, 'a former user')`,
    })
    .from(balanceConfirmations)
    .leftJoin(balanceAnswers, eq(balanceAnswers.confirmationId, balanceConfirmations.id))
    .leftJoin(users, eq(users.id, balanceAnswers.userId))
    .leftJoin(persons, eq(persons.id, users.personId));

export type ConfirmationRow = Awaited<ReturnType<typeof findConfirmation>> & object;

/** A balance confirmation with its answer. */
export async function findConfirmation(tx: Tx, id: string) {
  return (await select(tx).where(eq(balanceConfirmations.id, id)))[0] ?? null;
}

/** Balance confirmations, newest first. */
export const listConfirmations = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  filter: { year?: number | undefined; unanswered?: boolean | undefined },
) =>
  select(tx)
    .where(
      and(
        filter.year === undefined ? undefined : eq(balanceConfirmations.year, filter.year),
        filter.unanswered ? isNull(balanceAnswers.at) : undefined,
        olderThan(balanceConfirmations.id, page.after?.id),
      ),
    )
    .orderBy(desc(balanceConfirmations.id))
    .limit(page.first + 1);

/** Whether the members of a service were asked for a year. */
export async function wereAsked(tx: Tx, serviceId: string, year: number): Promise<boolean> {
  const found = await rowsOf(
    tx,
    sql`select from balance_confirmations c join members m on m.id = c.member_id
      where m.service_id = ${serviceId}::uuid and c.year = ${year} limit 1`,
  );
  return found.length > 0;
}

export async function insertConfirmations(
  tx: Tx,
  rows: (typeof balanceConfirmations.$inferInsert)[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += 500)
    await tx.insert(balanceConfirmations).values(rows.slice(at, at + 500));
}

export const insertBalanceAnswer = (tx: Tx, row: typeof balanceAnswers.$inferInsert) =>
  tx.insert(balanceAnswers).values(row);
