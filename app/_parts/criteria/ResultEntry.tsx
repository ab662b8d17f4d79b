import { Code } from "#app/_parts/Code.tsx";
import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { ResultBar } from "#app/_parts/criteria/ResultBar.tsx";
import { type ResultIs, ResultState } from "#app/_parts/criteria/ResultState.tsx";
import { dateText } from "#app/_parts/dates.ts";

/** A criterion's result as the graph gives it. */
export type ShownResult = {
  criterion: {
    id: string;
    title: string;
    operator?: string | null | undefined;
    unit?: string | null | undefined;
  };
  state: ResultIs;
  reason: string;
  value?: string | null | undefined;
  threshold?: string | null | undefined;
  shortBy?: string | null | undefined;
  warning: boolean;
  source?: string | null | undefined;
  cureEndsOn?: string | null | undefined;
  cureDaysLeft?: number | null | undefined;
  action?: string | null | undefined;
  until?: string | null | undefined;
  figures: readonly { name: string; title: string; asOf: string; source: string }[];
};

/** Whether a result asks for a look: it is not met, or not known. What is waived is not asked for now. */
export function needsALook({ state }: { state: ResultIs }): boolean {
  return state === "BREACHED" || state === "NOT_MET" || state === "UNKNOWN";
}

/** One result: the criterion and how it stands, the bar where there is a quantity, why, what it rests on. */
export function ResultEntry({ result, currency }: { result: ShownResult; currency: string }) {
  const { criterion, state, reason, figures, source, action, shortBy } = result;
  // The bar says it all where there are two figures; where one is missing, the reason says which.
  const measured = Boolean(criterion.operator && result.value && result.threshold);
  const drawn = Boolean(criterion.operator && (result.value || result.threshold));
  return (
    <li id={`result-${criterion.id}`} className="border-b border-rule py-2.5 print:break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <Code>{criterion.id}</Code> {criterion.title}
        </span>
        <span className="ml-auto">
          <ResultState
            state={state}
            daysLeft={result.cureDaysLeft}
            until={state === "WAIVED" ? result.until : result.cureEndsOn}
          />
        </span>
      </div>
      {drawn && (
        <ResultBar
          value={result.value}
          threshold={result.threshold}
          operator={criterion.operator}
          unit={criterion.unit}
          currency={currency}
          state={state}
        />
      )}
      <div className="type-small text-ink-2">
        {!measured && <p>{reason}</p>}
        {shortBy && criterion.unit && (
          <p className="font-[620] text-madder">
            Misses by {quantityText(shortBy, criterion.unit, currency)}.
          </p>
        )}
        {result.warning && state === "MET" && <p>Met, with little room left.</p>}
        {action && state !== "MET" && <p className="text-ink">In force: {action}.</p>}
        {figures.length > 0 ? (
          <p>
            {figures.map((each) => `${each.title} of ${dateText(each.asOf)}, ${each.source}`).join("; ")}.
          </p>
        ) : (
          source && <p>Shown by: {source}.</p>
        )}
      </div>
    </li>
  );
}
