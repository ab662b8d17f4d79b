import { insertSeals, lastSeal, listUnsealed } from "#db/audit/chain.ts";
import { hashOf } from "#domain/hash.ts";
import type { Portal } from "../portal.ts";

/** What the first seal joins on to. */
export const CHAIN_START = "0".repeat(64);
const MOST = 500;

type Sealed = Awaited<ReturnType<typeof listUnsealed>>[number];

/** The hash of one link: its place, the link before, and the whole event. */
export function sealOf(position: number, previous: string, event: Sealed): Promise<string> {
  const { at, recordedAt, ...rest } = event;
  return hashOf({
    position,
    previous,
    event: { ...rest, at: at.toISOString(), recordedAt: recordedAt.toISOString() },
  });
}

/**
 * Chain the events that were committed since the last time; how many there were. One sealer works at a time: where
 * two try, the second loses on the position and finds the work done when it comes again.
 */
export async function seal(portal: Portal): Promise<number> {
  return portal.db.transaction({ role: "mutua_worker" }, async (tx) => {
    const last = await lastSeal(tx);
    let [position, previous] = [last?.position ?? 0, last?.hash ?? CHAIN_START];
    const events = await listUnsealed(tx, MOST);
    const rows = [];
    for (const event of events) {
      position++;
      const hash = await sealOf(position, previous, event);
      rows.push({ position, eventId: event.id, previous, hash, sealedAt: portal.clock.real() });
      previous = hash;
    }
    if (rows.length > 0) await insertSeals(tx, rows);
    return rows.length;
  });
}
