import { createHash } from "node:crypto";
import { appendEvents } from "#db/audit/queries.ts";
import { type Actor, sqlState, type Tx } from "#db/client.ts";
import { findRequirements } from "#db/contributions/queries.ts";
import {
  findRuns,
  findStored,
  insertResult,
  insertRunLines,
  insertStep,
  listDueRuns,
  type RunRow,
  runState,
} from "#db/contributions/runs.ts";
import { findHouse, findServices } from "#db/house/queries.ts";
import { findBalances } from "#db/journal/queries.ts";
import { findBatch, readLines, readScenarios } from "#db/measures/queries.ts";
import { findRulebooks } from "#db/rulebooks/queries.ts";
import type { StoredRun } from "#domain/contribution/change.ts";
import { worstOf } from "#domain/contribution/size.ts";
import { canonical } from "#domain/hash.ts";
import { parseAmount } from "#domain/money.ts";
import { again } from "../command.ts";
import type { Portal } from "../portal.ts";
import { Refused } from "../refusals.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";
import { softwareVersion } from "../software.ts";
import { dayIn } from "../time.ts";
import { holdOf } from "./hold.ts";
import { hashOfLines, linesOf, totalsOf } from "./lines.ts";
import { listParticipants, type Participant } from "./participants.ts";
import { type Governing, takeIn, type WorkedOut, workOut } from "./workOut.ts";

const WORKER: Actor = { role: "mutua_worker" };

/** So many losses are looked at between two words on how far it has come: some tenths of a second. */
const LOSSES_AT_ONCE = 500_000;

/** Calculate the runs that were asked for and are not calculated yet; how many there were. */
export async function calculateDue(portal: Portal): Promise<number> {
  const due = await portal.db.reading(WORKER, listDueRuns);
  for (const runId of due) await calculate(portal, runId);
  return due.length;
}

/**
 * Calculate a run: its scenarios a few at a time, telling how far it has come, and then its result in one transaction. Of one
 * that was broken off nothing of the result is there, and it is begun anew; of two at once the second gives way.
 */
