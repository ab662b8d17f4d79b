CREATE TABLE "application_claims" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"lei" text NOT NULL,
	"released_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "application_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application_sections" (
	"application_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"section" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "application_sections_application_id_section_revision_pk" PRIMARY KEY("application_id","section","revision")
);
--> statement-breakpoint
ALTER TABLE "application_sections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"step" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"tells" text NOT NULL,
	"due_at" timestamp with time zone,
	"decision_id" uuid
);
--> statement-breakpoint
ALTER TABLE "application_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "applications_reference_unique" UNIQUE("reference"),
	CONSTRAINT "applications_firm" UNIQUE("id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_interests" (
	"user_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"declared_on" date NOT NULL,
	CONSTRAINT "committee_interests_user_id_firm_id_pk" PRIMARY KEY("user_id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "committee_interests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_opinions" (
	"application_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"opinion" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "committee_opinions_application_id_user_id_pk" PRIMARY KEY("application_id","user_id"),
	CONSTRAINT "committee_opinion" CHECK ("committee_opinions"."opinion" in ('FOR', 'AGAINST', 'RECUSED'))
);
--> statement-breakpoint
ALTER TABLE "committee_opinions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"passed" boolean NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until" date,
	"source" text NOT NULL,
	"detail" text,
	"statement" text,
	"document_id" uuid,
	"needs_review" boolean NOT NULL,
	"user_id" uuid,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_firm" UNIQUE("id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_reviews" (
	"evidence_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"accepted" boolean NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figure_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"period" text NOT NULL,
	"as_of" date NOT NULL,
	"values" jsonb NOT NULL,
	"channel" text NOT NULL,
	"side" text NOT NULL,
	"caller_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "figure_reports_firm" UNIQUE("id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "figure_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_answers" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"accepted" boolean NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standings" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	"applicant" boolean NOT NULL,
	"name" text NOT NULL,
	"category" text NOT NULL,
	"evaluated_on" date NOT NULL,
	"next_change_on" date,
	"watch" integer NOT NULL,
	"exceptions" integer NOT NULL,
	"results" jsonb NOT NULL,
	"triggers" jsonb NOT NULL,
	"open" boolean NOT NULL,
	CONSTRAINT "standing_watch" CHECK ("standings"."watch" between 0 and 3),
	CONSTRAINT "standing_exceptions" CHECK ("standings"."exceptions" >= 0)
);
--> statement-breakpoint
ALTER TABLE "standings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waivers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"reason" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "waiver_days" CHECK ("waivers"."until_on" >= "waivers"."from_on")
);
--> statement-breakpoint
ALTER TABLE "waivers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_lowerings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"on_day" date NOT NULL,
	"reason" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "watch_level" CHECK ("watch_lowerings"."level" between 0 and 2)
);
--> statement-breakpoint
ALTER TABLE "watch_lowerings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_parts" (
	"document_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "document_parts_document_id_part_pk" PRIMARY KEY("document_id","part")
);
--> statement-breakpoint
ALTER TABLE "document_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "documents_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "document_hash" CHECK ("documents"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "document_size" CHECK ("documents"."size" > 0)
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onboarding_done" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "onboarding_done" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onboarding_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"owner" text NOT NULL,
	"due_on" date NOT NULL,
	"obligation_id" uuid,
	CONSTRAINT "onboarding_items_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "onboarding_kind" CHECK ("onboarding_items"."kind" in ('CONDITION', 'CONTRIBUTION', 'USERS', 'TASK')),
	CONSTRAINT "onboarding_owner" CHECK ("onboarding_items"."owner" in ('FIRM', 'HOUSE')),
	CONSTRAINT "onboarding_payable" CHECK (("onboarding_items"."kind" = 'CONTRIBUTION') = ("onboarding_items"."obligation_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "onboarding_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resignations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ends_on" date NOT NULL,
	"liability" bigint NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "resignations_member_id_unique" UNIQUE("member_id"),
	CONSTRAINT "liability_is_an_amount" CHECK ("resignations"."liability" >= 0)
);
--> statement-breakpoint
ALTER TABLE "resignations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roster_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"name" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"audience" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "roster_audience" CHECK ("roster_entries"."audience" in ('MEMBERS', 'PUBLIC'))
);
--> statement-breakpoint
ALTER TABLE "roster_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lei_records" (
	"list_id" uuid NOT NULL,
	"lei" text NOT NULL,
	"legal_name" text NOT NULL,
	"country" text NOT NULL,
	"entity_status" text NOT NULL,
	"registration_status" text NOT NULL,
	"next_renewal_on" date,
	CONSTRAINT "lei_records_list_id_lei_pk" PRIMARY KEY("list_id","lei")
);
--> statement-breakpoint
ALTER TABLE "lei_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "listed_entries" (
	"list_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"programme" text,
	CONSTRAINT "listed_entries_list_id_reference_pk" PRIMARY KEY("list_id","reference")
);
--> statement-breakpoint
ALTER TABLE "listed_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "match_dismissals" (
	"match_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match_dismissals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outside_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"version" text NOT NULL,
	"entries" integer NOT NULL,
	"document_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "outside_list_kind" CHECK ("outside_lists"."kind" in ('SANCTIONS', 'LEI'))
);
--> statement-breakpoint
ALTER TABLE "outside_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "screening_matches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"screening_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"name" text NOT NULL,
	"reference" text NOT NULL,
	"listed_name" text NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "screening_matches_firm" UNIQUE("id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "screening_matches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "screenings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"known_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "screenings_firm" UNIQUE("id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "screenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "obligations" DROP CONSTRAINT "obligation_once";--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "member_status";--> statement-breakpoint
ALTER TABLE "obligations" DROP CONSTRAINT "obligation_kind";--> statement-breakpoint
ALTER TABLE "obligations" ALTER COLUMN "default_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "traits" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "lei" text;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_application_id_firm_id_applications_id_firm_id_fk" FOREIGN KEY ("application_id","firm_id") REFERENCES "public"."applications"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_sections" ADD CONSTRAINT "application_sections_application_id_firm_id_applications_id_firm_id_fk" FOREIGN KEY ("application_id","firm_id") REFERENCES "public"."applications"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_sections" ADD CONSTRAINT "application_sections_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_application_id_firm_id_applications_id_firm_id_fk" FOREIGN KEY ("application_id","firm_id") REFERENCES "public"."applications"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_interests" ADD CONSTRAINT "committee_interests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_interests" ADD CONSTRAINT "committee_interests_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_opinions" ADD CONSTRAINT "committee_opinions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_opinions" ADD CONSTRAINT "committee_opinions_application_id_firm_id_applications_id_firm_id_fk" FOREIGN KEY ("application_id","firm_id") REFERENCES "public"."applications"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_firm_id_documents_id_firm_id_fk" FOREIGN KEY ("document_id","firm_id") REFERENCES "public"."documents"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_reviews" ADD CONSTRAINT "evidence_reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_reviews" ADD CONSTRAINT "evidence_reviews_evidence_id_firm_id_evidence_id_firm_id_fk" FOREIGN KEY ("evidence_id","firm_id") REFERENCES "public"."evidence"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_reports" ADD CONSTRAINT "figure_reports_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_answers" ADD CONSTRAINT "report_answers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_answers" ADD CONSTRAINT "report_answers_report_id_firm_id_figure_reports_id_firm_id_fk" FOREIGN KEY ("report_id","firm_id") REFERENCES "public"."figure_reports"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_lowerings" ADD CONSTRAINT "watch_lowerings_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_parts" ADD CONSTRAINT "document_parts_document_id_firm_id_documents_id_firm_id_fk" FOREIGN KEY ("document_id","firm_id") REFERENCES "public"."documents"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboarding_done" ADD CONSTRAINT "onboarding_done_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboarding_done" ADD CONSTRAINT "onboarding_done_item_id_firm_id_onboarding_items_id_firm_id_fk" FOREIGN KEY ("item_id","firm_id") REFERENCES "public"."onboarding_items"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboarding_items" ADD CONSTRAINT "onboarding_items_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resignations" ADD CONSTRAINT "resignations_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resignations" ADD CONSTRAINT "resignations_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_entries" ADD CONSTRAINT "roster_entries_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_entries" ADD CONSTRAINT "roster_entries_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lei_records" ADD CONSTRAINT "lei_records_list_id_outside_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."outside_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_entries" ADD CONSTRAINT "listed_entries_list_id_outside_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."outside_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_dismissals" ADD CONSTRAINT "match_dismissals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_dismissals" ADD CONSTRAINT "match_dismissals_match_id_firm_id_screening_matches_id_firm_id_fk" FOREIGN KEY ("match_id","firm_id") REFERENCES "public"."screening_matches"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_lists" ADD CONSTRAINT "outside_lists_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_lists" ADD CONSTRAINT "outside_lists_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_matches" ADD CONSTRAINT "screening_matches_screening_id_firm_id_screenings_id_firm_id_fk" FOREIGN KEY ("screening_id","firm_id") REFERENCES "public"."screenings"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_list_id_outside_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."outside_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_application" ON "application_claims" USING btree ("lei","service_id") WHERE "application_claims"."released_at" is null;--> statement-breakpoint
CREATE INDEX "application_steps_by_application" ON "application_steps" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "applications_by_firm" ON "applications" USING btree ("firm_id","id");--> statement-breakpoint
CREATE INDEX "evidence_by_subject" ON "evidence" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "figure_reports_by_subject" ON "figure_reports" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "standings_by_name" ON "standings" USING btree ("name","subject_id");--> statement-breakpoint
CREATE INDEX "standings_due" ON "standings" USING btree ("evaluated_on");--> statement-breakpoint
CREATE INDEX "waivers_by_subject" ON "waivers" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "watch_lowerings_by_subject" ON "watch_lowerings" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "onboarding_by_member" ON "onboarding_items" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "roster_by_service" ON "roster_entries" USING btree ("service_id","member_id","id");--> statement-breakpoint
CREATE INDEX "lei_records_by_lei" ON "lei_records" USING btree ("lei");--> statement-breakpoint
CREATE INDEX "matches_by_subject" ON "screening_matches" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "screenings_by_subject" ON "screenings" USING btree ("subject_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_once" ON "obligations" USING btree ("default_id","member_id","kind",coalesce("layer_id", "default_id")) WHERE "obligations"."default_id" is not null;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "member_lei_once" UNIQUE("lei","service_id");--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "member_lei_form" CHECK ("members"."lei" ~ '^[0-9A-Z]{18}[0-9]{2}$');--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "member_status" CHECK ("members"."status" in ('ONBOARDING', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'RESIGNING', 'TERMINATED', 'FORMER', 'DEFAULTED'));--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligation_behind" CHECK (("obligations"."kind" = 'CONTRIBUTION') = ("obligations"."default_id" is null));--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligation_kind" CHECK ("obligations"."kind" in ('LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT', 'CONTRIBUTION'));--> statement-breakpoint
DROP POLICY "invitations_insert_member" ON "invitations" CASCADE;--> statement-breakpoint
DROP POLICY "persons_insert_member" ON "persons" CASCADE;--> statement-breakpoint
DROP POLICY "users_insert_member" ON "users" CASCADE;--> statement-breakpoint
CREATE POLICY "audit_events_read_applicant" ON "audit_events" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_insert_applicant" ON "audit_events" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_insert_worker" ON "audit_events" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "command_keys_read_applicant" ON "command_keys" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_insert_applicant" ON "command_keys" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_update_applicant" ON "command_keys" AS PERMISSIVE FOR UPDATE TO "mutua_applicant" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "deliveries_read_applicant" ON "deliveries" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "deliveries_update_applicant" ON "deliveries" AS PERMISSIVE FOR UPDATE TO "mutua_applicant" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clearing_services_read_applicant" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (true);--> statement-breakpoint
CREATE POLICY "clearing_services_read_gate" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "houses_read_applicant" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_applicant" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_gate" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "firms_read_applicant" ON "firms" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "firms_update_house" ON "firms" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (side = 'MEMBER') WITH CHECK (side = 'MEMBER');--> statement-breakpoint
CREATE POLICY "invitations_insert_applicant" ON "invitations" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "persons_read_applicant" ON "persons" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (id in (select person_id from users where firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "persons_insert_applicant" ON "persons" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_read_applicant" ON "sessions" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_read_applicant" ON "users" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_insert_applicant" ON "users" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and roles <@ array['APPLICANT', 'SIGNATORY'] and 'APPLICANT' = any(roles) and status = 'INVITED');--> statement-breakpoint
CREATE POLICY "application_claims_read_all" ON "application_claims" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "application_claims_read_member" ON "application_claims" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_read_applicant" ON "application_claims" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_read_house" ON "application_claims" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "application_claims_insert_member" ON "application_claims" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_insert_applicant" ON "application_claims" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_update_member" ON "application_claims" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_update_applicant" ON "application_claims" AS PERMISSIVE FOR UPDATE TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_claims_update_house" ON "application_claims" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "application_sections_read_all" ON "application_sections" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "application_sections_read_member" ON "application_sections" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_sections_read_applicant" ON "application_sections" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_sections_read_house" ON "application_sections" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "application_sections_insert_member" ON "application_sections" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_sections_insert_applicant" ON "application_sections" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_steps_read_all" ON "application_steps" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "application_steps_read_member" ON "application_steps" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_steps_read_applicant" ON "application_steps" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_steps_read_house" ON "application_steps" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "application_steps_insert_member" ON "application_steps" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and step in ('STARTED', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN', 'APPEALED'));--> statement-breakpoint
CREATE POLICY "application_steps_insert_applicant" ON "application_steps" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and step in ('STARTED', 'SUBMITTED', 'ANSWERED', 'WITHDRAWN', 'APPEALED'));--> statement-breakpoint
CREATE POLICY "application_steps_insert_house" ON "application_steps" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "application_steps_insert_gate" ON "application_steps" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (step = 'STARTED');--> statement-breakpoint
CREATE POLICY "applications_read_all" ON "applications" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "applications_read_member" ON "applications" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "applications_read_applicant" ON "applications" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "applications_read_house" ON "applications" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "applications_insert_member" ON "applications" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "applications_insert_applicant" ON "applications" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "applications_insert_gate" ON "applications" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "committee_interests_read_all" ON "committee_interests" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "committee_interests_read_house" ON "committee_interests" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "committee_interests_insert_house" ON "committee_interests" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "committee_opinions_read_all" ON "committee_opinions" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "committee_opinions_read_house" ON "committee_opinions" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "committee_opinions_insert_house" ON "committee_opinions" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "evidence_read_all" ON "evidence" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "evidence_read_member" ON "evidence" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_read_applicant" ON "evidence" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_read_house" ON "evidence" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "evidence_insert_member" ON "evidence" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_insert_applicant" ON "evidence" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_insert_house" ON "evidence" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "evidence_insert_worker" ON "evidence" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "evidence_reviews_read_all" ON "evidence_reviews" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "evidence_reviews_read_member" ON "evidence_reviews" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_reviews_read_applicant" ON "evidence_reviews" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "evidence_reviews_read_house" ON "evidence_reviews" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "evidence_reviews_insert_house" ON "evidence_reviews" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "figure_reports_read_all" ON "figure_reports" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "figure_reports_read_member" ON "figure_reports" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "figure_reports_read_applicant" ON "figure_reports" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "figure_reports_read_house" ON "figure_reports" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "figure_reports_insert_member" ON "figure_reports" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and side = 'FIRM');--> statement-breakpoint
CREATE POLICY "figure_reports_insert_applicant" ON "figure_reports" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) and side = 'FIRM');--> statement-breakpoint
CREATE POLICY "figure_reports_insert_house" ON "figure_reports" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "report_answers_read_all" ON "report_answers" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "report_answers_read_member" ON "report_answers" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "report_answers_read_applicant" ON "report_answers" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "report_answers_read_house" ON "report_answers" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "report_answers_insert_house" ON "report_answers" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standings_read_all" ON "standings" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "standings_read_house" ON "standings" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "standings_insert_house" ON "standings" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standings_insert_worker" ON "standings" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standings_update_house" ON "standings" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standings_update_worker" ON "standings" AS PERMISSIVE FOR UPDATE TO "mutua_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "waivers_read_all" ON "waivers" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "waivers_read_member" ON "waivers" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "waivers_read_applicant" ON "waivers" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "waivers_read_house" ON "waivers" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "waivers_insert_house" ON "waivers" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "watch_lowerings_read_all" ON "watch_lowerings" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "watch_lowerings_read_member" ON "watch_lowerings" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "watch_lowerings_read_house" ON "watch_lowerings" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "watch_lowerings_insert_house" ON "watch_lowerings" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "document_parts_read_all" ON "document_parts" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "document_parts_read_member" ON "document_parts" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "document_parts_read_applicant" ON "document_parts" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "document_parts_read_house" ON "document_parts" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "document_parts_insert_member" ON "document_parts" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "document_parts_insert_applicant" ON "document_parts" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "document_parts_insert_house" ON "document_parts" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "documents_read_all" ON "documents" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "documents_read_member" ON "documents" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "documents_read_applicant" ON "documents" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "documents_read_house" ON "documents" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "documents_insert_member" ON "documents" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "documents_insert_applicant" ON "documents" AS PERMISSIVE FOR INSERT TO "mutua_applicant" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "documents_insert_house" ON "documents" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "onboarding_done_read_all" ON "onboarding_done" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "onboarding_done_read_member" ON "onboarding_done" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "onboarding_done_read_house" ON "onboarding_done" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "onboarding_done_insert_house" ON "onboarding_done" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "onboarding_items_read_all" ON "onboarding_items" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "onboarding_items_read_member" ON "onboarding_items" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "onboarding_items_read_house" ON "onboarding_items" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "onboarding_items_insert_house" ON "onboarding_items" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resignations_read_all" ON "resignations" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "resignations_read_member" ON "resignations" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "resignations_read_house" ON "resignations" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "resignations_insert_member" ON "resignations" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "roster_entries_read_all" ON "roster_entries" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "roster_entries_read_public" ON "roster_entries" AS PERMISSIVE FOR SELECT TO "mutua_public" USING (audience = 'PUBLIC');--> statement-breakpoint
CREATE POLICY "roster_entries_read_applicant" ON "roster_entries" AS PERMISSIVE FOR SELECT TO "mutua_applicant" USING (audience = 'PUBLIC');--> statement-breakpoint
CREATE POLICY "roster_entries_read_member" ON "roster_entries" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "roster_entries_read_house" ON "roster_entries" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "roster_entries_insert_house" ON "roster_entries" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "lei_records_read_all" ON "lei_records" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "lei_records_read_house" ON "lei_records" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "lei_records_insert_house" ON "lei_records" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "lei_records_insert_worker" ON "lei_records" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "listed_entries_read_all" ON "listed_entries" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "listed_entries_read_house" ON "listed_entries" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "listed_entries_insert_house" ON "listed_entries" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "listed_entries_insert_worker" ON "listed_entries" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "match_dismissals_read_all" ON "match_dismissals" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "match_dismissals_read_house" ON "match_dismissals" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "match_dismissals_insert_house" ON "match_dismissals" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "match_dismissals_insert_worker" ON "match_dismissals" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outside_lists_read_all" ON "outside_lists" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "outside_lists_read_house" ON "outside_lists" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "outside_lists_insert_house" ON "outside_lists" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outside_lists_insert_worker" ON "outside_lists" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "screening_matches_read_all" ON "screening_matches" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "screening_matches_read_house" ON "screening_matches" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "screening_matches_insert_house" ON "screening_matches" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "screening_matches_insert_worker" ON "screening_matches" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "screenings_read_all" ON "screenings" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "screenings_read_house" ON "screenings" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "screenings_insert_house" ON "screenings" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "screenings_insert_worker" ON "screenings" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);