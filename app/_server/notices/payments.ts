import { globalId } from "#graphql/ids.ts";
import type { Notice, Told } from "./notice.ts";

/** Who is told what of money that came in, was taken back or went out. */

const toFirm = (told: Told, subject: string, body: string): Notice => ({
  to: { whose: "firm", roles: ["TREASURER", "VIEWER"] },
  mail: true,
  subject,
  body,
  link: `/obligations/${globalId("Obligation", told.subjectId)}`,
});

export const PAYMENTS: Record<string, (told: Told) => Notice | null> = {
  "payment.recorded": (told) =>
    toFirm(told, `Payment received for ${told.facts.number}`, "Your payment has arrived and is recorded."),
  "payment.taken-back": (told) =>
    toFirm(
      told,
      `Payment taken back from ${told.facts.number}`,
      `A payment was assigned to ${told.facts.number} by mistake. It counts no more, and what is left to pay stands on the portal.`,
    ),
  "return.paid": (told) =>
    toFirm(
      told,
      `Return ${told.facts.number} is paid`,
      "The money is on its way to you. How much, and under which reference, stands on the portal.",
    ),
  "receipt.recorded": ({ facts, subjectId }) =>
    /[1-9]/.test(facts.left!)
      ? {
          to: { whose: "house", roles: ["HOUSE_TREASURER"] },
          mail: false,
          subject: `${facts.bankReference} is not assigned, or not all of it`,
          body: "Money came in without the number of an obligation, or more than was left to pay.",
          link: `/payments/${globalId("Receipt", subjectId)}`,
        }
      : null,
};
