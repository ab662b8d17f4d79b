import type { IncomingMessage, ServerResponse } from "node:http";
import { askerFor, NotGiven, nameFile } from "../asker.ts";
import { BYTE_ORDER_MARK, csvOf, MEDIA_TYPES, xlsxOf } from "../exports/sheet.ts";
import type { Graph } from "../graph.ts";
import { paperOf } from "./obligationPaper.ts";
import { DOCUMENT, type House, type ObligationStored } from "./stored.ts";

export type PaperFormat = "pdf" | "json" | "csv" | "xlsx";

/**
 * GET /api/obligations/<id>.pdf, .json, .csv and .xlsx: one obligation as a file, for whoever sees it in the graph.
 * Another firm's and a missing one are answered alike.
 */
export async function giveObligation(
  req: IncomingMessage,
  res: ServerResponse,
  graph: Graph,
  { id, format }: { id: string; format: PaperFormat },
): Promise<void> {
  const ask = await askerFor(req, graph);
  const { house, node } = await ask<{ house: House; node: Partial<ObligationStored> | null }>(DOCUMENT, {
    id,
  });
  if (!node?.number) throw new NotGiven(404, "There is no such obligation.");
  const { mediaType, bytes } = await FORMATS[format](node as ObligationStored, house);
  nameFile(res, `${node.number}.${format}`, mediaType);
  res.setHeader("content-length", Buffer.byteLength(bytes));
  res.end(bytes);
}

type Made = { mediaType: string; bytes: string | Buffer };

const FORMATS: Record<PaperFormat, (obligation: ObligationStored, house: House) => Made | Promise<Made>> = {
  pdf: async (obligation, house) => ({
    mediaType: "application/pdf",
    bytes: await paperOf(obligation, house),
  }),
  json: ({ number, hash, softwareVersion, rulebook, content }) => ({
    mediaType: "application/json; charset=utf-8",
    bytes: `${JSON.stringify({ number, hash, softwareVersion, rulebook, content, cases: casesIn(content) }, null, 2)}\n`,
  }),
  csv: (obligation) => ({
    mediaType: MEDIA_TYPES.csv,
    bytes: BYTE_ORDER_MARK + csvOf(linesOf(obligation)),
  }),
  xlsx: async (obligation) => ({ mediaType: MEDIA_TYPES.xlsx, bytes: await xlsxOf(linesOf(obligation)) }),
};

/** The computation, line by line. */
const linesOf = ({ number, computation, amount: { currency } }: ObligationStored): string[][] => [
  ["Number", "Line", "What", "From", "Amount", "Currency", "Note", "Result"],
  ...computation.map(({ label, from, amount, note, result }, at) => [
    number,
    String(at + 1),
    label,
    from,
    amount,
    currency,
    note ?? "",
    result ? "yes" : "no",
  ]),
];

/** Every case within a content, wherever it stands: each runs with `npm run case`. */
function casesIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  if ("case" in value && typeof value.case === "string") return [value];
  return Object.values(value).flatMap(casesIn);
}