async function calculate(portal: Portal, runId: string): Promise<void> {
  const facts = await portal.db.reading(WORKER, (tx) => factsOf(tx, runId));
  try {
    const { worked, cover } = await sizeIt(portal, facts);
    // Where members came, left or changed their group meanwhile it is not stored, and is still due.
    await again(() => portal.db.transaction(WORKER, (tx) => store(tx, portal, facts, worked, cover)));
  } catch (fault) {
    if (["40001", "40P01", "23505"].includes(sqlState(fault) ?? "")) throw fault;
    const why = fault instanceof Refused ? fault.message : "The calculation broke off: ask for it again.";
    await portal.db.transaction(WORKER, async (tx) => {
      const [run] = await findRuns(tx, [runId]);
      if (!run || runState(run) !== "CALCULATING") return;
      await insertStep(tx, stepOf(portal, facts.run, 0, why));
      await tellHouse(tx, portal, facts, "run.failed", { reason: why });
    });
    if (!(fault instanceof Refused)) throw fault;
  }
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function factsOf(tx: Tx, runId: string) {
  const [run] = await findRuns(tx, [runId]);
  const house = await findHouse(tx);
  const [service] = run ? await findServices(tx, [run.serviceId]) : [];
  const [rulebook] = run ? await findRulebooks(tx, [run.rulebookVersionId]) : [];
  const batch = run && (await findBatch(tx, run.batchId));
  if (!run || !house || !service || !rulebook || !batch) throw new Error("a run without what it rests on");
  const previous = run.previousRunId === null ? null : await findStored(tx, run.previousRunId);
  return {
    run,
    house,
    service,
    rulebook,
    batch,
    content: rulebook.content as RulebookContent & { contributions: ContributionRules },
    previous: (previous ?? null) as StoredRun | null,
    participants: await listParticipants(tx, service.id),
    lines: await readLines(tx, batch.id),
  };
}

/** Go through all scenarios, and share the fund by what the worst of them takes. */
async function sizeIt(portal: Portal, facts: Facts) {
  const { run, batch, lines, participants, service, content, previous } = facts;
  const { contributions: rules } = content;
  const inRun = new Map(participants.map((one) => [one.id, one]));
  const gone = lines.filter((line) => !inRun.has(line.memberId)).map((line) => line.position);
  const groups = lines.map((line) => groupOf(inRun.get(line.memberId), line.code));
  const { cover } = rules.fund.standard as { cover: number };
  const worst = worstOf(groups, cover);
  let governing: Governing | null = null;
  const most = Math.max(1, Math.floor(LOSSES_AT_ONCE / batch.lines));
  for (let done = 0; done < batch.scenarios; ) {
    await portal.db.transaction(WORKER, (tx) => insertStep(tx, stepOf(portal, run, done)));
    let seen = done;
    await portal.db.reading(WORKER, async (tx) => {
      for await (const scenario of readScenarios(tx, batch.id, done)) {
        governing = takeIn(worst, scenario, gone, governing);
        if (++seen === done + most) return;
      }
    });
    if (seen === done) throw new Error("a batch with fewer scenarios than it says");
    done = seen;
    await new Promise((resolve) => setImmediate(resolve)); // requests of this process come in between
  }
  await portal.db.transaction(WORKER, (tx) => insertStep(tx, stepOf(portal, run, batch.scenarios)));
  const worked = workOut(rules, service, batch, participants, lines, governing, previous);
  return { worked, cover: worst.worst() };
}

const groupOf = (participant: Participant | undefined, code: string) => participant?.group ?? code;

/** Hold what was worked out against the money as it is now, and write the result. */
async function store(
  tx: Tx,
  portal: Portal,
  facts: Facts,
  worked: WorkedOut,
  { cover1, cover2 }: { cover1: bigint; cover2: bigint },
): Promise<void> {
  const { run, service, rulebook, participants, content, house } = facts;
  const [now] = await findRuns(tx, [run.id]);
  if (!now || runState(now) !== "CALCULATING") return; // another process was first
  const members = await listParticipants(tx, service.id);
  if (canonical(members) !== canonical(participants)) return;
  const ids = members.map((member) => member.id);
  const today = dayIn(portal.clock.business(), house.timeZone);
  const required = await findRequirements(tx, ids, { on: today });
  const balances = await findBalances(tx, ids);
  const hold = await holdOf(tx, service.id, content, today);
  const lines = linesOf(
    worked,
    participants,
    {
      required,
      posted: (id) => -(balances.get(id)?.CONTRIBUTION ?? 0n),
      called: (id) => -(balances.get(id)?.CALLED ?? 0n),
    },
    hold.reason !== null,
  );
  const linesHash = hashOfLines(lines, participants);
  const totals = totalsOf(lines);
  const { result } = worked;
  await insertResult(tx, {
    runId: run.id,
    softwareVersion,
    case: worked.case,
    result,
    linesHash,
    hash: createHash("sha256")
      .update(
        canonical({ case: worked.case, result, lines: linesHash, rulebook: rulebook.hash, softwareVersion }),
      )
      .digest("hex"),
    size: parseAmount(result.size, service.currency),
    total: parseAmount(result.total, service.currency),
    coverOne: cover1,
    coverTwo: cover2,
    kccp: worked.kccp,
    ...totals,
    holdReason: hold.reason,
    calculatedAt: portal.clock.business(),
  });
  await insertRunLines(
    tx,
    lines.map((line) => ({ runId: run.id, ...line })),
  );
  await tellHouse(tx, portal, facts, "run.calculated", {
    currency: service.currency,
    size: result.size,
    invoices: String(totals.invoices),
    returns: String(totals.returns),
  });
}

const stepOf = (portal: Portal, run: RunRow, done: number, failure: string | null = null) => ({
  id: portal.ids(),
  runId: run.id,
  done,
  of: run.scenarios,
  failure,
  at: portal.clock.real(),
});

const tellHouse = (
  tx: Tx,
  portal: Portal,
  { house, run, service }: Facts,
  kind: string,
  told: Record<string, string>,
) =>
  appendEvents(tx, [
    {
      id: portal.ids(),
      firmId: house.id,
      kind,
      subjectId: run.id,
      userId: null,
      clientId: null,
      facts: { number: String(run.number), service: service.code, forDate: run.forDate, ...told },
      at: portal.clock.business(),
      recordedAt: portal.clock.real(),
    },
  ]);
