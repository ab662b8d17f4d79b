import { releaseLei } from "#db/applications/queries.ts";
import type { ApplicationTextInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { findApplication, refuseStep, step } from "./find.ts";
import { refuseUnlessSignatory } from "./submitApplication.ts";

/** Take an application back before it is decided. */
export const withdrawApplication = command("withdrawApplication", {
  allow: only("APPLICANT", "SIGNATORY"),
  run: async (act, input: ApplicationTextInput) => {
    refuseUnlessSignatory(act);
    const application = await findApplication(act, input.applicationId);
    const tells = readText("text", input.text, { least: 3, most: 2000, lines: true });
    refuseStep(application, "WITHDRAWN");
    await releaseLei(act.tx, application.id, act.now);
    const event = await step(act, application, { step: "WITHDRAWN", tells });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
