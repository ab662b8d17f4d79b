import { listApplications, listOpinions, type StepKind } from "#db/applications/queries.ts";
import { listWaiting } from "#db/approvals/queries.ts";
import { listEvidence, listReports } from "#db/criteria/queries.ts";
import { timeInStates } from "#domain/membership.ts";
import type { ApplicationState, Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { todayOf } from "../criteria/resolvers.ts";
import { standingOf } from "../criteria/standing.ts";
import { globalId, rowOf } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, signedInQuery, written } from "../query.ts";
import { FIRM, HOUSE, only } from "../rights.ts";
import { answerAppeal } from "./answerAppeal.ts";
import { answerInformation } from "./answerInformation.ts";
import { appealApplication } from "./appealApplication.ts";
import { declareInterest } from "./declareInterest.ts";
import { missingOf } from "./find.ts";
import { giveOpinion } from "./giveOpinion.ts";
import { inviteColleague } from "./inviteColleague.ts";
import { openApplication } from "./openApplication.ts";
import { recommendApplication } from "./recommendApplication.ts";
import { requestInformation } from "./requestInformation.ts";
import { saveSection } from "./saveSection.ts";
import type { Sections } from "./sections.ts";
import { startApplication } from "./startApplication.ts";
import { stateOf, stepsTo, waitsFor } from "./state.ts";
import { submitApplication } from "./submitApplication.ts";
import { takeUpApplication } from "./takeUpApplication.ts";
import { withdrawApplication } from "./withdrawApplication.ts";

async function changed({ load }: AskedSignedIn, { applicationId }: { applicationId: string }) {
  return {
    __typename: "ApplicationChanged" as const,
    application: await written(load.application.load(applicationId)),
  };
}

const OPEN: StepKind[] = [
  "STARTED",
  "SUBMITTED",
  "TAKEN_UP",
  "INFORMATION_REQUESTED",
  "ANSWERED",
  "APPEALED",
];
const HOUR = 3_600_000;

export const resolvers = {
  Query: {
    applications: signedInQuery(
      only(...FIRM, ...HOUSE),
      async (
        { tx, viewer },
        args: { first: number; after?: string | null; state?: ApplicationState | null; open: boolean },
      ) => {
        const page = readPage(args);
        const steps = args.state ? stepsTo(args.state) : args.open ? OPEN : undefined;
        const rows = await listApplications(tx, page, {
          drafts: viewer.side === "MEMBER",
          steps,
          recommended: args.state === "RECOMMENDED" ? true : args.state === "IN_REVIEW" ? false : undefined,
        });
        return connection(
          rows,
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  Application: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Application", id);
      return row ? (await reading()).load.application.load(row) : null;
    },
    id: ({ id }) => globalId("Application", id),
    firm: async ({ firmId }, _args, { reading }) => written((await reading()).load.firm.load(firmId)),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    state: (row) => stateOf(row),
    submittedAt: async ({ id }, _args, { reading }) =>
      (await (await reading()).load.applicationSteps.load(id)).find((one) => one.step === "SUBMITTED")?.at ??
      null,
    waitsFor: (row, _args, { now }) => waitsFor(row, now),
    lei: async ({ id }, _args, context) => (await section(context, id, "firm"))?.lei || null,
    category: async ({ id }, _args, context) => (await section(context, id, "membership"))?.category || null,
    sections: async ({ id }, _args, { reading }) => (await reading()).load.applicationSections.load(id),
    missing: async ({ id, step }, _args, context) =>
      step === "STARTED" ? missingOf((await context.reading()).tx, id, await todayOf(context)) : [],
    steps: async ({ id }, _args, { reading }) => {
      const { load, viewer } = await reading();
      return (await load.applicationSteps.load(id)).map((one) => ({
        ...one,
        // To an applicant the house speaks as one: it sees no person of the house.
        by: one.by && (viewer?.side === "HOUSE" || one.userFirmId === viewer?.firmId) ? one.by : "The house",
      }));
    },
    times: async ({ id, serviceId }, _args, context) => {
      const { load } = await context.reading();
      const steps = await load.applicationSteps.load(id);
      const catalogue = await load.catalogue.load(serviceId);
      const inOrder = [...steps].sort((a, b) => a.at.getTime() - b.at.getTime());
      const times = timeInStates(
        inOrder.map(({ step, at }) => ({ step, at: at.getTime() })),
        Math.max(context.now.getTime(), inOrder.at(-1)?.at.getTime() ?? 0),
      );
      const { rules } = catalogue ?? {};
      const targets: Partial<Record<ApplicationState, number | undefined>> = {
        IN_REVIEW: rules?.decideWithin,
        INFORMATION_REQUESTED: rules?.answerWithin,
        REJECTED: rules?.appealWithin,
        APPEALED: rules?.decideWithin,
      };
      return [...times].map(([state, spent]) => ({
        state,
        hours: Math.floor(spent / HOUR),
        target: targets[state] ?? null,
      }));
    },
    standing: async ({ id }, _args, context) => {
      const { tx, viewer } = await context.reading();
      return viewer ? standingOf(tx, id, await todayOf(context), viewer.side) : null;
    },
    evidence: async ({ id }, _args, { reading }) => listEvidence((await reading()).tx, [id]),
    figureReports: async ({ id }, _args, { reading }) => listReports((await reading()).tx, [id]),
    opinions: async ({ id }, _args, { reading }) => listOpinions((await reading()).tx, id),
    recommendation: async ({ id }, _args, { reading }) =>
      (await listWaiting((await reading()).tx, [id])).find((one) => one.kind.startsWith("DECIDE_")) ?? null,
    member: async ({ id }, _args, { reading }) => (await reading()).load.member.load(id),
  },
  Mutation: {
    startApplication: Object.assign(startApplication, { allow: { who: "anybody" as const } }),
    openApplication: mutate(openApplication, changed),
    inviteColleague: mutate(inviteColleague, changed),
    saveSection: mutate(saveSection, changed),
    submitApplication: mutate(submitApplication, changed),
    withdrawApplication: mutate(withdrawApplication, changed),
    takeUpApplication: mutate(takeUpApplication, changed),
    requestInformation: mutate(requestInformation, changed),
    answerInformation: mutate(answerInformation, changed),
    recommendApplication: mutate(recommendApplication, preparedAnswer),
    giveOpinion: mutate(giveOpinion, changed),
    declareInterest: mutate(declareInterest, async ({ load }, { firmId }: { firmId: string }) => ({
      __typename: "InterestDeclared" as const,
      firm: await written(load.firm.load(firmId)),
    })),
    appealApplication: mutate(appealApplication, changed),
    answerAppeal: mutate(answerAppeal, preparedAnswer),
  },
} satisfies Resolvers;

async function section<Name extends keyof Sections>(
  { reading }: Parameters<typeof todayOf>[0],
  id: string,
  name: Name,
): Promise<Sections[Name] | undefined> {
  const saved = await (await reading()).load.applicationSections.load(id);
  return saved.find((one) => one.section === name)?.content as Sections[Name] | undefined;
}
