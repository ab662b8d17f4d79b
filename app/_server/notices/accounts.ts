import { globalId } from "#graphql/ids.ts";
import { moment } from "./moment.ts";
import type { Notice, Told } from "./notice.ts";

/** Who is told what of corrections, interest, returns and balances. */

/** Documents that follow from others. */
export const FOLLOWING: Record<string, (told: Told) => { subject: string; body: string }> = {
  INTEREST: ({ facts, house }) => ({
    subject: `Pay interest ${facts.number} by ${moment(facts.dueAt!, house.timeZone)}`,
    body: `Money of yours came after its due day, and interest is charged on it. Due ${moment(facts.dueAt!, house.timeZone)}. Contesting it does not move that time.`,
  }),
  RETURN: ({ facts, house }) => ({
    subject: `Return ${facts.number}: you are paid back by ${moment(facts.dueAt!, house.timeZone)}`,
    body: `Part of what you had posted to the default fund is paid back to you, by ${moment(facts.dueAt!, house.timeZone)}. There is nothing for you to pay.`,
  }),
};

export const ACCOUNTS: Record<string, (told: Told) => Notice> = {
  "obligation.corrected": ({ facts, subjectId }) => ({
    to: { whose: "firm", roles: ["TREASURER", "SIGNATORY"] },
    mail: true,
    subject: `Less to pay on ${facts.number}`,
    body: `The house found that too much was asked and takes part of it off. The reason given: ${facts.reason}`,
    link: `/obligations/${globalId("Obligation", subjectId)}`,
  }),
  "balance.asked": ({ facts, subjectId }) => ({
    to: { whose: "firm", roles: ["TREASURER", "SIGNATORY"] },
    mail: true,
    subject: `Confirm your balances at the end of ${facts.year}`,
    body: `The house asks whether your books agree with its own as of ${facts.asOf}. Read the balances on the portal and answer there.`,
    link: `/statement/confirmation?id=${globalId("BalanceConfirmation", subjectId)}`,
  }),
  "balance.answered": ({ facts, subjectId }) => ({
    to: { whose: "house", roles: ["HOUSE_TREASURER"] },
    mail: false,
    subject:
      String(facts.agrees) === "true"
        ? `Member ${facts.member} confirms its balances of ${facts.year}`
        : `Member ${facts.member} does not agree with its balances of ${facts.year}`,
    body: facts.note ? `The member says: ${facts.note}` : "It says nothing more.",
    link: `/confirmations?year=${facts.year}&id=${globalId("BalanceConfirmation", subjectId)}`,
  }),
};
