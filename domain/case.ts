/**
 * The door of the room: a case in, its result or its fault out. Never throws on what people wrote.
 *
 * Source  SPEC. The same case always gives the same result, to the minor unit, on every machine.
 */
import { type CapitalResult, runCapital } from "./capital.ts";
import { type ContributionResult, runContribution } from "./contribution/fund.ts";
import { type RequirementResult, runRequirement } from "./contribution/requirement.ts";
import { type Fault, Refused, refuse } from "./fault.ts";
import { runShare, type ShareResult } from "./line.ts";
import type { LossResult, NoticeLine } from "./loss/result.ts";
import { runLoss } from "./loss/run.ts";
import { choice, objectAt } from "./reading.ts";
import { parseCase } from "./text.ts";

export type CaseResult = LossResult | ContributionResult | CapitalResult | ShareResult | RequirementResult;

export type Outcome =
  | { readonly ok: true; readonly result: CaseResult }
  | { readonly ok: false; readonly fault: Fault };

export type TextOutcome =
  /** `text` is the result as compact JSON on one line, keys in the order of SPEC. */
  | { readonly ok: true; readonly result: CaseResult; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

const KINDS = ["loss/1", "contribution/1", "capital/1", "share/1", "requirement/1"] as const;

/**
 * Run a case given as a parsed JSON value.
 *
 * `trace`  is told every payer's line of every shared layer of a loss: its weight, cap, amount and statement, with
 *          which a notice is written and a `share/1` case run.
 * Promise  the input is not changed; a fault is data, with the path of the field.
 * Example  runCase({ case: "share/1", currency: "EUR", id: "B", weight: "30.00", cap: "30.00",
 *          statement: { rate: "6501/10000", cut: "1/2" } }) gives the amount "19.50".
 */
export function runCase(input: unknown, trace?: (line: NoticeLine) => void): Outcome {
  return outcome(() => ({ ok: true, result: run(input, trace).result }));
}

/**
 * Run a case given as the bytes of its JSON text, or the text itself.
 *
 * Refuses besides, with the path `-`: what is no JSON object, ill-formed UTF-8, an unpaired surrogate, more than
 * 64 MiB. Of a key given twice the last holds.
 */
export function runCaseText(source: Uint8Array | string): TextOutcome {
  return outcome(() => {
    const { result, text } = run(parseCase(source));
    return { ok: true, result, text: text() };
  });
}

function outcome<T>(attempt: () => T): T | { readonly ok: false; readonly fault: Fault } {
  try {
    return attempt();
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, fault: thrown.fault };
    throw thrown;
  }
}

function run(
  input: unknown,
  trace?: (line: NoticeLine) => void,
): { readonly result: CaseResult; readonly text: () => string } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) refuse("-", "is no JSON object");
  const kind = choice(objectAt(input, "-").case, "case", KINDS);
  if (kind === "contribution/1") return runContribution(input);
  const result = RUN[kind](input, trace);
  return { result, text: () => JSON.stringify(result) };
}

const RUN = {
  "loss/1": runLoss,
  "capital/1": runCapital,
  "share/1": runShare,
  "requirement/1": runRequirement,
};
