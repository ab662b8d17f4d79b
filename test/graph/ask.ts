import { graphql } from "graphql";
import { createContext } from "#graphql/context.ts";
import type { Portal } from "#graphql/portal.ts";
import { schema } from "#graphql/schema.ts";
import type { Credential } from "#graphql/viewer.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = Record<string, any>;

/** Ask the graph as somebody, and see everything that comes back. */
export async function ask(portal: Portal, credential: Credential, source: string, variables: Data = {}) {
  const context = createContext(portal, credential);
  try {
    const answer = await graphql({ schema, source, variableValues: variables, contextValue: context });
    return {
      data: answer.data ? (JSON.parse(JSON.stringify(answer.data)) as Data) : null,
      codes: (answer.errors ?? []).map((error) => String(error.extensions.code ?? error.message)),
      text: JSON.stringify(answer),
    };
  } finally {
    await context.end();
  }
}
