import { findEntries, listEntries } from "#db/journal/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { connection, readPage } from "../pages.ts";
import { query, written } from "../query.ts";
import { signedIn } from "../rights.ts";
import { titleOf } from "./titles.ts";

export const resolvers = {
  Query: {
    journal: query(
      signedIn("journal:read"),
      async ({ tx, load }, args: { first: number; after?: string | null; memberId?: string | null }) => {
        const page = readPage(args);
        const row = args.memberId ? rowOf("Member", args.memberId) : null;
        const member = row ? await load.member.load(row) : null;
        const entries = args.memberId && !member ? [] : await listEntries(tx, page, member?.firmId);
        return connection(
          entries,
          page,
          (entry) => entry.id,
          (entry) => entry,
        );
      },
    ),
  },
  JournalEntry: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("JournalEntry", id);
      return row ? ((await findEntries((await reading()).tx, [row]))[0] ?? null) : null;
    },
    id: ({ id }) => globalId("JournalEntry", id),
    title: ({ kind }) => titleOf(kind),
    postings: async ({ id }, _args, { reading }) =>
      (await (await reading()).load.postingsOf.load(id)).map(({ kind, amount, currency }) => ({
        account: kind,
        amount: money(amount, currency),
      })),
    firm: async ({ firmId }, _args, { reading }) => written((await reading()).load.firm.load(firmId)),
  },
} satisfies Resolvers;
