import { graphql } from "#app/__generated__/gql.ts";
import type { SubjectStandingFragment } from "#app/__generated__/graphql.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { type ResultActions, ResultLine } from "./ResultLine.tsx";
import { inTheWay, looked, wayWords, whichWords } from "./results.ts";

graphql(`
  fragment SubjectStanding on Standing {
    subjectId
    on
    exceptions
    watch
    nextChangeOn
    catalogue {
      service {
        currency
      }
      figures {
        name
        unit
      }
    }
    triggers {
      criterion
      level
      on
      stands
      reason
    }
    results {
      ...SubjectResult
    }
  }
`);

/** Where a firm stands: what stands in the way in a sentence, results that need a look, and behind a disclosure the rest. */
export function Evaluation({
  standing,
  applicant,
  actions,
  first,
}: {
  standing: SubjectStandingFragment;
  applicant: boolean;
  actions?: ResultActions | undefined;
  /** A criterion to show first, whatever its state. */
  first?: string | undefined;
}) {
  const { results, catalogue } = standing;
  const opened = results.filter(({ criterion }) => criterion.id === first);
  const shown = [...opened, ...looked(results).filter((result) => !opened.includes(result))];
  const rest = results.filter((result) => !shown.includes(result));
  const bad = inTheWay(results).length > 0;
  const units = new Map(catalogue.figures.map(({ name, unit }) => [name, unit]));
  const line = (result: (typeof results)[number]) => (
    <ResultLine
      key={result.criterion.id}
      result={result}
      currency={catalogue.service.currency}
      units={units}
      actions={actions}
    />
  );
  return (
    <div className="flex flex-col gap-3 pt-1">
      <Message edge={bad ? "madder" : "moss"} strong={wayWords(results, applicant)}>
        {whichWords(results)}
      </Message>
      {shown.length > 0 && <ul className="border-t border-ink">{shown.map(line)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">
            {rest.length} {shown.length > 0 ? "more, " : ""}met or not applicable
          </summary>
          <ul className="mt-2 border-t border-rule">{rest.map(line)}</ul>
        </details>
      )}
      <p className="type-small text-ink-2">
        Measured on <DateOnly date={standing.on} />.
        {standing.nextChangeOn && (
          <>
            {" "}
            By the passing of time it next changes on <DateOnly date={standing.nextChangeOn} />.
          </>
        )}
      </p>
    </div>
  );
}
