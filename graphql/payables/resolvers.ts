import { findHouse } from "#db/house/queries.ts";
import { listLatePayers, type PayableCell, sumPayables } from "#db/obligations/payables.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { ageBands, bandDays } from "#domain/aging.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { query, written } from "../query.ts";
import { HOUSE, only } from "../rights.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import { dayIn } from "../time.ts";

const PAYERS = 50;
const ENDS = ageBands.map(({ upTo }) => upTo).filter(Number.isFinite);

const together = (cells: readonly PayableCell[], currency: string) => ({
  count: cells.reduce((sum, { count }) => sum + count, 0),
  outstanding: money(
    cells.reduce((sum, { left }) => sum + BigInt(left), 0n),
    currency,
  ),
});

export const resolvers = {
  Query: {
    payables: query(only(...HOUSE), async ({ tx, now, load }, args: { serviceId: string }) => {
      const id = rowOf("ClearingService", args.serviceId);
      const service = id ? await load.service.load(id) : null;
      const house = await findHouse(tx);
      if (!service || !house) return null;
      const { currency } = service;
      const { timeZone } = house;
      const today = dayIn(now, timeZone);
      const asked = { serviceId: service.id, now, timeZone };
      const cells = await sumPayables(tx, asked, today, ENDS);
      const rulebook = await findRulebookOn(tx, service.id, today);
      const interest = (rulebook?.content as RulebookContent | undefined)?.contributions?.interest;
      const bearing = cells.filter(({ kind, state }) => kind !== "INTEREST" && state === "OVERDUE");
      return {
        ...together(cells, currency),
        cells: cells.map(({ left, band, ...cell }) => ({
          ...cell,
          band: ageBands[band]!.band,
          outstanding: money(BigInt(left), currency),
        })),
        bands: bandDays(today).map(({ band, from, to }) => ({ band, dueFrom: from, dueTo: to })),
        bearing: interest ? { ...interest, ...together(bearing, currency) } : null,
        latePayers: (await listLatePayers(tx, asked, PAYERS)).map(({ memberId, left, ...payer }) => ({
          ...payer,
          member: written(load.member.load(memberId)),
          outstanding: money(BigInt(left), currency),
        })),
      };
    }),
  },
} satisfies Resolvers;
