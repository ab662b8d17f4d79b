CREATE TABLE "contribution_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"batch_id" uuid NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	"previous_run_id" uuid,
	"cause" text NOT NULL,
	"scheduled_for" date,
	"requested_by" uuid,
	"requested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "run_number" UNIQUE("service_id","number"),
	CONSTRAINT "run_of_schedule_once" UNIQUE("service_id","scheduled_for"),
	CONSTRAINT "run_cause" CHECK ("contribution_runs"."cause" in ('SCHEDULE', 'HAND')),
	CONSTRAINT "run_asked_for" CHECK (("contribution_runs"."cause" = 'SCHEDULE') = ("contribution_runs"."requested_by" is null)),
	CONSTRAINT "run_scheduled" CHECK (("contribution_runs"."cause" = 'SCHEDULE') = ("contribution_runs"."scheduled_for" is not null))
);
--> statement-breakpoint
ALTER TABLE "contribution_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_issues" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"for_date" date NOT NULL,
	"decision_id" uuid NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	"software_version" text NOT NULL,
	"size" bigint NOT NULL,
	"total" bigint NOT NULL,
	"governing_scenario" text,
	"governing_loss" bigint NOT NULL,
	"allocation" jsonb NOT NULL,
	"statement" jsonb NOT NULL,
	"kccp" bigint,
	"own_funds" bigint NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "run_issues_decision_id_unique" UNIQUE("decision_id")
);
--> statement-breakpoint
ALTER TABLE "run_issues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_lines" (
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"measures" jsonb NOT NULL,
	"before" bigint NOT NULL,
	"after" bigint NOT NULL,
	"by_fund" bigint NOT NULL,
	"by_own" bigint NOT NULL,
	"by_others" bigint NOT NULL,
	"posted" bigint NOT NULL,
	"called" bigint NOT NULL,
	"to_call" bigint NOT NULL,
	"to_credit" bigint NOT NULL,
	"to_return" bigint NOT NULL,
	"held" bigint NOT NULL,
	"kcm" bigint,
	CONSTRAINT "run_lines_run_id_position_pk" PRIMARY KEY("run_id","position"),
	CONSTRAINT "run_line_once" UNIQUE("run_id","member_id"),
	CONSTRAINT "run_line_parts" CHECK ("run_lines"."after" - "run_lines"."before" = "run_lines"."by_fund" + "run_lines"."by_own" + "run_lines"."by_others"),
	CONSTRAINT "run_line_amounts" CHECK ("run_lines"."before" >= 0 and "run_lines"."after" >= 0 and "run_lines"."to_call" >= 0
      and "run_lines"."to_credit" >= 0 and "run_lines"."held" between 0 and "run_lines"."to_return"
      and ("run_lines"."to_call" = 0 or ("run_lines"."to_credit" = 0 and "run_lines"."to_return" = 0)))
);
--> statement-breakpoint
ALTER TABLE "run_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_results" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"software_version" text NOT NULL,
	"case" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"lines_hash" text NOT NULL,
	"hash" text NOT NULL,
	"size" bigint NOT NULL,
	"total" bigint NOT NULL,
	"cover_one" bigint NOT NULL,
	"cover_two" bigint NOT NULL,
	"largest" bigint NOT NULL,
	"largest_five" bigint NOT NULL,
	"kccp" bigint,
	"called" bigint NOT NULL,
	"returned" bigint NOT NULL,
	"held" bigint NOT NULL,
	"invoices" integer NOT NULL,
	"returns" integer NOT NULL,
	"hold_reason" text,
	"calculated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "run_result_hash" CHECK ("run_results"."hash" ~ '^[0-9a-f]{64}$' and "run_results"."lines_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "run_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "run_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"done" integer NOT NULL,
	"of" integer NOT NULL,
	"failure" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "run_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_acceptances" (
	"batch_id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "measure_acceptances_decision_id_unique" UNIQUE("decision_id")
);
--> statement-breakpoint
ALTER TABLE "measure_acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"key" text NOT NULL,
	"source" text NOT NULL,
	"for_date" date NOT NULL,
	"names" text[] NOT NULL,
	"scenarios" integer NOT NULL,
	"lines" integer NOT NULL,
	"hash" text NOT NULL,
	"channel" text NOT NULL,
	"caller_id" uuid NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "batch_key_once" UNIQUE("service_id","key"),
	CONSTRAINT "batch_hash" CHECK ("measure_batches"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "batch_channel" CHECK ("measure_batches"."channel" in ('CSV', 'GRAPH')),
	CONSTRAINT "batch_has_lines" CHECK ("measure_batches"."lines" > 0 and "measure_batches"."scenarios" >= 0)
);
--> statement-breakpoint
ALTER TABLE "measure_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_lines" (
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"amounts" bigint[] NOT NULL,
	CONSTRAINT "measure_lines_batch_id_position_pk" PRIMARY KEY("batch_id","position"),
	CONSTRAINT "measured_once" UNIQUE("batch_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "measure_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_scenarios" (
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"losses" bigint[] NOT NULL,
	CONSTRAINT "measure_scenarios_batch_id_position_pk" PRIMARY KEY("batch_id","position"),
	CONSTRAINT "scenario_once" UNIQUE("batch_id","name")
);
--> statement-breakpoint
ALTER TABLE "measure_scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"obligation_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"code" text NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "adjusted_once" UNIQUE("obligation_id","decision_id"),
	CONSTRAINT "adjustment_amount" CHECK ("adjustments"."amount" > 0),
	CONSTRAINT "adjustment_code" CHECK ("adjustments"."code" in ('CONTEST_UPHELD', 'REQUIREMENT_LOWERED', 'CORRECTION'))
);
--> statement-breakpoint
ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminders" (
	"obligation_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminders_obligation_id_step_pk" PRIMARY KEY("obligation_id","step")
);
--> statement-breakpoint
ALTER TABLE "reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "receipt_refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"receipt_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"value_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"reason" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "receipt_refunds_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "refund_amount" CHECK ("receipt_refunds"."amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "receipt_refunds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"value_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"reference" text,
	"sender" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "receipt_counts_once" UNIQUE("service_id","bank_reference"),
	CONSTRAINT "receipt_amount" CHECK ("receipts"."amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "balance_answers" (
	"confirmation_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"agrees" boolean NOT NULL,
	"note" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "disagreement_is_explained" CHECK ("balance_answers"."agrees" or length("balance_answers"."note") >= 10)
);
--> statement-breakpoint
ALTER TABLE "balance_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "balance_confirmations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"as_of" date NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmation_once" UNIQUE("member_id","year"),
	CONSTRAINT "confirmations_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "confirmation_hash" CHECK ("balance_confirmations"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "balance_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "bank_reference_once";--> statement-breakpoint
