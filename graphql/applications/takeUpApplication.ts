import type { ApplicationInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { only } from "../rights.ts";
import { findApplication, refuseStep, step } from "./find.ts";

/** Take up an application that was handed in. The time to decide began when it was handed in. */
export const takeUpApplication = command("takeUpApplication", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ApplicationInput) => {
    const application = await findApplication(act, input.applicationId);
    refuseStep(application, "TAKEN_UP");
    const event = await step(act, application, { step: "TAKEN_UP", tells: "", dueAt: application.dueAt });
    return { done: { applicationId: application.id }, events: [event] };
  },
});
