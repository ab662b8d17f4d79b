import { findRequirements } from "#db/contributions/queries.ts";
import { findHouse } from "#db/house/queries.ts";
import { addDays, isDate } from "#domain/calendar.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { currencyOf } from "../house/currency.ts";
import { money } from "../money.ts";
import { badInput } from "../pages.ts";
import { mutate } from "../query.ts";
import { instantOf } from "../time.ts";
import { postContribution } from "./postContribution.ts";
import { runResolvers } from "./runResolvers.ts";

/** A day of a question: a real one, as YYYY-MM-DD. */
const readDay = (name: string, text: string): string => {
  if (!isDate(text) || text < "1900-01-01" || text > "2999-12-31")
    throw badInput(`${name} is no day: give one as YYYY-MM-DD.`);
  return text;
};

export const resolvers = {
  ...runResolvers,
  Member: {
    requirement: async (member, args, context) => {
      const { tx } = await context.reading();
      const on = readDay("on", args.on);
      const knownOn = args.knownOn ? readDay("knownOn", args.knownOn) : null;
      const zone = (await findHouse(tx))?.timeZone ?? "UTC";
      const found = await findRequirements(tx, [member.id], {
        on,
        ...(knownOn && { before: instantOf(addDays(knownOn, 1), "00:00", zone) }),
      });
      const amount = found.get(member.id);
      return amount === undefined ? null : money(amount, await currencyOf(member, context));
    },
  },
  Mutation: { ...runResolvers.Mutation, postContribution: mutate(postContribution, preparedAnswer) },
} satisfies Resolvers;
