import { countUnread, listMail } from "#db/deliveries/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { mutate, query } from "../query.ts";
import { only } from "../rights.ts";
import { markRead } from "./markRead.ts";
import { withSecrets } from "./secrets.ts";

export const resolvers = {
  Query: {
    outbox: query(
      only("HOUSE_ADMINISTRATOR", "AUDITOR", "REGULATOR"),
      async ({ tx, viewer, context }, args: { first: number; after?: string | null }) => {
        const page = readPage(args);
        return connection(
          await listMail(tx, page),
          page,
          (row) => row.id,
          (row) => ({
            id: globalId("Mail", row.id),
            to: row.address,
            subject: row.subject,
            // Where no mail server is set this page is the only way a one-time link reaches its user: by an administrator.
            body:
              row.state === "KEPT" && viewer?.roles.includes("HOUSE_ADMINISTRATOR")
                ? withSecrets(row.body, context.portal)
                : row.body,
            at: row.createdAt,
            state: row.state,
            attempts: row.attempts,
            lastError: row.lastError,
          }),
        );
      },
    ),
  },
  InboxMessage: {
    obligation: async ({ path }, _args, { reading }) => {
      const id = rowOf("Obligation", /^\/obligations\/([^/]+)$/.exec(path)?.[1] ?? "");
      return id ? ((await (await reading()).load.obligation.load(id)) ?? null) : null;
    },
  },
  Mutation: {
    markRead: mutate(markRead, async ({ tx, viewer }) => ({
      __typename: "InboxRead" as const,
      unread: await countUnread(tx, viewer.id),
    })),
  },
} satisfies Resolvers;
