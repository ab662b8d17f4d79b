import { type EventRow, findEvents, listEvents } from "#db/audit/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId, readId, rowOf } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { query } from "../query.ts";
import { signedIn } from "../rights.ts";
import { eventTitle } from "./titles.ts";

export const resolvers = {
  Query: {
    auditEvents: query(
      signedIn(),
      async ({ tx }, args: { first: number; after?: string | null; subjectId?: string | null }) => {
        const page = readPage(args);
        const subject = args.subjectId ? readId(args.subjectId) : null;
        const rows: EventRow[] = args.subjectId && !subject ? [] : await listEvents(tx, page, subject?.id);
        return connection(
          rows,
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  AuditEvent: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("AuditEvent", id);
      return row ? ((await findEvents((await reading()).tx, [row]))[0] ?? null) : null;
    },
    id: ({ id }) => globalId("AuditEvent", id),
    title: (event) => eventTitle(event.kind, event.facts as Record<string, string>),
    by: async ({ userId, clientId }, _args, { reading }) => {
      const { load } = await reading();
      if (userId) return (await load.user.load(userId))?.name ?? "the clearing house";
      if (clientId) return (await load.client.load(clientId))?.name ?? "a partner system";
      return "the portal";
    },
    position: async ({ id }, _args, { reading }) =>
      (await (await reading()).load.seal.load(id))?.position ?? null,
  },
} satisfies Resolvers;
