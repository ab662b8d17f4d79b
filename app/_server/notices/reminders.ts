import { addDays } from "#domain/calendar.ts";
import type { Role } from "#graphql/__generated__/resolvers.ts";
import { globalId } from "#graphql/ids.ts";
import { dayIn } from "#graphql/time.ts";
import { moment } from "./moment.ts";
import type { Notice, Told } from "./notice.ts";

/** Who is reminded of what, and who is told that reminding was not enough. */

const PAYING: Role[] = ["VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"];

const obligation = ({ subjectId }: Told) => `/obligations/${globalId("Obligation", subjectId)}`;
const due = ({ facts, house }: Told) => moment(facts.dueAt!, house.timeZone);

/** "tomorrow", as far as there is a word for it. */
function dayWord({ facts, house }: Told): string {
  const day = dayIn(new Date(facts.dueAt!), house.timeZone);
  if (day === facts.on) return " today";
  return day === addDays(facts.on!, 1) ? " tomorrow" : "";
}

export const REMINDERS: Record<string, (told: Told) => Notice> = {
  "obligation.reminded": (told) => ({
    to: { whose: "firm", roles: PAYING },
    mail: true,
    ...(told.facts.late === "yes"
      ? {
          subject: `Overdue: ${told.facts.number} was due ${due(told)}`,
          body: `It is not paid in full. It was due ${due(told)}.${told.facts.interest === "yes" ? " Interest runs until it is paid." : ""} What is left to pay stands on the portal.`,
        }
      : {
          subject: `Due${dayWord(told)}: ${told.facts.number}, ${due(told)}`,
          body: `It is not paid in full yet, and is due${dayWord(told)}, ${due(told)}. What is left to pay and how stands on the portal.`,
        }),
    link: obligation(told),
  }),
  "obligation.escalated": (told) => ({
    to: { whose: "house", roles: ["HOUSE_TREASURER", "RISK_MANAGER"] },
    mail: true,
    subject: `${told.facts.number} is still not paid`,
    body: `It was due ${due(told)}, and the member has had the last reminder of the rulebook. What follows is for the house to decide.`,
    link: obligation(told),
  }),
};
