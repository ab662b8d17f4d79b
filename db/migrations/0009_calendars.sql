CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_open" ON "calendar_feeds" USING btree ("user_id") WHERE "calendar_feeds"."revoked_at" is null;--> statement-breakpoint
CREATE POLICY "calendar_feeds_read_all" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "calendar_feeds_read_member" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_read_gate" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "calendar_feeds_insert_member" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_update_member" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
--> statement-breakpoint
-- The guard of 0005 with the calendars.
-- Row level security on every table, for its owner too; grants exactly where a policy stands; everything append-only
-- but the columns granted here.
CREATE OR REPLACE FUNCTION mutua_guard() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  item record;
  changing constant text[] := ARRAY['users', 'credentials', 'invitations', 'sessions', 'attempts', 'clients', 'members', 'audit_events', 'deliveries', 'command_keys',
    'application_claims', 'standings', 'firms', 'calendar_feeds'];
BEGIN
  GRANT USAGE ON SCHEMA public TO mutua_gate, mutua_public, mutua_member, mutua_applicant, mutua_house, mutua_worker, mutua_reader;
  FOR item IN SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', item.name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, mutua_gate, mutua_public, mutua_member, mutua_applicant, mutua_house, mutua_worker, mutua_reader', item.name);
    EXECUTE format('CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION mutua_forbid()', item.name);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER no_truncate', item.name);
    IF item.name <> 'attempts' THEN
      EXECUTE format('CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION mutua_forbid()', item.name);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER no_delete', item.name);
    END IF;
    IF NOT item.name = ANY (changing) THEN
      EXECUTE format('CREATE OR REPLACE TRIGGER no_update BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION mutua_forbid()', item.name);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER no_update', item.name);
    END IF;
  END LOOP;
  FOR item IN SELECT DISTINCT tablename, cmd, unnest(roles) AS role FROM pg_policies WHERE schemaname = 'public' AND cmd <> 'UPDATE' LOOP
    EXECUTE format('GRANT %s ON %I TO %I', item.cmd, item.tablename, item.role);
  END LOOP;
  -- Without a policy a table looks empty to a request, not forbidden: hidden and missing are the same answer.
  FOR item IN SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
      AND relname NOT IN ('credentials', 'identities', 'invitations', 'attempts') LOOP
    EXECUTE format('GRANT SELECT ON %I TO mutua_public, mutua_member, mutua_applicant, mutua_house', item.name);
  END LOOP;
  GRANT UPDATE (status, roles) ON users TO mutua_member, mutua_house;
  GRANT UPDATE (status) ON users TO mutua_gate;
  GRANT UPDATE (password_hash, changed_at) ON credentials TO mutua_gate;
  GRANT UPDATE (used_at) ON invitations TO mutua_gate;
  GRANT UPDATE (last_seen_at, ended_at) ON sessions TO mutua_gate;
  GRANT UPDATE (failures, last_at) ON attempts TO mutua_gate;
  GRANT UPDATE (revoked_at) ON calendar_feeds TO mutua_member;
  GRANT UPDATE (status) ON clients TO mutua_member, mutua_house;
  GRANT UPDATE (status, category, traits, lei) ON members TO mutua_house;
  GRANT UPDATE (name, name_key, affiliates) ON firms TO mutua_house;
  GRANT UPDATE (released_at) ON application_claims TO mutua_member, mutua_applicant, mutua_house;
  GRANT UPDATE (rulebook_version_id, applicant, name, category, evaluated_on, next_change_on, watch, exceptions, results, triggers, open)
    ON standings TO mutua_house, mutua_worker;
  GRANT UPDATE (dispatched_at) ON audit_events TO mutua_worker;
  GRANT UPDATE (state, attempts, next_attempt_at, done_at, last_error) ON deliveries TO mutua_worker;
  GRANT UPDATE (read_at) ON deliveries TO mutua_member, mutua_applicant, mutua_house;
  GRANT UPDATE (answer) ON command_keys TO mutua_member, mutua_applicant, mutua_house;
END $$;
--> statement-breakpoint
SELECT mutua_guard();
