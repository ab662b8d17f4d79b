import { claimLei } from "#db/applications/queries.ts";
import type { ApplicationTextInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dueIn, findApplication, refuseStep, rulesFor, sectionsOf, step } from "./find.ts";
import { claimOf, refuseUnlessSignatory } from "./submitApplication.ts";

/** Appeal against a rejection, within the rulebook's business days. */
export const appealApplication = command("appealApplication", {
  allow: only("APPLICANT", "SIGNATORY"),
  run: async (act, input: ApplicationTextInput) => {
    refuseUnlessSignatory(act);
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    const tells = readText("text", input.text, { least: 10, most: 4000, lines: true });
    refuseStep(application, "APPEALED");
    if (application.dueAt && act.now > application.dueAt)
      wrongMoment("The time to appeal is over. You may apply anew.");
    const { firm } = await sectionsOf(act.tx, application.id);
    if (!(await claimLei(act.tx, { ...claimOf(application), lei: firm!.lei })))
      wrongMoment(`A newer application for ${firm!.lei} and this service is open: it is decided on its own.`);
    const event = await step(act, application, {
      step: "APPEALED",
      tells,
      dueAt: dueIn(act, catalogue.rules.decideWithin, catalogue),
    });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
