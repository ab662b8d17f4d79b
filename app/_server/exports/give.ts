import type { IncomingMessage, ServerResponse } from "node:http";
import { type Asker, askerFor, NotGiven, nameFile } from "../asker.ts";
import type { Graph } from "../graph.ts";
import { criteria } from "./criteria.ts";
import { journal } from "./journal.ts";
import type { AnyList } from "./list.ts";
import { obligations } from "./obligations.ts";
import { payments } from "./payments.ts";
import { receipts } from "./receipts.ts";
import { BYTE_ORDER_MARK, csvOf, MEDIA_TYPES, type SheetFormat, xlsxOf } from "./sheet.ts";

/** Every list that can be had as a file, by its name in the address. */
const LISTS: ReadonlyMap<string, AnyList> = new Map(
  Object.entries({ criteria, journal, obligations, payments, receipts }),
);

/**
 * GET /api/exports/<name>.csv and .xlsx: a list with the filters of its page, all pages of it, asked through the same
 * graph with the same rights. Values go out page by page; a workbook is made whole.
 */
export async function giveList(
  req: IncomingMessage,
  res: ServerResponse,
  graph: Graph,
  { list, format }: { list: string; format: SheetFormat },
): Promise<void> {
  const entry = LISTS.get(list);
  if (!entry) throw new NotGiven(404, "There is no such file.");
  const asked = new URL(req.url!, graph.portal.origin).searchParams;
  const pages = pagesOf(entry, asked, await askerFor(req, graph));
  // The first page is asked for before anything is said: a refusal is an answer, not a broken file.
  const first = (await pages.next()).value ?? [];
  nameFile(res, `${list}.${format}`, MEDIA_TYPES[format]);
  if (format === "xlsx") {
    const all = [...first];
    for await (const lines of pages) all.push(...lines);
    return void res.end(await xlsxOf(all));
  }
  await write(res, BYTE_ORDER_MARK + csvOf(first));
  for await (const lines of pages) {
    if (res.destroyed) return;
    await write(res, csvOf(lines));
  }
  res.end();
}

/** The lines of the file, a page of the list at a time; the first one begins with the heads. */
async function* pagesOf(entry: AnyList, asked: URLSearchParams, ask: Asker): AsyncGenerator<string[][]> {
  const narrowed = entry.variables?.(asked) ?? {};
  let after: string | null = null;
  let heads: string[] | undefined;
  do {
    const data: unknown = await ask(entry.document, { first: 100, after, ...narrowed });
    const connection = entry.connection(data);
    const columns = entry.columns(data);
    const rows = entry.rows?.(data) ?? connection.edges.map(({ node }) => node);
    const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
    if (!heads) {
      heads = columns.map(([head]) => head);
      lines.unshift(heads);
    }
    yield lines;
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  } while (after);
}

async function write(res: ServerResponse, text: string): Promise<void> {
  if (!res.write(text)) await new Promise((drained) => res.once("drain", drained).once("close", drained));
}
