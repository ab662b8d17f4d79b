import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { runCase } from "#domain/case.ts";
import { explainChanges, type StoredRun } from "#domain/contribution/change.ts";
import type { ContributionResult } from "#domain/contribution/fund.ts";
import { worstOf } from "#domain/contribution/size.ts";
import { canonical, hashOf } from "#domain/hash.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Tx } from "../client.ts";
import { readLines, readScenarios } from "../measures/queries.ts";
import { type Check, computedCheck, type Finding, inPages, rows, sqlCheck } from "./check.ts";

/** Contribution runs: run again by the domain, from their case to the last document. */

interface Run {
  name: string;
  currency: string;
  case: object;
  result: ContributionResult;
  hash: string;
  linesHash: string;
  rulebook: string;
  software: string;
  previous: StoredRun | null;
  lines: Line[] | null;
  told: Record<string, string>;
}

interface Line {
  code: string;
  measures: Record<string, string>;
  amounts: Record<"before" | "after" | "byFund" | "byOwn" | "byOthers", string> &
    Record<string, string | null>;
}

/** The amounts of a line, as they are hashed. */
const amounts =
  sql.raw(`json_build_object('before', l.before::text, 'after', l.after::text, 'byFund', l.by_fund::text,
  'byOwn', l.by_own::text, 'byOthers', l.by_others::text, 'posted', l.posted::text, 'called', l.called::text,
  'toCall', l.to_call::text, 'toCredit', l.to_credit::text, 'toReturn', l.to_return::text, 'held', l.held::text, 'kcm', l.kcm::text)`);

/** How many of the newest runs are held against all scenarios of their batch. */
const NEWEST = 3;

export const runChecks: readonly Check[] = [
  computedCheck<Run>({
    id: "R01",
    title:
      "Every run, run again from its own case, gives its stored result, lines and changes, and has its hash",
    tables: ["run_results"],
    rows: (tx) =>
      inPages(
        tx,
        (
          after,
          most,
        ) => sql`select r.id::text as name, s.currency, x.case, x.result, x.hash, x.lines_hash as "linesHash",
          v.hash as rulebook, x.software_version as software,
          (select json_build_object('case', p.case, 'result', p.result) from run_results p where p.run_id = r.previous_run_id) as previous,
          (select json_agg(json_build_object('code', m.code, 'measures', l.measures, 'amounts', ${amounts}) order by l.position)
            from run_lines l join members m on m.id = l.member_id where l.run_id = r.id) as lines,
          (select json_build_object('size', x.size::text, 'total', x.total::text, 'largest', max(l.after)::text,
            'called', sum(l.to_call)::text, 'returned', sum(l.to_return - l.held)::text, 'held', sum(l.held)::text)
            from run_lines l where l.run_id = r.id) as told
        from run_results x join contribution_runs r on r.id = x.run_id join clearing_services s on s.id = r.service_id
          join rulebook_versions v on v.id = r.rulebook_version_id
        where r.id::text > ${after} order by r.id::text limit ${most}`,
        1,
      ),
    examine: runAgain,
  }),
  sqlCheck({
    id: "R02",
    title:
      "The parts of every change sum to it, what follows for the money is its difference, and totals are those of the lines",
    tables: ["run_lines"],
    offenders: sql`select l.run_id || ' ' || l.position as offender from run_lines l
        where l.after - l.before <> l.by_fund + l.by_own + l.by_others
        or l.to_call <> greatest(0, l.after - l.posted - l.called) or l.to_return <> greatest(0, l.posted - l.after)
        or l.to_credit <> greatest(0, least(l.called, l.posted + l.called - l.after))
      union all select x.run_id::text from run_results x cross join lateral (select sum(l.to_call) as called,
          sum(l.to_return - l.held) as returned, sum(l.held) as held, sum(l.after) as total, max(l.after) as largest,
          count(*) filter (where l.to_call > 0) as invoices, count(*) filter (where l.to_return > l.held) as returns
          from run_lines l where l.run_id = x.run_id) s
        where (x.called, x.returned, x.held, x.total, x.largest, x.invoices, x.returns)
          is distinct from (s.called, s.returned, s.held, s.total, s.largest, s.invoices, s.returns)`,
    examined: sql`select count(*) from run_lines`,
  }),
  sqlCheck({
    id: "R03",
    title:
      "An issued run's requirements, invoices, returns and credits are exactly its lines, and its issue says what was calculated",
    tables: ["run_issues", "run_lines"],
    offenders: sql`select l.run_id || ' ' || l.position as offender from run_issues i join run_lines l on l.run_id = i.run_id
        left join obligations o on o.run_id = l.run_id and o.member_id = l.member_id
        left join requirements r on r.run_id = l.run_id and r.member_id = l.member_id
        where l.after is distinct from r.amount
        or coalesce(o.amount, 0) <> case when l.to_call > 0 then l.to_call else l.to_return - l.held end
        or o.kind <> case when l.to_call > 0 then 'CONTRIBUTION' else 'RETURN' end
        or l.to_credit <> (select coalesce(sum(x.amount), 0) from adjustments x join obligations c on c.id = x.obligation_id
          where x.decision_id = i.decision_id and c.member_id = l.member_id)
      union all select o.number from obligations o where o.run_id is not null and not exists (select from run_issues i
        join run_lines l on l.run_id = i.run_id where i.run_id = o.run_id and l.member_id = o.member_id)
      union all select r.id::text from requirements r where r.run_id is not null and not exists (select from run_issues i where i.run_id = r.run_id)
      union all select i.run_id::text from run_issues i join run_results x on x.run_id = i.run_id
        join contribution_runs c on c.id = i.run_id join measure_batches b on b.id = c.batch_id join decisions d on d.id = i.decision_id
        where i.size <> x.size or i.total <> x.total or i.statement <> x.result -> 'statement'
        or i.number <> c.number or i.for_date <> b.for_date or d.payload::jsonb ->> 'hash' is distinct from x.hash`,
    examined: sql`select count(*) from run_lines l join run_issues i on i.run_id = l.run_id`,
  }),
  sqlCheck({
    id: "R04",
    title: "Runs are numbered without a gap in their service, and rest on measures that were accepted",
    tables: ["contribution_runs"],
    offenders: sql`select r.id as offender from (select r.*, row_number() over (partition by r.service_id order by r.number) as place
        from contribution_runs r) r join measure_batches b on b.id = r.batch_id
      where r.number <> r.place or b.service_id <> r.service_id
        or not exists (select from measure_acceptances a where a.batch_id = r.batch_id)`,
    examined: sql`select count(*) from contribution_runs`,
  }),
  {
    id: "R05",
    title: `No scenario of its batch is worse than the one by which a run sized the fund (the newest ${NEWEST} runs)`,
    tables: ["run_results"],
    look: async (tx) => {
      const newest = await rows<{ id: string; batch: string }>(
        tx,
        sql`select r.id, r.batch_id as batch from run_results x join contribution_runs r on r.id = x.run_id order by r.id desc limit ${sql.raw(String(NEWEST))}`,
      );
      const finding: Finding = { examined: newest.length, count: 0, offenders: [] };
      for (const { id, batch } of newest) {
        const wrong = await examineScenarios(tx, id, batch);
        if (wrong === null) continue;
        finding.count++;
        finding.offenders.push(`${id}: ${wrong}`);
      }
      return finding;
    },
  },
];

