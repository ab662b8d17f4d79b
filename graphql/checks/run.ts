import type { Database } from "#db/client.ts";
import type { CheckReport } from "#db/prove/check.ts";
import { prove } from "#db/prove/prove.ts";
import type { Portal } from "../portal.ts";

export interface Run {
  at: Date;
  milliseconds: number;
  reports: CheckReport[];
}

const FRESH = 60_000; // milliseconds

/** The last run over a database: going on, or ended at this time of the real clock. */
const last = new WeakMap<Database, { run: Promise<Run>; endedAt: number | null }>();

/**
 * Prove the books, at most once at a time in this process: whoever asks while a run goes on, or within a minute of its
 * end, gets that one. A run that broke off is not kept. The caller holds no transaction: PGlite has one connection.
 */
export function runChecks({ db, clock }: Pick<Portal, "db" | "clock">): Promise<Run> {
  const known = last.get(db);
  if (known && (known.endedAt === null || clock.real().getTime() - known.endedAt < FRESH)) return known.run;
  const at = clock.real();
  const entry: { run: Promise<Run>; endedAt: number | null } = {
    endedAt: null,
    run: prove(db).then(
      (reports) => {
        entry.endedAt = clock.real().getTime();
        return { at, milliseconds: entry.endedAt - at.getTime(), reports };
      },
      (broken) => {
        last.delete(db);
        throw broken;
      },
    ),
  };
  last.set(db, entry);
  return entry.run;
}
