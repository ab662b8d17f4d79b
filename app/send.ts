import type { TypedDocumentString } from "#app/__generated__/graphql.ts";

/** Why a request was not answered, in a sentence for the person who made it. */
export class NotSent extends Error {
  readonly code: string;
  readonly faultId: string | undefined;
  constructor(message: string, code: string, faultId?: string) {
    super(message);
    this.code = code;
    this.faultId = faultId;
  }
}

/**
 * Send a document to the graph from the browser, as a partner system would. Answers its data, refusals among them;
 * throws NotSent for everything that is no answer. A mutation may be sent again with the same key after any of these.
 */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  let response: Response;
  let answer: {
    data?: Result;
    errors?: { message: string; extensions?: { code?: string; faultId?: string } }[];
  };
  try {
    response = await fetch("/api/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    answer = await response.json();
  } catch {
    throw new NotSent(
      "The portal did not answer. Check the connection and send again: nothing is done twice.",
      "OFFLINE",
    );
  }
  const error = answer.errors?.[0];
  if (error) throw new NotSent(error.message, error.extensions?.code ?? "FAULT", error.extensions?.faultId);
  return answer.data as Result;
}

/** A new idempotency key: one for each thing a person sets out to do, kept until it is done. */
export function newKey(): string {
  // crypto.randomUUID is missing where the portal is tried over plain http under a name of its own.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
