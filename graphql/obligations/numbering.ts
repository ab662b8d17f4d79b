import { findLastSequences } from "#db/obligations/queries.ts";
import type { Act } from "../command.ts";
import { dayIn } from "../time.ts";

/** What a document is called: gapless per member and year, and also the reference of its payment. */
export interface Numbered {
  year: number;
  sequence: number;
  number: string;
}

/** Give the documents of these members their next numbers, one after the other as they are asked for. */
export async function numbering(
  act: Act,
  memberIds: readonly string[],
): Promise<(member: { id: string; code: string }) => Numbered> {
  const year = Number(dayIn(act.now, act.house.timeZone).slice(0, 4));
  const last = await findLastSequences(act.tx, memberIds, year);
  return ({ id, code }) => {
    const sequence = (last.get(id) ?? 0) + 1;
    last.set(id, sequence);
    return { year, sequence, number: `${code}-${year}-${String(sequence).padStart(4, "0")}` };
  };
}
