import { lineKey, listCoverage, listOwnLines, listRunLines } from "#db/contributions/lines.ts";
import {
  findProgress,
  findRuns,
  findStored,
  listRuns,
  type RunLine,
  type RunRow,
  runState,
  sumOfLines,
} from "#db/contributions/runs.ts";
import { findBatch } from "#db/measures/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import { parseAmount } from "#domain/money.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import type { Context } from "../context.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { mutate, query, signedInQuery, written } from "../query.ts";
import { HOUSE, MEMBER, only, onlyOr } from "../rights.ts";
import { calculateRun } from "./calculateRun.ts";
import { proposeRun } from "./proposeRun.ts";
import { requirementCase } from "./runDocuments.ts";

/** An amount of a run's result, which is there. */
const amountOf = (name: keyof typeof AMOUNTS) => async (run: RunRow, _args: unknown, context: Context) =>
  money(run[name]!, await currencyOf(run, context));
const AMOUNTS = {
  size: 1, total: 1, called: 1, returned: 1, held: 1, coverOne: 1, coverTwo: 1, largest: 1, largestFive: 1,
}; // biome-ignore format: one list

/** What changed against the run issued before. */
const changeOf = (name: "size" | "total") => async (run: RunRow, _args: unknown, context: Context) => {
  const previous = await previousOf(run, context);
  return previous ? money(run[name]! - previous[name]!, await currencyOf(run, context)) : null;
};

const previousOf = async ({ previousRunId }: RunRow, { reading }: Context): Promise<RunRow | null> =>
  previousRunId === null ? null : ((await findRuns((await reading()).tx, [previousRunId]))[0] ?? null);

const shown = (line: RunLine, currency: string) => {
  const told = (amount: bigint) => money(amount, currency);
  return {
    measures: line.measures,
    before: told(line.before),
    after: told(line.after),
    change: told(line.after - line.before),
    byFund: told(line.byFund),
    byOwn: told(line.byOwn),
    byOthers: told(line.byOthers),
    posted: told(line.posted),
    called: told(line.called),
    toCall: told(line.toCall),
    toCredit: told(line.toCredit),
    toReturn: told(line.toReturn),
    held: told(line.held),
    kcm: line.kcm === null ? null : told(line.kcm),
  };
};

