import { and, asc, eq, gte, ilike, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { standings } from "./tables.ts";

export type KeptStanding = typeof standings.$inferSelect;

/** What is kept of a result for lists. */
export interface KeptResult {
  state: string;
  until?: string;
}

export const findStandings = (tx: Tx, ids: readonly string[]): Promise<KeptStanding[]> =>
  tx
    .select()
    .from(standings)
    .where(inArray(standings.subjectId, [...ids]));

/** Write where firms stand now, over what stood there before. */
export async function upsertStandings(tx: Tx, rows: readonly KeptStanding[]): Promise<void> {
  if (rows.length === 0) return;
  const fresh = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(standings)
    .values([...rows])
    .onConflictDoUpdate({
      target: standings.subjectId,
      set: {
        rulebookVersionId: fresh("rulebook_version_id"),
        applicant: fresh("applicant"),
        name: fresh("name"),
        category: fresh("category"),
        evaluatedOn: fresh("evaluated_on"),
        nextChangeOn: fresh("next_change_on"),
        watch: fresh("watch"),
        exceptions: fresh("exceptions"),
        results: fresh("results"),
        triggers: fresh("triggers"),
        open: fresh("open"),
      },
    });
}

export interface StandingFilter {
  serviceId?: string | undefined;
  search?: string | undefined;
  state?: string | undefined;
  criterion?: string | undefined;
  watch?: number | undefined;
  exceptions?: boolean | undefined;
}

/** The matrix, by name: one statement whatever is asked. */
export const listStandings = (
  tx: Tx,
  page: { first: number; after: { key: string; id: string } | null },
  filter: StandingFilter,
): Promise<KeptStanding[]> =>
  tx
    .select()
    .from(standings)
    .where(
      and(
        eq(standings.open, true),
        filter.serviceId ? eq(standings.serviceId, filter.serviceId) : undefined,
        filter.search ? ilike(standings.name, `%${filter.search.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
        filter.watch === undefined ? undefined : gte(standings.watch, filter.watch),
        filter.exceptions ? sql`${standings.exceptions} > 0` : undefined,
        withResult(filter),
        page.after
          ? sql`(${standings.name}, ${standings.subjectId}) > (${page.after.key}, ${page.after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(standings.name), asc(standings.subjectId))
    .limit(page.first + 1);

function withResult({ state, criterion }: StandingFilter): SQL | undefined {
  if (criterion && state) return sql`${standings.results} -> ${criterion} ->> 'state' = ${state}`;
  if (criterion) return sql`${standings.results} ? ${criterion}`;
  return state
    ? sql`exists (select from jsonb_each(${standings.results}) r where r.value ->> 'state' = ${state})`
    : undefined;
}

/** How many there are, how many results need a look, at how many firms. */
export async function countStandings(tx: Tx, serviceId: string | undefined) {
  const [row] = await tx
    .select({
      total: sql<number>`count(*)::int`,
      exceptions: sql<number>`coalesce(sum(${standings.exceptions}), 0)::int`,
      firms: sql<number>`count(*) filter (where ${standings.exceptions} > 0)::int`,
    })
    .from(standings)
    .where(and(eq(standings.open, true), serviceId ? eq(standings.serviceId, serviceId) : undefined));
  return row!;
}

/** Those with a breach, for the work list. */
export const listBreached = (tx: Tx): Promise<KeptStanding[]> =>
  listStandings(tx, { first: 200, after: null }, { state: "BREACHED" });