async function runAgain({ result, lines, told, currency, ...stored }: Run): Promise<string | null> {
  const hashed = { case: stored.case, result, lines: stored.linesHash, rulebook: stored.rulebook };
  if ((await hashOf({ ...hashed, softwareVersion: stored.software })) !== stored.hash)
    return "it has another hash";
  const again = runCase(stored.case);
  if (!again.ok) return `its case is refused now: ${again.fault.path} ${again.fault.message}`;
  if (canonical(again.result) !== canonical(result)) return "its case gives another result";
  const minor = (amount: string) => parseAmount(amount, currency).toString();
  if (minor(result.size) !== told.size || minor(result.total) !== told.total)
    return "its totals differ from its result";
  const rowsHash = createHash("sha256");
  for (const { code, measures, amounts: own } of lines ?? [])
    rowsHash.update(`${canonical({ member: code, measures, ...own })}\n`);
  if (rowsHash.digest("hex") !== stored.linesHash) return "its lines have another hash";
  const { changes } = explainChanges(stored.previous, { case: stored.case, result });
  if (changes.length !== lines?.length) return "its lines are not those of its members";
  const wrong = changes.find(({ member, after, before, byFund, byOwn, byOthers }, i) => {
    const { code, amounts: own } = lines[i]!;
    // What was set by hand since the run before is the member's own part.
    const ownPart = byOwn + before - BigInt(own.before);
    const expected = [member, after, byFund, ownPart, byOthers].join();
    return expected !== [code, own.after, own.byFund, own.byOwn, own.byOthers].join();
  });
  return wrong ? `the line of ${wrong.member} differs from its result` : null;
}

/** Go through all scenarios of a run's batch again. */
async function examineScenarios(tx: Tx, runId: string, batchId: string): Promise<string | null> {
  const [run] = await rows<{
    currency: string;
    case: { fund: { standard: { cover: number } }; members: { id: string; group?: string }[] };
    governing: { scenario: string; loss: string } | null;
    one: string;
    two: string;
  }>(
    tx,
    sql`select s.currency, x.case, x.result -> 'governing' as governing, x.cover_one::text as one, x.cover_two::text as two
      from run_results x join contribution_runs r on r.id = x.run_id join clearing_services s on s.id = r.service_id
      where r.id = ${runId}::uuid`,
  );
  const groups = new Map(run!.case.members.map(({ id, group }) => [id, group ?? id]));
  const lines = await readLines(tx, batchId);
  const gone = lines.filter(({ code }) => !groups.has(code)).map(({ position }) => position);
  const worst = worstOf(
    lines.map(({ code }) => groups.get(code) ?? code),
    run!.case.fund.standard.cover,
  );
  for await (const { name, losses } of readScenarios(tx, batchId)) {
    for (const position of gone) losses[position] = 0n;
    worst.add(name, losses);
  }
  const { governing, cover1, cover2 } = worst.worst();
  const found = governing && {
    scenario: governing.scenario,
    loss: formatAmount(governing.loss, run!.currency),
  };
  const told = run!.governing && { scenario: run!.governing.scenario, loss: run!.governing.loss };
  if (canonical(found) !== canonical(told)) return `${found?.scenario ?? "nothing"} governs its batch`;
  return `${cover1} ${cover2}` === `${run!.one} ${run!.two}` ? null : "its coverage differs from its batch";
}
