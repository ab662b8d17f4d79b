import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findDocuments, readDocument } from "#db/documents/queries.ts";
import { execute } from "#graphql/command.ts";
import { createContext } from "#graphql/context.ts";
import { MOST_OF_HOUSE, storeDocument } from "#graphql/documents/storeDocument.ts";
import { rowOf } from "#graphql/ids.ts";
import { answerJson } from "./answer.ts";
import { BodyRefused, readBytes } from "./body.ts";
import { proveSender } from "./credential.ts";
import type { Graph } from "./graph.ts";

/**
 * POST /api/documents: keep an uploaded file, named by `x-file-name` in percent-encoding. The same bytes under the same
 * name are the same document, so that sending it again has one effect. Answers its id, which a mutation then names.
 */
export async function takeDocument(req: IncomingMessage, res: ServerResponse, graph: Graph): Promise<void> {
  const { portal, sessions, tokens } = graph;
  const sender = await proveSender(req.headers, { sessions, tokens, now: portal.clock.real() });
  if (sender.kind === "refused")
    return answerJson(req, res, sender.status, { field: "file", message: sender.message });
  if (sender.kind === "none")
    return answerJson(req, res, 401, { field: "file", message: "Sign in, and choose the file again." });
  let bytes: Uint8Array;
  let name: string;
  try {
    name = decodeURIComponent(String(req.headers["x-file-name"] ?? ""));
    bytes = await readBytes(req, MOST_OF_HOUSE + 1);
  } catch (fault) {
    if (fault instanceof BodyRefused)
      return answerJson(req, res, fault.status, { field: "file", message: fault.message });
    if (fault instanceof URIError)
      return answerJson(req, res, 400, { field: "name", message: "The file's name cannot be read." });
    throw fault;
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const idempotencyKey = createHash("sha256").update(`${name}\n${sha256}`).digest("hex");
  const outcome = await execute(portal, sender, storeDocument, {
    idempotencyKey,
    name,
    sha256,
    bytes: () => bytes,
  });
  if ("refused" in outcome) {
    const { message, ...rest } = outcome.refused as { message: string; field?: string; __typename: string };
    const status = rest.__typename === "NotSignedIn" ? 401 : rest.__typename === "NotAllowed" ? 403 : 400;
    return answerJson(req, res, status, { field: rest.field ?? "file", message });
  }
  answerJson(req, res, 201, { id: outcome.done.documentId, name, size: bytes.length, sha256 });
}

/** GET /api/documents/<id>: the bytes, to whoever may see the document; never shown as a page of ours, never kept. */
export async function giveDocument(
  req: IncomingMessage,
  res: ServerResponse,
  { portal, sessions, tokens }: Graph,
  id: string,
): Promise<void> {
  const missing = () => answerJson(req, res, 404, { errors: [{ message: "There is no such document." }] });
  const sender = await proveSender(req.headers, { sessions, tokens, now: portal.clock.real() });
  const row = rowOf("Document", id);
  if (sender.kind !== "session" || !row) return missing();
  const context = createContext(portal, sender);
  try {
    const { tx, viewer } = await context.reading();
    const [document] = viewer ? await findDocuments(tx, [row]) : [];
    if (!document) return missing();
    res.setHeader("content-type", document.mediaType);
    res.setHeader("content-length", document.size);
    res.setHeader(
      "content-disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(document.name).replace(/['()*]/g, percent)}`,
    );
    res.writeHead(200);
    if (req.method === "HEAD") return void res.end();
    for await (const bytes of readDocument(tx, document.id))
      if (!res.write(bytes))
        await new Promise((drained) => res.once("drain", drained).once("close", drained));
    res.end();
  } finally {
    await context.end();
  }
}

/** What encodeURIComponent leaves as it is and a header's extended value does not. */
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
