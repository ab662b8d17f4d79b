import { and, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { olderThan } from "../select.ts";
import { clearingServices, fundFigures, houses } from "./tables.ts";

export type HouseRow = typeof houses.$inferSelect;
export type ServiceRow = typeof clearingServices.$inferSelect;
export type FundRow = typeof fundFigures.$inferSelect;

/** The house, or undefined before `npm run bootstrap`. */
export async function findHouse(tx: Tx): Promise<HouseRow | undefined> {
  return (await tx.select().from(houses))[0];
}

export const insertHouse = (tx: Tx, house: typeof houses.$inferInsert) => tx.insert(houses).values(house);

export const listServices = (tx: Tx): Promise<ServiceRow[]> =>
  tx.select().from(clearingServices).orderBy(clearingServices.code);

export const findServices = (tx: Tx, ids: readonly string[]): Promise<ServiceRow[]> =>
  tx
    .select()
    .from(clearingServices)
    .where(inArray(clearingServices.id, [...ids]));

export async function findServiceByCode(tx: Tx, code: string): Promise<ServiceRow | undefined> {
  return (await tx.select().from(clearingServices).where(eq(clearingServices.code, code)))[0];
}

export const insertService = (tx: Tx, service: typeof clearingServices.$inferInsert) =>
  tx.insert(clearingServices).values(service);

export const insertFundFigure = (tx: Tx, figure: typeof fundFigures.$inferInsert) =>
  tx.insert(fundFigures).values(figure);

/** The fund of a service as published, newest first; one row more than `first`. */
export const listFundFigures = (
  tx: Tx,
  serviceId: string,
  { first, after }: { first: number; after: { id: string } | null },
): Promise<FundRow[]> =>
  tx
    .select()
    .from(fundFigures)
    .where(and(eq(fundFigures.serviceId, serviceId), olderThan(fundFigures.id, after?.id)))
    .orderBy(desc(fundFigures.id))
    .limit(first + 1);

/** What was published last on each day in `timeZone` on which anything was, newest first. */
export async function listFundDays(
  tx: Tx,
  serviceId: string,
  { first, timeZone }: { first: number; timeZone: string },
): Promise<(FundRow & { day: string })[]> {
  const dated = tx
    .select({
      ...getTableColumns(fundFigures),
      day: sql<string>`(${fundFigures.publishedAt} at time zone ${timeZone})::date::text`.as("day"),
    })
    .from(fundFigures)
    .where(eq(fundFigures.serviceId, serviceId))
    .as("dated");
  return tx.selectDistinctOn([dated.day]).from(dated).orderBy(desc(dated.day), desc(dated.id)).limit(first);
}
