import { findInterestOn } from "#db/obligations/lateness.ts";
import { findObligations } from "#db/obligations/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { houseDay } from "../house/day.ts";
import { outstandingOf } from "../obligations/find.ts";
import { mutate, query, written } from "../query.ts";
import { HOUSE, only } from "../rights.ts";
import { chargeInterest } from "./chargeInterest.ts";
import { listAllUncharged, reckonInterest, type Stated, stated } from "./reckon.ts";

const MOST = 100;

export const resolvers = {
  Query: {
    interestToCharge: query(only(...HOUSE), async ({ tx, now }) => {
      const today = await houseDay(tx, now);
      const ids = (await listAllUncharged(tx, today)).slice(0, MOST).map(({ late }) => late.obligationId);
      const rows = new Map((await findObligations(tx, ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => rows.get(id) ?? []);
    }),
  },
  Obligation: {
    interest: async (row, _args, { reading, now }) => {
      const { tx, load } = await reading();
      const { currency } = row;
      const chargedId = row.kind === "INTEREST" ? null : await findInterestOn(tx, row.id);
      const charged = chargedId ? await written(load.obligation.load(chargedId)) : null;
      const found = charged ? null : await reckonInterest(tx, row, await houseDay(tx, now));
      if (!charged && !found) return null;
      const content = charged?.content as (Stated & { about: { dueOn: string; amount: string } }) | undefined;
      const told = content
        ? { ...content, dueOn: content.about.dueOn, principal: content.about.amount }
        : stated(found!, currency);
      const inCurrency = (amount: string) => ({ amount, currency });
      return {
        dueOn: told.dueOn,
        principal: inCurrency(told.principal),
        rate: told.rate,
        dayCount: told.dayCount,
        segments: told.segments.map((segment) => ({ ...segment, principal: inCurrency(segment.principal) })),
        exact: told.exact,
        total: inCurrency(told.amount),
        final: outstandingOf(row) === 0n,
        charged,
      };
    },
  },
  Mutation: { chargeInterest: mutate(chargeInterest, preparedAnswer) },
} satisfies Resolvers;
