import { findSubjects, listOpenSubjectIds } from "#db/criteria/subjects.ts";
import { findDocuments, readDocument } from "#db/documents/queries.ts";
import { insertLeiRecords, insertList, insertListed, type ListRow } from "#db/screening/queries.ts";
import type { ImportListInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { restate } from "../criteria/restate.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { readLeiRecords } from "./readLeiRecords.ts";
import { readSanctions } from "./readSanctions.ts";
import { indexOf } from "./sanctionsIndex.ts";
import { checkLeis, screen } from "./screen.ts";
import { UnreadableFile } from "./unreadable.ts";

/** Bring in a list from an uploaded file, all of it or nothing, and check everybody against it. */
export const importList = command("importList", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ImportListInput) => {
    const documentId = rowOf("Document", input.documentId);
    const [document] = documentId ? await findDocuments(act.tx, [documentId]) : [];
    if (!document) return notFound("document");
    const today = dayIn(act.now, act.house.timeZone);
    const look = { ids: act.ids, now: act.now, today, userId: act.viewer.id };
    const base = { id: act.ids(), documentId: document.id, userId: act.viewer.id, at: act.now };
    const everybody = await listOpenSubjectIds(act.tx);
    let matches = 0;
    let entries = 0;
    try {
      if (input.kind === "SANCTIONS") {
        const read = await collect(readSanctions(readDocument(act.tx, document.id)));
        entries = read.rows.length;
        const list: ListRow = {
          ...base,
          kind: "SANCTIONS",
          source: `${read.header.source} consolidated list`,
          version: read.header.version,
          entries,
        };
        await insertList(act.tx, list);
        await insertListed(
          act.tx,
          read.rows.map(({ reference, kind, names, programme }) => ({
            listId: list.id,
            reference,
            kind,
            names,
            programme,
          })),
        );
        matches = await screen(act.tx, everybody, [{ list, index: indexOf(read.rows) }], look);
      } else {
        const read = await collect(readLeiRecords(readDocument(act.tx, document.id)));
        entries = read.rows.length;
        await insertList(act.tx, {
          ...base,
          kind: "LEI",
          source: "GLEIF records",
          version: read.header.version ?? dayIn(document.at, act.house.timeZone),
          entries,
        });
        await insertLeiRecords(
          act.tx,
          read.rows.map((row) => ({ ...row, listId: base.id })),
        );
        await checkLeis(act.tx, await findSubjects(act.tx, everybody), look);
      }
    } catch (fault) {
      if (fault instanceof UnreadableFile) return invalid("documentId", fault.message);
      throw fault;
    }
    return {
      done: { listId: base.id, matches },
      events: [
        {
          kind: "list.imported",
          firmId: act.house.id,
          subjectId: base.id,
          facts: { kind: input.kind, entries: String(entries), matches: String(matches) },
        },
        ...(await restate(act.tx, everybody, today)),
      ],
    };
  },
});

/** All a reader yields, and what it says at its end. */
async function collect<Row, Header>(
  reader: AsyncGenerator<Row, Header>,
): Promise<{ rows: Row[]; header: Header }> {
  const rows: Row[] = [];
  for (;;) {
    const next = await reader.next();
    if (next.done) return { rows, header: next.value };
    rows.push(next.value);
  }
}
