import type { Tx } from "#db/client.ts";
import { findHouse } from "#db/house/queries.ts";
import type { ObligationFilter } from "#db/obligations/queries.ts";
import { addDays, isDate } from "#domain/calendar.ts";
import type { QueryObligationsArgs } from "../__generated__/resolvers.ts";
import { badInput } from "../pages.ts";
import { instantOf } from "../time.ts";

const MOST = 40; // characters of a number that is searched for

/** By what a list of obligations is narrowed. Days are days of the house: from its first moment to its last. */
export async function readFilter(tx: Tx, args: Partial<QueryObligationsArgs>): Promise<ObligationFilter> {
  const dueFrom = readDay("dueFrom", args.dueFrom);
  const dueTo = readDay("dueTo", args.dueTo);
  const number = args.number?.trim();
  if (number && (number.length > MOST || number.includes("\0") || !number.isWellFormed()))
    throw badInput(`number is no beginning of a number: give at most ${MOST} characters of one.`);
  const zone = dueFrom || dueTo ? (await findHouse(tx))!.timeZone : "UTC";
  return {
    kind: args.kind ?? undefined,
    state: args.state ?? undefined,
    contested: args.contested,
    open: args.open,
    service: args.service ?? undefined,
    dueFrom: dueFrom === undefined ? undefined : instantOf(dueFrom, "00:00", zone),
    dueBefore: dueTo === undefined ? undefined : instantOf(addDays(dueTo, 1), "00:00", zone),
    number: number || undefined,
  };
}

function readDay(name: string, day: string | null | undefined): string | undefined {
  if (day === null || day === undefined) return undefined;
  if (!isDate(day)) throw badInput(`${name} is no day: give one as YYYY-MM-DD.`);
  return day;
}
