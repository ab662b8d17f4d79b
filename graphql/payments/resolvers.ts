import { listWaitingForReceipt } from "#db/approvals/queries.ts";
import { findPayments, listPayments } from "#db/payments/queries.ts";
import { listReceipts, type ReceiptRow } from "#db/payments/receipts.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { connection, readPage } from "../pages.ts";
import { mutate, query, written } from "../query.ts";
import { HOUSE, only, signedIn } from "../rights.ts";
import { matchPayment } from "./matchPayment.ts";
import { payReturn } from "./payReturn.ts";
import { reassignPayment } from "./reassignPayment.ts";
import { recordPayment } from "./recordPayment.ts";
import { refundReceipt } from "./refundReceipt.ts";
import { suggest } from "./suggest.ts";

interface ReceiptsAsked {
  first: number;
  after?: string | null;
  unassigned: boolean;
  search?: string | null;
}

const amountOf = (pick: (row: ReceiptRow) => bigint) => (row: ReceiptRow) => money(pick(row), row.currency);

export const resolvers = {
  Query: {
    payments: query(
      signedIn("obligations:read"),
      async ({ tx }, args: { first: number; after?: string | null }) => {
        const page = readPage(args);
        return connection(
          await listPayments(tx, page),
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
    receipts: query(only(...HOUSE), async ({ tx }, { unassigned, search, ...args }: ReceiptsAsked) => {
      const page = readPage(args);
      const filter = { unassigned, search: search?.trim().slice(0, 140) || undefined };
      return connection(
        await listReceipts(tx, page, filter),
        page,
        (row) => row.id,
        (row) => row,
      );
    }),
  },
  Payment: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Payment", id);
      return row ? ((await findPayments((await reading()).tx, [row]))[0] ?? null) : null;
    },
    id: ({ id }) => globalId("Payment", id),
    obligation: async ({ obligationId }, _args, { reading }) =>
      written((await reading()).load.obligation.load(obligationId)),
    amount: async (payment, _args, context) => money(payment.amount, await currencyOf(payment, context)),
    matched: ({ decisionId }) => decisionId !== null,
    reversed: ({ reversedAt }) => reversedAt !== null,
    receipt: async ({ receiptId }, _args, { reading }) =>
      receiptId ? (await reading()).load.receipt.load(receiptId) : null,
  },
  Receipt: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Receipt", id);
      return row ? (await reading()).load.receipt.load(row) : null;
    },
    id: ({ id }) => globalId("Receipt", id),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    amount: amountOf((row) => row.amount),
    assigned: amountOf((row) => row.assigned),
    refunded: amountOf((row) => row.refunded),
    left: amountOf((row) => row.left),
    payments: async ({ id }, _args, { reading }) => (await reading()).load.paymentsOfReceipt.load(id),
    refunds: async ({ id, currency }, _args, { reading }) =>
      (await (await reading()).load.refundsOf.load(id)).map((row) => ({
        ...row,
        amount: money(row.amount, currency),
      })),
    suggestions: async (receipt, _args, { reading }) => {
      const { tx, load } = await reading();
      const ids = await suggest(tx, receipt);
      return Promise.all(ids.map((id) => written(load.obligation.load(id))));
    },
    waiting: async ({ id }, _args, { reading }) => listWaitingForReceipt((await reading()).tx, id),
  },
  Mutation: {
    recordPayment: mutate(recordPayment, async ({ tx, load }, { receiptId, paymentId }) => ({
      __typename: "PaymentRecorded" as const,
      receipt: await written(load.receipt.load(receiptId)),
      payment: paymentId ? await written(findPayments(tx, [paymentId]).then(([row]) => row ?? null)) : null,
    })),
    matchPayment: mutate(matchPayment, preparedAnswer),
    reassignPayment: mutate(reassignPayment, preparedAnswer),
    refundReceipt: mutate(refundReceipt, preparedAnswer),
    payReturn: mutate(payReturn, preparedAnswer),
  },
} satisfies Resolvers;
