import { type ApplicationRow, findApplications, listSteps, releaseLei } from "#db/applications/queries.ts";
import { findDecisions } from "#db/approvals/queries.ts";
import { findServices } from "#db/house/queries.ts";
import type { AnswerAppealInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { globalId } from "../ids.ts";
import { notFound, refuse, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { admit, peopleOf, refuseNewPeople } from "./admit.ts";
import { findApplication, refuseStep, rulesFor, sectionsOf, step } from "./find.ts";
import { readTerms, refuseTerms, type Terms } from "./terms.ts";
import { evaluated, refuseUnheard, refuseUnmet } from "./unmet.ts";

interface AppealAnswered {
  applicationId: string;
  reference: string;
  name: string;
  currency: string;
  granted: boolean;
  reasons: string;
  terms: Terms | null;
  people: string[];
}

/** Prepare the answer to an appeal. Neither who prepares it nor who approves it took part in the rejection. */
export const answerAppeal = command("answerAppeal", {
  allow: only("MEMBERSHIP_OFFICER", "HOUSE_ADMINISTRATOR"),
  run: async (act, input: AnswerAppealInput) => {
    const application = await findApplication(act, input.applicationId);
    const reasons = readText("reasons", input.reasons, { least: 10, most: 4000, lines: true });
    const [service] = await findServices(act.tx, [application.serviceId]);
    if (!input.granted) refuseTerms(input);
    const terms = input.granted ? readTerms(act, input, service!.currency) : null;
    refuseStep(application, input.granted ? "APPEAL_GRANTED" : "APPEAL_REJECTED");
    await refusePartOfRejection(act, application.id);
    if (terms) await refuseGrant(act, application, terms);
    const { firm } = await sectionsOf(act.tx, application.id);
    const payload: AppealAnswered = {
      applicationId: application.id,
      reference: application.reference,
      name: firm!.name,
      currency: service!.currency,
      granted: input.granted,
      reasons,
      terms,
      people: await peopleOf(act, application.firmId),
    };
    const { decisionId, event } = await prepare(act, decideAppealEffect, application.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

/** An appeal opens no way past the criteria: what is in the way is a condition, and a listed name is not admitted. */
async function refuseGrant(act: Act, application: ApplicationRow, { conditions }: Terms): Promise<void> {
  const { inTheWay } = await evaluated(act, application);
  refuseUnmet(conditions.length > 0 ? "APPROVE_WITH_CONDITIONS" : "APPROVE", inTheWay);
  await refuseUnheard(act, application, await rulesFor(act, application), { isAppeal: true });
}

/** Refused to whoever prepared or approved the rejection. */
async function refusePartOfRejection(act: Act, applicationId: string): Promise<void> {
  const rejected = (await listSteps(act.tx, [applicationId])).find((one) => one.step === "REJECTED");
  const [decision] = rejected?.decisionId ? await findDecisions(act.tx, [rejected.decisionId]) : [];
  const person = act.viewer.session?.personId;
  if (decision && (decision.makerPersonId === person || decision.checkerPersonId === person))
    refuse({
      __typename: "NotAllowed",
      message: "You took part in the rejection: others decide on the appeal.",
    });
}

export const decideAppealEffect: Effect<AppealAnswered> = {
  kind: "DECIDE_APPEAL",
  show: (answer) => ({
    title: `${answer.granted ? "Grant" : "Reject"} the appeal of ${answer.name}, application ${answer.reference}`,
    facts: [
      ["Reasons", answer.reasons],
      ...(answer.terms?.conditions ?? []).map(({ title, dueOn }): [string, string] => [
        `Condition, by ${dueOn}`,
        title,
      ]),
      ...(answer.terms
        ? ([
            ["First contribution", `${answer.currency} ${answer.terms.contribution}`],
            ["Get a member's rights", answer.people.join("; ")],
          ] as [string, string][])
        : []),
    ],
    path: `/applications/${globalId("Application", answer.applicationId)}`,
  }),
  carryOut: async (act, answer, decision) => {
    const [application] = await findApplications(act.tx, [answer.applicationId]);
    if (!application) return notFound("application");
    if (application.step !== "APPEALED") wrongMoment("The application is not under appeal any more.");
    await refusePartOfRejection(act, application.id);
    if (answer.terms) await refuseGrant(act, application, answer.terms);
    if (answer.granted) await refuseNewPeople(act, application.firmId, answer.people);
    const taken = answer.granted ? "APPEAL_GRANTED" : "APPEAL_REJECTED";
    const event = await step(act, application, {
      step: taken,
      tells: answer.reasons,
      decisionId: decision.id,
    });
    if (answer.granted)
      return [event, ...(await admit(act, application, answer.terms!, await rulesFor(act, application)))];
    await releaseLei(act.tx, application.id, act.now);
    return [event];
  },
};
