import type { IncomingMessage, ServerResponse } from "node:http";
import { type Asker, askerFor, NotGiven, nameFile } from "../asker.ts";
import { BYTE_ORDER_MARK, csvOf, MEDIA_TYPES, xlsxOf } from "../exports/sheet.ts";
import type { Graph } from "../graph.ts";
import { ACCOUNT_NAMES, type Line, type Stated, statementPaper } from "./statementPaper.ts";
import type { House } from "./stored.ts";

export type StatementFormat = "pdf" | "csv" | "xlsx";

const BALANCES =
  "posted { amount currency } called { amount currency } owed { amount currency } payable { amount currency }";
const DOCUMENT = `query StatementFile($memberId: ID!, $from: Date!, $to: Date!, $after: String) {
  house { name timeZone demonstration }
  statementOfAccount(memberId: $memberId, from: $from, to: $to) {
    member { code firm { name } service { name currency } }
    opening { ${BALANCES} } closing { ${BALANCES} }
    entries(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { title bookedOn number moved { ${BALANCES} } balance { ${BALANCES} } } }
    }
  }
}`;

interface Answer {
  house: House;
  statementOfAccount:
    | (Omit<Stated, "lines"> & {
        entries: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Line }[] };
      })
    | null;
}

/**
 * GET /api/statements/<member>.pdf, .csv and .xlsx?from=&to=: a member's account over a period, for whoever sees it in
 * the graph. Another firm's and a missing one are answered alike.
 */
export async function giveStatement(
  req: IncomingMessage,
  res: ServerResponse,
  graph: Graph,
  { id, format }: { id: string; format: StatementFormat },
): Promise<void> {
  const ask = await askerFor(req, graph);
  const asked = new URL(req.url!, graph.portal.origin).searchParams;
  const period = { from: asked.get("from") ?? "", to: asked.get("to") ?? "" };
  const { house, statement } = await all(ask, { memberId: id, ...period });
  const bytes =
    format === "pdf"
      ? await statementPaper(statement, house, period)
      : format === "csv"
        ? BYTE_ORDER_MARK + csvOf(linesOf(statement, period))
        : await xlsxOf(linesOf(statement, period));
  nameFile(
    res,
    `${statement.member.code}-${period.from}-${period.to}.${format}`,
    format === "pdf" ? "application/pdf" : MEDIA_TYPES[format],
  );
  res.setHeader("content-length", Buffer.byteLength(bytes));
  res.end(bytes);
}

/** The statement with all its entries, page by page. */
async function all(
  ask: Asker,
  variables: Record<string, unknown>,
): Promise<{ house: House; statement: Stated }> {
  const lines: Line[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer = await ask<Answer>(DOCUMENT, { ...variables, after });
    const { house, statementOfAccount: found } = answer;
    if (!found) throw new NotGiven(404, "There is no such statement.");
    const { entries, ...stated } = found;
    lines.push(...entries.edges.map(({ node }) => node));
    if (!entries.pageInfo.hasNextPage) return { house, statement: { ...stated, lines } };
    after = entries.pageInfo.endCursor;
  }
}

/** Opening, entries and closing, a line each: what moved and where it stood after it. */
function linesOf(
  { member, opening, closing, lines }: Stated,
  { from, to }: { from: string; to: string },
): string[][] {
  const { currency } = member.service;
  const names = ACCOUNT_NAMES.map(({ name }) => name);
  return [
    [
      ...["Booked on", "What", "Obligation", "Currency"],
      ...ACCOUNT_NAMES.map(({ title }) => `${title}, moved`),
      ...ACCOUNT_NAMES.map(({ title }) => `${title}, after`),
    ],
    [
      from,
      "Opening balance",
      "",
      currency,
      ...names.map(() => ""),
      ...names.map((name) => opening[name].amount),
    ],
    ...lines.map(({ bookedOn, title, number, moved, balance }) => [
      ...[bookedOn, title, number ?? "", currency],
      ...names.map((name) => moved[name].amount),
      ...names.map((name) => balance[name].amount),
    ]),
    [
      to,
      "Closing balance",
      "",
      currency,
      ...names.map(() => ""),
      ...names.map((name) => closing[name].amount),
    ],
  ];
}
