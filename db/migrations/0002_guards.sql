-- What no program may do, whatever it was told. Idempotent: a migration that adds a table ends with SELECT mutua_guard().
CREATE FUNCTION mutua_forbid() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE FUNCTION mutua_event_is_written_once() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF (to_jsonb(OLD) - 'dispatched_at') IS DISTINCT FROM (to_jsonb(NEW) - 'dispatched_at') OR OLD.dispatched_at IS NOT NULL THEN
    RAISE EXCEPTION 'audit_events is append-only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- A journal entry sums to zero per currency and has at least two sides, checked when the transaction commits.
CREATE FUNCTION mutua_entry_balances() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE entry uuid := CASE TG_TABLE_NAME WHEN 'entries' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'entry_id')::uuid END;
BEGIN
  IF (SELECT count(*) FROM public.postings WHERE entry_id = entry) < 2
     OR EXISTS (SELECT FROM public.postings WHERE entry_id = entry GROUP BY currency HAVING sum(amount) <> 0) THEN
    RAISE EXCEPTION 'journal entry % does not sum to zero', entry USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balances';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER entry_balances AFTER INSERT ON postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION mutua_entry_balances();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER entry_has_sides AFTER INSERT ON entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION mutua_entry_balances();
--> statement-breakpoint
CREATE TRIGGER event_is_written_once BEFORE UPDATE ON audit_events FOR EACH ROW EXECUTE FUNCTION mutua_event_is_written_once();
--> statement-breakpoint
ALTER TABLE postings ENABLE ALWAYS TRIGGER entry_balances;
--> statement-breakpoint
ALTER TABLE entries ENABLE ALWAYS TRIGGER entry_has_sides;
--> statement-breakpoint
ALTER TABLE audit_events ENABLE ALWAYS TRIGGER event_is_written_once;
--> statement-breakpoint
-- Row level security on every table, for its owner too; grants exactly where a policy stands; everything append-only
-- but the columns granted here.
CREATE FUNCTION mutua_guard() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  item record;
  changing constant text[] := ARRAY['users', 'credentials', 'invitations', 'sessions', 'attempts', 'clients', 'members', 'audit_events', 'deliveries', 'command_keys'];
BEGIN
  GRANT USAGE ON SCHEMA public TO mutua_gate, mutua_public, mutua_member, mutua_house, mutua_worker, mutua_reader;
  FOR item IN SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', item.name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, mutua_gate, mutua_public, mutua_member, mutua_house, mutua_worker, mutua_reader', item.name);
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
    EXECUTE format('GRANT SELECT ON %I TO mutua_public, mutua_member, mutua_house', item.name);
  END LOOP;
  GRANT UPDATE (status, roles) ON users TO mutua_member, mutua_house;
  GRANT UPDATE (status) ON users TO mutua_gate;
  GRANT UPDATE (password_hash, changed_at) ON credentials TO mutua_gate;
  GRANT UPDATE (used_at) ON invitations TO mutua_gate;
  GRANT UPDATE (last_seen_at, ended_at) ON sessions TO mutua_gate;
  GRANT UPDATE (failures, last_at) ON attempts TO mutua_gate;
  GRANT UPDATE (status) ON clients TO mutua_member, mutua_house;
  GRANT UPDATE (status) ON members TO mutua_house;
  GRANT UPDATE (dispatched_at) ON audit_events TO mutua_worker;
  GRANT UPDATE (state, attempts, next_attempt_at, done_at, last_error) ON deliveries TO mutua_worker;
  GRANT UPDATE (read_at) ON deliveries TO mutua_member, mutua_house;
  GRANT UPDATE (answer) ON command_keys TO mutua_member, mutua_house;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION mutua_guard(), mutua_forbid(), mutua_event_is_written_once(), mutua_entry_balances() FROM PUBLIC;
--> statement-breakpoint
SELECT mutua_guard();
