import { and, desc, eq, inArray, lte } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { rulebookVersions } from "./tables.ts";

export type RulebookRow = typeof rulebookVersions.$inferSelect;

export const findRulebooks = (tx: Tx, ids: readonly string[]): Promise<RulebookRow[]> =>
  tx
    .select()
    .from(rulebookVersions)
    .where(inArray(rulebookVersions.id, [...ids]));

/** The version in effect on a day: the last one that had come into effect by then. */
export async function findRulebookOn(
  tx: Tx,
  serviceId: string,
  day: string,
): Promise<RulebookRow | undefined> {
  const rows = await tx
    .select()
    .from(rulebookVersions)
    .where(and(eq(rulebookVersions.serviceId, serviceId), lte(rulebookVersions.effectiveFrom, day)))
    .orderBy(desc(rulebookVersions.effectiveFrom))
    .limit(1);
  return rows[0];
}

export const listRulebooks = (tx: Tx, serviceId: string): Promise<RulebookRow[]> =>
  tx
    .select()
    .from(rulebookVersions)
    .where(eq(rulebookVersions.serviceId, serviceId))
    .orderBy(desc(rulebookVersions.number));

export const insertRulebook = (tx: Tx, version: typeof rulebookVersions.$inferInsert) =>
  tx.insert(rulebookVersions).values(version);
