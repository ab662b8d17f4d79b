CREATE TABLE "approvals" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"hash" text NOT NULL,
	"maker_person_id" uuid NOT NULL,
	"checker_id" uuid NOT NULL,
	"checker_person_id" uuid NOT NULL,
	"checker_method" text NOT NULL,
	"checker_signed_in_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "approval_verdict" CHECK ("approvals"."verdict" in ('APPROVED', 'SENT_BACK', 'WITHDRAWN')),
	CONSTRAINT "maker_is_not_checker" CHECK (("approvals"."checker_person_id" <> "approvals"."maker_person_id") = ("approvals"."verdict" <> 'WITHDRAWN'))
);
--> statement-breakpoint
ALTER TABLE "approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"payload" text NOT NULL,
	"hash" text NOT NULL,
	"maker_id" uuid NOT NULL,
	"maker_person_id" uuid NOT NULL,
	"maker_method" text NOT NULL,
	"maker_signed_in_at" timestamp with time zone NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_as_shown" UNIQUE("id","hash","maker_person_id"),
	CONSTRAINT "decision_hash" CHECK ("decisions"."hash" = encode(sha256(convert_to("decisions"."payload", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"firm_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"user_id" uuid,
	"client_id" uuid,
	"facts" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seals_event_id_unique" UNIQUE("event_id"),
	CONSTRAINT "seal_hash" CHECK ("audit_seals"."hash" ~ '^[0-9a-f]{64}$' and "audit_seals"."previous" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_keys" (
	"caller_id" uuid NOT NULL,
	"key" text NOT NULL,
	"firm_id" uuid NOT NULL,
	"command" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_keys_caller_id_key_pk" PRIMARY KEY("caller_id","key")
);
--> statement-breakpoint
ALTER TABLE "command_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requirement_is_an_amount" CHECK ("requirements"."amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "requirements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "allocations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"default_id" uuid NOT NULL,
	"loss_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	"software_version" text NOT NULL,
	"case" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"hash" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "allocations_default_id_unique" UNIQUE("default_id"),
	CONSTRAINT "allocations_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "allocation_hash" CHECK ("allocations"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "allocations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "default_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"defaulted_on" date NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"decision_id" uuid NOT NULL,
	"rulebook_version_id" uuid NOT NULL,
	CONSTRAINT "default_number" UNIQUE("service_id","number")
);
--> statement-breakpoint
ALTER TABLE "default_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "layers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"allocation_id" uuid NOT NULL,
	"default_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"rank" integer NOT NULL,
	"layer_id" text NOT NULL,
	"title" text NOT NULL,
	"payer" text NOT NULL,
	"resource" text,
	"absorbed" bigint NOT NULL,
	"size" bigint NOT NULL,
	"remaining" bigint NOT NULL,
	"statement" jsonb,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "layer_rank" UNIQUE("allocation_id","rank"),
	CONSTRAINT "layer_amounts" CHECK ("layers"."absorbed" >= 0 and "layers"."size" >= "layers"."absorbed" and "layers"."remaining" >= 0)
);
--> statement-breakpoint
ALTER TABLE "layers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "losses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"default_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"margin" bigint NOT NULL,
	"note" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	CONSTRAINT "loss_kind" CHECK ("losses"."kind" in ('INTERIM', 'FINAL')),
	CONSTRAINT "loss_is_an_amount" CHECK ("losses"."amount" > 0 and "losses"."margin" >= 0)
);
--> statement-breakpoint
ALTER TABLE "losses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "published_defaults" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"defaulted_on" date NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"rulebook_version_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "published_defaults" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"link" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"last_error" text,
	"read_at" timestamp with time zone,
	CONSTRAINT "delivery_once" UNIQUE("event_id","user_id","channel"),
	CONSTRAINT "delivery_state" CHECK ("deliveries"."state" in ('WAITING', 'DONE', 'KEPT', 'STUCK'))
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clearing_services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"capital" bigint NOT NULL,
	"pay_to" text NOT NULL,
	CONSTRAINT "clearing_services_code_unique" UNIQUE("code"),
	CONSTRAINT "service_currency" CHECK ("clearing_services"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "service_capital" CHECK ("clearing_services"."capital" >= 0)
);
--> statement-breakpoint
ALTER TABLE "clearing_services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fund_figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"required" bigint NOT NULL,
	"posted" bigint NOT NULL,
	"called" bigint NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "fund_figures_are_amounts" CHECK ("fund_figures"."required" >= 0 and "fund_figures"."posted" >= 0 and "fund_figures"."called" >= 0)
);
--> statement-breakpoint
ALTER TABLE "fund_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "houses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"business_now" timestamp with time zone,
	"only" boolean DEFAULT true NOT NULL,
	CONSTRAINT "houses_only_unique" UNIQUE("only"),
	CONSTRAINT "house_is_one" CHECK ("houses"."only"),
	CONSTRAINT "only_a_demonstration_has_a_fixed_clock" CHECK ("houses"."demonstration" or "houses"."business_now" is null)
);
--> statement-breakpoint
ALTER TABLE "houses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"currency" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "account_once" UNIQUE("kind","subject_id"),
	CONSTRAINT "account_currency" UNIQUE("id","currency")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"booked_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "entries_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "entry_of_document_once" UNIQUE("kind","document_id")
);
--> statement-breakpoint
ALTER TABLE "entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "posting_is_not_zero" CHECK ("postings"."amount" <> 0)
);
--> statement-breakpoint
ALTER TABLE "postings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "member_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"code" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"admitted_on" date NOT NULL,
	CONSTRAINT "member_of_service_once" UNIQUE("firm_id","service_id"),
	CONSTRAINT "member_code" UNIQUE("service_id","code"),
	CONSTRAINT "members_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "member_status" CHECK ("members"."status" in ('ONBOARDING', 'ACTIVE', 'DEFAULTED')),
	CONSTRAINT "member_code_form" CHECK ("members"."code" ~ '^[0-9A-Z]{6}$')
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acknowledgements" (
	"obligation_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid,
	"client_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "acknowledged_by_one" CHECK (num_nonnulls("acknowledgements"."user_id", "acknowledgements"."client_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "acknowledgements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"obligation_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"value_on" date NOT NULL,
	"user_id" uuid,
	"client_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "announced_by_one" CHECK (num_nonnulls("announcements"."user_id", "announcements"."client_id") = 1),
	CONSTRAINT "announced_amount" CHECK ("announcements"."amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "announcements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contest_answers" (
	"obligation_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"decision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "contest_answers_decision_id_unique" UNIQUE("decision_id")
);
--> statement-breakpoint
ALTER TABLE "contest_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contests" (
	"obligation_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "obligation_register" (
	"number" integer PRIMARY KEY NOT NULL,
	"obligation_id" uuid NOT NULL,
	CONSTRAINT "obligation_register_obligation_id_unique" UNIQUE("obligation_id"),
	CONSTRAINT "register_number" CHECK ("obligation_register"."number" > 0)
);
--> statement-breakpoint
ALTER TABLE "obligation_register" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "obligations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"to_pay" bigint NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"contest_by" timestamp with time zone NOT NULL,
	"default_id" uuid NOT NULL,
	"layer_id" uuid,
	"rulebook_version_id" uuid NOT NULL,
	"software_version" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "obligations_number_unique" UNIQUE("number"),
	CONSTRAINT "obligations_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "obligation_sequence" UNIQUE("member_id","year","sequence"),
	CONSTRAINT "obligation_once" UNIQUE NULLS NOT DISTINCT("default_id","member_id","kind","layer_id"),
	CONSTRAINT "obligation_kind" CHECK ("obligations"."kind" in ('LOSS_ALLOCATION', 'ASSESSMENT', 'REPLENISHMENT')),
	CONSTRAINT "obligation_amounts" CHECK ("obligations"."amount" > 0 and "obligations"."to_pay" in (0, "obligations"."amount")),
	CONSTRAINT "obligation_payable" CHECK (("obligations"."kind" = 'LOSS_ALLOCATION') = ("obligations"."to_pay" = 0)),
	CONSTRAINT "obligation_due" CHECK (("obligations"."to_pay" > 0) = ("obligations"."due_at" is not null)),
	CONSTRAINT "obligation_hash" CHECK ("obligations"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "obligations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"secret_hash" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "client_status" CHECK ("clients"."status" in ('ACTIVE', 'REVOKED'))
);
--> statement-breakpoint
ALTER TABLE "clients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"obligation_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"value_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"decision_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bank_reference_once" UNIQUE("service_id","bank_reference"),
	CONSTRAINT "payment_amount" CHECK ("payments"."amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rulebook_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"label" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"effective_from" date NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rulebook_number" UNIQUE("service_id","number"),
	CONSTRAINT "rulebook_label" UNIQUE("service_id","label"),
	CONSTRAINT "rulebook_effective_once" UNIQUE("service_id","effective_from"),
	CONSTRAINT "rulebook_hash" CHECK ("rulebook_versions"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "rulebook_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempts" (
	"subject" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"side" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"affiliates" text,
	CONSTRAINT "firms_name_key_unique" UNIQUE("name_key"),
	CONSTRAINT "firm_side" CHECK ("firms"."side" in ('HOUSE', 'MEMBER'))
);
--> statement-breakpoint
ALTER TABLE "firms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "identities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitations_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email_key" text NOT NULL,
	CONSTRAINT "persons_email_key_unique" UNIQUE("email_key")
);
--> statement-breakpoint
ALTER TABLE "persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"method" text NOT NULL,
	"signed_in_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_person" UNIQUE("id","person_id"),
	CONSTRAINT "users_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "user_status" CHECK ("users"."status" in ('INVITED', 'ACTIVE', 'SUSPENDED')),
	CONSTRAINT "user_email" CHECK ("users"."email" = lower("users"."email") and length("users"."email") <= 254)
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_decision_id_hash_maker_person_id_decisions_id_hash_maker_person_id_fk" FOREIGN KEY ("decision_id","hash","maker_person_id") REFERENCES "public"."decisions"("id","hash","maker_person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_checker_id_checker_person_id_users_id_person_id_fk" FOREIGN KEY ("checker_id","checker_person_id") REFERENCES "public"."users"("id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_maker_id_maker_person_id_users_id_person_id_fk" FOREIGN KEY ("maker_id","maker_person_id") REFERENCES "public"."users"("id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_default_id_default_events_id_fk" FOREIGN KEY ("default_id") REFERENCES "public"."default_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_loss_id_losses_id_fk" FOREIGN KEY ("loss_id") REFERENCES "public"."losses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_events" ADD CONSTRAINT "default_events_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_events" ADD CONSTRAINT "default_events_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_events" ADD CONSTRAINT "default_events_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_events" ADD CONSTRAINT "default_events_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "layers" ADD CONSTRAINT "layers_allocation_id_allocations_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "public"."allocations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "losses" ADD CONSTRAINT "losses_default_id_default_events_id_fk" FOREIGN KEY ("default_id") REFERENCES "public"."default_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_defaults" ADD CONSTRAINT "published_defaults_id_default_events_id_fk" FOREIGN KEY ("id") REFERENCES "public"."default_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_defaults" ADD CONSTRAINT "published_defaults_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_defaults" ADD CONSTRAINT "published_defaults_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_figures" ADD CONSTRAINT "fund_figures_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_entry_id_firm_id_entries_id_firm_id_fk" FOREIGN KEY ("entry_id","firm_id") REFERENCES "public"."entries"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_account_id_currency_accounts_id_currency_fk" FOREIGN KEY ("account_id","currency") REFERENCES "public"."accounts"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_history" ADD CONSTRAINT "member_history_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_answers" ADD CONSTRAINT "contest_answers_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation_register" ADD CONSTRAINT "obligation_register_obligation_id_obligations_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_rulebook_version_id_rulebook_versions_id_fk" FOREIGN KEY ("rulebook_version_id") REFERENCES "public"."rulebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_member_id_firm_id_members_id_firm_id_fk" FOREIGN KEY ("member_id","firm_id") REFERENCES "public"."members"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_obligation_id_firm_id_obligations_id_firm_id_fk" FOREIGN KEY ("obligation_id","firm_id") REFERENCES "public"."obligations"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulebook_versions" ADD CONSTRAINT "rulebook_versions_service_id_clearing_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."clearing_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_user_id_firm_id_users_id_firm_id_fk" FOREIGN KEY ("user_id","firm_id") REFERENCES "public"."users"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_by_subject" ON "decisions" USING btree ("subject_id","kind");--> statement-breakpoint
CREATE INDEX "audit_by_firm" ON "audit_events" USING btree ("firm_id","id");--> statement-breakpoint
CREATE INDEX "audit_by_subject" ON "audit_events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_undispatched" ON "audit_events" USING btree ("id") WHERE "audit_events"."dispatched_at" is null;--> statement-breakpoint
CREATE INDEX "losses_by_default" ON "losses" USING btree ("default_id","id");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("next_attempt_at") WHERE "deliveries"."state" = 'WAITING';--> statement-breakpoint
CREATE INDEX "deliveries_by_user" ON "deliveries" USING btree ("user_id","channel","id");--> statement-breakpoint
CREATE INDEX "entries_by_firm" ON "entries" USING btree ("firm_id","id");--> statement-breakpoint
CREATE INDEX "postings_by_account" ON "postings" USING btree ("account_id","entry_id");--> statement-breakpoint
CREATE INDEX "postings_by_entry" ON "postings" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "announcements_by_obligation" ON "announcements" USING btree ("obligation_id","id");--> statement-breakpoint
CREATE INDEX "obligations_by_firm" ON "obligations" USING btree ("firm_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "obligations_by_default" ON "obligations" USING btree ("default_id","id");--> statement-breakpoint
CREATE INDEX "payments_by_obligation" ON "payments" USING btree ("obligation_id","id");--> statement-breakpoint
CREATE INDEX "payments_by_service" ON "payments" USING btree ("service_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "users_by_firm" ON "users" USING btree ("firm_id","id");--> statement-breakpoint
CREATE POLICY "approvals_read_all" ON "approvals" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "approvals_read_member" ON "approvals" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "approvals_read_house" ON "approvals" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "approvals_insert_member" ON "approvals" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "approvals_insert_house" ON "approvals" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "decisions_read_all" ON "decisions" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "decisions_read_member" ON "decisions" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "decisions_read_house" ON "decisions" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "decisions_insert_member" ON "decisions" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "decisions_insert_house" ON "decisions" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_read_all" ON "audit_events" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "audit_events_read_member" ON "audit_events" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_read_house" ON "audit_events" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "audit_events_insert_member" ON "audit_events" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_insert_house" ON "audit_events" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_events_insert_gate" ON "audit_events" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_events_update_worker" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "mutua_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_seals_read_all" ON "audit_seals" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "audit_seals_read_house" ON "audit_seals" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "audit_seals_insert_worker" ON "audit_seals" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "command_keys_read_all" ON "command_keys" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "command_keys_read_member" ON "command_keys" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_read_house" ON "command_keys" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_insert_member" ON "command_keys" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_insert_house" ON "command_keys" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_update_member" ON "command_keys" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "command_keys_update_house" ON "command_keys" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (caller_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "requirements_read_all" ON "requirements" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "requirements_read_member" ON "requirements" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "requirements_read_house" ON "requirements" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "requirements_insert_house" ON "requirements" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "allocations_read_all" ON "allocations" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "allocations_read_house" ON "allocations" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "allocations_insert_house" ON "allocations" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "default_events_read_all" ON "default_events" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "default_events_read_house" ON "default_events" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "default_events_insert_house" ON "default_events" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "layers_read_all" ON "layers" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "layers_read_member" ON "layers" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "layers_read_house" ON "layers" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "layers_insert_house" ON "layers" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "losses_read_all" ON "losses" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "losses_read_house" ON "losses" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "losses_insert_house" ON "losses" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published_defaults_read_all" ON "published_defaults" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "published_defaults_read_member" ON "published_defaults" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "published_defaults_read_house" ON "published_defaults" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "published_defaults_insert_house" ON "published_defaults" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "deliveries_read_all" ON "deliveries" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "deliveries_read_member" ON "deliveries" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "deliveries_read_house" ON "deliveries" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "deliveries_insert_worker" ON "deliveries" AS PERMISSIVE FOR INSERT TO "mutua_worker" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "deliveries_update_worker" ON "deliveries" AS PERMISSIVE FOR UPDATE TO "mutua_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "deliveries_update_member" ON "deliveries" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "deliveries_update_house" ON "deliveries" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clearing_services_read_all" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "clearing_services_read_public" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_public" USING (true);--> statement-breakpoint
CREATE POLICY "clearing_services_read_member" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "clearing_services_read_house" ON "clearing_services" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "clearing_services_insert_house" ON "clearing_services" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "fund_figures_read_all" ON "fund_figures" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "fund_figures_read_member" ON "fund_figures" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "fund_figures_read_house" ON "fund_figures" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "fund_figures_insert_house" ON "fund_figures" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "houses_read_all" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "houses_read_public" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_public" USING (true);--> statement-breakpoint
CREATE POLICY "houses_read_member" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "houses_read_house" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "houses_read_gate" ON "houses" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "houses_insert_gate" ON "houses" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "accounts_read_all" ON "accounts" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "accounts_read_member" ON "accounts" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid) or kind in ('CASH', 'DEFAULT_LOSS'));--> statement-breakpoint
CREATE POLICY "accounts_read_house" ON "accounts" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "accounts_insert_house" ON "accounts" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "entries_read_all" ON "entries" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "entries_read_member" ON "entries" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "entries_read_house" ON "entries" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "entries_insert_house" ON "entries" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "postings_read_all" ON "postings" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "postings_read_member" ON "postings" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "postings_read_house" ON "postings" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "postings_insert_house" ON "postings" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_history_read_all" ON "member_history" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "member_history_read_member" ON "member_history" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_history_read_house" ON "member_history" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "member_history_insert_house" ON "member_history" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members_read_all" ON "members" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "members_read_member" ON "members" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "members_read_house" ON "members" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "members_insert_house" ON "members" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members_update_house" ON "members" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "acknowledgements_read_all" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "acknowledgements_read_member" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "acknowledgements_read_house" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "acknowledgements_insert_member" ON "acknowledgements" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "announcements_read_all" ON "announcements" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "announcements_read_member" ON "announcements" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "announcements_read_house" ON "announcements" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "announcements_insert_member" ON "announcements" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contest_answers_read_all" ON "contest_answers" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "contest_answers_read_member" ON "contest_answers" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contest_answers_read_house" ON "contest_answers" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "contest_answers_insert_house" ON "contest_answers" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "contests_read_all" ON "contests" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "contests_read_member" ON "contests" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contests_read_house" ON "contests" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "contests_insert_member" ON "contests" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "obligation_register_read_all" ON "obligation_register" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "obligation_register_read_house" ON "obligation_register" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "obligation_register_insert_house" ON "obligation_register" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "obligations_read_all" ON "obligations" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "obligations_read_member" ON "obligations" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "obligations_read_house" ON "obligations" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "obligations_insert_house" ON "obligations" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clients_read_all" ON "clients" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "clients_read_member" ON "clients" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clients_read_house" ON "clients" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "clients_read_gate" ON "clients" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "clients_insert_member" ON "clients" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clients_insert_house" ON "clients" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clients_update_member" ON "clients" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clients_update_house" ON "clients" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "payments_read_all" ON "payments" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "payments_read_member" ON "payments" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payments_read_house" ON "payments" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "payments_insert_house" ON "payments" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_all" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_public" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_public" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_member" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_read_house" ON "rulebook_versions" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "rulebook_versions_insert_house" ON "rulebook_versions" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attempts_read_all" ON "attempts" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "attempts_read_gate" ON "attempts" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "attempts_insert_gate" ON "attempts" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attempts_update_gate" ON "attempts" AS PERMISSIVE FOR UPDATE TO "mutua_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "attempts_delete_gate" ON "attempts" AS PERMISSIVE FOR DELETE TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "credentials_read_all" ON "credentials" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "credentials_read_gate" ON "credentials" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "credentials_insert_gate" ON "credentials" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "credentials_update_gate" ON "credentials" AS PERMISSIVE FOR UPDATE TO "mutua_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "firms_read_all" ON "firms" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "firms_read_member" ON "firms" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "firms_read_house" ON "firms" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "firms_read_gate" ON "firms" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "firms_insert_house" ON "firms" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "firms_insert_gate" ON "firms" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identities_read_all" ON "identities" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "identities_read_gate" ON "identities" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "identities_insert_gate" ON "identities" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_read_all" ON "invitations" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "invitations_read_gate" ON "invitations" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "invitations_insert_member" ON "invitations" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invitations_insert_house" ON "invitations" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_insert_gate" ON "invitations" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_update_gate" ON "invitations" AS PERMISSIVE FOR UPDATE TO "mutua_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "persons_read_all" ON "persons" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "persons_read_member" ON "persons" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (id in (select person_id from users where firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "persons_read_house" ON "persons" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "persons_read_gate" ON "persons" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "persons_insert_member" ON "persons" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "persons_insert_house" ON "persons" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "persons_insert_gate" ON "persons" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_read_all" ON "sessions" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "sessions_read_gate" ON "sessions" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "sessions_read_member" ON "sessions" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sessions_read_house" ON "sessions" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sessions_insert_gate" ON "sessions" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_update_gate" ON "sessions" AS PERMISSIVE FOR UPDATE TO "mutua_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_read_all" ON "users" AS PERMISSIVE FOR SELECT TO "mutua_reader", "mutua_worker" USING (true);--> statement-breakpoint
CREATE POLICY "users_read_member" ON "users" AS PERMISSIVE FOR SELECT TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_read_house" ON "users" AS PERMISSIVE FOR SELECT TO "mutua_house" USING (true);--> statement-breakpoint
CREATE POLICY "users_read_gate" ON "users" AS PERMISSIVE FOR SELECT TO "mutua_gate" USING (true);--> statement-breakpoint
CREATE POLICY "users_insert_member" ON "users" AS PERMISSIVE FOR INSERT TO "mutua_member" WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_insert_house" ON "users" AS PERMISSIVE FOR INSERT TO "mutua_house" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_insert_gate" ON "users" AS PERMISSIVE FOR INSERT TO "mutua_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_update_member" ON "users" AS PERMISSIVE FOR UPDATE TO "mutua_member" USING (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid)) WITH CHECK (firm_id = (select nullif(current_setting('app.firm_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_update_house" ON "users" AS PERMISSIVE FOR UPDATE TO "mutua_house" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_update_gate" ON "users" AS PERMISSIVE FOR UPDATE TO "mutua_gate" USING (true) WITH CHECK (true);