import { findRuns, type RunRow, readRunLines, runState, sumOfLines } from "#db/contributions/runs.ts";
import { findServices } from "#db/house/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { ProposeRunInput } from "../__generated__/resolvers.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { issueRunEffect, type RunToIssue } from "./issueRun.ts";
import { expectBasis, expectLines } from "./moved.ts";

/** Prepare the issue of a run that was calculated: exactly its result, by its hash. */
export const proposeRun = command("proposeRun", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: ProposeRunInput) => {
    const id = rowOf("ContributionRun", input.runId);
    const run = (id ? (await findRuns(act.tx, [id]))[0] : undefined) ?? notFound("contribution run");
    const note = input.note ? readText("note", input.note, { most: 1000, lines: true }) : null;
    expectCalculated(run);
    await expectBasis(act, run);
    for await (const lines of readRunLines(act.tx, run.id)) await expectLines(act, run, lines);
    const payload = await payloadOf(act, run, note);
    const { decisionId, event } = await prepare(act, issueRunEffect, run.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

function expectCalculated(run: RunRow): void {
  const state = runState(run);
  const no = `Run ${run.number}`;
  if (state === "CALCULATING") wrongMoment(`${no} is being calculated: wait for it.`);
  if (state === "FAILED") wrongMoment(`${no} could not be calculated: ask for another.`);
  if (state === "ISSUED") wrongMoment(`${no} is issued already.`);
  if (state === "SUPERSEDED") wrongMoment(`A later run was issued since run ${run.number}: ask for another.`);
}

async function payloadOf({ tx }: Act, run: RunRow, note: string | null): Promise<RunToIssue> {
  const service = (await findServices(tx, [run.serviceId]))[0]!;
  const { credited } = await sumOfLines(tx, run.id);
  const text = (minor: bigint | null) => formatAmount(minor ?? 0n, service.currency);
  return {
    runId: run.id,
    number: run.number,
    service: service.name,
    currency: service.currency,
    forDate: run.forDate,
    size: text(run.size),
    total: text(run.total),
    scenario: run.governing?.scenario ?? null,
    loss: run.governing?.loss ?? text(0n),
    invoices: run.invoices ?? 0,
    called: text(run.called),
    returns: run.returns ?? 0,
    returned: text(run.returned),
    held: text(run.held),
    credited: text(credited),
    note,
    hash: run.hash!,
  };
}
