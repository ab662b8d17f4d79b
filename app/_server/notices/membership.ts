import type { Role } from "#graphql/__generated__/resolvers.ts";
import { linkPlaceholder } from "#graphql/deliveries/secrets.ts";
import { globalId } from "#graphql/ids.ts";
import { moment } from "./moment.ts";
import type { Notice, Told } from "./notice.ts";

/** Who is told what of applications, criteria and memberships. */

const FIRM: Role[] = ["APPLICANT", "VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"];
const OFFICERS: Role[] = ["MEMBERSHIP_OFFICER"];

const toFirm = (subject: string, body: string, link: string): Notice => ({
  to: { whose: "firm", roles: FIRM },
  mail: true,
  subject,
  body,
  link,
});
const toHouse = (subject: string, body: string, link: string, roles: Role[] = OFFICERS): Notice => ({
  to: { whose: "house", roles },
  mail: false,
  subject,
  body,
  link,
});
const application = (told: Told) => `/applications/${globalId("Application", told.subjectId)}`;
const member = (told: Told) => `/members/${globalId("Member", told.subjectId)}`;
const by = ({ facts, house }: Told) => (facts.dueAt ? moment(facts.dueAt, house.timeZone) : "");

export const MEMBERSHIP: Record<string, (told: Told) => Notice> = {
  "application.started": (told) => ({
    to: { user: told.subjectId },
    mail: true,
    subject: `Your application to ${told.house.name}`,
    body: `${told.facts.name}, you began an application for ${told.facts.firm} to ${told.facts.service}.\n\nChoose a password here within seven days; the link works once, and the form is there whenever you come back:\n${linkPlaceholder(told.facts.invitationId!)}`,
    link: "/application",
  }),
  "application.known": (told) => ({
    to: { user: told.subjectId },
    mail: true,
    subject: `Your application to ${told.house.name}`,
    body: `Somebody began an application for ${told.facts.service} with this address, which signs in to the portal already. Sign in to go on with it, or to begin one for your firm. If it was not you, nothing needs to be done.`,
    link: "/sign-in",
  }),
  "application.submitted": (told) =>
    toHouse(
      `Application ${told.facts.reference} was handed in`,
      `It is to be decided by ${by(told)}.`,
      application(told),
    ),
  "application.taken-up": (told) =>
    toFirm(
      `Your application ${told.facts.reference} is being looked at`,
      `The house decides by ${by(told)}.`,
      "/application",
    ),
  "application.information-requested": (told) =>
    toFirm(
      `The house has a question on your application ${told.facts.reference}`,
      `Read it on the portal and answer by ${by(told)}.`,
      "/application",
    ),
  "application.answered": (told) =>
    toHouse(`Application ${told.facts.reference}: answered`, told.facts.text!, application(told)),
  "application.approved": (told) =>
    toFirm(
      `Your application ${told.facts.reference} is approved`,
      `The reasons given: ${told.facts.text}\n\nWhat is left to do before you become active stands on the portal.`,
      "/standing",
    ),
  "application.rejected": (told) =>
    toFirm(
      `Your application ${told.facts.reference} is rejected`,
      `The reasons given: ${told.facts.text}\n\nYou can appeal until ${by(told)}.`,
      "/application",
    ),
  "application.withdrawn": (told) =>
    toHouse(`Application ${told.facts.reference} was taken back`, told.facts.text!, application(told)),
  "application.appealed": (told) =>
    toHouse(
      `Application ${told.facts.reference}: the rejection is appealed`,
      `To be answered by ${by(told)} by people who took no part in the rejection.`,
      application(told),
      ["MEMBERSHIP_OFFICER", "HOUSE_ADMINISTRATOR"],
    ),
  "application.appeal-rejected": (told) =>
    toFirm(
      `Your appeal on application ${told.facts.reference}: the rejection stands`,
      `The reasons given: ${told.facts.text}`,
      "/application",
    ),
  "application.appeal-granted": (told) =>
    toFirm(
      `Your appeal on application ${told.facts.reference} is granted`,
      `The reasons given: ${told.facts.text}\n\nWhat is left to do before you become active stands on the portal.`,
      "/standing",
    ),
  "evidence.submitted": (told) =>
    toHouse(`A document of ${told.facts.name} waits`, `For ${told.facts.title}.`, "/work"),
  "evidence.declined": (told) =>
    toFirm(
      `Your document for ${told.facts.title} was not accepted`,
      `The reason given: ${told.facts.reason}`,
      "/standing",
    ),
  "figures.declined": (told) =>
    toFirm(
      `Your figures of ${told.facts.period} were not accepted`,
      `The reason given: ${told.facts.reason}`,
      "/standing",
    ),
  "criterion.breached": (told) =>
    toFirm(
      `${told.facts.title}: not met since ${told.facts.since}`,
      told.facts.cureEndsOn
        ? `It is to be put right by ${told.facts.cureEndsOn}. What it hangs on stands on the portal.`
        : "What it hangs on stands on the portal.",
      "/standing",
    ),
  "criterion.met": (told) => toFirm(`${told.facts.title}: met again`, "It is as it should be.", "/standing"),
  "criterion.waived": (told) =>
    toFirm(
      `${told.facts.title}: waived until ${told.facts.until}`,
      `The reason given: ${told.facts.reason}`,
      "/standing",
    ),
  "member.watch-raised": (told) =>
    toFirm(`Your watch level is ${told.facts.level}`, "Why stands on the portal.", "/standing"),
  "member.watch-lowered": (told) =>
    toFirm(
      `Your watch level is ${told.facts.level}`,
      `It was lowered. The reason given: ${told.facts.reason}`,
      "/standing",
    ),
  "member.changed": (told) =>
    toFirm(`Your membership: ${told.facts.state}`, `The reason given: ${told.facts.reason}`, "/standing"),
  "member.resigned": (told) =>
    toHouse(`A member gives notice`, `It ends on ${told.facts.endsOn}.`, member(told)),
};
