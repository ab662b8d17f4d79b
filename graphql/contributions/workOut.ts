import type { BatchLine, BatchRow } from "#db/measures/queries.ts";
import { runCase } from "#domain/case.ts";
import { type Change, explainChanges, type StoredRun } from "#domain/contribution/change.ts";
import type { ContributionResult } from "#domain/contribution/fund.ts";
import type { WorstSoFar } from "#domain/contribution/size.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { wrongMoment } from "../refusals.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";
import type { Participant } from "./participants.ts";

/** The scenario that governs so far, with everybody's losses. */
export interface Governing {
  name: string;
  losses: readonly bigint[];
}

/** What a run's measures come to by the rulebook, before it is held against the money. */
export interface WorkedOut {
  case: object;
  result: ContributionResult;
  changes: Map<string, Change>;
  /** By member's code, in major units, under every name of the batch. */
  measures: Map<string, Record<string, string>>;
  kccp: bigint | null;
  kcm: Map<string, bigint>;
}

/** Take a scenario in; whoever is no longer a member loses nothing. Answers the governing one, kept with its losses. */
export function takeIn(
  worst: WorstSoFar,
  { name, losses }: { name: string; losses: bigint[] },
  gone: readonly number[],
  kept: Governing | null,
): Governing | null {
  for (const position of gone) losses[position] = 0n;
  worst.add(name, losses);
  return worst.worst().governing?.scenario === name ? { name, losses } : kept;
}

/**
 * Size and share the fund. The case holds the scenario that governs alone: of the others nothing more is needed than that
 * none is worse, and they are all in the batch.
 */
export function workOut(
  rules: ContributionRules,
  service: { currency: string; capital: bigint },
  batch: BatchRow,
  participants: readonly Participant[],
  lines: readonly BatchLine[],
  governing: Governing | null,
  previous: StoredRun | null,
): WorkedOut {
  const { currency } = service;
  const text = (minor: bigint) => formatAmount(minor, currency);
  const lineOf = new Map(lines.map((line) => [line.memberId, line]));
  const measures = new Map(
    participants.map(({ id, code }) => {
      const amounts = lineOf.get(id)?.amounts;
      return [code, Object.fromEntries(batch.names.map((name, i) => [name, text(amounts?.[i] ?? 0n)]))];
    }),
  );
  const keys = rules.fund.allocation.keys.map((key) => key.measure);
  const document = {
    case: "contribution/1",
    currency,
    fund: rules.fund,
    members: participants.map(({ code, group }) => ({
      id: code,
      ...(group && { group }),
      measures: Object.fromEntries(keys.map((name) => [name, measures.get(code)![name]!])),
    })),
    ...(governing && {
      scenarios: [
        {
          id: governing.name,
          losses: Object.fromEntries(
            participants.flatMap(({ id, code }) => {
              const line = lineOf.get(id);
              const loss = line ? governing.losses[line.position]! : 0n;
              return loss > 0n ? [[code, text(loss)]] : [];
            }),
          ),
        },
      ],
    }),
  };
  const run = runCase(document);
  if (!run.ok)
    return wrongMoment(`These measures cannot be calculated: ${run.fault.path} ${run.fault.message}.`);
  const result = run.result as ContributionResult;
  const { changes } = explainChanges(previous, { case: document, result });
  const capital = capitalOf(rules, service, result, measures);
  return {
    case: document,
    result,
    changes: new Map(changes.map((change) => [change.member, change])),
    measures,
    kccp: capital && parseAmount(capital.kccp, currency),
    kcm: new Map(capital?.members.map(({ member, kcm }) => [member, parseAmount(kcm, currency)])),
  };
}

/** Hypothetical capital, where the rulebook tells it and the exposure was measured. */
function capitalOf(
  { capital }: ContributionRules,
  { currency, capital: own }: { currency: string; capital: bigint },
  { contributions }: ContributionResult,
  measures: ReadonlyMap<string, Record<string, string>>,
) {
  if (!capital || measures.values().next().value?.[capital.exposure] === undefined) return null;
  const { exposure, riskWeight, capitalRatio } = capital;
  const run = runCase({
    case: "capital/1",
    currency,
    ownFunds: formatAmount(own, currency),
    riskWeight,
    capitalRatio,
    members: contributions.map(({ member, amount }) => ({
      id: member,
      contribution: amount,
      exposure: measures.get(member)![exposure]!,
    })),
  });
  if (!run.ok || run.result.result !== "capital/1")
    return wrongMoment("The hypothetical capital cannot be calculated from these measures.");
  return run.result;
}
