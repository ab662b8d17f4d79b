import type { Tx } from "#db/client.ts";
import { findHouse } from "#db/house/queries.ts";
import { dayIn } from "../time.ts";

/** The calendar day it is at the house. */
export const houseDay = async (tx: Tx, now: Date): Promise<string> =>
  dayIn(now, (await findHouse(tx))?.timeZone ?? "UTC");
