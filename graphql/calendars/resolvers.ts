import { findOpenFeed } from "#db/calendars/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { mutate, signedInQuery } from "../query.ts";
import { MEMBER, only } from "../rights.ts";
import { closeCalendar } from "./closeCalendar.ts";
import { openCalendar } from "./openCalendar.ts";

export const resolvers = {
  Query: {
    calendar: signedInQuery(only(...MEMBER), async ({ tx, viewer }) => {
      const feed = await findOpenFeed(tx, viewer.id);
      return feed ? { openedAt: feed.createdAt } : null;
    }),
  },
  Mutation: {
    openCalendar: mutate(openCalendar, async (_asked, _done, { address }) => ({
      __typename: "CalendarOpened" as const,
      address: address ?? null,
    })),
    closeCalendar: mutate(closeCalendar, async (_asked, { at }) => ({
      __typename: "CalendarClosed" as const,
      at: new Date(at),
    })),
  },
} satisfies Resolvers;