ALTER TABLE "obligations" DROP CONSTRAINT "obligation_kind";--> statement-breakpoint
ALTER TABLE "obligations" DROP CONSTRAINT "obligation_behind";--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payment_amount";--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "obligations" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "obligations" ADD COLUMN "about_id" uuid;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "receipt_id" uuid;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "reverses" uuid;--> statement-breakpoint
-- Every payment recorded so far becomes a receipt that was assigned in full, and its cash comes in by the receipt.
-- The owner too is held by row policies until mutua_guard() puts them back at the end of the next migration.
ALTER TABLE payments NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE receipts NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE entries NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE postings NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE payments DISABLE TRIGGER no_update;--> statement-breakpoint
ALTER TABLE postings DISABLE TRIGGER no_update;--> statement-breakpoint
INSERT INTO receipts (id, service_id, amount, value_on, bank_reference, recorded_by, recorded_at)
  SELECT id, service_id, amount, value_on, bank_reference, recorded_by, recorded_at FROM payments;--> statement-breakpoint
UPDATE payments SET receipt_id = id;--> statement-breakpoint
INSERT INTO accounts (id, service_id, firm_id, kind, currency, subject_id)
  SELECT gen_random_uuid(), a.service_id, a.firm_id, 'SUSPENSE', a.currency, a.subject_id FROM accounts a
  WHERE a.kind = 'CASH' AND EXISTS (SELECT FROM payments p WHERE p.service_id = a.subject_id);--> statement-breakpoint
