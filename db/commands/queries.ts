import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { commandKeys } from "./tables.ts";

export type Claim = { kind: "new" } | { kind: "answered"; answer: unknown } | { kind: "other" };

/**
 * Claim an idempotency key for a command that is about to run. A second request with the same key waits here until
 * the first has committed or rolled back.
 */
export async function claimKey(tx: Tx, row: Omit<typeof commandKeys.$inferInsert, "answer">): Promise<Claim> {
  const claimed = await tx
    .insert(commandKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ key: commandKeys.key });
  if (claimed.length > 0) return { kind: "new" };
  const found = await tx
    .select()
    .from(commandKeys)
    .where(and(eq(commandKeys.callerId, row.callerId), eq(commandKeys.key, row.key)));
  const first = found[0];
  return first?.inputHash === row.inputHash ? { kind: "answered", answer: first.answer } : { kind: "other" };
}

export const storeAnswer = (tx: Tx, callerId: string, key: string, answer: object) =>
  tx
    .update(commandKeys)
    .set({ answer })
    .where(and(eq(commandKeys.callerId, callerId), eq(commandKeys.key, key)));
