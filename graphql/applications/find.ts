import {
  type ApplicationRow,
  findApplications,
  insertStep,
  listSections,
  type StepKind,
} from "#db/applications/queries.ts";
import type { Tx } from "#db/client.ts";
import { listEvidence } from "#db/criteria/queries.ts";
import { addBusinessDays } from "#domain/calendar.ts";
import { nextState } from "#domain/membership.ts";
import type { Act, Happening } from "../command.ts";
import { type CatalogueOf, catalogueOn } from "../criteria/catalogues.ts";
import { standingOf } from "../criteria/standing.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { dayIn, instantOf } from "../time.ts";
import { type Missing, missingIn } from "./missing.ts";
import type { Sections } from "./sections.ts";
import { stateOf } from "./state.ts";

/** The application a request is about; hidden and missing look alike. */
export async function findApplication(act: Act, applicationId: string): Promise<ApplicationRow> {
  const id = rowOf("Application", applicationId);
  return (id ? (await findApplications(act.tx, [id]))[0] : undefined) ?? notFound("application");
}

/** The rules by which it is handled: those in effect today. */
export async function rulesFor(act: Act, application: ApplicationRow): Promise<CatalogueOf> {
  const today = dayIn(act.now, act.house.timeZone);
  return (
    (await catalogueOn(act.tx, application.serviceId, today)) ??
    wrongMoment("The rulebook in effect takes no applications.")
  );
}

const WORDS: Record<string, string> = {
  DRAFT: "still being written",
  SUBMITTED: "handed in and not yet taken up",
  IN_REVIEW: "in review",
  INFORMATION_REQUESTED: "waiting for the applicant's answer",
  RECOMMENDED: "waiting for a second person's decision",
  APPROVED: "approved",
  REJECTED: "rejected",
  WITHDRAWN: "taken back",
  APPEALED: "under appeal",
  APPEAL_REJECTED: "rejected, also on appeal",
  APPEAL_GRANTED: "approved on appeal",
};

/** Refused where the step cannot follow on the state the application is in. */
export function refuseStep(application: ApplicationRow, step: StepKind): void {
  const state = stateOf(application);
  if (!nextState(state, step)) wrongMoment(`The application is ${WORDS[state]}: this cannot follow on it.`);
}

/** The end of the business day so many days from now, by the house's calendar. */
export function dueIn(act: Act, businessDays: number, { holidays }: CatalogueOf): Date {
  const { timeZone } = act.house;
  return instantOf(addBusinessDays(dayIn(act.now, timeZone), businessDays, holidays), "17:00", timeZone);
}

/** Write down a step, and the event of it. */
export async function step(
  act: Act,
  application: ApplicationRow,
  taken: { step: StepKind; tells: string; dueAt?: Date | null; decisionId?: string; at?: Date },
): Promise<Happening> {
  await insertStep(act.tx, {
    id: act.ids(),
    applicationId: application.id,
    firmId: application.firmId,
    step: taken.step,
    at: taken.at ?? act.now,
    userId: act.viewer.id,
    tells: taken.tells,
    dueAt: taken.dueAt ?? null,
    decisionId: taken.decisionId ?? null,
  });
  return {
    kind: `application.${taken.step.toLowerCase().replaceAll("_", "-")}`,
    firmId: application.firmId,
    subjectId: application.id,
    facts: {
      reference: application.reference,
      text: taken.tells,
      dueAt: taken.dueAt?.toISOString() ?? "",
    },
  };
}

/** The parts of its form as last saved. */
export async function sectionsOf(tx: Tx, id: string): Promise<Partial<Sections>> {
  return Object.fromEntries((await listSections(tx, [id])).map((row) => [row.section, row.content]));
}

/** Refused with the first of what is missing in it. */
export async function refuseMissing(act: Act, id: string): Promise<void> {
  const missing = await missingOf(act.tx, id, dayIn(act.now, act.house.timeZone));
  const [first] = missing;
  if (first)
    invalid(
      `${first.section}.${first.field}`,
      `${first.message}${missing.length > 1 ? ` ${missing.length - 1} more are missing.` : ""}`,
    );
}

/** What is missing before it can be handed in. */
export async function missingOf(tx: Tx, id: string, today: string): Promise<Missing[]> {
  const standing = await standingOf(tx, id, today, "MEMBER");
  const handedIn = new Set((await listEvidence(tx, [id])).map((row) => row.criterion));
  return missingIn(await sectionsOf(tx, id), standing?.results ?? [], handedIn);
}
