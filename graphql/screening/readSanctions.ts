import type { Chunks, FileHeader } from "./fileText.ts";
import { FORMATS, type ListedEntry } from "./listFormats.ts";
import { unreadable } from "./unreadable.ts";
import { type Element, recordsOf } from "./xmlRecords.ts";

/** Which list was read, and the moment it says it was made. */
export type ListHeader = FileHeader<"UN" | "EU">;

/** More entries than any list has by far. */
const MOST_ENTRIES = 500_000;

/**
 * The entries of a sanctions list, one by one as they are read; at the end, which list it was.
 *
 * Reads    the consolidated list of the UN Security Council and the consolidated financial sanctions list of the EU
 *          (1.1), both XML as published, told apart by their root element.
 * Promise  entries are the same however the file is cut into chunks, and only one is held at a time.
 * Throws   UnreadableFile, also after entries were given: keep none of them then.
 */
export async function* readSanctions(chunks: Chunks): AsyncGenerator<ListedEntry, ListHeader> {
  let format: (typeof FORMATS)[number] | undefined;
  let version = "";
  const onRoot = (root: Element) => {
    format = FORMATS.find((one) => one.root === root.name);
    if (format === undefined) {
      const read = FORMATS.map((one) => `${one.title} (${one.root})`).join(" and ");
      unreadable(
        `The file is no list that can be read: it begins with ${root.name.slice(0, 60)}. Read are ${read}.`,
      );
    }
    version = (root.attributes[format!.date] ?? "").trim().slice(0, 40);
    if (version === "")
      unreadable(
        `Line ${root.line}: the list has no date of its own (${format!.date}): download it again as published.`,
      );
  };
  let entries = 0;
  for await (const record of recordsOf(chunks, onRoot, (path) => format?.records.includes(path) === true)) {
    if (++entries > MOST_ENTRIES)
      unreadable(`Line ${record.line}: more than ${MOST_ENTRIES} entries. No published list has that many.`);
    yield format!.entryOf(record);
  }
  // recordsOf has refused a file without a root.
  const { source } = format!;
  if (entries === 0) unreadable("The list has no entries: download it again.");
  return { source, version };
}
