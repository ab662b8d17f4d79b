import type { Notice, Told } from "./notice.ts";

/** Who is told what of contribution runs; whoever gets an invoice or a return is told by that. */
export const RUNS: Record<string, (told: Told) => Notice> = {
  "requirement.changed": ({ facts }) => ({
    to: { whose: "firm", roles: ["VIEWER", "TREASURER", "SIGNATORY"] },
    mail: true,
    subject: `Your requirement changed by contribution run ${facts.run}`,
    body: `On the measures of ${facts.forDate} you must hold another amount in the default fund. There is nothing to pay for it.${facts.holdReason ? ` What you hold above it is kept for now: ${lower(facts.holdReason)}` : ""} What it is now and why stands on the portal.`,
    link: "/requirement",
  }),
  "run.issued": ({ facts }) => ({
    to: { whose: "house", roles: ["RISK_MANAGER", "HOUSE_TREASURER", "APPROVER", "AUDITOR", "REGULATOR"] },
    mail: false,
    subject: `Contribution run ${facts.number} of ${facts.service} is issued`,
    body: `On the measures of ${facts.forDate}: ${facts.invoices} invoices and ${facts.returns} returns are with the members.`,
    link: "/fund",
  }),
};

const lower = (sentence: string) =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${sentence.endsWith(".") ? "" : "."}`;
