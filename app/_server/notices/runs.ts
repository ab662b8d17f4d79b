import type { Role } from "#graphql/__generated__/resolvers.ts";
import { globalId } from "#graphql/ids.ts";
import type { Notice, Told } from "./notice.ts";

/** Who is told what of contribution runs. */

const toHouse = (told: Told, roles: Role[], subject: string, body: string): Notice => ({
  to: { whose: "house", roles },
  mail: false,
  subject,
  body,
  link: `/runs/${globalId("ContributionRun", told.subjectId)}`,
});

export const RUNS: Record<string, (told: Told) => Notice> = {
  "run.calculated": (told) =>
    toHouse(
      told,
      ["RISK_MANAGER"],
      `Contribution run ${told.facts.number} is calculated`,
      `On the measures of ${told.facts.forDate}: ${told.facts.invoices} invoices and ${told.facts.returns} returns. Look at it and propose it.`,
    ),
  "run.failed": (told) =>
    toHouse(
      told,
      ["RISK_MANAGER"],
      `Contribution run ${told.facts.number} could not be calculated`,
      told.facts.reason!,
    ),
  "run.issued": (told) =>
    toHouse(
      told,
      ["RISK_MANAGER", "HOUSE_TREASURER", "AUDITOR", "REGULATOR"],
      `Contribution run ${told.facts.number} is issued`,
      `${told.facts.invoices} invoices and ${told.facts.returns} returns are with the members.`,
    ),
  "requirement.changed": (told) => ({
    to: { whose: "firm", roles: ["VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"] },
    mail: true,
    subject: "What you must hold in the default fund has changed",
    body: `It follows from the measures of ${told.facts.forDate}. There is nothing to pay.${
      told.facts.holdReason ? ` What you have posted beyond it is held back: ${told.facts.holdReason}` : ""
    }`,
    link: "/requirement",
  }),
};
