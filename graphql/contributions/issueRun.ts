import { insertRequirements } from "#db/contributions/queries.ts";
import { findRuns, findTerms, insertIssue, readRunLines, runState } from "#db/contributions/runs.ts";
import { findServices } from "#db/house/queries.ts";
import { book } from "#db/journal/queries.ts";
import { insertAdjustments, insertObligations } from "#db/obligations/queries.ts";
import { findRulebooks } from "#db/rulebooks/queries.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Effect } from "../approvals/effect.ts";
import { tell } from "../command.ts";
import { globalId } from "../ids.ts";
import { wrongMoment } from "../refusals.ts";
import { softwareVersion } from "../software.ts";
import { dayIn, deadline } from "../time.ts";
import { publishFund } from "./fund.ts";
import { expectBasis, expectLines } from "./moved.ts";
import { creditOpenCalls, documentsOf, type Issue, requirementEvents } from "./runDocuments.ts";

/** What a second person approves: the run's result by its hash, and what it comes to. */
export interface RunToIssue {
  runId: string;
  number: number;
  service: string;
  currency: string;
  forDate: string;
  size: string;
  total: string;
  scenario: string | null;
  loss: string;
  invoices: number;
  called: string;
  returns: number;
  returned: string;
  held: string;
  credited: string;
  note: string | null;
  hash: string;
}

/**
 * Issue a run as one act: requirements, invoices, returns, what is taken off open calls, and the journal entries of all of
 * it. A thousand members at a time, so that memory does not grow with the house; each is held against the money as
 * it is now, and where one has moved nothing is issued.
 */
export const issueRunEffect: Effect<RunToIssue> = {
  kind: "ISSUE_RUN",
  show: (run) => ({
    title: `Issue contribution run ${run.number} of ${run.service}`,
    facts: [
      ["Measures of", run.forDate],
      ["Size of the fund", `${run.currency} ${run.size}`],
      ["Governing scenario", run.scenario ? `${run.scenario}: ${run.currency} ${run.loss}` : "none"],
      ["All requirements", `${run.currency} ${run.total}`],
      ["Invoices", `${run.invoices}, together ${run.currency} ${run.called}`],
      ["Returns", `${run.returns}, together ${run.currency} ${run.returned}`],
      ["Held back", `${run.currency} ${run.held}`],
      ["Taken off open calls", `${run.currency} ${run.credited}`],
      ...(run.note ? [["Note", run.note] satisfies [string, string]] : []),
      ["Hash of the result", run.hash],
    ],
    path: `/runs/${globalId("ContributionRun", run.runId)}`,
  }),
  carryOut: async (act, { runId, hash }, decision) => {
    const [run] = await findRuns(act.tx, [runId]);
    if (!run || run.hash !== hash || run.size === null || run.total === null)
      return wrongMoment("The run is not what was proposed. Send this back.");
    if (runState(run) !== "CALCULATED")
      wrongMoment(`A later run was issued since run ${run.number}. Send this back.`);
    const content = await expectBasis(act, run);
    const [service] = await findServices(act.tx, [run.serviceId]);
    const [rulebook] = await findRulebooks(act.tx, [run.rulebookVersionId]);
    const terms = await findTerms(act.tx, run.id);
    if (!service || !rulebook || !terms) throw new Error("a run without what it rests on");
    const { timeZone } = act.house;
    const { contributions: rules, deadlines, holidays } = content;
    const today = dayIn(act.now, timeZone);
    const text = (minor: bigint) => formatAmount(minor, service.currency);
    const issue: Issue = {
      run,
      told: {
        why: `Contribution run ${run.number} on the measures of ${run.forDate}`,
        run: {
          number: run.number,
          forDate: run.forDate,
          size: text(run.size),
          total: text(run.total),
          scenario: run.governing?.scenario ?? null,
          loss: run.governing?.loss ?? text(0n),
        },
      },
      service,
      rulebook,
      terms,
      decisionId: decision.id,
      dueAt: deadline(act.now, rules.due, timeZone, holidays),
      returnBy: deadline(act.now, rules.returns.paid, timeZone, holidays),
      contestBy: deadline(act.now, deadlines.contest, timeZone, holidays),
    };
    await insertIssue(act.tx, {
      runId: run.id,
      serviceId: service.id,
      number: run.number,
      forDate: run.forDate,
      decisionId: decision.id,
      rulebookVersionId: rulebook.id,
      softwareVersion,
      size: run.size,
      total: run.total,
      governingScenario: run.governing?.scenario ?? null,
      governingLoss: parseAmount(run.governing?.loss ?? "0", service.currency),
      allocation: terms.allocation,
      statement: terms.statement,
      kccp: run.kccp,
      ownFunds: service.capital,
      issuedAt: act.now,
    });
    const booking = {
      serviceId: service.id,
      currency: service.currency,
      bookedOn: today,
      at: act.now,
      ids: act.ids,
    };
    const reading = readRunLines(act.tx, run.id);
    const make = async () => {
      const { value: lines } = await reading.next();
      if (!lines) return null;
      await expectLines(act, run, lines);
      const credits = await creditOpenCalls(act, issue, lines);
      return { lines, credits, documents: await documentsOf(act, issue, lines) };
    };
    const write = async ({ lines, credits, documents }: NonNullable<Awaited<ReturnType<typeof make>>>) => {
      await insertRequirements(
        act.tx,
        lines.map(({ memberId, firmId, after }) => ({
          id: act.ids(),
          memberId,
          firmId,
          amount: after,
          effectiveOn: today,
          recordedAt: act.now,
          runId: run.id,
        })),
      );
      await insertObligations(
        act.tx,
        documents.map(({ row }) => row),
      );
      await insertAdjustments(
        act.tx,
        credits.map(({ row }) => row),
      );
      await book(
        act.tx,
        booking,
        [...documents, ...credits].map(({ entry }) => entry),
      );
      await tell(act, [...documents.map(({ event }) => event), ...requirementEvents(issue, lines)]);
    };
    // While the database writes what was made for some members, the documents of the next are made.
    for (let made = await make(); made; ) [made] = await Promise.all([make(), write(made)]);
    await publishFund(act, service, `Contribution run ${run.number} issued`);
    return [
      {
        kind: "run.issued",
        firmId: act.house.id,
        subjectId: run.id,
        facts: {
          number: String(run.number),
          service: service.code,
          forDate: run.forDate,
          currency: service.currency,
          size: text(run.size),
          invoices: String(run.invoices),
          called: text(run.called ?? 0n),
          returns: String(run.returns),
          returned: text(run.returned ?? 0n),
        },
      },
    ];
  },
};
