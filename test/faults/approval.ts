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
import { prepareDefault, type SmallWorld, worldOn } from "../smallWorld.ts";
import { attempt } from "../world/actors.ts";

/** An allocation that waits for its approval, and all that another process needs to give it. */
export interface Approval {
  where: Where;
  world: Omit<SmallWorld, "stage">;
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
  const [row] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select({ hash: decisions.hash }).from(decisions).where(eq(decisions.id, decisionId)),
  );
  await prepare?.(at);
  await at.close();
  const { stage: _, ...world } = at.world;
  const decision = { decisionId: globalId("Decision", decisionId), hash: row!.hash };
  return { where: at.where, world, decision, key: "approved-under-fire" };
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

const NOTHING = {
  allocations: 0,
  layers: 0,
  obligations: 0,
  register: 0,
  entries: 0,
  postings: 0,
  events: 0,
  approvals: 0,
  keys: 0,
};
/** 3 notices, 3 assessments, 3 calls; the loss, the house's and the defaulter's layer beside them; one event each and two of the whole. */
const EVERYTHING = {
  allocations: 1,
  layers: 5,
  obligations: 9,
  register: 9,
  entries: 12,
  postings: 24,
  events: 11,
  approvals: 1,
  keys: 1,
};

async function written(db: Database): Promise<typeof NOTHING> {
  const [row] = await db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<typeof NOTHING>(
      tx,
      `with entry as (select id from entries where kind in ('LOSS', 'LAYER', 'LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT'))
       select (select count(*)::int from allocations) as allocations, (select count(*)::int from layers) as layers,
        (select count(*)::int from obligations) as obligations, (select count(*)::int from obligation_register) as register,
        (select count(*)::int from entry) as entries, (select count(*)::int from postings where entry_id in (select id from entry)) as postings,
        (select count(*)::int from audit_events e where kind in ('obligation.issued', 'default.allocated')
          or (kind = 'decision.approved' and facts ->> 'title' like 'Allocate the loss%')) as events,
        (select count(*)::int from approvals a join decisions d on d.id = a.decision_id where d.kind = 'ALLOCATE_LOSS') as approvals,
        (select count(*)::int from command_keys where key = 'approved-under-fire') as keys`,
    ),
  );
  return row!;
}

/**
 * What must be so after a kill: all of the allocation or none of it, the books prove, and pressing "approve" again with the
 * same key ends in exactly one set. Says which of the two it was.
 */
export async function expectAllOrNothing(approval: Approval): Promise<"all" | "none"> {
  const db = await open(approval.where);
  try {
    const found = await written(db);
    const all = found.allocations > 0;
    expect(found).toEqual(all ? EVERYTHING : NOTHING);
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    const { stage, house } = worldOn(db, approval.world);
    stage.at("2018-09-13T07:00:00Z");
    const again = await attempt(stage, house.approver.credential, approve, approval.decision, approval.key);
    expect(again).toEqual({ done: { decisionId: expect.any(String) } });
    expect(await written(db)).toEqual(EVERYTHING);
    expect((await prove(db)).filter((report) => !report.ok)).toEqual([]);
    return all ? "all" : "none";
  } finally {
    await db.close();
    if (approval.where.dataDir) await rm(approval.where.dataDir, { recursive: true }); // dozens of them fill a disk
  }
}
