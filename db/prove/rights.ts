import { sql } from "drizzle-orm";
import { ROLES } from "../policy.ts";
import { type Check, sqlCheck } from "./check.ts";

/** That the database still keeps firms apart: what a migration, or a hand at night, could have opened. */

const roles = sql`${sql.param(ROLES)}::text[]`;
const inPublic = sql.raw("c.relnamespace = 'public'::regnamespace");
const tables = sql.raw(
  "(select c.* from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace)",
);

export const rightsChecks: readonly Check[] = [
  sqlCheck({
    id: "R01",
    title:
      "The roles that requests take are ordinary: no login, no power over the database, member of nothing",
    tables: [],
    offenders: sql`select r.rolname as offender from pg_roles r where r.rolname = any(${roles}) and
      (r.rolsuper or r.rolbypassrls or r.rolcanlogin or r.rolcreaterole or r.rolcreatedb or r.rolreplication
        or exists (select from pg_auth_members m where m.member = r.oid))`,
    examined: sql`select count(*) from pg_roles r where r.rolname = any(${roles})`,
  }),
  sqlCheck({
    id: "R02",
    title: "Every table has row level security, for its owner too",
    tables: [],
    offenders: sql`select t.relname as offender from ${tables} t where not (t.relrowsecurity and t.relforcerowsecurity)`,
    examined: sql`select count(*) from ${tables} t`,
  }),
  sqlCheck({
    id: "R03",
    title: "No view reads with the rights of whoever made it",
    tables: [],
    offenders: sql`select c.relname as offender from pg_class c where c.relkind = 'v' and ${inPublic} and not exists
      (select from pg_options_to_table(c.reloptions) o where o.option_name = 'security_invoker' and o.option_value::boolean)`,
    examined: sql`select count(*) from pg_class c where ${inPublic}`,
  }),
  sqlCheck({
    id: "R04",
    title: "No materialized view can be read by a role of requests",
    tables: [],
    offenders: sql`select c.relname as offender from pg_class c where c.relkind = 'm' and ${inPublic} and exists
      (select from unnest(${roles}) role where has_table_privilege(role, c.oid, 'select'))`,
    examined: sql`select count(*) from pg_class c where ${inPublic}`,
  }),
  sqlCheck({
    id: "R05",
    title: "No function that runs with its owner's rights can be called by a role of requests",
    tables: [],
    offenders: sql`select p.oid::regprocedure::text as offender from pg_proc p
      where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and exists (select from unnest(${roles}) role where has_function_privilege(role, p.oid, 'execute'))`,
    examined: sql`select count(*) from pg_proc p where p.pronamespace = 'public'::regnamespace`,
  }),
  sqlCheck({
    id: "R06",
    title: "No role of requests owns a table, or may act as its owner",
    tables: [],
    offenders: sql`select t.relname as offender from ${tables} t where exists
      (select from unnest(${roles}) role where pg_has_role(role, t.relowner, 'member'))`,
    examined: sql`select count(*) from ${tables} t`,
  }),
  sqlCheck({
    id: "R07",
    title:
      "What a member, an applicant or the gate's guest writes is bound to its own firm or user, in the new row too",
    tables: [],
    // A person is nobody's: it belongs to a firm only through its users.
    offenders: sql`select p.polrelid::regclass || ' ' || p.polname as offender from pg_policy p
      where p.polcmd in ('a', 'w', '*') and p.polroles && array['mutua_member'::regrole::oid, 'mutua_applicant'::regrole::oid, 'mutua_public'::regrole::oid, 0]
        and p.polrelid <> 'persons'::regclass
        and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') !~ 'app\.(firm_id|user_id)'`,
    examined: sql`select count(*) from pg_policy p where p.polcmd in ('a', 'w', '*')`,
  }),
  sqlCheck({
    id: "R08",
    title: "Whoever proves the books sees every row of every table",
    tables: [],
    offenders: sql`select t.relname as offender from ${tables} t where not has_table_privilege('mutua_reader', t.oid, 'select')
      or not exists (select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polcmd in ('r', '*')
        and 'mutua_reader'::regrole = any(p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')
      or exists (select from pg_policy p where p.polrelid = t.oid and not p.polpermissive)`,
    examined: sql`select count(*) from ${tables} t`,
  }),
  sqlCheck({
    id: "R09",
    title: "Nothing is granted to everybody, and whoever proves the books can write nothing",
    tables: [],
    offenders: sql`select c.relname || ' ' || a.privilege_type as offender
      from pg_class c cross join lateral aclexplode(c.relacl) a
      where ${inPublic} and (a.grantee = 0 or (a.grantee = 'mutua_reader'::regrole and a.privilege_type <> 'SELECT'))`,
    examined: sql`select count(*) from pg_class c where ${inPublic} and c.relacl is not null`,
  }),
  sqlCheck({
    id: "R10",
    title: "No id counts up: nothing in a row tells how many others there are",
    tables: [],
    offenders: sql`select c.relname as offender from pg_class c where ${inPublic} and c.relkind = 'S'
      union all select d.adrelid::regclass::text from pg_attrdef d join pg_class c on c.oid = d.adrelid
      where ${inPublic} and pg_get_expr(d.adbin, d.adrelid) like '%nextval%'`,
    examined: sql`select count(*) from pg_class c where ${inPublic}`,
  }),
  sqlCheck({
    id: "R11",
    title:
      "What is written once is guarded for everybody: no change, no deletion, no emptying, whatever the session says",
    tables: [],
    // Rows of `attempts` are counted and forgotten; a table of which a role may update a column changes by design.
    offenders: sql`select t.relname || ' ' || guard.name as offender from ${tables} t
      cross join (values ('no_truncate'), ('no_delete'), ('no_update')) guard(name)
      where not (guard.name = 'no_delete' and t.relname = 'attempts')
        and not (guard.name = 'no_update' and exists
          (select from unnest(${roles}) role where has_any_column_privilege(role, t.oid, 'update')))
        and not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = guard.name and g.tgenabled = 'A'
          and g.tgfoid = 'mutua_forbid'::regproc)
      union all
      select named.name from (values ('postings', 'entry_balances'), ('entries', 'entry_has_sides'), ('audit_events', 'event_is_written_once'))
        named(relation, name) where not exists (select from pg_trigger g where g.tgrelid = named.relation::regclass
          and g.tgname = named.name and g.tgenabled = 'A')`,
    examined: sql`select count(*) from pg_trigger g join ${tables} t on t.oid = g.tgrelid where not g.tgisinternal`,
  }),
  sqlCheck({
    id: "R12",
    title: "Money is kept in whole minor units: no column could hold a fraction or what is no number",
    tables: [],
    offenders: sql`select table_name || '.' || column_name as offender from information_schema.columns
      where table_schema = 'public' and data_type in ('numeric', 'real', 'double precision', 'money')`,
    examined: sql`select count(*) from pg_attribute a join ${tables} t on t.oid = a.attrelid where a.attnum > 0`,
  }),
];
