import type { IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "./request.ts";

const LINGER = 2000; // milliseconds

/**
 * Send a whole answer. Where the sender is still sending, the connection is kept open a little for it to notice: cut
 * off at once, it would see a broken connection instead of our reason.
 */
export function answer(req: IncomingMessage, res: ServerResponse, status: number, body: string): void {
  res.setHeader("content-length", Buffer.byteLength(body));
  if (req.complete || !hasBody(req)) {
    res.writeHead(status).end(body);
    return;
  }
  res.setHeader("connection", "close");
  res.writeHead(status).write(body);
  const end = () => {
    clearTimeout(late);
    res.end();
  };
  const late = setTimeout(end, LINGER);
  req.once("end", end).once("close", end).resume();
}

export function answerJson(req: IncomingMessage, res: ServerResponse, status: number, body: unknown): void {
  res.setHeader("content-type", "application/json; charset=utf-8");
  answer(req, res, status, JSON.stringify(body));
}
