import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type Check, type Finding, NAMED, rows, sqlCheck } from "./check.ts";

/** That no row hangs on another firm's: read off the foreign keys, so that a new table is covered the day it is made. */

/** Where two firms meet by design, and what holds there is checked by a check of its own. */
const MEETINGS = ["postings accounts", "deliveries audit_events"];

interface Link {
  child: string;
  parent: string;
  on: string;
}

/** The foreign keys between two tables that both say whose a row is. */
const listLinks = (tx: Tx) =>
  rows<Link>(
    tx,
    sql`select k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
        (select string_agg(format('child.%I = parent.%I', c.attname, p.attname), ' and ' order by position)
          from unnest(k.conkey, k.confkey) with ordinality as pair(child, parent, position)
          join pg_attribute c on c.attrelid = k.conrelid and c.attnum = pair.child
          join pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.parent
          where c.attname <> 'firm_id') as on
      from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'firm_id')
        and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'firm_id')
      order by 1, 2, k.conname`,
  );

async function lookAtLinks(tx: Tx): Promise<Finding> {
  const finding: Finding = { examined: 0, count: 0, offenders: [] };
  for (const { child, parent, on } of await listLinks(tx)) {
    if (MEETINGS.includes(`${child} ${parent}`)) continue;
    // The people of the house act for firms; who may do what is checked where it is done.
    const meets = parent === "users" ? "and parent.firm_id not in (select id from houses)" : "";
    const [row] = await rows<{ examined: string; n: string; some: string[] | null }>(
      tx,
      sql.raw(`select count(*)::text as examined, (count(*) filter (where child.firm_id <> parent.firm_id ${meets}))::text as n,
        (array_agg(to_jsonb(child) ->> (select attname from pg_attribute where attrelid = '${child}'::regclass and attnum = 1))
          filter (where child.firm_id <> parent.firm_id ${meets}))[1:${NAMED}] as some
        from ${child} child join ${parent} parent on ${on}`),
    );
    finding.examined += Number(row?.examined ?? 0);
    finding.count += Number(row?.n ?? 0);
    finding.offenders.push(
      ...(row?.some ?? []).map((id) => `${child} ${id} hangs on another firm's ${parent}`),
    );
  }
  return finding;
}

/** References that no foreign key holds. */
const LOOSE: readonly [child: string, column: string, parent: string][] = [
  ["obligations", "default_id", "published_defaults"],
  ["obligations", "layer_id", "layers"],
  ["payments", "service_id", "clearing_services"],
  ["payments", "decision_id", "decisions"],
  ["payments", "recorded_by", "users"],
  ["contest_answers", "decision_id", "decisions"],
  ["layers", "default_id", "published_defaults"],
  ["losses", "entered_by", "users"],
  ["decisions", "firm_id", "firms"],
  ["audit_events", "firm_id", "firms"],
  ["audit_events", "user_id", "users"],
  ["audit_events", "client_id", "clients"],
  ["houses", "id", "firms"],
  ["application_steps", "decision_id", "decisions"],
  ["waivers", "decision_id", "decisions"],
  ["watch_lowerings", "decision_id", "decisions"],
  ["onboarding_items", "obligation_id", "obligations"],
];

export const tenantChecks: readonly Check[] = [
  {
    id: "I18a",
    title: "A row and the row it hangs on are of the same firm, along every foreign key",
    tables: ["users", "members"],
    look: lookAtLinks,
  },
  sqlCheck({
    id: "I18b",
    title: "A posting stands on an account of its own firm or of the house",
    tables: ["postings"],
    offenders: sql`select p.id as offender from postings p join accounts a on a.id = p.account_id
      where a.firm_id <> p.firm_id and a.firm_id not in (select id from houses)`,
    examined: sql`select count(*) from postings p join accounts a on a.id = p.account_id`,
  }),
  sqlCheck({
    id: "I18c",
    title: "Nobody is told of another firm's affairs",
    tables: ["deliveries"],
    offenders: sql`select d.id as offender from deliveries d join audit_events e on e.id = d.event_id
      where d.firm_id <> e.firm_id and d.firm_id not in (select id from houses)`,
    examined: sql`select count(*) from deliveries d join audit_events e on e.id = d.event_id`,
  }),
  sqlCheck({
    id: "I18d",
    title: "What a row names exists, also where no foreign key holds it",
    tables: ["decisions", "audit_events"],
    offenders: sql.raw(
      LOOSE.map(
        ([child, column, parent]) =>
          `select '${child}.${column} ' || c.${column} as offender from ${child} c where c.${column} is not null and not exists (select from ${parent} p where p.id = c.${column})`,
      ).join(" union all "),
    ),
    examined: sql.raw(
      `select ${LOOSE.map(([child, column]) => `(select count(${column}) from ${child})`).join(" + ")}`,
    ),
  }),
];
