import type { IncomingMessage, ServerResponse } from "node:http";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import { createContext } from "#graphql/context.ts";
import { answerJson } from "./answer.ts";
import { proveSender } from "./credential.ts";
import type { Graph } from "./graph.ts";

const MATRIX = `query Export($first: Int!, $after: String, $serviceId: ID, $search: String, $state: ResultState, $criterion: String, $watch: Int, $exceptions: Boolean!) {
  catalogues { inEffect service { id } criteria { id title } }
  standings(first: $first, after: $after, serviceId: $serviceId, search: $search, state: $state, criterion: $criterion, watch: $watch, exceptions: $exceptions) {
    pageInfo { hasNextPage endCursor }
    edges { node { name category applicant watch exceptions evaluatedOn service { id name } cells { criterion state until } } }
  }
}`;

interface Page {
  catalogues: { inEffect: boolean; criteria: { id: string; title: string }[] }[];
  standings: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      node: {
        name: string;
        category: string;
        applicant: boolean;
        watch: number;
        exceptions: number;
        evaluatedOn: string;
        service: { name: string };
        cells: { criterion: string; state: string; until: string | null }[];
      };
    }[];
  };
}

const WORDS: Record<string, string> = {
  MET: "met",
  NOT_MET: "not met",
  BREACHED: "breached",
  WAIVED: "waived",
  UNKNOWN: "unknown",
  DOES_NOT_APPLY: "does not apply",
};

/**
 * GET /api/exports/criteria.csv and .xlsx: the matrix, with the filters of its page, all pages of it. Asked through the
 * same graph with the same rights. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function exportMatrix(
  req: IncomingMessage,
  res: ServerResponse,
  graph: Graph,
  format: "csv" | "xlsx",
): Promise<void> {
  const { portal, endpoint, sessions, tokens } = graph;
  const sender = await proveSender(req.headers, { sessions, tokens, now: portal.clock.real() });
  if (sender.kind === "refused")
    return answerJson(req, res, sender.status, { errors: [{ message: sender.message }] });
  const asked = new URL(req.url!, portal.origin).searchParams;
  const rows: string[][] = [];
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = {
      first: 100,
      after,
      serviceId: asked.get("service"),
      search: asked.get("search"),
      state: asked.get("state"),
      criterion: asked.get("criterion"),
      watch: asked.get("watch") ? Number(asked.get("watch")) : null,
      exceptions: asked.get("exceptions") === "true",
    };
    const answer = await endpoint.ask({ document: MATRIX, variables }, createContext(portal, sender));
    const fault = answer.errors?.[0];
    if (fault) {
      const code = fault.extensions?.code;
      const status = code === "UNAUTHENTICATED" ? 401 : code === "FORBIDDEN" ? 403 : 400;
      return answerJson(req, res, status, { errors: [fault] });
    }
    const page = answer.data as unknown as Page;
    // Of all services: a criterion has the same id wherever it is asked.
    const criteria = [
      ...new Map(
        page.catalogues
          .filter(({ inEffect }) => inEffect)
          .flatMap((catalogue) => catalogue.criteria.map((criterion) => [criterion.id, criterion] as const)),
      ).values(),
    ];
    if (rows.length === 0)
      rows.push([
        "Firm",
        "Service",
        "Category",
        "Standing",
        "Watch level",
        "Need a look",
        "Evaluated for",
        ...criteria.map(({ id, title }) => `${id} ${title}`),
      ]);
    for (const { node } of page.standings.edges) rows.push(lineOf(node, criteria));
    after = page.standings.pageInfo.hasNextPage ? page.standings.pageInfo.endCursor : null;
  } while (after);
  const safe = rows.map((row) => row.map(harmless));
  res.setHeader("content-disposition", `attachment; filename="criteria.${format}"`);
  if (format === "csv") {
    res.setHeader("content-type", "text/csv; charset=utf-8");
    return void res.end(`\uFEFF${stringify(safe)}`);
  }
  const sheet = safe.map((row) => row.map((value) => ({ value, type: String })));
  res.setHeader("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  res.end(await writeXlsxFile(sheet).toBuffer());
}

function lineOf(
  node: Page["standings"]["edges"][number]["node"],
  criteria: readonly { id: string }[],
): string[] {
  const cells = new Map(node.cells.map((cell) => [cell.criterion, cell]));
  return [
    node.name,
    node.service.name,
    node.category,
    node.applicant ? "applicant" : "member",
    String(node.watch),
    String(node.exceptions),
    node.evaluatedOn,
    ...criteria.map(({ id }) => {
      const cell = cells.get(id);
      if (!cell) return "";
      return cell.until ? `${WORDS[cell.state]} until ${cell.until}` : (WORDS[cell.state] ?? "");
    }),
  ];
}

/** Text that begins like a formula is made plain text, as spreadsheets run formulas of files they open. */
export const harmless = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
