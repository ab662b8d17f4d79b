import type { IncomingMessage, ServerResponse } from "node:http";
import { askerFor, NotGiven, nameFile } from "../asker.ts";
import type { Graph } from "../graph.ts";
import { type Confirmed, confirmationPaper } from "./statementPaper.ts";
import type { House } from "./stored.ts";

const DOCUMENT = `query ConfirmationFile($id: ID!) {
  house { name timeZone demonstration }
  node(id: $id) {
    ... on BalanceConfirmation {
      year asOf issuedAt hash
      member { code firm { name } service { name currency } }
      balances { posted { amount currency } called { amount currency } owed { amount currency } payable { amount currency } }
    }
  }
}`;

/** GET /api/confirmations/<id>.pdf: a balance confirmation as a paper, for whoever sees it in the graph. */
export async function giveConfirmation(
  req: IncomingMessage,
  res: ServerResponse,
  graph: Graph,
  id: string,
): Promise<void> {
  const ask = await askerFor(req, graph);
  const { house, node } = await ask<{ house: House; node: Partial<Confirmed> | null }>(DOCUMENT, { id });
  if (!node?.year) throw new NotGiven(404, "There is no such balance confirmation.");
  const asked = node as Confirmed;
  const bytes = await confirmationPaper(asked, house);
  nameFile(res, `${asked.member.code}-${asked.year}.pdf`, "application/pdf");
  res.setHeader("content-length", bytes.length);
  res.end(bytes);
}
