import { graphql } from "#app/__generated__/gql.ts";
import type { SubjectResultFragment } from "#app/__generated__/graphql.ts";
import { groupedIn } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { ResultBar } from "#app/_parts/criteria/ResultBar.tsx";
import { ResultState } from "#app/_parts/criteria/ResultState.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";

graphql(`
  fragment SubjectResult on CriterionResult {
    criterion {
      id
      title
      group
      kind
      screen
      operator
      unit
      decider
    }
    state
    reason
    value
    threshold
    shortBy
    warning
    figures {
      name
      title
      value
      asOf
      source
    }
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
  }
`);

/** What can be done about a result from here: links, by criterion; null where the viewer may not. */
export type ResultActions = {
  finding?: ((criterion: string) => string) | undefined;
  waive?: ((criterion: string) => string) | undefined;
};

/** One result: criterion and state, the bar or the reason, since when and until when, what was used, what can be done. */
export function ResultLine({
  result,
  currency,
  units,
  actions = {},
}: {
  result: SubjectResultFragment;
  currency: string;
  /** The unit of each figure, by its name. */
  units: ReadonlyMap<string, string>;
  actions?: ResultActions | undefined;
}) {
  const { criterion, state, figures: used } = result;
  const exception = state !== "MET" && state !== "DOES_NOT_APPLY";
  // A bar with both figures says why by itself.
  const told = Boolean(criterion.operator && result.value && result.threshold);
  return (
    <li id={`result-${criterion.id}`} className="border-b border-rule py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span>
          <span className="type-dense text-ink-2">
            <Code>{criterion.id}</Code>
          </span>{" "}
          {criterion.title}
        </span>
        <span className="ml-auto">
          <ResultState
            state={state}
            daysLeft={result.cureDaysLeft}
            until={state === "WAIVED" ? result.until : result.cureEndsOn}
          />
        </span>
      </div>
      <ResultBar
        value={result.value}
        threshold={result.threshold}
        operator={criterion.operator}
        unit={criterion.unit}
        currency={currency}
        state={state}
      />
      {!told && <p className="type-small max-w-[66ch] pt-0.5 text-ink-2">{reasonOf(result)}</p>}
      {result.warning && <p className="type-small pt-0.5">Met with little room left.</p>}
      {exception && (
        <p className="type-small text-ink-2">
          {[
            result.since && `Since ${dateText(result.since)}.`,
            result.action && `In force: ${result.action}.`,
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
      {(used.length > 0 || result.source) && (
        <details className="type-small text-ink-2">
          <summary className="link w-fit cursor-pointer">Where this comes from</summary>
          <ul className="pb-1">
            {used.map((figure) => (
              <li key={figure.name}>
                {figure.title}: {quantityText(figure.value, units.get(figure.name) ?? "ratio", currency)}, of{" "}
                {dateText(figure.asOf)}, {figure.source}
              </li>
            ))}
            {result.source && <li>{result.source}</li>}
          </ul>
        </details>
      )}
      <Actions result={result} actions={actions} exception={exception} />
    </li>
  );
}

function Actions({
  result: { criterion, state },
  actions,
  exception,
}: {
  result: SubjectResultFragment;
  actions: ResultActions;
  exception: boolean;
}) {
  const judged =
    (criterion.kind === "external_check" || criterion.kind === "committee_judgement") && !criterion.screen;
  const finding = judged && state !== "DOES_NOT_APPLY" ? actions.finding?.(criterion.id) : undefined;
  const waive = exception && state !== "WAIVED" ? actions.waive?.(criterion.id) : undefined;
  if (!finding && !waive) return null;
  return (
    <p className="type-small flex flex-wrap gap-x-4 pt-0.5 print:hidden">
      {finding && (
        <TextLink href={finding}>
          Record finding<span className="sr-only"> for {criterion.title}</span>
        </TextLink>
      )}
      {waive && (
        <TextLink href={waive}>
          Waive<span className="sr-only"> {criterion.title}</span>
        </TextLink>
      )}
    </p>
  );
}

/** Why, without the title that stands above it: "Nothing shows it yet; due is ...". */
function reasonOf({ criterion, reason }: SubjectResultFragment): string {
  const bare = reason.startsWith(`${criterion.title}: `) ? reason.slice(criterion.title.length + 2) : reason;
  const text = bare.charAt(0).toUpperCase() + bare.slice(1);
  return criterion.operator ? groupedIn(text) : text;
}
