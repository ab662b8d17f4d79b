import type { ApplicationTextInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dueIn, findApplication, refuseMissing, refuseStep, rulesFor, step } from "./find.ts";

/** Answer what the house asked. An answer that comes late is an answer all the same. */
export const answerInformation = command("answerInformation", {
  allow: only("APPLICANT", "FIRM_ADMINISTRATOR", "SIGNATORY"),
  run: async (act, input: ApplicationTextInput) => {
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    const tells = readText("text", input.text, { least: 3, most: 4000, lines: true });
    refuseStep(application, "ANSWERED");
    // The form could be changed meanwhile: answered, it is whole again.
    await refuseMissing(act, application.id);
    const event = await step(act, application, {
      step: "ANSWERED",
      tells,
      dueAt: dueIn(act, catalogue.rules.decideWithin, catalogue),
    });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
