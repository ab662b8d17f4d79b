import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documentParts, documents } from "./tables.ts";

export type DocumentRow = typeof documents.$inferSelect;

const PART = 256 * 1024;

export const findDocuments = (tx: Tx, ids: readonly string[]): Promise<DocumentRow[]> =>
  tx
    .select()
    .from(documents)
    .where(inArray(documents.id, [...ids]));

/** How many documents a firm has given, and how many bytes they are. */
export async function weighDocuments(tx: Tx, firmId: string): Promise<{ count: number; bytes: number }> {
  const [row] = await tx
    .select({
      count: sql<number>`count(*)::int`,
      bytes: sql<string>`coalesce(sum(${documents.size}), 0)::text`,
    })
    .from(documents)
    .where(eq(documents.firmId, firmId));
  return { count: row!.count, bytes: Number(row!.bytes) };
}

/** Keep a document with its bytes, in parts of a quarter of a megabyte. */
export async function insertDocument(
  tx: Tx,
  row: typeof documents.$inferInsert,
  bytes: Uint8Array,
): Promise<void> {
  await tx.insert(documents).values(row);
  for (let part = 0; part * PART < bytes.length; part++)
    await tx.insert(documentParts).values({
      documentId: row.id,
      firmId: row.firmId,
      part,
      bytes: bytes.subarray(part * PART, (part + 1) * PART),
    });
}

/** The bytes of a document, part after part: never more than one of them in memory. */
export async function* readDocument(tx: Tx, id: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const [row] = await tx
      .select({ bytes: documentParts.bytes })
      .from(documentParts)
      .where(and(eq(documentParts.documentId, id), eq(documentParts.part, part)))
      .orderBy(asc(documentParts.part));
    if (!row) return;
    yield row.bytes;
  }
}
