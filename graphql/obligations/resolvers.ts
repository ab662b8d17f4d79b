import {
  findAcknowledgement,
  findContest,
  listAnnouncements,
  listObligations,
  type ObligationRow,
} from "#db/obligations/queries.ts";
import { listPaymentsOf } from "#db/payments/queries.ts";
import { creditorReference } from "#domain/creditorReference.ts";
import { obligationState } from "#domain/obligation.ts";
import type { QueryObligationsArgs, Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, written } from "../query.ts";
import { signedIn } from "../rights.ts";
import { acknowledgeObligation } from "./acknowledgeObligation.ts";
import { adjustObligation } from "./adjustObligation.ts";
import { announcePayment } from "./announcePayment.ts";
import { answerContest } from "./answerContest.ts";
import { computationOf } from "./computation.ts";
import { contestObligation } from "./contestObligation.ts";
import { readFilter } from "./filter.ts";
import { outstandingOf } from "./find.ts";
import { canTakeOff } from "./takeOff.ts";

async function changed({ load }: AskedSignedIn, { obligationId }: { obligationId: string }) {
  return {
    __typename: "ObligationChanged" as const,
    obligation: await written(load.obligation.load(obligationId)),
  };
}

const amountOf = (pick: (row: ObligationRow) => bigint) => (row: ObligationRow) =>
  money(pick(row), row.currency);

export const resolvers = {
  Query: {
    obligations: query(
      signedIn("obligations:read"),
      async ({ tx, now }, args: QueryObligationsArgs & { first: number }) => {
        const page = readPage(args);
        const filter = await readFilter(tx, args);
        return connection(
          await listObligations(tx, page, filter, now),
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  Obligation: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Obligation", id);
      return row ? (await reading()).load.obligation.load(row) : null;
    },
    id: ({ id }) => globalId("Obligation", id),
    member: async ({ memberId }, _args, { reading }) => written((await reading()).load.member.load(memberId)),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    amount: amountOf((row) => row.amount),
    toPay: amountOf((row) => row.toPay),
    paid: amountOf((row) => row.paid),
    credited: amountOf((row) => row.credited),
    adjustments: async ({ id, currency }, _args, { reading }) =>
      (await (await reading()).load.adjustmentsOf.load(id)).map((row) => ({
        ...row,
        amount: money(row.amount, currency),
      })),
    reference: ({ number }) => creditorReference(number),
    outstanding: amountOf(outstandingOf),
    state: (row, _args, { now }) => obligationState(row, now),
    contested: ({ contestedAt, answeredAt }) => contestedAt !== null && answeredAt === null,
    defaultEvent: async ({ defaultId }, _args, { reading }) =>
      defaultId ? (await reading()).load.defaultEvent.load(defaultId) : null,
    layer: async ({ layerId }, _args, { reading }) =>
      layerId ? (await reading()).load.layer.load(layerId) : null,
    rulebook: async ({ rulebookVersionId }, _args, { reading }) =>
      written((await reading()).load.rulebook.load(rulebookVersionId)),
    computation: computationOf,
    acknowledgement: async ({ id }, _args, { reading }) => findAcknowledgement((await reading()).tx, id),
    contest: async ({ id, currency }, _args, { reading }) => {
      const { tx, load } = await reading();
      const found = await findContest(tx, id);
      if (!found) return null;
      const { answer, ...contest } = found;
      if (!answer) return { ...contest, answer };
      const { amount, returnId, ...said } = answer;
      return {
        ...contest,
        answer: {
          ...said,
          amount: said.outcome === "UPHELD" ? money(amount, currency) : null,
          returned: returnId ? written(load.obligation.load(returnId)) : null,
        },
      };
    },
    announcements: async ({ id, currency }, _args, { reading }) =>
      (await listAnnouncements((await reading()).tx, id)).map((row) => ({
        ...row,
        amount: money(row.amount, currency),
      })),
    payments: async ({ id }, _args, { reading }) => listPaymentsOf((await reading()).tx, id),
    adjustable: canTakeOff,
    waiting: async ({ id }, _args, { reading }) => (await reading()).load.waitingFor.load(id),
    houseNumber: async ({ id }, _args, { reading }) =>
      (await (await reading()).load.houseNumber.load(id))?.number ?? null,
  },
  Mutation: {
    acknowledgeObligation: mutate(acknowledgeObligation, changed),
    contestObligation: mutate(contestObligation, changed),
    announcePayment: mutate(announcePayment, changed),
    answerContest: mutate(answerContest, preparedAnswer),
    adjustObligation: mutate(adjustObligation, preparedAnswer),
  },
} satisfies Resolvers;
