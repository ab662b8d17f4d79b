import { findApplications, releaseLei } from "#db/applications/queries.ts";
import { findServices } from "#db/house/queries.ts";
import type { RecommendApplicationInput, Recommendation } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { admit, peopleOf, refuseNewPeople } from "./admit.ts";
import { dueIn, findApplication, refuseStep, rulesFor, sectionsOf, step } from "./find.ts";
import { readTerms, refuseTerms, type Terms } from "./terms.ts";
import { evaluated, refuseUnheard, refuseUnmet } from "./unmet.ts";

interface Recommended {
  applicationId: string;
  reference: string;
  name: string;
  lei: string;
  category: string;
  service: string;
  currency: string;
  recommendation: Recommendation;
  reasons: string;
  terms: Terms | null;
  /** What stands in the way, as it was when this was prepared. */
  inTheWay: { criterion: string; title: string; state: string; reason: string }[];
  asked: number;
  people: string[];
}

/** Prepare the decision on an application. Reasons are obligatory and reach the applicant. */
export const recommendApplication = command("recommendApplication", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: RecommendApplicationInput) => {
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    const reasons = readText("reasons", input.reasons, { least: 10, most: 4000, lines: true });
    const [service] = await findServices(act.tx, [application.serviceId]);
    const rejects = input.recommendation === "REJECT";
    if (rejects) refuseTerms(input);
    const terms = rejects ? null : readTerms(act, input, service!.currency);
    if (input.recommendation === "APPROVE" && terms!.conditions.length > 0)
      invalid("conditions", "There are conditions: recommend to approve with conditions.");
    if (input.recommendation === "APPROVE_WITH_CONDITIONS" && terms!.conditions.length === 0)
      invalid("conditions", "There is no condition: name one, or recommend to approve.");
    refuseStep(application, "RECOMMENDED");
    const { inTheWay, asked } = await evaluated(act, application);
    if (!rejects) refuseUnmet(input.recommendation, inTheWay);
    if (!rejects) await refuseUnheard(act, application, catalogue);
    const { firm, membership } = await sectionsOf(act.tx, application.id);
    const payload: Recommended = {
      applicationId: application.id,
      reference: application.reference,
      name: firm!.name,
      lei: firm!.lei,
      category: membership!.category,
      service: service!.name,
      currency: service!.currency,
      recommendation: input.recommendation,
      reasons,
      terms,
      inTheWay,
      asked,
      people: await peopleOf(act, application.firmId),
    };
    const { decisionId, event } = await prepare(act, decideApplicationEffect, application.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

const WORDS: Record<Recommendation, string> = {
  APPROVE: "Approve",
  APPROVE_WITH_CONDITIONS: "Approve with conditions",
  REJECT: "Reject",
};

export const decideApplicationEffect: Effect<Recommended> = {
  kind: "DECIDE_APPLICATION",
  show: (decision) => ({
    title: `${WORDS[decision.recommendation]}: ${decision.name}, application ${decision.reference}`,
    facts: [
      ["Firm", `${decision.name}, LEI ${decision.lei}`],
      ["Category", `${decision.category} of ${decision.service}`],
      ["In the way", `${decision.inTheWay.length} of ${decision.asked}`],
      ...decision.inTheWay.map(({ criterion, reason }): [string, string] => [criterion, reason]),
      ["Reasons", decision.reasons],
      ...(decision.terms?.conditions ?? []).map(({ title, dueOn }): [string, string] => [
        `Condition, by ${dueOn}`,
        title,
      ]),
      ...(decision.terms
        ? ([
            ["First contribution", `${decision.currency} ${decision.terms.contribution}`],
            ["Get a member's rights", decision.people.join("; ")],
          ] as [string, string][])
        : []),
    ],
    path: `/applications/${globalId("Application", decision.applicationId)}`,
  }),
  carryOut: async (act, decision, { id: decisionId, preparedAt }) => {
    const [application] = await findApplications(act.tx, [decision.applicationId]);
    if (!application) return notFound("application");
    const catalogue = await rulesFor(act, application);
    // The approval is written first, so the application reads as in review again here.
    if (!["TAKEN_UP", "ANSWERED"].includes(application.step))
      wrongMoment("The application is not in review any more. Send this back.");
    await step(act, application, { step: "RECOMMENDED", tells: "", decisionId, at: preparedAt });
    if (decision.recommendation === "REJECT") {
      // The firm may apply anew; where it appeals instead, it claims its LEI again.
      await releaseLei(act.tx, application.id, act.now);
      return [
        await step(act, application, {
          step: "REJECTED",
          tells: decision.reasons,
          dueAt: dueIn(act, catalogue.rules.appealWithin, catalogue),
          decisionId,
        }),
      ];
    }
    await refuseNewPeople(act, application.firmId, decision.people);
    refuseUnmet(decision.recommendation, (await evaluated(act, application)).inTheWay);
    await refuseUnheard(act, application, catalogue);
    return [
      await step(act, application, { step: "APPROVED", tells: decision.reasons, decisionId }),
      ...(await admit(act, application, decision.terms!, catalogue)),
    ];
  },
};
