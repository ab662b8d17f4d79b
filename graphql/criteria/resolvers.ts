import { listEvidence, listReports } from "#db/criteria/queries.ts";
import { countStandings, type KeptResult, listStandings } from "#db/criteria/standings.ts";
import { findHouse, listServices } from "#db/house/queries.ts";
import { listRulebooks } from "#db/rulebooks/queries.ts";
import type { Resolvers, ResultState } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import type { Context } from "../context.ts";
import { globalId, rowOf } from "../ids.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, signedInQuery, written } from "../query.ts";
import { anybody, HOUSE, only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { answerReport } from "./answerReport.ts";
import { attest } from "./attest.ts";
import { type CatalogueOf, catalogueOf, catalogueOn } from "./catalogues.ts";
import { evaluateMembers } from "./evaluateMembers.ts";
import { importEvidence } from "./importEvidence.ts";
import { importFigures, readForService } from "./importFigures.ts";
import { lowerWatch } from "./lowerWatch.ts";
import { recordFinding } from "./recordFinding.ts";
import { reportFigures } from "./reportFigures.ts";
import { reviewEvidence } from "./reviewEvidence.ts";
import { businessDaysLeft, needsLook, standingOf } from "./standing.ts";
import { submitEvidence } from "./submitEvidence.ts";
import { waiveCriterion } from "./waiveCriterion.ts";
import { whatIf } from "./whatIf.ts";
import { workOf } from "./work.ts";

const days = new WeakMap<object, Promise<string>>();

/** The day it is for the house: one for an operation, so it is looked up once. */
export function todayOf(context: Pick<Context, "reading" | "now">): Promise<string> {
  const known = days.get(context);
  if (known) return known;
  const found = context
    .reading()
    .then(({ tx }) => findHouse(tx))
    .then((house) => dayIn(context.now, house?.timeZone ?? "UTC"));
  days.set(context, found);
  return found;
}

async function changed({ tx, context, viewer }: AskedSignedIn, { subjectId }: { subjectId: string }) {
  const standing = standingOf(tx, subjectId, await todayOf(context), viewer.side);
  return { __typename: "StandingChanged" as const, standing: await written(standing) };
}

const imported = async (_asked: AskedSignedIn, done: { reports: number; evaluated: number }) => ({
  __typename: "FiguresImported" as const,
  ...done,
});

/** Every service's criteria: those in effect, then the others, newest first. */
async function listCatalogues(context: Context): Promise<CatalogueOf[]> {
  const { tx } = await context.reading();
  const today = await todayOf(context);
  const found: CatalogueOf[] = [];
  for (const service of await listServices(tx)) {
    const now = await catalogueOn(tx, service.id, today);
    for (const rulebook of await listRulebooks(tx, service.id)) {
      const catalogue = catalogueOf(rulebook, rulebook.id === now?.rulebook.id);
      if (catalogue) found.push(catalogue);
    }
  }
  return found.sort((a, b) => Number(b.inEffect) - Number(a.inEffect));
}

const searchable = (text: string) => {
  if (text.length > 200 || !text.isWellFormed() || text.includes("\0"))
    throw badInput("search takes at most 200 ordinary characters: shorten it, or type it again.");
  return text;
};

export const resolvers = {
  Query: {
    catalogues: query(anybody, ({ context }) => listCatalogues(context)),
    standings: query(
      only(...HOUSE),
      async (
        { tx },
        args: {
          first: number;
          after?: string | null;
          serviceId?: string | null;
          search?: string | null;
          state?: ResultState | null;
          criterion?: string | null;
          watch?: number | null;
          exceptions: boolean;
        },
      ) => {
        const page = readPage(args);
        const serviceId = args.serviceId ? rowOf("ClearingService", args.serviceId) : undefined;
        if (serviceId === null) throw badInput("serviceId names no clearing service.");
        const rows = await listStandings(tx, page, {
          serviceId,
          search: args.search ? searchable(args.search) : undefined,
          state: args.state ?? undefined,
          criterion: args.criterion?.slice(0, 20).replaceAll("\0", "") || undefined,
          watch: args.watch ?? undefined,
          exceptions: args.exceptions,
        });
        const counts = await countStandings(tx, serviceId);
        return {
          ...connection(
            rows.map((row) => ({ ...row, id: row.subjectId })),
            page,
            (row) => row.name,
            (row) => row,
          ),
          ...counts,
        };
      },
    ),
    whatIf: query(only(...HOUSE), async ({ tx, context }, args: { serviceId: string; criterion: string }) =>
      whatIf(tx, args, await todayOf(context)),
    ),
    previewFigures: query(
      only(...HOUSE),
      async ({ tx, context }, args: { serviceId: string; csv: string }) => {
        const file = await readForService(tx, { ...args, today: await todayOf(context) });
        if (!file) throw badInput("serviceId names no clearing service with criteria.");
        return {
          reports: file.reports.length,
          figures: file.reports.reduce((sum, report) => sum + Object.keys(report.values).length, 0),
          faults: file.faults,
        };
      },
    ),
    workItems: signedInQuery(only(...HOUSE), async ({ tx, viewer, now, context }) => {
      const house = await findHouse(tx);
      const items = await workOf(tx, viewer, {
        timeZone: house?.timeZone ?? "UTC",
        now,
        real: context.portal.clock.real(),
      });
      return items.map((item) => ({ ...item, late: item.dueAt !== null && item.dueAt < now }));
    }),
  },
  Catalogue: {
    service: async ({ rulebook }, _args, { reading }) =>
      written((await reading()).load.service.load(rulebook.serviceId)),
    categories: ({ rules }) => rules.catalogue.categories,
    figures: ({ rules }) => rules.catalogue.figures,
    criteria: ({ rules }) => rules.catalogue.criteria,
    admission: ({ rules }) => rules,
  },
  Criterion: {
    only: (criterion) => criterion.only ?? [],
    thresholds: ({ thresholds }) =>
      Object.entries(thresholds).map(([category, asks]) => ({ category, asks })),
  },
  CriterionResult: {
    criterion: ({ of }) => of,
    warning: ({ warning }) => warning ?? false,
    figures: ({ figures, catalogue }) => {
      const titles = new Map(catalogue.rules.catalogue.figures.map((figure) => [figure.name, figure.title]));
      return figures.map((figure) => ({ ...figure, title: titles.get(figure.name) ?? figure.name }));
    },
    cureDaysLeft: ({ cureEndsOn, on, catalogue }) =>
      cureEndsOn ? businessDaysLeft(on, cureEndsOn, catalogue.holidays) : null,
    action: ({ step, of }) => (step === undefined ? null : (of.ladder[step]?.action ?? null)),
    missing: ({ missing }) => missing ?? [],
  },
  Standing: {
    subjectId: ({ subject }) => globalId(subject.applicant ? "Application" : "Member", subject.id),
    member: async ({ subject }, _args, { reading }) => (await reading()).load.member.load(subject.id),
    application: async ({ subject }, _args, { reading }) =>
      (await reading()).load.application.load(subject.id),
    name: ({ subject }) => subject.name,
    category: ({ subject }) => subject.category,
    applicant: ({ subject }) => subject.applicant,
    on: ({ standing }) => standing.on,
    exceptions: ({ results }) => results.filter((result) => needsLook(result.state)).length,
    watch: ({ standing }) => standing.watch.level,
    triggers: ({ standing }) => standing.watch.triggers,
    nextChangeOn: ({ standing }) => standing.nextChangeOn,
  },
  StandingRow: {
    subjectId: ({ applicant, subjectId }) => globalId(applicant ? "Application" : "Member", subjectId),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    cells: async (row, _args, context) => {
      const { load } = await context.reading();
      const today = await todayOf(context);
      const rulebook = await written(load.rulebook.load(row.rulebookVersionId));
      const catalogue = catalogueOf(rulebook, true);
      const results = row.results as Record<string, KeptResult>;
      return (catalogue?.rules.catalogue.criteria ?? []).flatMap(({ id }) => {
        const result = results[id];
        if (!result) return [];
        const state = result.state as ResultState;
        return [
          {
            criterion: id,
            state,
            until: result.until ?? null,
            cureDaysLeft:
              state === "BREACHED" && result.until
                ? businessDaysLeft(today, result.until, catalogue!.holidays)
                : null,
          },
        ];
      });
    },
  },
  WhatIfFailure: {
    member: async ({ memberId }, _args, { reading }) => written((await reading()).load.member.load(memberId)),
  },
  WhatIfUnknown: {
    member: async ({ memberId }, _args, { reading }) => written((await reading()).load.member.load(memberId)),
  },
  Evidence: {
    id: ({ id }) => globalId("Evidence", id),
    document: ({ document }) => document,
    accepted: ({ accepted, needsReview }) => (needsReview ? accepted : true),
  },
  FigureReport: {
    id: ({ id }) => globalId("FigureReport", id),
    figures: async ({ values, asOf, period, subjectId }, _args, { reading }) => {
      const { load: loaders } = await reading();
      const member = await loaders.member.load(subjectId);
      const application = member ? null : await loaders.application.load(subjectId);
      const serviceId = member?.serviceId ?? application?.serviceId;
      const catalogue = serviceId ? await loaders.catalogue.load(serviceId) : null;
      const titles = new Map(
        (catalogue?.rules.catalogue.figures ?? []).map((figure) => [figure.name, figure.title]),
      );
      return Object.entries(values).map(([name, value]) => ({
        name,
        title: titles.get(name) ?? name,
        value,
        asOf,
        source: period,
      }));
    },
    accepted: ({ accepted, side }) => (side === "HOUSE" ? true : accepted),
  },
  Member: {
    standing: async ({ id }, _args, context) => {
      const { tx, viewer } = await context.reading();
      return viewer ? standingOf(tx, id, await todayOf(context), viewer.side) : null;
    },
    evidence: async ({ id }, _args, { reading }) => listEvidence((await reading()).tx, [id]),
    figureReports: async ({ id }, _args, { reading }) => listReports((await reading()).tx, [id]),
  },
  Mutation: {
    attest: mutate(attest, changed),
    submitEvidence: mutate(submitEvidence, changed),
    reviewEvidence: mutate(reviewEvidence, changed),
    recordFinding: mutate(recordFinding, changed),
    reportFigures: mutate(reportFigures, changed),
    importFigures: mutate(importFigures, imported),
    importEvidence: mutate(importEvidence, imported),
    evaluateMembers: mutate(evaluateMembers, imported),
    answerReport: mutate(answerReport, changed),
    waiveCriterion: mutate(waiveCriterion, preparedAnswer),
    lowerWatch: mutate(lowerWatch, preparedAnswer),
  },
} satisfies Resolvers;
