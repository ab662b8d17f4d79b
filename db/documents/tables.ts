import { sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byOwnFirm, policies } from "../policy.ts";
import { users } from "../users/tables.ts";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** A file somebody gave us: what it is by its content, and its hash. The bytes stand in parts beside it. */
export const documents = pgTable(
  "documents",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id").notNull(), // whose it is: of the firm that gave it, or the house's own
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(), // told by the content, never by the sender
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    userId: uuid("user_id"), // one of the two: a person, or a partner system of the house
    clientId: uuid("client_id"),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (row) => [
    unique("documents_firm").on(row.id, row.firmId),
    foreignKey({ columns: [row.userId, row.firmId], foreignColumns: [users.id, users.firmId] }),
    check("document_given_by_one", sql`num_nonnulls(${row.userId}, ${row.clientId}) = 1`),
    check("document_hash", sql`${row.sha256} ~ '^[0-9a-f]{64}$'`),
    check("document_size", sql`${row.size} > 0`),
    ...policies("documents", {
      read: { ...byOwnFirm, house: true },
      insert: { ...byOwnFirm, house: true },
    }),
  ],
);

/** The bytes of a document, in parts that can be read one after the other. */
export const documentParts = pgTable(
  "document_parts",
  {
    documentId: uuid("document_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    part: integer("part").notNull(),
    bytes: bytes("bytes").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.documentId, row.part] }),
    foreignKey({ columns: [row.documentId, row.firmId], foreignColumns: [documents.id, documents.firmId] }),
    ...policies("document_parts", {
      read: { ...byOwnFirm, house: true },
      insert: { ...byOwnFirm, house: true },
    }),
  ],
);
