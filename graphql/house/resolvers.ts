import {
  type FundRow,
  findHouse,
  listFundDays,
  listFundFigures,
  listServices,
  type ServiceRow,
} from "#db/house/queries.ts";
import type { Resolvers, Role } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { DEMONSTRATION_PASSWORD } from "../portal.ts";
import { mutate, query } from "../query.ts";
import { anybody, roleInWords, signedIn } from "../rights.ts";
import { openService } from "./openService.ts";

const figure = (row: FundRow, { currency }: ServiceRow) => ({
  publishedAt: row.publishedAt,
  required: money(row.required, currency),
  posted: money(row.posted, currency),
  called: money(row.called, currency),
  cause: row.cause,
});

export const resolvers = {
  Query: {
    house: query(anybody, async ({ tx }) => {
      const house = await findHouse(tx);
      if (!house) throw badInput("There is no house yet: run npm run bootstrap.");
      return house;
    }),
    services: query(anybody, ({ tx }) => listServices(tx)),
    service: query(anybody, ({ load }, { id }: { id: string }) => {
      const row = rowOf("ClearingService", id);
      return row ? load.service.load(row) : null;
    }),
    fundFigures: query(
      signedIn("fund:read"),
      async ({ tx, load }, args: { serviceId: string; first: number; after?: string | null }) => {
        const page = readPage(args);
        const row = rowOf("ClearingService", args.serviceId);
        const service = row ? await load.service.load(row) : null;
        return connection(
          service ? await listFundFigures(tx, service.id, page) : [],
          page,
          ({ id }) => id,
          (published) => figure(published, service!),
        );
      },
    ),
  },
  House: {
    now: (_house, _args, { now }) => now,
    demonstrationSignIns: ({ demonstration }, _args, { portal }) =>
      demonstration
        ? portal.signIns.map(({ roles, ...user }) => ({
            ...user,
            role: (roles as Role[]).map(roleInWords).join(", "),
            password: DEMONSTRATION_PASSWORD,
          }))
        : [],
  },
  ClearingService: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("ClearingService", id);
      return row ? (await reading()).load.service.load(row) : null;
    },
    id: ({ id }) => globalId("ClearingService", id),
    capital: ({ capital, currency }) => money(capital, currency),
    fund: async (service, _args, { reading }) => {
      const [row] = await listFundFigures((await reading()).tx, service.id, { first: 1, after: null });
      return row ? figure(row, service) : null;
    },
    fundHistory: async (service, { first }, { reading }) => {
      const page = readPage({ first });
      const rows = await listFundFigures((await reading()).tx, service.id, page);
      return rows.slice(0, first).map((row) => figure(row, service));
    },
    fundByDay: async (service, { first }, { reading }) => {
      readPage({ first });
      const { tx } = await reading();
      const house = await findHouse(tx);
      const rows = await listFundDays(tx, service.id, { first, timeZone: house?.timeZone ?? "UTC" });
      return rows.map((row) => ({ day: row.day, figure: figure(row, service) }));
    },
  },
  Mutation: { openService: mutate(openService, preparedAnswer) },
} satisfies Resolvers;
