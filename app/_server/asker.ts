import type { IncomingMessage, ServerResponse } from "node:http";
import { createContext } from "#graphql/context.ts";
import { proveSender } from "./credential.ts";
import type { Graph } from "./graph.ts";

/** Why a file is not given: the status of the answer, and what the graph says of it. */
export class NotGiven extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, FAULT: 500 };

/** Asks the graph as whoever sent the request. A refusal is thrown as NotGiven. */
export type Asker = <Data>(document: string, variables: Record<string, unknown>) => Promise<Data>;

export async function askerFor(
  req: IncomingMessage,
  { portal, endpoint, sessions, tokens }: Graph,
): Promise<Asker> {
  const sender = await proveSender(req.headers, { sessions, tokens, now: portal.clock.real() });
  if (sender.kind === "refused") throw new NotGiven(sender.status, sender.message);
  return async <Data>(document: string, variables: Record<string, unknown>) => {
    const answer = await endpoint.ask({ document, variables }, createContext(portal, sender));
    const [fault] = answer.errors ?? [];
    if (fault) throw new NotGiven(STATUS[fault.extensions?.code ?? ""] ?? 400, fault.message);
    return answer.data as Data;
  };
}

/** Say that what follows is a file to be kept by whoever asked. */
export function nameFile(res: ServerResponse, name: string, mediaType: string): void {
  res.setHeader("content-type", mediaType);
  res.setHeader("content-disposition", `attachment; filename="${name}"`);
}
