import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { decisions } from "#db/approvals/tables.ts";
import type { Command } from "#graphql/command.ts";
import { type Actor, attempt, type Stage } from "./actors.ts";

// biome-ignore lint/suspicious/noExplicitAny: a table of refusals tries inputs of every command
export type AnyCommand = Command<any, any>;

/**
 * What a command answers, as one line: the refusal's name and its field, or "done". Every refusal is a sentence for
 * people, without a word of what the portal is made of.
 */
export async function refusalOf(
  stage: Stage,
  who: Actor,
  command: AnyCommand,
  input: Record<string, unknown>,
): Promise<string> {
  const outcome = await attempt(stage, who.credential, command, input);
  if (!("refused" in outcome)) return "done";
  const { __typename, message, field } = outcome.refused as {
    __typename: string;
    message: string;
    field?: string;
  };
  expect(message).toMatch(/[.!?]$/);
  expect(message).not.toMatch(/select|insert|constraint|undefined|\bnull\b|\.ts\b/i);
  return field ? `${__typename} ${field}` : __typename;
}

/** The hash that whoever looks at a decision sees. */
export async function hashOfDecision(stage: Stage, decisionId: string): Promise<string> {
  const [row] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select().from(decisions).where(eq(decisions.id, decisionId)),
  );
  return row!.hash;
}
