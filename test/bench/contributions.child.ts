import { randomUUID } from "node:crypto";
import pg from "pg";
import { appendEvents } from "#db/audit/queries.ts";
import { AT_ONCE, insertMany } from "#db/bulk.ts";
import { open, type Tx } from "#db/client.ts";
import { requirements } from "#db/contributions/tables.ts";
import { book } from "#db/journal/queries.ts";
import { findLastSequences, insertObligations } from "#db/obligations/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { uuidv7 } from "#graphql/portal.ts";
import { createDatabase } from "../databases.ts";
import type { Server } from "../postgres.ts";
import { portalOn } from "../smallWorld.ts";
import { stageFor } from "../world/actors.ts";
import { openHouse } from "../world/house.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

/** One size of the measurement: so many members get a requirement, an obligation, its entry and its event each. */
const { server, count, rounds } = JSON.parse(process.env.BENCH ?? "") as {
  server: Server;
  count: number;
  rounds: number;
};
const TABLES = ["obligations", "obligation_register", "entries", "postings", "audit_events", "requirements"];
const NOW = new Date("2018-09-10T08:00:00Z");
const ids = uuidv7();
const idOf = (kind: string, n: number) => `00000000-0000-7000-${kind}-${String(n).padStart(12, "0")}`;

const first = await createDatabase(server, `contributions_${count}`);
const founding = await open(first);
const { serviceId } = await openHouse(stageFor(portalOn(founding), "2016-01-04T08:00:00Z"), {
  demonstration: true,
  businessNow: null,
  rulebook: RULEBOOK_2018,
});
await founding.close();
const [rulebookVersionId] = await seed(first.superUrl);

let peak = 0;
const found: { issued: number; copied: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const ours = await createDatabase(server, `ours_${count}_${round}`, `contributions_${count}`);
  const theirs = await createDatabase(server, `copy_${count}_${round}`, `contributions_${count}`);
  const issued = await issueOn(ours);
  await asSuperuser(ours.superUrl, (client) =>
    statements(
      client,
      (table) =>
        `copy (select * from ${table} where xmin = (select xmin from obligations limit 1)) to '${fileOf(table)}' csv`,
    ),
  );
  const copied = await asSuperuser(theirs.superUrl, async (client) => {
    await client.query("checkpoint");
    const began = performance.now();
    await client.query("begin isolation level serializable");
    await statements(client, (table) => `copy ${table} from '${fileOf(table)}' csv`);
    await client.query("commit");
    return performance.now() - began;
  });
  found.push({ issued, copied });
}
process.stdout.write(`${JSON.stringify({ count, found, peak })}\n`);

/** The files lie with the server, which reads them itself: no COPY is faster. */
function fileOf(table: string) {
  return `${server.dataDir}/bench_${table}.csv`;
}

/** A statement for each table, in the order in which foreign keys want them. */
async function statements(client: pg.Client, tell: (table: string) => string): Promise<void> {
  for (const table of TABLES) await client.query(tell(table));
}

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Members with their accounts, written as the server's superuser: nothing of it is measured. */
function seed(superUrl: string): Promise<string[]> {
  return asSuperuser(superUrl, async (client) => {
    const numbered = (kind: string) => `('00000000-0000-7000-${kind}-' || lpad(n::text, 12, '0'))::uuid`;
    await client.query(
      `insert into firms (id, side, name, name_key)
        select ${numbered("8000")}, 'MEMBER', 'Firm ' || n, 'firm ' || n from generate_series(1, ${count}) n`,
    );
    await client.query(
      `insert into members (id, firm_id, service_id, code, category, status, admitted_on)
        select ${numbered("9000")}, ${numbered("8000")}, $1, lpad(n::text, 6, '0'), 'DCM', 'ACTIVE', '2016-06-01'
        from generate_series(1, ${count}) n`,
      [serviceId],
    );
    await client.query(
      `insert into accounts (id, service_id, firm_id, kind, currency, subject_id)
        select gen_random_uuid(), service_id, firm_id, kind, 'EUR', id
        from members cross join unnest('{RECEIVABLE,CALLED}'::text[]) kind order by id`,
    );
    await client.query("vacuum analyze");
    const { rows } = await client.query("select id from rulebook_versions");
    return rows.map((row) => row.id as string);
  });
}