export const runResolvers = {
  Query: {
    contributionRuns: query(
      only(...HOUSE),
      async ({ tx }, args: { serviceId: string; first: number; after?: string | null }) => {
        const page = readPage(args);
        const serviceId = rowOf("ClearingService", args.serviceId);
        const rows = serviceId ? await listRuns(tx, page, serviceId) : [];
        return connection(
          rows,
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
    requirementHistory: signedInQuery(
      onlyOr("fund:read", ...MEMBER),
      async ({ tx, viewer, load }, args: { first: number; after?: string | null }) => {
        const page = readPage(args);
        const rows = await listOwnLines(tx, viewer.firmId, page);
        const nodes = await Promise.all(
          rows.map(async ({ line, issue }) => {
            const { currency } = await written(load.service.load(issue.serviceId));
            const own = shown(line, currency);
            const terms = issue as unknown as Parameters<typeof requirementCase>[2];
            return {
              ...own,
              id: issue.runId,
              number: issue.number,
              forDate: issue.forDate,
              issuedAt: issue.issuedAt,
              size: money(issue.size, currency),
              total: money(issue.total, currency),
              kccp: issue.kccp === null ? null : money(issue.kccp, currency),
              statement: issue.statement,
              case: requirementCase(currency, line, terms),
            };
          }),
        );
        return connection(
          nodes,
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  ClearingService: {
    coverage: async ({ id, currency }, { first }, { reading }) => {
      if (first < 1 || first > 100) throw badInput(`first is ${first}: ask for 1 to 100.`);
      const rows = await listCoverage((await reading()).tx, id, first);
      return rows.map((row) => ({
        ...row,
        size: money(row.size, currency),
        total: money(row.total, currency),
        posted: row.posted === null ? null : money(BigInt(row.posted), currency),
        coverOne: money(row.coverOne, currency),
        coverTwo: money(row.coverTwo, currency),
        largest: money(row.largest, currency),
        largestFive: money(row.largestFive, currency),
      }));
    },
  },
  ContributionRun: {
    id: ({ id }) => globalId("ContributionRun", id),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    batchKey: async ({ batchId }, _args, { reading }) =>
      (await findBatch((await reading()).tx, batchId))!.key,
    source: async ({ batchId }, _args, { reading }) =>
      (await findBatch((await reading()).tx, batchId))!.source,
    rulebook: async ({ rulebookVersionId }, _args, { reading }) =>
      written((await reading()).load.rulebook.load(rulebookVersionId)),
    requestedBy: async ({ requestedBy }, _args, { reading }) =>
      requestedBy ? ((await (await reading()).load.user.load(requestedBy))?.name ?? null) : null,
    state: (run) => runState(run),
    progress: async ({ id }, _args, { reading }) => findProgress((await reading()).tx, id),
    result: (run) => (run.hash === null ? null : run),
    previous: async (run, _args, context) => previousOf(run, context),
    decision: async ({ waiting }, _args, { reading }) =>
      waiting ? (await reading()).load.decision.load(waiting) : null,
  },
  RunResult: {
    ...(Object.fromEntries(
      Object.keys(AMOUNTS).map((name) => [name, amountOf(name as keyof typeof AMOUNTS)]),
    ) as Record<keyof typeof AMOUNTS, ReturnType<typeof amountOf>>),
    sizeChange: changeOf("size"),
    totalChange: changeOf("total"),
    kccp: async (run, _args, context) =>
      run.kccp === null ? null : money(run.kccp, await currencyOf(run, context)),
    credited: async (run, _args, context) =>
      money(
        (await sumOfLines((await context.reading()).tx, run.id)).credited,
        await currencyOf(run, context),
      ),
    members: async ({ id }, _args, { reading }) => (await sumOfLines((await reading()).tx, id)).lines,
    invoices: ({ invoices }) => invoices!,
    returns: ({ returns }) => returns!,
    hash: ({ hash }) => hash!,
    calculatedAt: ({ calculatedAt }) => calculatedAt!,
    case: async ({ id }, _args, { reading }) => (await findStored((await reading()).tx, id))!.case,
    output: async ({ id }, _args, { reading }) => (await findStored((await reading()).tx, id))!.result,
    governing: async (run, _args, context) => {
      if (!run.governing) return null;
      const { tx } = await context.reading();
      const stored = (await findStored(tx, run.id))!.case as { members: { id: string; group?: string }[] };
      const names = new Map(
        (await listMembersOfService(tx, run.serviceId)).map((one) => [one.code, one.name]),
      );
      const currency = await currencyOf(run, context);
      const { scenario, loss, groups } = run.governing;
      return {
        name: scenario,
        loss: money(parseAmount(loss, currency), currency),
        groups: groups.map((group) =>
          stored.members
            .filter((member) => (member.group ?? member.id) === group)
            .map((member) => names.get(member.id) ?? member.id),
        ),
      };
    },
    lines: async (run, args, context) => {
      const { tx, load } = await context.reading();
      const page = readPage(args);
      if (page.after && !/^\d{1,19}$/.test(page.after.key))
        throw badInput("after is no cursor of this list: leave it out to start at the beginning.");
      const rows = await listRunLines(tx, run.id, page, args);
      const currency = await currencyOf(run, context);
      return connection(
        rows.map((line) => ({ ...line, id: line.memberId })),
        page,
        (line) => lineKey(args, line),
        (line) => ({ ...shown(line, currency), member: written(load.member.load(line.memberId)) }),
      );
    },
  },
  Mutation: {
    calculateRun: mutate(calculateRun, async ({ tx }, { runId }) => ({
      __typename: "RunAskedFor" as const,
      run: await written(findRuns(tx, [runId]).then(([run]) => run ?? null)),
    })),
    proposeRun: mutate(proposeRun, preparedAnswer),
  },
} satisfies Resolvers;
