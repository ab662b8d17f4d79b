import type { Resolvers } from "../__generated__/resolvers.ts";
import { query } from "../query.ts";
import { signedIn } from "../rights.ts";
import { runInWorker } from "./run.ts";

export const resolvers = {
  Query: {
    runCase: query(signedIn("cases:run"), (_asked, { case: text }: { case: string }) => runInWorker(text)),
  },
} satisfies Resolvers;
