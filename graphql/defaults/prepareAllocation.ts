import { canonical } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import type { PrepareAllocationInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId, rowOf } from "../ids.ts";
import { refuse, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { softwareVersion } from "../software.ts";
import { dayIn } from "../time.ts";
import { findOpenDefault } from "./enterLoss.ts";
import { issue } from "./issue.ts";
import { type Outcome, workOut } from "./outcome.ts";

/** What is approved: the whole calculation, so that nothing that was not shown can be issued. */
interface AllocationToIssue {
  defaultId: string;
  number: number;
  currency: string;
  loss: string;
  uncovered: string;
  layers: { title: string; absorbed: string }[];
  called: string;
  members: number;
  rulebook: { label: string; hash: string };
  softwareVersion: string;
  case: unknown;
  result: unknown;
}

/** Prepare the allocation of the last loss entered. */
export const prepareAllocation = command("prepareAllocation", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: PrepareAllocationInput) => {
    const { event } = await findOpenDefault(act, rowOf("DefaultEvent", input.defaultEventId));
    const outcome = await workOut(act.tx, event, dayIn(act.now, act.house.timeZone));
    if (!outcome) return wrongMoment(`No loss is entered for default D${event.number} yet: enter it first.`);
    const { decisionId, event: prepared } = await prepare(
      act,
      prepareAllocationEffect,
      event.id,
      toIssue(event, outcome),
    );
    return { done: { decisionId }, events: [prepared] };
  },
});

export const prepareAllocationEffect: Effect<AllocationToIssue> = {
  kind: "ALLOCATE_LOSS",
  show: (allocation) => ({
    title: `Allocate the loss of default D${allocation.number}`,
    facts: [
      ["Loss", `${allocation.currency} ${allocation.loss}`],
      ...allocation.layers.map((layer): [string, string] => [
        layer.title,
        `${allocation.currency} ${layer.absorbed}`,
      ]),
      ["Not covered", `${allocation.currency} ${allocation.uncovered}`],
      ["Called to restore the fund", `${allocation.currency} ${allocation.called}`],
      ["Members it reaches", String(allocation.members)],
      ["Rulebook", allocation.rulebook.label],
    ],
    path: `/defaults/${globalId("DefaultEvent", allocation.defaultId)}`,
  }),
  carryOut: async (act, payload, decision) => {
    const { event } = await findOpenDefault(act, payload.defaultId);
    // The calls are dated by the day they are prepared: what was shown is worked out again as of that day.
    const outcome = await workOut(act.tx, event, dayIn(decision.preparedAt, act.house.timeZone));
    if (!outcome || !same(toIssue(event, outcome), payload))
      refuse({
        __typename: "NotWhatWasSeen",
        message:
          "The loss, the members or the fund have changed since this was prepared. Send it back and prepare it again.",
      });
    return issue(act, event, outcome!, decision);
  },
};

const same = (a: unknown, b: unknown) => canonical(JSON.parse(JSON.stringify(a))) === canonical(b);

function toIssue(event: { id: string; number: number }, outcome: Outcome): AllocationToIssue {
  const text = (minor: bigint) => formatAmount(minor, outcome.service.currency);
  return {
    defaultId: event.id,
    number: event.number,
    currency: outcome.service.currency,
    loss: text(outcome.loss),
    uncovered: text(outcome.uncovered),
    layers: outcome.layers.map((layer) => ({
      title: layer.content.title ?? layer.content.id,
      absorbed: text(layer.absorbed),
    })),
    called: text(outcome.calls.reduce((sum, call) => sum + call.amount, 0n)),
    members: new Set([
      ...outcome.layers.flatMap((layer) => layer.lines.map((line) => line.payer)),
      ...outcome.calls.map((call) => call.member.code),
    ]).size,
    rulebook: { label: outcome.rulebook.label, hash: outcome.rulebook.hash },
    softwareVersion,
    case: outcome.case,
    result: outcome.result,
  };
}
