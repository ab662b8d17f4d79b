import type { Tx } from "#db/client.ts";
import { listMembersOfFirm, type MemberRow } from "#db/members/queries.ts";
import {
  added,
  type ConfirmationRow,
  findConfirmation,
  findStandingAt,
  listConfirmations,
  listStatementLines,
  type Place,
} from "#db/statements/queries.ts";
import { addDays, isDate } from "#domain/calendar.ts";
import type {
  QueryBalanceConfirmationsArgs,
  QueryStatementOfAccountArgs,
  Resolvers,
} from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { titleOf } from "../journal/titles.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, signedInQuery, written } from "../query.ts";
import { signedIn } from "../rights.ts";
import { answerBalance } from "./answerBalance.ts";
import { askBalances } from "./askBalances.ts";
import { type BalanceContent, balances, type Statement, type StatementLine } from "./content.ts";

function readDay(name: string, day: string): string {
  if (!isDate(day)) throw badInput(`${name} is no day: give one as YYYY-MM-DD.`);
  return day;
}

/** Whose statement it is; null where there is none to see. */
async function memberOf(
  { tx, load, viewer }: AskedSignedIn,
  id: string | null | undefined,
): Promise<MemberRow | null> {
  if (id) {
    const row = rowOf("Member", id);
    return row ? load.member.load(row) : null;
  }
  if (viewer.side === "HOUSE") throw badInput("memberId is missing: name the member whose statement it is.");
  const own = await listMembersOfFirm(tx, viewer.firmId);
  if (own.length > 1)
    throw badInput("memberId is missing: your firm is a member of several services, name one.");
  return own[0] ?? null;
}

const placeOf = (row: { id: string; bookedOn: string }): Place => ({ day: row.bookedOn, entryId: row.id });

async function entriesOf(
  tx: Tx,
  { member, from, to }: Statement,
  args: { first: number; after?: string | null },
  currency: string,
) {
  const page = readPage(args);
  if (page.after && !isDate(page.after.key))
    throw badInput("after is no cursor of this list: leave it out to start at the beginning.");
  const after: Place | null = page.after && { day: page.after.key, entryId: page.after.id };
  const lines = await listStatementLines(tx, member.id, { from, to }, { first: page.first, after });
  let balance = await findStandingAt(tx, member.id, after && after.day >= from ? after : { before: from });
  const told = lines.map((line) => {
    balance = added(balance, line.moved);
    return { ...line, balance };
  });
  return connection(
    told,
    page,
    (line) => placeOf(line).day,
    (line): StatementLine => ({
      id: globalId("JournalEntry", line.id),
      title: titleOf(line.kind),
      bookedOn: line.bookedOn,
      at: line.at,
      number: line.number,
      obligationId: line.obligationId,
      moved: balances(line.moved, currency),
      balance: balances(line.balance, currency),
    }),
  );
}

export const resolvers = {
  Query: {
    statementOfAccount: signedInQuery(
      signedIn("journal:read"),
      async (asked, args: QueryStatementOfAccountArgs): Promise<Statement | null> => {
        const [from, to] = [readDay("from", args.from), readDay("to", args.to)];
        if (to < from) throw badInput(`to is ${to}, before from, ${from}: give the last day of the period.`);
        const member = await memberOf(asked, args.memberId);
        return member && { member, from, to };
      },
    ),
    balanceConfirmations: query(
      signedIn("journal:read"),
      async ({ tx }, args: QueryBalanceConfirmationsArgs & { first: number }) => {
        const page = readPage(args);
        const filter = { year: args.year ?? undefined, unanswered: args.unanswered };
        return connection(
          await listConfirmations(tx, page, filter),
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  StatementOfAccount: {
    opening: async ({ member, from }, _args, context) =>
      balances(
        await findStandingAt((await context.reading()).tx, member.id, { before: from }),
        await currencyOf(member, context),
      ),
    closing: async ({ member, to }, _args, context) =>
      balances(
        await findStandingAt((await context.reading()).tx, member.id, { before: addDays(to, 1) }),
        await currencyOf(member, context),
      ),
    entries: async (statement, args, context) =>
      entriesOf((await context.reading()).tx, statement, args, await currencyOf(statement.member, context)),
  },
  StatementEntry: {
    obligation: async ({ obligationId }, _args, { reading }) =>
      obligationId ? (await reading()).load.obligation.load(obligationId) : null,
  },
  BalanceConfirmation: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("BalanceConfirmation", id);
      return row ? findConfirmation((await reading()).tx, row) : null;
    },
    id: ({ id }) => globalId("BalanceConfirmation", id),
    member: async ({ memberId }, _args, { reading }) => written((await reading()).load.member.load(memberId)),
    balances: ({ content }) => {
      const { currency, posted, called, owed, payable } = content as BalanceContent;
      const stated = (amount: string) => ({ amount, currency });
      return { posted: stated(posted), called: stated(called), owed: stated(owed), payable: stated(payable) };
    },
    answer: ({ agrees, note, answeredAt, answeredBy }: ConfirmationRow) =>
      answeredAt ? { agrees: agrees ?? false, note: note ?? "", at: answeredAt, by: answeredBy } : null,
  },
  Mutation: {
    askBalances: mutate(askBalances, preparedAnswer),
    answerBalance: mutate(answerBalance, async ({ tx }, { confirmationId }) => ({
      __typename: "BalanceAnswered" as const,
      confirmation: await written(findConfirmation(tx, confirmationId)),
    })),
  },
} satisfies Resolvers;
