import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { money, olderThan } from "../select.ts";
import { type ACCOUNT_KINDS, accounts, entries, postings } from "./tables.ts";

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
  if (list.length === 0) return;
  const accountIds = await openAccounts(tx, booking, list);
  const { serviceId, bookedOn, at, ids, currency } = booking;
  const written = list.map((entry) => ({ ...entry, id: ids() }));
  await inChunks(written, (part) =>
    tx.insert(entries).values(
      part.map(({ id, kind, firmId, documentId }) => ({
        id,
        serviceId,
        firmId,
        kind,
        bookedOn,
        at,
        documentId,
      })),
    ),
  );
  const sidesOf = (entry: (typeof written)[number]) =>
    entry.sides
      .filter((side) => side.amount !== 0n)
      .map((side) => ({
        id: ids(),
        entryId: entry.id,
        firmId: entry.firmId,
        accountId: accountIds.get(keyOf(side.account))!,
        currency,
        amount: side.amount,
      }));
  // An entry gets all its sides in one statement.
  await inChunks(written, (part) => tx.insert(postings).values(part.flatMap(sidesOf)));
}

const keyOf = (account: { kind: string; subjectId: string }) => `${account.kind} ${account.subjectId}`;

async function openAccounts(tx: Tx, { serviceId, currency, ids }: Booking, list: readonly NewEntry[]) {
  const named = new Map(
    list.flatMap((entry) => entry.sides.map(({ account }) => [keyOf(account), account] as const)),
  );
  const wanted = [...named.values()];
  await inChunks(wanted, (part) =>
    tx
      .insert(accounts)
      .values(part.map((account) => ({ id: ids(), serviceId, currency, ...account })))
      .onConflictDoNothing(),
  );
  const subjects = [...new Set(wanted.map((account) => account.subjectId))];
  const found = await tx
    .select({ id: accounts.id, kind: accounts.kind, subjectId: accounts.subjectId })
    .from(accounts)
    .where(inArray(accounts.subjectId, subjects));
  return new Map(found.map((account) => [keyOf(account), account.id]));
}

async function inChunks<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) await write(rows.slice(at, at + 1000));
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
    .where(inArray(accounts.subjectId, [...subjectIds]))
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
  tx
    .select()
    .from(entries)
    .where(inArray(entries.id, [...ids]));

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
    .where(inArray(postings.entryId, [...entryIds]))
    .orderBy(desc(postings.amount), postings.id);
