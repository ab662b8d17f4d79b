import { listWaiting } from "#db/approvals/queries.ts";
import { findHouse, type ServiceRow } from "#db/house/queries.ts";
import {
  type BatchRow,
  findBatch,
  findBatchByKey,
  findCountingBatch,
  findNewestAccepted,
  listBatches,
  readLines,
} from "#db/measures/queries.ts";
import { findMembers, listMembersOfService } from "#db/members/queries.ts";
import type { MeasuresInput, Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import type { Context } from "../context.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, written } from "../query.ts";
import { Refused } from "../refusals.ts";
import { HOUSE, may, onlyOr } from "../rights.ts";
import { dayIn } from "../time.ts";
import { agreementOf, differencesShown } from "./agree.ts";
import { importMeasures } from "./importMeasures.ts";
import { proposeMeasures } from "./proposeMeasures.ts";
import { MEASURED, questionsOf, questionsOfBatch, totalsOf } from "./questions.ts";
import { readBatch } from "./read.ts";
import { findRulesOn } from "./rules.ts";
import { questionWords } from "./words.ts";
import { worstScenarios } from "./worst.ts";

const reads = onlyOr("measures:write", ...HOUSE);

/** The day in the house's zone. */
async function todayOf({ reading, now }: Context): Promise<string> {
  const house = await findHouse((await reading()).tx);
  return dayIn(now, house?.timeZone ?? "UTC");
}

const mayRead = async ({ reading }: Context) => {
  const { viewer } = await reading();
  return viewer?.side === "HOUSE" && may(reads, viewer);
};

/** The rules of contributions in effect today; null where the rulebook sets them by hand. */
const rulesNow = async ({ serviceId }: { serviceId: string }, context: Context) =>
  findRulesOn((await context.reading()).tx, serviceId, await todayOf(context));

/** A preview of what is refused as a whole. */
const nothingOf = (refused: string) => ({
  ...{ refused, lines: 0, scenarios: 0, totals: [], faultCount: 0, faults: [] },
  ...{ questions: null, hash: null, known: null },
});

/** What is shown of a file before it is brought in. */
async function preview(input: MeasuresInput, context: Context) {
  const { tx } = await context.reading();
  if (!(await mayRead(context))) return nothingOf("There is no such clearing service.");
  const read = await readBatch(tx, input, await todayOf(context)).catch((fault) => {
    if (fault instanceof Refused) return fault;
    throw fault;
  });
  if (read instanceof Refused) return nothingOf(read.message);
  const { service, bad, names, hash, members, source, scenarios } = read;
  const { currency } = service;
  const lines = read.lines.map(({ member, amounts }) => ({ code: member.code, amounts }));
  const counts = { lines: lines.length, scenarios: scenarios.length };
  const faults = { refused: null, faultCount: bad.count, faults: bad.lines };
  if (bad.count > 0) return { ...counts, ...faults, totals: [], questions: null, hash: null, known: null };
  const batch = { serviceId: service.id, source, names, lines, scenarios };
  const questions = await questionsOf(tx, batch, { members, jump: read.rules.measures.jump });
  const known = await findBatchByKey(tx, service.id, read.key);
  return {
    ...{ ...counts, ...faults, hash },
    totals: totalsOf(names, lines).map(({ name, total }) => ({ name, total: money(total, currency) })),
    questions: { ...questions, currency },
    known: known ? { batch: known, same: known.hash === hash } : null,
  };
}

async function stateOf(batch: BatchRow, { reading }: Context) {
  const { tx } = await reading();
  if (!batch.decisionId) return (await waitingFor(batch, tx)) ? "WAITING" : "IMPORTED";
  const newest = await findNewestAccepted(tx, batch.serviceId, "9999-12-31", batch.source);
  return newest?.id === batch.id ? "ACCEPTED" : "SUPERSEDED";
}

const waitingFor = async ({ id }: BatchRow, tx: AskedSignedIn["tx"]) =>
  (await listWaiting(tx, [id])).find(({ kind }) => kind === "ACCEPT_MEASURES");

async function template(service: ServiceRow, context: Context): Promise<string | null> {
  if (!(await mayRead(context))) return null;
  const rules = await rulesNow({ serviceId: service.id }, context);
  const { tx } = await context.reading();
  const codes = (await listMembersOfService(tx, service.id)).filter(({ status }) =>
    MEASURED.includes(status),
  );
  const keys = rules?.fund.allocation.keys.map(({ measure }) => measure) ?? ["margin"];
  const names = [...new Set([...keys, ...(rules?.capital ? [rules.capital.exposure] : [])])];
  return [["member", ...names], ...codes.map(({ code }) => [code, ...names.map(() => "")])]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}

export const resolvers = {
  Query: {
    measureBatches: query(
      reads,
      async ({ tx }, args: { serviceId: string; first: number; after?: string | null }) => {
        const page = readPage(args);
        const service = rowOf("ClearingService", args.serviceId);
        return connection(
          service ? await listBatches(tx, service, page) : [],
          page,
          ({ id }) => id,
          (row) => row,
        );
      },
    ),
    previewMeasures: query(
      onlyOr("measures:write", "RISK_MANAGER"),
      ({ context }, { input }: { input: MeasuresInput }) => preview(input, context),
    ),
  },
  ClearingService: {
    measureTemplate: (service, _args, context) => template(service, context),
    countingBatch: async (service, _args, context) => {
      if (!(await mayRead(context))) return null;
      const rules = await rulesNow({ serviceId: service.id }, context);
      if (!rules) return { batch: null, reason: "The rulebook sets contributions by hand." };
      const on = await todayOf(context);
      return findCountingBatch((await context.reading()).tx, service.id, { on, rules });
    },
  },
  MeasureBatch: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("MeasureBatch", id);
      return row ? ((await findBatch((await reading()).tx, row)) ?? null) : null;
    },
    id: ({ id }) => globalId("MeasureBatch", id),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    state: (batch, _args, context) => stateOf(batch, context),
    importedBy: async ({ callerId }, _args, { reading }) => {
      const { load } = await reading();
      const caller = (await load.user.load(callerId)) ?? (await load.client.load(callerId));
      return caller?.name ?? "";
    },
    totals: async (batch, _args, context) => {
      const lines = await readLines((await context.reading()).tx, batch.id);
      const currency = await currencyOf(batch, context);
      return totalsOf(batch.names, lines).map(({ name, total }) => ({ name, total: money(total, currency) }));
    },
    questions: async (batch, _args, context) => {
      const { tx } = await context.reading();
      const rules = await rulesNow(batch, context);
      const currency = await currencyOf(batch, context);
      if (!rules) return { count: 0, told: [], against: null, currency };
      const members = await listMembersOfService(tx, batch.serviceId);
      const { jump } = rules.measures;
      return { ...(await questionsOfBatch(tx, batch, { members, jump })), currency };
    },
    comparison: async (batch, _args, context) => {
      const rules = await rulesNow(batch, context);
      if (!rules) return null;
      const agreement = await agreementOf((await context.reading()).tx, batch, rules);
      if (agreement.state === "NOT_ASKED") return null;
      const source = agreement.state === "WAITS" ? agreement.source : agreement.other.source;
      return { source, agreement, currency: await currencyOf(batch, context) };
    },
    worstScenarios: async (batch, _args, context) => {
      const rules = await rulesNow(batch, context);
      const { cover } = (rules?.fund.standard ?? { cover: 2 }) as { cover: number };
      const currency = await currencyOf(batch, context);
      return (await worstScenarios((await context.reading()).tx, batch, cover)).map(({ name, loss }) => ({
        name,
        loss: money(loss, currency),
      }));
    },
    members: async (batch, args, context) => {
      const page = readPage(args);
      const { tx } = await context.reading();
      const after = page.after ? Number(page.after.key) : -1;
      if (!Number.isSafeInteger(after)) throw badInput("after is no cursor of this list.");
      const lines = await readLines(tx, batch.id, { after, most: page.first + 1 });
      const currency = await currencyOf(batch, context);
      const found = await findMembers(
        tx,
        lines.map(({ memberId }) => memberId),
      );
      const memberOf = new Map(found.map((member) => [member.id, member]));
      return connection(
        lines.map((line) => ({ ...line, id: line.memberId })),
        page,
        ({ position }) => String(position),
        ({ memberId, amounts }) => ({
          member: memberOf.get(memberId)!,
          amounts: amounts.map((amount) => money(amount, currency)),
        }),
      );
    },
    decision: async (batch, _args, { reading }) => {
      const { tx, load } = await reading();
      return batch.decisionId
        ? load.decision.load(batch.decisionId)
        : ((await waitingFor(batch, tx)) ?? null);
    },
  },
  MeasureQuestions: {
    told: ({ told, currency }) =>
      told.map(({ kind, code, name, before, after }) => {
        const amounts = {
          before: before === null ? null : money(before, currency),
          after: after === null ? null : money(after, currency),
        };
        const words = {
          code,
          name,
          before: amounts.before?.amount ?? null,
          after: amounts.after?.amount ?? null,
        };
        return { kind, code, name, ...amounts, message: questionWords(kind, words) };
      }),
  },
  MeasureComparison: {
    other: ({ agreement }) => (agreement.state === "WAITS" ? null : agreement.other),
    agrees: ({ agreement }) => agreement.state === "AGREES",
    count: ({ agreement }) => (agreement.state === "DIFFERS" ? agreement.count : 0),
    differences: ({ agreement, currency }) =>
      agreement.state === "DIFFERS" ? differencesShown(agreement.named, currency) : [],
  },
  Mutation: {
    importMeasures: mutate(importMeasures, async ({ tx }, { batchId }: { batchId: string }) => ({
      __typename: "MeasuresImported" as const,
      batch: await written(findBatch(tx, batchId).then((batch) => batch ?? null)),
    })),
    proposeMeasures: mutate(proposeMeasures, preparedAnswer),
  },
} satisfies Resolvers;
