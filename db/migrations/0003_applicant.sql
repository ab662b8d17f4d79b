-- The people of a firm that asks to become a member: they see and write what is their own firm's, and little of that.
DO $$
BEGIN
  CREATE ROLE mutua_applicant NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
