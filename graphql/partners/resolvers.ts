import { listClients } from "#db/partners/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { mutate, query, written } from "../query.ts";
import { HOUSE, only } from "../rights.ts";
import { registerClient } from "./registerClient.ts";
import { revokeClient } from "./revokeClient.ts";

export const resolvers = {
  Query: { clients: query(only(...HOUSE, "FIRM_ADMINISTRATOR"), ({ tx }) => listClients(tx)) },
  Client: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Client", id);
      return row ? (await reading()).load.client.load(row) : null;
    },
    id: ({ id }) => globalId("Client", id),
    clientId: ({ id }) => id,
    firm: async ({ firmId }, _args, { reading }) => written((await reading()).load.firm.load(firmId)),
    active: ({ status }) => status === "ACTIVE",
  },
  Mutation: {
    registerClient: mutate(registerClient, async ({ load }, { decisionId, clientId }, { secret }) => ({
      __typename: "ClientPrepared" as const,
      decision: await written(load.decision.load(decisionId)),
      clientId,
      secret: secret ?? null,
    })),
    revokeClient: mutate(revokeClient, async ({ load }, { clientId }) => ({
      __typename: "ClientRevoked" as const,
      client: await written(load.client.load(clientId)),
    })),
  },
} satisfies Resolvers;
