ALTER TABLE "documents" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "document_given_by_one" CHECK (num_nonnulls("documents"."user_id", "documents"."client_id") = 1);