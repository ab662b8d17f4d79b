import { sql } from "drizzle-orm";
import pg from "pg";
import { open } from "#db/client.ts";
import { evaluateMembers } from "#graphql/criteria/evaluateMembers.ts";
import { globalId } from "#graphql/ids.ts";
import { createDatabase } from "../databases.ts";
import type { Server } from "../postgres.ts";
import { portalOn } from "../smallWorld.ts";
import { act, signIn, stageFor } from "../world/actors.ts";
import { CATALOGUE, MEMBERSHIP } from "../world/applicants.ts";
import { openHouse } from "../world/house.ts";
import { SOUND } from "../world/review.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

/** One size of the measurement: a house of so many members with eight quarters of figures, evaluated in one command. */
const { server, members } = JSON.parse(process.env.BENCH ?? "") as { server: Server; members: number };
const where = await createDatabase(server, `bench_${members}`);
const db = await open(where);
const stage = stageFor(portalOn(db), "2016-01-04T08:00:00Z");
const world = await openHouse(stage, {
  demonstration: true,
  businessNow: null,
  rulebook: { ...RULEBOOK_2018, membership: MEMBERSHIP },
});
await seed(where.superUrl, world.serviceId, members);
stage.at("2018-09-20T08:00:00Z");
const officer = await signIn(stage, world.house.officer.email); // two years later nobody is signed in

const run = () =>
  act(stage, officer, evaluateMembers, {
    serviceId: globalId("ClearingService", world.serviceId),
  });
await run(); // the first one writes; what is measured finds everything in place
// What the process holds while it runs, not what opening the house took before: its heap, looked at all the time.
let peak = 0;
const look = () => {
  const { heapUsed, external } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + external);
};
const looking = setInterval(look, 5);
const began = performance.now();
const { evaluated } = await run();
const ms = performance.now() - began;
look();
clearInterval(looking);
const [counted] = await db.reading({ role: "mutua_reader" }, async (tx) => {
  const answer = (await tx.execute(
    sql`select sum((select count(*) from jsonb_object_keys(results)))::int as n from standings`,
  )) as unknown as { rows: { n: number }[] };
  return answer.rows;
});
if (evaluated !== members || counted!.n !== members * CATALOGUE.criteria.length)
  throw new Error(`evaluated ${evaluated} of ${members}`);
await db.close();
process.stdout.write(`${JSON.stringify({ members, ms, results: counted!.n, peak })}\n`);

/** Members with what they showed and reported, written as the server's superuser: nothing of it is measured. */
async function seed(superUrl: string, serviceId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  const shown = CATALOGUE.criteria
    .filter(({ kind }) => kind !== "quantitative_threshold")
    .map(({ id }) => id);
  await client.query(
    `insert into firms (id, side, name, name_key)
       select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MEMBER', 'Firm ' || n, 'firm ' || n
       from generate_series(1, ${count}) n`,
  );
  await client.query(
    `insert into members (id, firm_id, service_id, code, category, status, admitted_on)
       select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid,
         ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $1,
         lpad(n::text, 6, '0'), case n % 3 when 0 then 'GCM' else 'DCM' end, 'ACTIVE', '2016-06-01'
       from generate_series(1, ${count}) n`,
    [serviceId],
  );
  await client.query(
    `insert into evidence (id, subject_id, firm_id, criterion, passed, issued_on, valid_until, source, needs_review, known_on, at)
       select gen_random_uuid(), m.id, m.firm_id, c, true, '2016-06-01', '2018-06-01'::date + (random() * 300)::int, 'a file',
         false, '2016-06-01', '2016-06-01' from members m cross join unnest($1::text[]) c`,
    [shown],
  );
  // Eight quarters of figures; one in twenty is too low.
  await client.query(
    `insert into figure_reports (id, subject_id, firm_id, period, as_of, values, channel, side, caller_id, known_on, at)
       select gen_random_uuid(), m.id, m.firm_id, to_char(q, 'YYYY-"Q"Q'), q::date,
         $1::jsonb || jsonb_build_object('own_funds', case when random() < 0.05 then '6000000.00' else '64000000.00' end),
         'CSV', 'HOUSE', m.firm_id, q::date + 20, q
       from members m cross join generate_series('2016-09-30'::timestamptz, '2018-06-30', '3 months') q`,
    [
      JSON.stringify({
        ...SOUND,
        avg_margin_30d: "120000000.00",
        avg_margin_250d: "105000000.00",
        client_margin: "60000000.00",
        own_margin: "60000000.00",
        peak_call_250d: "18000000.00",
        credit_score: "3",
        firms_cleared: "1",
        margin_share: "0.4",
        max_stress_loss_over_margin: "9000000.00",
        fund_size: "165000000.00",
      }),
    ],
  );
  await client.query("analyze");
  await client.end();
}
