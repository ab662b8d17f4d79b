import type { ApplicationTextInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dueIn, findApplication, refuseStep, rulesFor, step } from "./find.ts";

/** Ask the applicant something. It has the rulebook's days to answer. */
export const requestInformation = command("requestInformation", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ApplicationTextInput) => {
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    const tells = readText("text", input.text, { least: 10, most: 4000, lines: true });
    refuseStep(application, "INFORMATION_REQUESTED");
    const event = await step(act, application, {
      step: "INFORMATION_REQUESTED",
      tells,
      dueAt: dueIn(act, catalogue.rules.answerWithin, catalogue),
    });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
