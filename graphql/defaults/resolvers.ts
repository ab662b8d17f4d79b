import { listWaitingForDefault } from "#db/approvals/queries.ts";
import {
  type DefaultRow,
  findAllocation,
  findDefaults,
  listDefaults,
  listLosses,
} from "#db/defaults/queries.ts";
import { listCalls, listObligations } from "#db/obligations/queries.ts";
import { listPaymentsForDefault } from "#db/payments/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import type { Context } from "../context.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { outstandingOf } from "../obligations/find.ts";
import { connection, readPage } from "../pages.ts";
import { mutate, query, signedInQuery, written } from "../query.ts";
import { only, signedIn } from "../rights.ts";
import { declareDefault } from "./declareDefault.ts";
import { enterLoss } from "./enterLoss.ts";
import { lifeOf, stateOf } from "./life.ts";
import { prepareAllocation } from "./prepareAllocation.ts";
import { previewAllocation } from "./preview.ts";

const facts = async ({ id }: DefaultRow, { reading }: Context) => (await reading()).load.issue.load(id);

export const resolvers = {
  Query: {
    defaultEvents: signedInQuery(
      signedIn("defaults:read"),
      async ({ tx, viewer }, args: { first: number; after?: string | null }) => {
        const page = readPage(args);
        return connection(
          await listDefaults(tx, viewer.side, page),
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
    previewAllocation: query(
      only("RISK_MANAGER", "APPROVER", "AUDITOR", "REGULATOR"),
      async (asked, { defaultEventId }: { defaultEventId: string }) =>
        previewAllocation(asked, rowOf("DefaultEvent", defaultEventId)),
    ),
  },
  DefaultEvent: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("DefaultEvent", id);
      return row ? (await reading()).load.defaultEvent.load(row) : null;
    },
    id: ({ id }) => globalId("DefaultEvent", id),
    number: ({ number }) => `D${number}`,
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    state: async (event, _args, context) => stateOf(event, await facts(event, context)),
    life: async (event, _args, context) =>
      lifeOf(event, await facts(event, context)).map((step) => ({ ...step, note: null })),
    rulebook: async ({ rulebookVersionId }, _args, { reading }) =>
      written((await reading()).load.rulebook.load(rulebookVersionId)),
    loss: async (event, _args, context) => {
      const [first] = await (await context.reading()).load.layersOf.load(event.id);
      return first ? money(first.absorbed + first.remaining, await currencyOf(event, context)) : null;
    },
    uncovered: async (event, _args, context) => {
      const last = (await (await context.reading()).load.layersOf.load(event.id)).at(-1);
      return last ? money(last.remaining, await currencyOf(event, context)) : null;
    },
    layers: async ({ id }, _args, { reading }) => (await reading()).load.layersOf.load(id),
    obligations: async ({ id }, args, { reading, now }) => {
      const page = readPage(args);
      const rows = await listObligations(
        (await reading()).tx,
        page,
        { defaultId: id, kind: args.kind ?? undefined },
        now,
      );
      return connection(
        rows,
        page,
        (row) => row.id,
        (row) => row,
      );
    },
    member: async ({ inside }, _args, { reading }) =>
      inside ? (await reading()).load.member.load(inside.memberId) : null,
    reason: ({ inside }) => inside?.reason ?? null,
    losses: async (event, _args, context) => {
      if (!event.inside) return [];
      const currency = await currencyOf(event, context);
      const rows = await listLosses((await context.reading()).tx, event.id);
      return rows.map((row) => ({
        ...row,
        amount: money(row.amount, currency),
        margin: money(row.margin, currency),
        enteredBy: row.enteredByName,
      }));
    },
    allocation: async ({ id, inside }, _args, { reading }) =>
      inside ? ((await findAllocation((await reading()).tx, id)) ?? null) : null,
    calls: async (event, _args, context) => {
      if (!event.inside) return null;
      const rows = await listCalls((await context.reading()).tx, event.id);
      if (rows.length === 0) return null;
      const currency = await currencyOf(event, context);
      const totals = { called: 0n, received: 0n, acknowledged: 0n, unanswered: 0n, overdue: 0n };
      for (const row of rows) {
        const left = outstandingOf(row);
        totals.called += row.toPay;
        totals.received += row.paid;
        totals[row.acknowledgedAt || row.announced > row.paid ? "acknowledged" : "unanswered"] += left;
        if (row.dueAt && row.dueAt < context.now) totals.overdue += left;
      }
      return {
        ...(Object.fromEntries(
          Object.entries(totals).map(([name, amount]) => [name, money(amount, currency)]),
        ) as Record<keyof typeof totals, ReturnType<typeof money>>),
        dueAt: rows[0]?.dueAt ?? null,
      };
    },
    payments: async ({ id, inside }, _args, { reading }) =>
      inside ? listPaymentsForDefault((await reading()).tx, id) : [],
    waiting: async ({ id, inside }, _args, { reading }) =>
      inside ? listWaitingForDefault((await reading()).tx, id) : [],
  },
  Layer: {
    id: ({ layerId }) => layerId,
    absorbed: async (layer, _args, context) => money(layer.absorbed, await currencyOf(layer, context)),
    size: async (layer, _args, context) => money(layer.size, await currencyOf(layer, context)),
    remaining: async (layer, _args, context) => money(layer.remaining, await currencyOf(layer, context)),
    mine: async (layer, _args, context) => {
      const { tx, viewer } = await context.reading();
      if (viewer?.side !== "MEMBER") return null;
      const rows = await listObligations(
        tx,
        { first: 100, after: null },
        { defaultId: layer.defaultId },
        context.now,
      );
      const own = rows.filter((row) => row.layerId === layer.id);
      return own.length > 0
        ? money(
            own.reduce((sum, row) => sum + row.amount, 0n),
            await currencyOf(layer, context),
          )
        : null;
    },
  },
  Mutation: {
    declareDefault: mutate(declareDefault, async ({ load }, { defaultId, decisionId }) => ({
      __typename: "DefaultDeclared" as const,
      defaultEvent: await written(load.defaultEvent.load(defaultId)),
      decision: await written(load.decision.load(decisionId)),
    })),
    enterLoss: mutate(enterLoss, async ({ tx }, { defaultId }) => ({
      __typename: "LossEntered" as const,
      defaultEvent: await written(findDefaults(tx, "HOUSE", [defaultId]).then(([row]) => row ?? null)),
    })),
    prepareAllocation: mutate(prepareAllocation, preparedAnswer),
  },
} satisfies Resolvers;
