import { createHash } from "node:crypto";
import type { RunLine, RunRow } from "#db/contributions/runs.ts";
import type { ServiceRow } from "#db/house/queries.ts";
import type { NewEntry } from "#db/journal/queries.ts";
import { listOpenCalls } from "#db/obligations/queries.ts";
import type { RulebookRow } from "#db/rulebooks/queries.ts";
import { canonical } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { money } from "../money.ts";
import { SIDES } from "../obligations/issue.ts";
import { type Numbered, numbering } from "../obligations/numbering.ts";
import { softwareVersion } from "../software.ts";

/** A run as it is issued: what is the same for every member. */
export interface Issue {
  run: RunRow;
  /** What every document says of the run. */
  told: { why: string; run: object };
  service: ServiceRow;
  rulebook: RulebookRow;
  terms: { allocation: { keys: { measure: string }[] }; statement: object };
  decisionId: string;
  dueAt: Date;
  returnBy: Date;
  contestBy: Date;
}

/** The invoice of each member that is called, the return of each that gets something back. */
export async function documentsOf(act: Act, issue: Issue, lines: readonly RunLine[]) {
  const told = lines.filter((line) => line.toCall > 0n || line.toReturn > line.held);
  const next = await numbering(
    act,
    told.map((line) => line.memberId),
  );
  return told.map((line) => documentOf(act, issue, line, next({ id: line.memberId, code: line.code })));
}

function documentOf(act: Act, issue: Issue, line: RunLine, numbered: Numbered) {
  const { service, rulebook, run } = issue;
  const { currency } = service;
  const { memberId, firmId } = line;
  const kind = line.toCall > 0n ? ("CONTRIBUTION" as const) : ("RETURN" as const);
  const amount = kind === "CONTRIBUTION" ? line.toCall : line.toReturn - line.held;
  const dueAt = kind === "CONTRIBUTION" ? issue.dueAt : issue.returnBy;
  const content = contentOf(issue, line, { number: numbered.number, kind, amount });
  const id = act.ids();
  const own = { subjectId: memberId, firmId };
  const [debit, credit] = SIDES[kind];
  const entry: NewEntry = {
    kind,
    firmId,
    documentId: id,
    sides: [
      { account: { kind: debit, ...own }, amount },
      { account: { kind: credit, ...own }, amount: -amount },
    ],
  };
  const event: Happening = {
    kind: "obligation.issued",
    firmId,
    subjectId: id,
    facts: {
      number: numbered.number,
      kind,
      currency,
      amount: formatAmount(amount, currency),
      dueAt: dueAt.toISOString(),
    },
  };
  return {
    entry,
    event,
    row: {
      id,
      firmId,
      memberId,
      serviceId: service.id,
      kind,
      ...numbered,
      currency,
      amount,
      toPay: amount,
      issuedAt: act.now,
      dueAt,
      contestBy: issue.contestBy,
      runId: run.id,
      rulebookVersionId: rulebook.id,
      softwareVersion,
      content,
      hash: createHash("sha256").update(canonical(content)).digest("hex"),
    },
  };
}

/** What a document of a run says: the member's own line, and what is public of the whole. */
export function contentOf(
  { told, service, rulebook, terms }: Issue,
  line: RunLine,
  document: { number: string; kind: "CONTRIBUTION" | "RETURN"; amount: bigint },
) {
  const { currency } = service;
  const text = (minor: bigint) => formatAmount(minor, currency);
  const signed = (minor: bigint) => money(minor, currency).amount;
  return {
    number: document.number,
    kind: document.kind,
    member: line.code,
    service: service.code,
    currency,
    ...told,
    requirement: { amount: text(line.after), case: requirementCase(currency, line, terms) },
    change: {
      before: text(line.before),
      byFund: signed(line.byFund),
      byOwn: signed(line.byOwn),
      byOthers: signed(line.byOthers),
    },
    required: text(line.after),
    posted: text(line.posted),
    ...(document.kind === "CONTRIBUTION" && { called: text(line.called) }),
    amount: text(document.amount),
    rulebook: { label: rulebook.label, hash: rulebook.hash },
    softwareVersion,
  };
}

/** A member's requirement as a case of its own, which gives what the whole calculation gave. */
export const requirementCase = (
  currency: string,
  { code, measures }: Pick<RunLine, "code" | "measures">,
  { allocation, statement }: Issue["terms"],
) => ({
  case: "requirement/1",
  currency,
  id: code,
  measures: Object.fromEntries(allocation.keys.map(({ measure }) => [measure, measures[measure] ?? "0"])),
  allocation,
  statement,
});

/** What is no longer needed of calls that are still open: taken off the oldest first. */
export async function creditOpenCalls(act: Act, issue: Issue, lines: readonly RunLine[]) {
  const left = new Map(
    lines.flatMap(({ memberId, toCredit }) => (toCredit > 0n ? [[memberId, toCredit]] : [])),
  );
  const calls = left.size > 0 ? await listOpenCalls(act.tx, [...left.keys()]) : [];
  return calls.flatMap((call) => {
    const wanted = left.get(call.memberId)!;
    const amount = wanted < call.left ? wanted : call.left;
    if (amount === 0n) return [];
    left.set(call.memberId, wanted - amount);
    const id = act.ids();
    const own = { subjectId: call.memberId, firmId: call.firmId };
    const entry: NewEntry = {
      kind: "ADJUSTMENT",
      firmId: call.firmId,
      documentId: id,
      sides: [
        { account: { kind: "CALLED", ...own }, amount },
        { account: { kind: "RECEIVABLE", ...own }, amount: -amount },
      ],
    };
    const row = {
      id,
      obligationId: call.id,
      firmId: call.firmId,
      code: "REQUIREMENT_LOWERED" as const,
      amount,
      reason: `Contribution run ${issue.run.number} on the measures of ${issue.run.forDate} asks for less than was called.`,
      decisionId: issue.decisionId,
      at: act.now,
    };
    return [{ entry, row }];
  });
}

/** To members whose requirement changed and who get no document that says so. */
export function requirementEvents({ run, service }: Issue, lines: readonly RunLine[]): Happening[] {
  const text = (minor: bigint) => formatAmount(minor, service.currency);
  return lines
    .filter((line) => line.after !== line.before && line.toCall === 0n && line.toReturn === line.held)
    .map((line) => ({
      kind: "requirement.changed",
      firmId: line.firmId,
      subjectId: line.memberId,
      facts: {
        run: String(run.number),
        forDate: run.forDate,
        currency: service.currency,
        before: text(line.before),
        after: text(line.after),
        held: text(line.held),
        ...(line.held > 0n && run.holdReason !== null && { holdReason: run.holdReason }),
      },
    }));
}
