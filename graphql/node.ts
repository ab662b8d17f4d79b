import { findEvents } from "#db/audit/queries.ts";
import { findRuns } from "#db/contributions/runs.ts";
import { findEntries } from "#db/journal/queries.ts";
import { findBatch } from "#db/measures/queries.ts";
import { findPayments } from "#db/payments/queries.ts";
import type { Resolvers } from "./__generated__/resolvers.ts";
import type { Reading } from "./context.ts";
import { readId } from "./ids.ts";
import { query } from "./query.ts";
import { anybody } from "./rights.ts";

/** How a thing of each type is found by its row: under the viewer's own row policies, so that hidden is missing. */
const FIND: Record<string, (reading: Reading, id: string) => Promise<object | null | undefined>> = {
  ClearingService: ({ load }, id) => load.service.load(id),
  Firm: ({ load }, id) => load.firm.load(id),
  User: ({ load }, id) => load.user.load(id),
  Client: ({ load }, id) => load.client.load(id),
  Application: ({ load }, id) => load.application.load(id),
  Member: ({ load }, id) => load.member.load(id),
  RulebookVersion: ({ load }, id) => load.rulebook.load(id),
  Decision: ({ load }, id) => load.decision.load(id),
  DefaultEvent: ({ load }, id) => load.defaultEvent.load(id),
  Obligation: ({ load }, id) => load.obligation.load(id),
  ContributionRun: async ({ tx }, id) => (await findRuns(tx, [id]))[0],
  Payment: async ({ tx }, id) => (await findPayments(tx, [id]))[0],
  MeasureBatch: ({ tx }, id) => findBatch(tx, id),
  JournalEntry: async ({ tx }, id) => (await findEntries(tx, [id]))[0],
  AuditEvent: async ({ tx }, id) => (await findEvents(tx, [id]))[0],
};

export const resolvers = {
  Query: {
    node: query(anybody, async (reading, args: { id: string }) => {
      const read = readId(args.id);
      const found = read && reading.viewer ? await FIND[read.type]?.(reading, read.id) : null;
      return found && read ? ({ ...found, __typename: read.type } as never) : null;
    }),
  },
  Node: { __resolveType: (value) => (value as unknown as { __typename: string }).__typename as never },
} satisfies Resolvers;
