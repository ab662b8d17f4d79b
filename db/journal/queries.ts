import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { insertAtOnce, insertMany, pieces } from "../bulk.ts";
import type { Tx } from "../client.ts";
import { among, money, olderThan } from "../select.ts";
import { ACCOUNT_KINDS, accounts, entries, postings } from "./tables.ts";

export type AccountKind = (typeof ACCOUNT_KINDS)[number];
export type EntryRow = typeof entries.$inferSelect;

/** Whose account: the member's, the default event's, or the service's. */
export interface AccountOf {
  kind: AccountKind;
  subjectId: string;
  firmId: string;
}

/** An entry to be written. `sides` sum to zero: debits positive, credits negative, in minor units. */
export interface NewEntry {
  kind: string;
  firmId: string;
  documentId: string;
  sides: { account: AccountOf; amount: bigint }[];
}

export interface Booking {
  serviceId: string;
  currency: string;
  bookedOn: string;
  at: Date;
  ids: () => string;
}

/** Write journal entries, opening the accounts they name where they are new. Sides of zero are left out. */
export async function book(tx: Tx, booking: Booking, list: readonly NewEntry[]): Promise<void> {
  const { serviceId, bookedOn, at, ids, currency } = booking;
  // All sides of an entry go into one statement, as the database wants it: pieces are made of entries.
  for (const piece of pieces(list)) {
    const accountIds = await openAccounts(tx, booking, piece);
    const sides: (typeof postings.$inferInsert)[] = [];
    const heads = piece.map(({ kind, firmId, documentId, sides: own }) => {
      const id = ids();
      for (const { account, amount } of own)
        if (amount !== 0n) {
          const accountId = accountIds.get(keyOf(account))!;
          sides.push({ id: ids(), entryId: id, firmId, accountId, currency, amount });
        }
      return { id, serviceId, firmId, kind, bookedOn, at, documentId };
    });
    await insertAtOnce(tx, entries, heads);
    await insertAtOnce(tx, postings, sides);
  }
}

const keyOf = (account: { kind: string; subjectId: string }) => `${account.kind} ${account.subjectId}`;

async function openAccounts(tx: Tx, { serviceId, currency, ids }: Booking, list: readonly NewEntry[]) {
  const named = new Map(
    list.flatMap((entry) => entry.sides.map(({ account }) => [keyOf(account), account] as const)),
  );
  const wanted = [...named.values()];
  const kinds = sql`${sql.param(wanted.map(({ kind }) => kind))}::text[]`;
  const subjects = sql`${sql.param(wanted.map(({ subjectId }) => subjectId))}::uuid[]`;
  const found = await tx
    .select({ id: accounts.id, kind: accounts.kind, subjectId: accounts.subjectId })
    .from(accounts)
    .innerJoin(
      sql`unnest(${kinds}, ${subjects}) as wanted(kind, subject_id)`,
      sql`wanted.kind = ${accounts.kind} and wanted.subject_id = ${accounts.subjectId}`,
    );
  const opened = new Map(found.map((account) => [keyOf(account), account.id]));
  const fresh = wanted
    .filter((account) => !opened.has(keyOf(account)))
    .map((account) => ({ id: ids(), serviceId, currency, ...account }));
  // One that somebody else opens meanwhile makes this transaction start again, as every lost race does.
  await insertMany(tx, accounts, fresh, sql`on conflict do nothing`);
  for (const account of fresh) opened.set(keyOf(account), account.id);
  return opened;
}

/** The balances of one subject's accounts: debits less credits, by kind. */
export type Balances = Partial<Record<AccountKind, bigint>>;

/** Balances by subject, always computed from the postings. */
export async function findBalances(tx: Tx, subjectIds: readonly string[]): Promise<Map<string, Balances>> {
  const rows = await tx
    .select({
      subjectId: accounts.subjectId,
      kind: accounts.kind,
      balance: money(sql`sum(${postings.amount})`),
    })
    .from(accounts)
    .innerJoin(postings, eq(postings.accountId, accounts.id))
    // All kinds are named for the index, which begins with them: without it every account is looked at.
    .where(and(inArray(accounts.kind, [...ACCOUNT_KINDS]), among(accounts.subjectId, subjectIds)))
    .groupBy(accounts.subjectId, accounts.kind);
  const found = new Map<string, Balances>(subjectIds.map((id) => [id, {}]));
  for (const row of rows) found.get(row.subjectId)![row.kind] = row.balance;
  return found;
}

/** The members' accounts of a service summed up by kind. House only: the row policies show a member its own alone. */
export async function sumMemberAccounts(tx: Tx, serviceId: string): Promise<Balances> {
  const rows = await tx
    .select({ kind: accounts.kind, balance: money(sql`sum(${postings.amount})`) })
    .from(accounts)
    .innerJoin(postings, eq(postings.accountId, accounts.id))
    .where(
      and(
        eq(accounts.serviceId, serviceId),
        inArray(accounts.kind, ["CONTRIBUTION", "CALLED", "RECEIVABLE"]),
      ),
    )
    .groupBy(accounts.kind);
  return Object.fromEntries(rows.map((row) => [row.kind, row.balance]));
}

/** Entries, newest first, of one member where it is named. */
export const listEntries = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  firmId?: string,
): Promise<EntryRow[]> =>
  tx
    .select()
    .from(entries)
    .where(and(firmId ? eq(entries.firmId, firmId) : undefined, olderThan(entries.id, page.after?.id)))
    .orderBy(desc(entries.id))
    .limit(page.first + 1);

export const findEntries = (tx: Tx, ids: readonly string[]): Promise<EntryRow[]> =>
  tx.select().from(entries).where(among(entries.id, ids));

/** The sides of entries, debits first. */
export const findPostings = (tx: Tx, entryIds: readonly string[]) =>
  tx
    .select({
      entryId: postings.entryId,
      kind: accounts.kind,
      amount: postings.amount,
      currency: postings.currency,
    })
    .from(postings)
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .where(among(postings.entryId, entryIds))
    .orderBy(desc(postings.amount), postings.id);
