import { findHouse } from "#db/house/queries.ts";
import { findRulebookOn, listRulebooks } from "#db/rulebooks/queries.ts";
import { isDate } from "#domain/calendar.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { badInput } from "../pages.ts";
import { mutate, written } from "../query.ts";
import { dayIn } from "../time.ts";
import { adoptRulebook } from "./adoptRulebook.ts";
import { flatLayers, type RulebookContent } from "./content.ts";

export const resolvers = {
  ClearingService: {
    rulebook: async ({ id }, { on }, { reading, now }) => {
      const { tx } = await reading();
      if (on && !isDate(on)) throw badInput("on is no day: give one as YYYY-MM-DD.");
      const day = on ?? dayIn(now, (await findHouse(tx))?.timeZone ?? "UTC");
      return (await findRulebookOn(tx, id, day)) ?? null;
    },
    rulebooks: async ({ id }, _args, { reading }) => listRulebooks((await reading()).tx, id),
  },
  RulebookVersion: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("RulebookVersion", id);
      return row ? (await reading()).load.rulebook.load(row) : null;
    },
    id: ({ id }) => globalId("RulebookVersion", id),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    layers: ({ content }) =>
      flatLayers((content as RulebookContent).loss.layers).map((layer) => ({
        id: layer.id,
        title: layer.title ?? layer.id,
        payer: layer.payer ?? "",
        resource: layer.resource ?? null,
      })),
  },
  Mutation: { adoptRulebook: mutate(adoptRulebook, preparedAnswer) },
} satisfies Resolvers;
