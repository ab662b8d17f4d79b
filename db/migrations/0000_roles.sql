-- The roles a request's transaction can take. They cannot log in, own nothing, and are ordinary in every way.
-- Roles belong to the whole server, so a second Mutua on it finds them there.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['mutua_gate', 'mutua_public', 'mutua_member', 'mutua_house', 'mutua_worker', 'mutua_reader'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END $$;
