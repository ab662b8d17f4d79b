import { findPayments, listPayments } from "#db/payments/queries.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { connection, readPage } from "../pages.ts";
import { mutate, query, written } from "../query.ts";
import { signedIn } from "../rights.ts";
import { matchPayment } from "./matchPayment.ts";
import { recordPayment } from "./recordPayment.ts";

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
  },
  Mutation: {
    recordPayment: mutate(recordPayment, async ({ tx }, { paymentId }) => ({
      __typename: "PaymentRecorded" as const,
      payment: await written(findPayments(tx, [paymentId]).then(([row]) => row ?? null)),
    })),
    matchPayment: mutate(matchPayment, preparedAnswer),
  },
} satisfies Resolvers;
