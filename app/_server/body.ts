import type { IncomingMessage } from "node:http";

/** Why a body was not taken, as a status of HTTP and a sentence. */
export class BodyRefused extends Error {
  readonly status: 400 | 408 | 413 | 415;
  constructor(status: BodyRefused["status"], message: string) {
    super(message);
    this.status = status;
  }
}

const PATIENCE = 15_000; // milliseconds for the whole body

/** Read a body of at most `limit` bytes. What is longer is not kept. */
export async function readBytes(req: IncomingMessage, limit: number): Promise<Uint8Array> {
  const coding = req.headers["content-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "identity")
    throw new BodyRefused(415, "Send the body as it is: compressed bodies are not taken.");
  if (Number(req.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  return collect(req, limit);
}

/** The same as UTF-8. */
export async function readBody(req: IncomingMessage, limit: number): Promise<string> {
  const bytes = await readBytes(req, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BodyRefused(400, "The body is not UTF-8.");
  }
}

/** Not by `for await`: leaving that early destroys the connection, and with it our answer. */
function collect(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (outcome: () => void) => {
      clearTimeout(slow);
      req.off("data", take).off("end", done).off("close", cut);
      outcome();
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) settle(() => reject(tooLarge(limit)));
      else chunks.push(chunk);
    };
    const done = () => settle(() => resolve(Buffer.concat(chunks)));
    const cut = () => settle(() => reject(new BodyRefused(400, "The body was cut off.")));
    const slow = setTimeout(
      () => settle(() => reject(new BodyRefused(408, "The body took too long to arrive."))),
      PATIENCE,
    );
    req.on("data", take).on("end", done).on("close", cut);
  });
}

const tooLarge = (limit: number) =>
  new BodyRefused(413, `The body is too large: at most ${limit / 1024} KiB are taken here.`);

/** The media type and its charset, in lower case; null where the header cannot be read. */
export function mediaType(header: string | undefined): { type: string; charset: string } | null {
  const match = /^\s*([\w.+-]+\/[\w.+-]+)\s*((?:;[^;]*)*)$/.exec(header ?? "");
  if (!match) return null;
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)"?/i.exec(match[2] ?? "");
  return { type: match[1]!.toLowerCase(), charset: (charset?.[1] ?? "utf-8").toLowerCase() };
}