UPDATE postings p SET account_id = suspense.id, firm_id = p.firm_id
  FROM entries e, accounts cash, accounts suspense
  WHERE e.id = p.entry_id AND e.kind = 'PAYMENT' AND cash.id = p.account_id AND cash.kind = 'CASH'
    AND suspense.kind = 'SUSPENSE' AND suspense.subject_id = cash.subject_id;--> statement-breakpoint
INSERT INTO entries (id, service_id, firm_id, kind, booked_on, at, document_id)
  SELECT (left(e.id::text, 35) || translate(right(e.id::text, 1), '0123456789abcdef', '123456789abcdef0'))::uuid,
    e.service_id, cash.firm_id, 'RECEIPT', e.booked_on, e.at, e.document_id
  FROM entries e JOIN accounts cash ON cash.kind = 'CASH' AND cash.subject_id = e.service_id WHERE e.kind = 'PAYMENT';--> statement-breakpoint
INSERT INTO postings (id, entry_id, firm_id, account_id, currency, amount)
  SELECT gen_random_uuid(), e.id, e.firm_id, a.id, a.currency, CASE a.kind WHEN 'CASH' THEN p.amount ELSE -p.amount END
  FROM entries e JOIN payments p ON p.id = e.document_id
  JOIN accounts a ON a.subject_id = e.service_id AND a.kind IN ('CASH', 'SUSPENSE') WHERE e.kind = 'RECEIPT';--> statement-breakpoint
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
SET CONSTRAINTS ALL DEFERRED;--> statement-breakpoint
ALTER TABLE payments ENABLE ALWAYS TRIGGER no_update;--> statement-breakpoint
ALTER TABLE postings ENABLE ALWAYS TRIGGER no_update;--> statement-breakpoint
ALTER TABLE "contribution_runs" ADD CONSTRAINT "contribution_runs_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_runs" ADD CONSTRAINT "contribution_runs_batch_id_measure_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."measure_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_runs" ADD CONSTRAINT "contribution_runs_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_issues" ADD CONSTRAINT "run_issues_run_id_contribution_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."contribution_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_issues" ADD CONSTRAINT "run_issues_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_issues" ADD CONSTRAINT "run_issues_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_lines" ADD CONSTRAINT "run_lines_run_id_contribution_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."contribution_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_lines" ADD CONSTRAINT "run_lines_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_results" ADD CONSTRAINT "run_results_run_id_contribution_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."contribution_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_run_id_contribution_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."contribution_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_acceptances" ADD CONSTRAINT "measure_acceptances_batch_id_measure_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."measure_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_acceptances" ADD CONSTRAINT "measure_acceptances_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_batches" ADD CONSTRAINT "measure_batches_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_lines" ADD CONSTRAINT "measure_lines_batch_id_measure_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."measure_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_lines" ADD CONSTRAINT "measure_lines_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_scenarios" ADD CONSTRAINT "measure_scenarios_batch_id_measure_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."measure_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt_refunds" ADD CONSTRAINT "receipt_refunds_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_answers" ADD CONSTRAINT "balance_answers_confirmation_id_firm_id_balance_confirmations_id_firm_id_fk" FOREIGN KEY ("confirmation_id","firm_id") REFERENCES "public"."balance_confirmations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_answers" ADD CONSTRAINT "balance_answers_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_confirmations" ADD CONSTRAINT "balance_confirmations_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "run_issues_by_service" ON "run_issues" USING btree ("service_id","issued_at");--> statement-breakpoint
CREATE INDEX "run_lines_by_member" ON "run_lines" USING btree ("member_id","run_id");--> statement-breakpoint
CREATE INDEX "run_steps_by_run" ON "run_steps" USING btree ("run_id","id");--> statement-breakpoint
CREATE INDEX "refunds_by_receipt" ON "receipt_refunds" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "receipts_by_service" ON "receipts" USING btree ("service_id","id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_reverses_payments_id_fk" FOREIGN KEY ("reverses") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requirements_by_member" ON "requirements" USING btree ("member_id","effective_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_of_run_once" ON "obligations" USING btree ("run_id","member_id") WHERE "obligations"."run_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "interest_once" ON "obligations" USING btree ("about_id") WHERE "obligations"."kind" = 'INTEREST';--> statement-breakpoint
CREATE INDEX "payments_by_receipt" ON "payments" USING btree ("receipt_id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payment_reversed_once" UNIQUE("reverses");--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligation_kind" CHECK ("obligations"."kind" in ('LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT', 'CONTRIBUTION', 'INTEREST', 'RETURN'));--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligation_behind" CHECK (("obligations"."kind" in ('CONTRIBUTION', 'INTEREST', 'RETURN')) = ("obligations"."default_id" is null)
        and ("obligations"."run_id" is null or "obligations"."kind" in ('CONTRIBUTION', 'RETURN'))
        and ("obligations"."kind" = 'INTEREST') <= ("obligations"."about_id" is not null));--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payment_source" CHECK ("payments"."receipt_id" is not null or "payments"."decision_id" is not null);--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payment_amount" CHECK (("payments"."reverses" is null) = ("payments"."amount" > 0) and "payments"."amount" <> 0);--> statement-breakpoint
CREATE POLICY "contribution_runs_read_all" ON "contribution_runs" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "contribution_runs_read_house" ON "contribution_runs" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "contribution_runs_insert_house" ON "contribution_runs" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contribution_runs_insert_worker" ON "contribution_runs" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_issues_read_all" ON "run_issues" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "run_issues_read_member" ON "run_issues" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "run_issues_read_house" ON "run_issues" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "run_issues_insert_house" ON "run_issues" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_lines_read_all" ON "run_lines" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "run_lines_read_member" ON "run_lines" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and exists (select from run_issues i where i.run_id = run_lines.run_id));--> statement-breakpoint
CREATE POLICY "run_lines_read_house" ON "run_lines" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "run_lines_insert_house" ON "run_lines" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_lines_insert_worker" ON "run_lines" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_results_read_all" ON "run_results" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "run_results_read_house" ON "run_results" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "run_results_insert_house" ON "run_results" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_results_insert_worker" ON "run_results" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_steps_read_all" ON "run_steps" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "run_steps_read_house" ON "run_steps" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "run_steps_insert_house" ON "run_steps" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "run_steps_insert_worker" ON "run_steps" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "measure_acceptances_read_all" ON "measure_acceptances" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "measure_acceptances_read_house" ON "measure_acceptances" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "measure_acceptances_insert_house" ON "measure_acceptances" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "measure_batches_read_all" ON "measure_batches" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "measure_batches_read_house" ON "measure_batches" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "measure_batches_insert_house" ON "measure_batches" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "measure_lines_read_all" ON "measure_lines" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "measure_lines_read_house" ON "measure_lines" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "measure_lines_insert_house" ON "measure_lines" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "measure_scenarios_read_all" ON "measure_scenarios" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "measure_scenarios_read_house" ON "measure_scenarios" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "measure_scenarios_insert_house" ON "measure_scenarios" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "adjustments_read_all" ON "adjustments" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "adjustments_read_member" ON "adjustments" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "adjustments_read_house" ON "adjustments" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "adjustments_insert_house" ON "adjustments" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reminders_read_all" ON "reminders" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "reminders_read_member" ON "reminders" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reminders_read_house" ON "reminders" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "reminders_insert_worker" ON "reminders" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "receipt_refunds_read_all" ON "receipt_refunds" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "receipt_refunds_read_house" ON "receipt_refunds" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "receipt_refunds_insert_house" ON "receipt_refunds" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "receipts_read_all" ON "receipts" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "receipts_read_house" ON "receipts" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "receipts_insert_house" ON "receipts" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "balance_answers_read_all" ON "balance_answers" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "balance_answers_read_member" ON "balance_answers" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "balance_answers_read_house" ON "balance_answers" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "balance_answers_insert_member" ON "balance_answers" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "balance_confirmations_read_all" ON "balance_confirmations" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "balance_confirmations_read_member" ON "balance_confirmations" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "balance_confirmations_read_house" ON "balance_confirmations" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "balance_confirmations_insert_house" ON "balance_confirmations" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "accounts_read_member" ON "accounts" TO mutua_member USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) or kind in ('CASH', 'SUSPENSE', 'INTEREST', 'DEFAULT_LOSS'));