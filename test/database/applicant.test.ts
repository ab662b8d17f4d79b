import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#db/client.ts";
import { type Opened, onEachEngine, refusalOf, rowsOf } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import type { Applying } from "../world/applicants.ts";
import { liveFully } from "./fullLife.ts";
import type { Applicants } from "./membershipLife.ts";

/** What an applicant's people see of their own firm. */
const OWN = [
  "application_claims",
  "application_sections",
  "application_steps",
  "applications",
  "audit_events",
  "command_keys",
  "deliveries",
  "document_parts",
  "documents",
  "evidence",
  "evidence_reviews",
  "figure_reports",
  "firms",
  "persons",
  "report_answers",
  "sessions",
  "users",
  "waivers",
];
/** What is told to whoever asks. */
const PUBLISHED = ["clearing_services", "houses", "rulebook_versions"];
const NOBODY = "00000000-0000-7000-8000-000000000000";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let applicants: Applicants;
  let tables: { name: string; ofFirm: boolean }[];
  beforeAll(async () => {
    at = await engine.small();
    applicants = await liveFully(at.world);
    tables = await at.superuser((tx) =>
      rowsOf(
        tx,
        `select t.tablename as name, exists (select from pg_attribute a where a.attrelid = t.tablename::regclass and a.attname = 'firm_id') as "ofFirm"
        from pg_tables t where t.schemaname = 'public' order by 1`,
      ),
    );
  });
  afterAll(() => at?.close());

  const applicant = ({ firmId, actor }: Applying): Actor => ({
    role: "mutua_applicant",
    firmId,
    userId: actor.userId,
  });
  /** The tables of which somebody sees rows, and the firms whose rows they are. */
  const seen = async (actor: Actor) => {
    const found = new Map<string, string[]>();
    for (const { name, ofFirm } of tables) {
      const rows = await at.db
        .reading(actor, (tx) =>
          rowsOf<{ firm: string }>(
            tx,
            `select distinct ${ofFirm ? "firm_id::text" : "''"} as firm from ${name}`,
          ),
        )
        .catch(() => []);
      if (rows.length > 0) found.set(name, rows.map(({ firm }) => firm).filter(Boolean));
    }
    return found;
  };

  test("an applicant sees rows of its own firm alone, and only in the tables that are about its application", async () => {
    const found = await seen(applicant(applicants.admitted));
    expect([...found.keys()]).toEqual([...OWN, ...PUBLISHED].sort());
    for (const [table, firms] of found)
      expect([table, firms.filter((firm) => firm !== applicants.admitted.firmId)]).toEqual([table, []]);
    const waiting = await seen(applicant(applicants.waiting));
    expect([...OWN, ...PUBLISHED]).toEqual(expect.arrayContaining([...waiting.keys()]));
    expect(new Set([...waiting.values()].flat())).toEqual(new Set([applicants.waiting.firmId]));
  });

  test("of firms and people it sees its own, of another's nothing", async () => {
    const names = (of: Applying) =>
      at.db.reading(applicant(of), (tx) =>
        rowsOf<{ name: string }>(tx, "select name from firms union all select name from persons order by 1"),
      );
    expect(await names(applicants.waiting)).toEqual([{ name: "Aron Marram" }, { name: "Marram Power" }]);
    expect(await names(applicants.rejected)).toEqual([{ name: "Iver Hydro" }, { name: "Jon Iver" }]);
  });

  test("without a firm it sees what everybody is told", async () => {
    for (const actor of [
      { role: "mutua_applicant" } as const,
      { role: "mutua_applicant", firmId: NOBODY, userId: NOBODY } as const,
    ])
      expect([...(await seen(actor)).keys()]).toEqual(PUBLISHED);
  });

  test("neither an applicant nor a member can write a copy of another firm's row into any table", async () => {
    const { admitted, waiting } = applicants;
    const member: Actor = { ...applicant(waiting), role: "mutua_member" };
    let tried = 0;
    for (const { name } of tables.filter((table) => table.ofFirm)) {
      const [row] = await at.superuser((tx) =>
        rowsOf<{ row: unknown }>(
          tx,
          `select to_jsonb(t)::text as row from ${name} t where firm_id = '${admitted.firmId}' limit 1`,
        ),
      );
      if (!row) continue;
      tried++;
      for (const actor of [applicant(waiting), member])
        expect([
          name,
          await refusalOf(
            at.db.transaction(actor, (tx) =>
              rowsOf(
                tx,
                sql`insert into ${sql.identifier(name)} select * from jsonb_populate_record(null::${sql.identifier(name)}, ${row.row}::jsonb)`,
              ),
            ),
          ),
        ]).toEqual([name, expect.stringMatching(/^42501 /)]);
    }
    expect(tried).toBeGreaterThan(20);
  });

  test("it changes nothing of its users, and of its claim only that it is released", async () => {
    const { waiting } = applicants;
    const attempt = (statement: string) =>
      refusalOf(at.db.transaction(applicant(waiting), (tx) => rowsOf(tx, statement)));
    for (const statement of [
      "update users set roles = array['VIEWER']",
      "update application_claims set lei = '99990000000000000098'",
      "update applications set reference = 'A-2018-AAAAAA'",
      "update firms set name = 'Another'",
      "delete from evidence",
    ])
      expect([statement, await attempt(statement)]).toEqual([
        statement,
        expect.stringMatching(/^42501 permission denied/),
      ]);
  });
});
