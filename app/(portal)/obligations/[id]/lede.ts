import { amountText, figures } from "#app/_parts/amounts.ts";
import { datesIn, dateText } from "#app/_parts/dates.ts";
import { dueWords } from "#app/_parts/due.ts";
import { layerTitle } from "../content.ts";
import type { ObligationPage } from "./find.ts";

/** How things stand, in a sentence or two: what was taken, what is to be done, whether it is late. */
export function ledeOf(page: ObligationPage): string {
  const { obligation, content, side } = page;
  const you = side === "MEMBER";
  const event = content.default;
  const set =
    content.run && content.required !== undefined
      ? `${datesIn(content.why ?? `Contribution run ${content.run.number}`)} set what ${you ? "you" : "it"} must hold at ${figures(content.required)}`
      : null;
  if (obligation.kind === "INTEREST")
    return `${datesIn(content.why ?? "Money came late")}. ${standing(page)}`;
  if (obligation.kind === "RETURN")
    return `${set ?? (content.why ? datesIn(content.why) : `${you ? "You have" : "The member has"} posted more than ${you ? "you" : "it"} must hold`)}. ${returned(page)}`;
  if (!event)
    return set
      ? `${set}. ${standing(page)}`
      : `It is posted to the default fund once it is paid. ${standing(page)}`;
  const taken = (content.shares ?? []).map(({ layer, amount }) => {
    const all = content.layers?.find(({ id }) => id === layer)?.absorbed ?? amount;
    return `The ${lower(layerTitle(content, layer))} took ${figures(all)} of the loss of ${dateText(event.on)}. ${you ? "Your" : "Its"} part was ${figures(amount)}`;
  });
  const told = taken.join(". ");
  const from = you ? "taken from what you had posted" : "taken from what it had posted";
  if (obligation.kind === "LOSS_ALLOCATION")
    return `${told}, ${from}. There is nothing to pay on this notice.`;
  if (obligation.kind === "ASSESSMENT")
    return `${told}, called under ${you ? "your" : "its"} cap. ${standing(page)}`;
  return `${told ? `${told}, ${from}. ` : ""}${standing(page)}`;
}

/** Where a return stands: it is the house that pays. */
function returned({
  obligation: { state, dueAt, outstanding },
  side,
  now,
  zone,
  holidays,
}: ObligationPage): string {
  if (state === "PAID") return "It is paid back in full.";
  const due = dueAt ? dueWords({ dueAt, now, zone, holidays }) : "";
  if (state === "OVERDUE")
    return `${amountText(outstanding)} of it is overdue from the house: it was due ${due}.`;
  return `The house pays it ${due}.${side === "MEMBER" ? " You have nothing to pay." : ""}`;
}

/** Where a payable stands. */
function standing({ obligation, side, now, zone, holidays }: ObligationPage): string {
  const you = side === "MEMBER";
  const put = obligation.kind === "REPLENISHMENT" ? "put it back" : "pay it";
  if (obligation.state === "PAID")
    return obligation.kind === "REPLENISHMENT" ? "It is back in full." : "It is paid in full.";
  if (obligation.state === "OVERDUE" && obligation.dueAt) {
    const since = dueWords({ dueAt: obligation.dueAt, now, zone, holidays });
    return `${amountText(obligation.outstanding)} of it is overdue: it was due ${since}.`;
  }
  const due = obligation.dueAt ? `, ${dueWords({ dueAt: obligation.dueAt, now, zone, holidays })}` : "";
  return you ? `You now ${put}${due}.` : `It is to ${put}${due}.`;
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
