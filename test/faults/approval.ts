import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { decisions } from "#db/approvals/tables.ts";
import { type Database, open, type Where } from "#db/client.ts";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { type Engine, type Opened, rowsOf } from "../engines.ts";
import { portalOn, prepareDefault } from "../smallWorld.ts";
import { attempt, stageFor } from "../world/actors.ts";
import { copiesOf } from "../world/copies.ts";
import { join, type World } from "../world/house.ts";
import { bringMeasures } from "../world/measures.ts";
import { adoptContributions, calculated, measuresOn, proposed } from "../world/runs.ts";

/** An allocation or a contribution run that waits for its approval, and all that another process needs to give it. */
export interface Approval {
  is: keyof typeof SETS;
  where: Where;
  world: Omit<World, "stage">;
  /** When it is approved. */
  at: string;
  decision: { decisionId: string; hash: string };
  key: string;
}

/** A database in which a loss of 40,000,000.00 waits to be allocated; closed, to be copied. */
export async function waitingApproval(
  engine: Engine,
  prepare?: (at: Opened) => Promise<void>,
): Promise<Approval> {
  const at = await engine.small();
  const { decisionId } = await prepareDefault(at.world, "40000000.00");
  await prepare?.(at);
  return waitingFor("ALLOCATION", at.world, decisionId, at);
}

/** A database in which a contribution run with four invoices waits to be issued; closed, to be copied. */
export async function waitingRun(
  engine: Engine,
  prepare?: (at: Pick<Opened, "superuser">) => Promise<void>,
): Promise<Approval> {
  const at = await engine.small();
  const { world } = at;
  await adoptContributions(world);
  await bringMeasures(world, [world.half, world.third, world.fifth, world.failing], {
    ...measuresOn("2018-09-10", [600, 400, 300, 300], [12_000, 8000, 6000, 6000]),
    key: "killed",
  });
  const runId = await calculated(world);
  const decisionId = await proposed(world, runId);
  await prepare?.(at);
  return waitingFor("RUN", world, decisionId, at);
}

const MANY = 2000;

/** One in which a run of 2,000 invoices, and the returns of those who were there before, waits to be issued. */
export async function waitingForMany(engine: Engine): Promise<Approval> {
  const at = await engine.small();
  const { world } = at;
  await adoptContributions(world);
  const last = await join(world, { name: "Many Kraft", category: "Direct member", contribution: "0.00" });
  const firms = [world.half, world.third, world.fifth, world.failing, last];
  firms.push(...(await copiesOf(at, last, MANY - 1)));
  await bringMeasures(world, firms, {
    ...{ date: "2018-09-10", key: "killed-among-many", source: "Risk engine", note: "Looked at, and right." },
    of: () => ({ margin: "1000.00", stress: "5000.00" }),
    scenarios: { "Power up": (_, index) => `${5000 + index}.00` },
  });
  const runId = await calculated(world);
  const decisionId = await proposed(world, runId);
  return waitingFor("MANY", world, decisionId, at);
}

async function waitingFor(
  is: Approval["is"],
  { stage, ...world }: World,
  decisionId: string,
  at: Pick<Opened, "db" | "where" | "close">,
): Promise<Approval> {
  const [row] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select({ hash: decisions.hash }).from(decisions).where(eq(decisions.id, decisionId)),
  );
  await at.close();
  const decision = { decisionId: globalId("Decision", decisionId), hash: row!.hash };
  const now = stage.portal.clock.business().toISOString();
  return { is, where: at.where, world, at: now, decision, key: "approved-under-fire" };
}

export interface Child {
  process: ChildProcess;
  /** All it has said so far. */
  said(): string;
  /** How it ended: the signal that killed it, or its exit code. */
  ended: Promise<string>;
}

