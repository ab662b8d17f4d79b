import type { Tx } from "#db/client.ts";
import { findSanctionsLists, type ListedRow, type ListRow, listListed } from "#db/screening/queries.ts";
import { makeNameIndex, type NameIndex } from "#domain/names.ts";

/** A sanctions list ready to be asked: which of its entries a name is like. */
export interface ReadyList {
  list: ListRow;
  index: NameIndex;
}

/** Lists never change, so each is made ready once; only the newest of each publisher are kept. */
const ready = new Map<string, NameIndex>();

export const indexOf = (entries: readonly Pick<ListedRow, "reference" | "names">[]): NameIndex =>
  makeNameIndex(entries.map(({ reference, names }) => ({ id: reference, names })));

/** The newest list of each publisher. */
export async function readyLists(tx: Tx): Promise<ReadyList[]> {
  const lists = await findSanctionsLists(tx);
  const kept = new Set(lists.map(({ id }) => id));
  for (const id of ready.keys()) if (!kept.has(id)) ready.delete(id);
  const found: ReadyList[] = [];
  for (const list of lists) {
    const index = ready.get(list.id) ?? indexOf(await listListed(tx, [list.id]));
    ready.set(list.id, index);
    found.push({ list, index });
  }
  return found;
}
