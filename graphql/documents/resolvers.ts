import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId } from "../ids.ts";

export const resolvers = {
  Document: {
    id: ({ id }) => globalId("Document", id),
    href: ({ id }) => `/api/documents/${globalId("Document", id)}`,
  },
} satisfies Resolvers;