/** Start a child process of the tests, with what it needs in its environment. */
export function child(script: string, env: Record<string, string>): Child {
  const started = spawn(process.execPath, [`${import.meta.dirname}/${script}`], {
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ended = new Promise<string>((resolve) =>
    started.on("close", (code, signal) => resolve(signal ?? `exit ${code}`)),
  );
  return { process: started, said: () => said, ended };
}

/** Let a process of its own approve. */
export const approving = (approval: Approval, dieAt?: number): Child =>
  child("approval.child.ts", { APPROVAL: JSON.stringify({ ...approval, ...(dieAt && { dieAt }) }) });

/** Wait until something is so; whatever it is, not longer than two minutes. */
export async function until(so: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    if (await so()) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`waited in vain until ${what}`);
}

type Counts = Record<string, number>;

/** A run's rows for so many documents with a requirement each. */
const ofRun = (documents: number): Counts => ({
  register: documents,
  entries: documents,
  postings: 2 * documents,
  keys: 1,
  issues: 1,
  requirements: documents,
  obligations: documents,
  events: documents + 2,
  approvals: 1,
});

const entriesOf = (kinds: string) => `(select id from entries where kind in (${kinds}))`;
const common = (kinds: string) => `
  (select count(*)::int from obligation_register) as register,
  (select count(*)::int from ${entriesOf(kinds)} e) as entries,
  (select count(*)::int from postings where entry_id in ${entriesOf(kinds)}) as postings,
  (select count(*)::int from command_keys where key = 'approved-under-fire') as keys`;

const RUN = `select ${common("'CONTRIBUTION', 'RETURN'")},
  (select count(*)::int from run_issues) as issues,
  (select count(*)::int from requirements where run_id is not null) as requirements,
  (select count(*)::int from obligations) as obligations,
  (select count(*)::int from audit_events e where kind in ('obligation.issued', 'run.issued')
    or (kind = 'decision.approved' and facts ->> 'title' like 'Issue contribution run%')) as events,
  (select count(*)::int from approvals a join decisions d on d.id = a.decision_id where d.kind = 'ISSUE_RUN') as approvals`;

/** What is written by an approval, counted; and what it comes to. Before it all of it is zero. */
const SETS = {
  // 3 notices, 3 assessments, 3 calls; the loss, the house's and the defaulter's layer beside them; one event each and two of the whole.
  ALLOCATION: {
    sql: `select ${common("'LOSS', 'LAYER', 'LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT'")},
      (select count(*)::int from allocations) as allocations, (select count(*)::int from layers) as layers,
      (select count(*)::int from obligations) as obligations,
      (select count(*)::int from audit_events e where kind in ('obligation.issued', 'default.allocated')
        or (kind = 'decision.approved' and facts ->> 'title' like 'Allocate the loss%')) as events,
      (select count(*)::int from approvals a join decisions d on d.id = a.decision_id where d.kind = 'ALLOCATE_LOSS') as approvals`,
    everything: {
      register: 9,
      entries: 12,
      postings: 24,
      keys: 1,
      allocations: 1,
      layers: 5,
      obligations: 9,
      events: 11,
      approvals: 1,
    } as Counts,
  },
  // Two invoices and two returns, a requirement each; one event each and two of the whole.
  RUN: { sql: RUN, everything: ofRun(4) },
  MANY: { sql: RUN, everything: ofRun(MANY + 4) },
};

const written = async (db: Database, { sql }: { sql: string }): Promise<Counts> =>
  (await db.reading({ role: "mutua_reader" }, (tx) => rowsOf<Counts>(tx, sql)))[0]!;

/**
 * What must be so after a kill: all of it or none of it, the books prove, and pressing "approve" again with the
 * same key ends in exactly one set. Says which of the two it was.
 */
export async function expectAllOrNothing(approval: Approval): Promise<"all" | "none"> {
  const db = await open(approval.where);
  try {
    const set = SETS[approval.is];
    const found = await written(db, set);
    const all = found.obligations !== 0;
    const nothing = Object.fromEntries(Object.keys(set.everything).map((name) => [name, 0]));
    expect(found).toEqual(all ? set.everything : nothing);
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    const { house } = approval.world;
    const stage = stageFor(portalOn(db), approval.at);
    const again = await attempt(stage, house.approver.credential, approve, approval.decision, approval.key);
    expect(again).toEqual({ done: { decisionId: expect.any(String) } });
    expect(await written(db, set)).toEqual(set.everything);
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    return all ? "all" : "none";
  } finally {
    await db.close();
    if (approval.where.dataDir) await rm(approval.where.dataDir, { recursive: true }); // dozens of them fill a disk
  }
}
