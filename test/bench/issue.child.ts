import { open } from "#db/client.ts";
import { createDatabase } from "../databases.ts";
import type { Server } from "../postgres.ts";
import { approveAs } from "../world/house.ts";
import { calculated, proposed } from "../world/runs.ts";
import { on, openManyMembers } from "./manyMembers.ts";
import { asSuperuser, copyIn, copyOut, type Measured, measured, type Rows } from "./measured.ts";
import { acceptMeasures } from "./seedMeasures.ts";

/** One size of the issue of a run: a house of so many members, each of whom gets an invoice. */
const { server, members, rounds } = JSON.parse(process.env.BENCH ?? "") as {
  server: Server;
  members: number;
  rounds: number;
};
const SCENARIOS = 20;
/** Every table the issue writes to, in the order in which foreign keys want them. */
const WRITTEN = [
  ...["command_keys", "approvals", "run_issues", "requirements", "obligations", "obligation_register"],
  ...["entries", "postings", "audit_events", "fund_figures"],
];

const name = `issue_${members}`;
const { where, world } = await openManyMembers(server, name, members);
const db = await open(where);
await acceptMeasures(where.superUrl, on(db, world), members, SCENARIOS);
const decisionId = await proposed(on(db, world), await calculated(on(db, world)));
await db.close();
await asSuperuser(where.superUrl, (client) => client.query("vacuum analyze"));

const found: (Measured & { copied: number })[] = [];
for (let round = 0; round < rounds; round++) {
  const ours = await createDatabase(server, `${name}_ours_${round}`, name);
  const theirs = await createDatabase(server, `${name}_copy_${round}`, name);
  const issuing = await open({ url: ours.url });
  await asSuperuser(ours.superUrl, (client) => client.query("checkpoint"));
  const { ms, peak } = await measured(() =>
    approveAs(on(issuing, world).stage, world.house.approver, decisionId),
  );
  await issuing.close();
  const rows = await writtenIn(ours.superUrl);
  await copyOut(ours.superUrl, server.dataDir, rows);
  found.push({ ms, peak, copied: await copyIn(theirs.superUrl, server.dataDir, rows) });
}
process.stdout.write(`${JSON.stringify({ members, found })}\n`);

/** What the transaction of the issue wrote, which is all of it: an invoice for everybody, and no table forgotten. */
function writtenIn(url: string): Promise<Rows> {
  return asSuperuser(url, async (client) => {
    const { rows } = await client.query(
      "select i.xmin::text, c.relname from run_issues i, pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const counts = new Map<string, number>();
    const byIt = `xmin = '${rows[0].xmin}'`;
    for (const { relname } of rows) {
      const { rows: counted } = await client.query(`select count(*)::int as n from ${relname} where ${byIt}`);
      if (counted[0].n > 0) counts.set(relname, counted[0].n);
    }
    if (
      [...counts.keys()].sort().join() !== WRITTEN.toSorted().join() ||
      counts.get("obligations") !== members
    )
      throw new Error(`written: ${JSON.stringify([...counts])}`);
    return WRITTEN.map((table) => [table, byIt] as const);
  });
}