/** The measured way: one transaction of the house, ten thousand members at a time. */
async function issueOn(where: { url?: string | undefined }): Promise<number> {
  const db = await open({ url: where.url });
  await asSuperuser(first.superUrl, (client) => client.query("checkpoint"));
  const looking = setInterval(look, 5);
  const began = performance.now();
  await db.transaction({ role: "mutua_house" }, async (tx) => {
    for (let from = 1; from <= count; from += AT_ONCE)
      await issue(tx, from, Math.min(from + AT_ONCE - 1, count));
  });
  const ms = performance.now() - began;
  look();
  clearInterval(looking);
  await db.close();
  return ms;
}

function look() {
  const { heapUsed, external } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + external);
}

async function issue(tx: Tx, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const last = await findLastSequences(
    tx,
    numbers.map((n) => idOf("9000", n)),
    2018,
  );
  const eventId = randomUUID();
  const rows: Parameters<typeof insertObligations>[1] = [];
  for (const n of numbers) {
    const code = String(n).padStart(6, "0");
    const memberId = idOf("9000", n);
    const sequence = (last.get(memberId) ?? 0) + 1;
    const number = `${code}-2018-${String(sequence).padStart(4, "0")}`;
    const amount = BigInt(n) * 1_000n;
    const content = contentOf(number, code, amount);
    rows.push({
      ...{ id: ids(), firmId: idOf("8000", n), memberId, serviceId, kind: "REPLENISHMENT" },
      ...{ year: 2018, sequence, number, currency: "EUR", amount, toPay: amount },
      ...{ issuedAt: NOW, dueAt: NOW, contestBy: NOW, defaultId: eventId, layerId: null },
      ...{
        rulebookVersionId: rulebookVersionId!,
        softwareVersion: "0",
        content,
        hash: await hashOf(content),
      },
    });
  }
  await insertMany(
    tx,
    requirements,
    rows.map(({ memberId, firmId, amount }) => ({
      ...{ id: ids(), memberId, firmId, amount, effectiveOn: "2018-09-10", recordedAt: NOW },
    })),
  );
  await insertObligations(tx, rows);
  await book(
    tx,
    { serviceId, currency: "EUR", bookedOn: "2018-09-10", at: NOW, ids },
    rows.map(({ id, firmId, memberId, amount }) => ({
      kind: "REPLENISHMENT",
      firmId,
      documentId: id,
      sides: [
        { account: { kind: "RECEIVABLE", subjectId: memberId, firmId }, amount },
        { account: { kind: "CALLED", subjectId: memberId, firmId }, amount: -amount },
      ],
    })),
  );
  await appendEvents(
    tx,
    rows.map(({ id, firmId, number, amount }) => ({
      ...{ id: ids(), firmId, kind: "obligation.issued", subjectId: id, userId: null, clientId: null },
      ...{ facts: { number, amount: String(amount), currency: "EUR" }, at: NOW, recordedAt: NOW },
    })),
  );
}

/** About as much as a document says: its line, and the figures it was computed from. */
function contentOf(number: string, member: string, amount: bigint) {
  return {
    ...{ number, kind: "REPLENISHMENT", member, currency: "EUR", amount: String(amount), due: "2018-09-12" },
    line: { weight: String(amount), cap: null, required: String(amount * 9n), posted: String(amount * 8n) },
    statement: {
      total: "165000000.00",
      limit: "165000000.00",
      unit: "EUR",
      share: "0.000001",
      method: "pro_rata",
    },
    account: { iban: "SE4550000000058398257466", bic: "ESSESESS", reference: number, holder: "The house" },
  };
}
