import { desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
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

/** The fund of a service as published, newest first. */
export const listFundFigures = (tx: Tx, serviceId: string, first: number): Promise<FundRow[]> =>
  tx
    .select()
    .from(fundFigures)
    .where(eq(fundFigures.serviceId, serviceId))
    .orderBy(desc(fundFigures.id))
    .limit(first);
