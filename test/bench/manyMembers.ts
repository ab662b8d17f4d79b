import { type Database, open, type Where } from "#db/client.ts";
import { createDatabase } from "../databases.ts";
import type { Server } from "../postgres.ts";
import { portalOn } from "../smallWorld.ts";
import { type Stage, stageFor } from "../world/actors.ts";
import { openHouse, type World } from "../world/house.ts";
import { RULEBOOK_OF_RUNS, RULES } from "../world/runs.ts";
import { asSuperuser } from "./measured.ts";

export const NOW = "2018-02-01T09:00:00Z";
export const MEASURED_ON = "2018-01-31";

/** A house on a database of its own whose rulebook calls contributions by run. */
export interface ManyMembers {
  where: Where & { superUrl: string };
  world: World;
}

/** The same house on another database that was made from its own. */
export const on = (db: Database, world: World): World => {
  const stage: Stage = stageFor(portalOn(db), NOW);
  return { ...world, stage };
};

/**
 * A house with so many members, of whom each has posted a twentieth of what a run will ask for: written as the server's
 * superuser, and nothing of it is measured.
 */
export async function openManyMembers(server: Server, name: string, count: number): Promise<ManyMembers> {
  const where = await createDatabase(server, name);
  const db = await open(where);
  const { fund } = RULES;
  const world = await openHouse(stageFor(portalOn(db), "2018-01-02T08:00:00Z"), {
    demonstration: true,
    businessNow: null,
    rulebook: {
      ...RULEBOOK_OF_RUNS,
      contributions: {
        ...RULES,
        fund: { ...fund, standard: { cover: 2, buffer: "0.10", floor: `${count * 2_000_000}.00` } },
      },
    },
  });
  await db.close();
  const id = (kind: string, n = "n") => `('00000000-0000-7000-${kind}-' || lpad(${n}::text, 12, '0'))::uuid`;
  await asSuperuser(where.superUrl, async (client) => {
    await client.query("begin");
    await client.query(
      `insert into firms (id, side, name, name_key)
        select ${id("8000")}, 'MEMBER', 'Firm ' || n, 'firm ' || n from generate_series(1, ${count}) n`,
    );
    await client.query(
      `insert into members (id, firm_id, service_id, code, category, status, admitted_on)
        select ${id("9000")}, ${id("8000")}, $1, lpad(n::text, 6, '0'), 'DCM', 'ACTIVE', '2016-06-01'
        from generate_series(1, ${count}) n`,
      [world.serviceId],
    );
    await client.query(
      `insert into requirements (id, member_id, firm_id, amount, effective_on, recorded_at)
        select ${id("a000")}, ${id("9000")}, ${id("8000")}, 10000000, '2018-01-02', '2018-01-02' from generate_series(1, ${count}) n`,
    );
    await client.query(
      `insert into accounts (id, service_id, firm_id, kind, currency, subject_id)
        select gen_random_uuid(), service_id, firm_id, kind, 'EUR', id
        from members cross join unnest('{CONTRIBUTION,CALLED,RECEIVABLE}'::text[]) kind order by id`,
    );
    await client.query(
      `insert into entries (id, service_id, firm_id, kind, booked_on, at, document_id)
        select ${id("b000")}, $1, ${id("8000")}, 'CONTRIBUTION_POSTED', '2018-01-02', '2018-01-02', ${id("a000")}
        from generate_series(1, ${count}) n`,
      [world.serviceId],
    );
    await client.query(
      `insert into postings (id, entry_id, firm_id, account_id, currency, amount)
        select gen_random_uuid(), e.id, e.firm_id, a.id, 'EUR', -10000000
          from entries e join requirements r on r.id = e.document_id join accounts a on a.kind = 'CONTRIBUTION' and a.subject_id = r.member_id
        union all select gen_random_uuid(), e.id, e.firm_id, a.id, 'EUR', 10000000
          from entries e join requirements r on r.id = e.document_id join accounts a on a.kind = 'CASH'`,
    );
    await client.query("commit");
    await client.query("vacuum analyze");
  });
  return { where, world };
}
