import type { Role } from "#graphql/__generated__/resolvers.ts";
import { linkPlaceholder } from "#graphql/deliveries/secrets.ts";
import { globalId } from "#graphql/ids.ts";
import { MEMBERSHIP } from "./membership.ts";
import { moment } from "./moment.ts";
import type { Notice, Told } from "./notice.ts";
import { REMINDERS } from "./reminders.ts";
import { RUNS } from "./runs.ts";

const EVERYBODY: Role[] = ["VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"];
const obligation = (told: Told) => `/obligations/${globalId("Obligation", told.subjectId)}`;
const defaultPage = (told: Told) => `/defaults/${globalId("DefaultEvent", told.subjectId)}`;
const decision = (told: Told) => `/decisions/${globalId("Decision", told.subjectId)}`;

const ISSUED: Record<string, (told: Told) => { subject: string; body: string }> = {
  LOSS_ALLOCATION: ({ facts, house }) => ({
    subject: `Notice ${facts.number}: posted contribution used by default ${facts.default}`,
    body: `Part of what you had posted to the default fund was used by default ${facts.default}. There is nothing to pay on this notice. It can be contested until ${moment(facts.contestBy!, house.timeZone)}.`,
  }),
  ASSESSMENT: ({ facts, house }) => ({
    subject: `Pay assessment ${facts.number} by ${moment(facts.dueAt!, house.timeZone)}`,
    body: `The loss of default ${facts.default} went beyond the default fund, and you are called to pay under your cap. Due ${moment(facts.dueAt!, house.timeZone)}. Contesting it does not move that time.`,
  }),
  REPLENISHMENT: ({ facts, house }) => ({
    subject: `Restore your contribution: ${facts.number}, due ${moment(facts.dueAt!, house.timeZone)}`,
    body: `Default ${facts.default} used part of your contribution, and you are called to put it back. Due ${moment(facts.dueAt!, house.timeZone)}. Contesting it does not move that time.`,
  }),
  CONTRIBUTION: ({ facts, house }) => ({
    subject: `Pay your contribution ${facts.number} by ${moment(facts.dueAt!, house.timeZone)}`,
    body: `You are called to contribute to the default fund. Due ${moment(facts.dueAt!, house.timeZone)}. Contesting it does not move that time.`,
  }),
};

const TEXTS: Record<string, (told: Told) => Notice> = {
  "decision.prepared": (told) => ({
    to: { whose: "house", roles: ["APPROVER"] },
    mail: false,
    subject: `Waits for a second person: ${told.facts.title}`,
    body: "Another person has prepared this. Read it and approve it, or send it back with a reason.",
    link: decision(told),
  }),
  "decision.sent-back": (told) => ({
    to: { user: told.facts.maker! },
    mail: false,
    subject: `Sent back: ${told.facts.title}`,
    body: `The reason given: ${told.facts.reason}`,
    link: decision(told),
  }),
  "user.invited": (told) => ({
    to: { user: told.subjectId },
    mail: true,
    subject: `Your access to the portal of ${told.house.name}`,
    body: `${told.facts.name}, you are invited to the portal of ${told.house.name}.\n\nChoose your password here within seven days; the link works once:\n${linkPlaceholder(told.facts.invitationId!)}`,
    link: "/sign-in",
  }),
  "default.announced": (told) => ({
    to: { whose: "firm", roles: EVERYBODY },
    mail: true,
    subject: `Default ${told.facts.number} of ${told.facts.defaultedOn}`,
    body: `A clearing member has defaulted. You will be told when its loss is known and whether any of it reaches you.`,
    link: defaultPage(told),
  }),
  "default.confirmed": (told) => ({
    to: { whose: "house", roles: ["RISK_MANAGER", "HOUSE_TREASURER", "AUDITOR", "REGULATOR"] },
    mail: false,
    subject: `Default ${told.facts.number} confirmed`,
    body: `${told.facts.name} is in default.`,
    link: defaultPage(told),
  }),
  "default.allocated": (told) => ({
    to: { whose: "house", roles: ["RISK_MANAGER", "HOUSE_TREASURER", "APPROVER", "AUDITOR", "REGULATOR"] },
    mail: false,
    subject: `Loss of default ${told.facts.number} allocated`,
    body: `${told.facts.documents} documents were issued to the members.`,
    link: defaultPage(told),
  }),
  "obligation.issued": (told) => ({
    to: { whose: "firm", roles: EVERYBODY },
    mail: true,
    ...ISSUED[told.facts.kind!]!(told),
    link: obligation(told),
  }),
  "obligation.contested": (told) => ({
    to: { whose: "house", roles: ["RISK_MANAGER"] },
    mail: false,
    subject: `${told.facts.number} is contested`,
    body: `The member says: ${told.facts.reason}`,
    link: obligation(told),
  }),
  "contest.answered": (told) => ({
    to: { whose: "firm", roles: ["TREASURER", "SIGNATORY"] },
    mail: true,
    subject: `Your contest of ${told.facts.number} is answered`,
    body: `It stands. The reason given: ${told.facts.reason}`,
    link: obligation(told),
  }),
  "payment.announced": (told) => ({
    to: { whose: "house", roles: ["HOUSE_TREASURER"] },
    mail: false,
    subject: `Payment announced for ${told.facts.number}`,
    body: `It is to arrive on ${told.facts.valueOn}.`,
    link: obligation(told),
  }),
  "payment.recorded": (told) => ({
    to: { whose: "firm", roles: ["TREASURER", "VIEWER"] },
    mail: true,
    subject: `Payment received for ${told.facts.number}`,
    body: "Your payment has arrived and is recorded.",
    link: obligation(told),
  }),
};

/** The notice of an event; null for what is only written down. */
export const noticeOf = (told: Told): Notice | null =>
  (TEXTS[told.kind] ?? REMINDERS[told.kind] ?? RUNS[told.kind] ?? MEMBERSHIP[told.kind])?.(told) ?? null;
