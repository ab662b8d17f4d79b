import { findMatches, listOpenMatches, listOutsideLists } from "#db/screening/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId } from "../ids.ts";
import { mutate, query, written } from "../query.ts";
import { HOUSE, only } from "../rights.ts";
import { dismissMatch } from "./dismissMatch.ts";
import { importList } from "./importList.ts";

export const resolvers = {
  Query: {
    outsideLists: query(only(...HOUSE), ({ tx }) => listOutsideLists(tx)),
    openMatches: query(only(...HOUSE), ({ tx }) => listOpenMatches(tx)),
  },
  OutsideList: { id: ({ id }) => globalId("OutsideList", id) },
  ScreeningMatch: {
    id: ({ id }) => globalId("ScreeningMatch", id),
    subjectId: async ({ subjectId }, _args, { reading }) => {
      const member = await (await reading()).load.member.load(subjectId);
      return globalId(member ? "Member" : "Application", subjectId);
    },
  },
  Mutation: {
    importList: mutate(
      importList,
      async ({ tx }, { listId, matches }: { listId: string; matches: number }) => ({
        __typename: "ListImported" as const,
        list: (await listOutsideLists(tx)).find(({ id }) => id === listId)!,
        matches,
      }),
    ),
    dismissMatch: mutate(dismissMatch, async ({ tx }, { matchId }: { matchId: string }) => ({
      __typename: "MatchDismissed" as const,
      match: await written(findMatches(tx, [matchId]).then(([match]) => match ?? null)),
    })),
  },
} satisfies Resolvers;
