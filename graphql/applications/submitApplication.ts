import { type ApplicationRow, claimLei } from "#db/applications/queries.ts";
import { insertReports } from "#db/criteria/queries.ts";
import type { ApplicationInput } from "../__generated__/resolvers.ts";
import { type Act, command } from "../command.ts";
import { refuse, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { dueIn, findApplication, refuseMissing, refuseStep, rulesFor, sectionsOf, step } from "./find.ts";

/** Whoever signs for its firm: a member's signatory, or an applicant's user who said that it may. */
export function refuseUnlessSignatory(act: Act): void {
  if (!act.viewer.roles.includes("SIGNATORY"))
    refuse({
      __typename: "NotAllowed",
      message: "This is not yours to do: it takes a signatory of the firm.",
    });
}

/** The application by which a LEI is claimed. */
export const claimOf = ({ id, firmId, serviceId }: ApplicationRow) => ({
  applicationId: id,
  firmId,
  serviceId,
});

/** Hand an application in: everything that is asked for is there, and no other is open for the same LEI. */
export const submitApplication = command("submitApplication", {
  allow: only("APPLICANT", "SIGNATORY"),
  run: async (act, input: ApplicationInput) => {
    refuseUnlessSignatory(act);
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    refuseStep(application, "SUBMITTED");
    const today = dayIn(act.now, act.house.timeZone);
    await refuseMissing(act, application.id);
    const sections = await sectionsOf(act.tx, application.id);
    const claimed = await claimLei(act.tx, { ...claimOf(application), lei: sections.firm!.lei });
    if (!claimed)
      wrongMoment(
        `An application for ${sections.firm!.lei} and this service is open already. Ask the house if it is not yours.`,
      );
    await insertReports(
      act.tx,
      sections.figures!.periods.map((period) => ({
        id: act.ids(),
        subjectId: application.id,
        firmId: application.firmId,
        ...period,
        channel: "FORM" as const,
        side: "FIRM" as const,
        callerId: act.viewer.id,
        knownOn: today,
        at: act.now,
      })),
    );
    const event = await step(act, application, {
      step: "SUBMITTED",
      tells: "",
      dueAt: dueIn(act, catalogue.rules.decideWithin, catalogue),
    });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
