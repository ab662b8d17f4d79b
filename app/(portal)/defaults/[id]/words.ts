import { amountText, figures, type Money } from "#app/_parts/amounts.ts";
import { dateText, dateTimeText } from "#app/_parts/dates.ts";
import { difference, scaled } from "#app/_parts/scale.ts";
import type { DefaultNode, DefaultPage } from "./find.ts";

export const isNone = (money: Money) => scaled(money.amount) === 0n;

/** "Default D1, 11 Sep 2018" */
export const titleOf = (event: DefaultNode) => `Default ${event.number}, ${dateText(event.defaultedOn)}`;

/** What no layer covered: in a sentence that names the amount where there is one. */
export function coverWords(event: DefaultNode): string {
  if (!event.uncovered) return "";
  return isNone(event.uncovered)
    ? "Loss covered."
    : `${amountText(event.uncovered)} of the loss is not covered.`;
}

/** What a risk manager does next; null where a decision waits first, or nothing is left to do. */
export function nextStep(event: DefaultNode): "loss" | "allocation" | null {
  if (event.state === "CONFIRMED") return "loss";
  const allocating = event.waiting.some((decision) => decision.kind === "ALLOCATE_LOSS");
  return event.state === "LOSS_ENTERED" && !allocating ? "allocation" : null;
}

/** How things stand, to the house. */
export function houseLede({ event, zone }: DefaultPage): string {
  const firm = event.member?.firm.name ?? "The member";
  switch (event.state) {
    case "DECLARED":
      return `${firm} is declared in default. It is in default only when a second person confirms it.`;
    case "DROPPED":
      return `${firm} was declared in default and that was not confirmed: there was no default.`;
    case "CONFIRMED":
      return `${firm} is in default. Its loss is not known yet.`;
    case "LOSS_ENTERED":
      return `${firm} is in default. The loss is known and not yet allocated.`;
    case "ISSUED":
      return `${coverWords(event)} ${callsWords(event, zone)}`;
    case "SETTLED":
      return `${coverWords(event)} Everything that was called is paid.`;
  }
}

function callsWords({ calls }: DefaultNode, zone: string): string {
  if (!calls) return "Nothing is called.";
  const left = difference(calls.called.amount, calls.received.amount);
  const back = `${figures(calls.received.amount)} of ${amountText(calls.called)} is back in the fund`;
  const at = calls.dueAt ? dateTimeText(calls.dueAt, zone) : "its due time";
  if (isNone(calls.overdue)) return `${back}; ${figures(left)} is due ${at}.`;
  if (calls.overdue.amount === left) return `${back}; ${figures(left)} is overdue since ${at}.`;
  return `${back}; ${figures(left)} is not, ${figures(calls.overdue.amount)} of it overdue since ${at}.`;
}

/** The viewer's own part of all layers together; null where it has none. */
export function ownPart(event: DefaultNode): Money | null {
  const own = event.layers.flatMap((layer) => layer.mine ?? []);
  const [first, ...rest] = own;
  return first ? rest.reduce(plus, first) : null;
}

/** a + b, by way of a − (0 − b): text all the way. */
export function plus(a: Money, b: Money): Money {
  return { amount: difference(a.amount, `-${b.amount}`), currency: a.currency };
}
