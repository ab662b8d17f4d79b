-- A journal entry is complete the moment it is written: its sides come in one statement, at least two, and sum to zero
-- per currency. Looked at once for a statement, however many entries it writes; nothing can be added later. Through the index always: a plan made while the
-- table was small is kept for the whole connection, and would read the whole journal once it has grown.
DROP TRIGGER entry_balances ON postings;
--> statement-breakpoint
DROP TRIGGER entry_has_sides ON entries;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION mutua_entry_balances() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $$
DECLARE
  entry uuid;
  written constant bigint := (SELECT count(*) FROM sides);
  there constant bigint := (SELECT count(*) FROM public.postings WHERE entry_id = ANY (ARRAY(SELECT DISTINCT s.entry_id FROM sides s)));
BEGIN
  SELECT s.entry_id INTO entry FROM sides s GROUP BY s.entry_id, s.currency HAVING count(*) < 2 OR sum(s.amount) <> 0 LIMIT 1;
  IF entry IS NOT NULL THEN
    RAISE EXCEPTION 'journal entry % does not sum to zero', entry USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balances';
  END IF;
  IF there <> written THEN
    RAISE EXCEPTION 'a journal entry gets all its sides in one statement' USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balances';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- An entry without any side is refused when the transaction commits.
CREATE FUNCTION mutua_entry_has_sides() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.postings WHERE entry_id = NEW.id) THEN
    RAISE EXCEPTION 'journal entry % has no sides', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balances';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER entry_balances AFTER INSERT ON postings REFERENCING NEW TABLE AS sides FOR EACH STATEMENT EXECUTE FUNCTION mutua_entry_balances();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER entry_has_sides AFTER INSERT ON entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION mutua_entry_has_sides();
--> statement-breakpoint
ALTER TABLE postings ENABLE ALWAYS TRIGGER entry_balances;
--> statement-breakpoint
ALTER TABLE entries ENABLE ALWAYS TRIGGER entry_has_sides;
--> statement-breakpoint
REVOKE ALL ON FUNCTION mutua_entry_has_sides() FROM PUBLIC;
