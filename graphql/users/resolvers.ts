import { countWaiting } from "#db/approvals/queries.ts";
import { countUnread, listInbox } from "#db/deliveries/queries.ts";
import { listMembersOfFirm } from "#db/members/queries.ts";
import { listFirms, listUsers } from "#db/users/queries.ts";
import type { Resolvers, Role } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { inboxMessage } from "../deliveries/message.ts";
import { globalId, rowOf } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { forbidden, mutate, query, signedInQuery, written } from "../query.ts";
import { anybody, HOUSE, only, signedIn } from "../rights.ts";
import { acceptInvitation } from "./acceptInvitation.ts";
import { inviteUser } from "./inviteUser.ts";
import { operationsOf } from "./operations.ts";
import { reinstateUser } from "./reinstateUser.ts";
import { suspendUser } from "./suspendUser.ts";

const houseOnly = only(...HOUSE);

export const resolvers = {
  Query: {
    viewer: query(anybody, ({ viewer }) => viewer),
    users: signedInQuery(
      signedIn(),
      async ({ tx, viewer }, args: { first: number; after?: string | null; all: boolean }) => {
        if (args.all && viewer.side !== "HOUSE") throw forbidden(houseOnly);
        const page = readPage(args);
        const rows = await listUsers(tx, page, args.all ? undefined : viewer.firmId);
        return connection(
          rows,
          page,
          (row) => row.email,
          (row) => row,
        );
      },
    ),
    firms: query(houseOnly, ({ tx }) => listFirms(tx)),
  },
  Viewer: {
    user: async (viewer, _args, { reading }) =>
      viewer.kind === "user" ? (await reading()).load.user.load(viewer.id) : null,
    client: async (viewer, _args, { reading }) =>
      viewer.kind === "client" ? (await reading()).load.client.load(viewer.id) : null,
    firm: async (viewer, _args, { reading }) => written((await reading()).load.firm.load(viewer.firmId)),
    roles: (viewer) => [...viewer.roles],
    may: (viewer) => operationsOf(viewer),
    memberships: async (viewer, _args, { reading }) =>
      viewer.side === "MEMBER" ? listMembersOfFirm((await reading()).tx, viewer.firmId) : [],
    unread: async (viewer, _args, { reading }) =>
      viewer.kind === "user" ? countUnread((await reading()).tx, viewer.id) : 0,
    inbox: async (viewer, args, { reading }) => {
      const page = readPage(args);
      const rows = viewer.kind === "user" ? await listInbox((await reading()).tx, viewer.id, page) : [];
      return connection(rows, page, (row) => row.id, inboxMessage);
    },
    waiting: async (viewer, _args, { reading }) =>
      viewer.side === "HOUSE" ? countWaiting((await reading()).tx) : 0,
  },
  Firm: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Firm", id);
      return row ? (await reading()).load.firm.load(row) : null;
    },
    id: ({ id }) => globalId("Firm", id),
  },
  User: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("User", id);
      return row ? (await reading()).load.user.load(row) : null;
    },
    id: ({ id }) => globalId("User", id),
    firm: async ({ firmId }, _args, { reading }) => written((await reading()).load.firm.load(firmId)),
    roles: ({ roles }) => roles as Role[],
  },
  Mutation: {
    inviteUser: mutate(inviteUser, preparedAnswer),
    reinstateUser: mutate(reinstateUser, preparedAnswer),
    suspendUser: mutate(suspendUser, async ({ load }, { userId }) => ({
      __typename: "UserSuspended" as const,
      user: await written(load.user.load(userId)),
    })),
    acceptInvitation: Object.assign(acceptInvitation, { allow: anybody }),
  },
} satisfies Resolvers;
