import { operatorWords, quantityText } from "#app/_parts/criteria/quantity.ts";
import type { ResultIs } from "#app/_parts/criteria/ResultState.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { Well } from "#app/_parts/Well.tsx";
import { withDigits } from "#domain/money.ts";

/**
 * What was measured against what is asked: a bar with an upright stroke at the threshold, and both figures under it.
 * Values are decimal text; a value that is not known leaves the bar empty and is said in words.
 */
export function ResultBar({
  value,
  threshold,
  operator,
  unit,
  currency,
  state,
}: {
  value: string | null | undefined;
  threshold: string | null | undefined;
  operator: string | null | undefined;
  unit: string | null | undefined;
  currency: string;
  state: ResultIs;
}) {
  if (!operator || !unit || (!value && !threshold)) return null;
  const measured = value ? quantityText(value, unit, currency) : "not known yet";
  const asked = threshold && `${operatorWords(operator)} ${quantityText(threshold, unit, currency, !value)}`;
  const bad = state === "NOT_MET" || state === "BREACHED";
  return (
    <div>
      {threshold && (
        <div className="my-1.5">
          <Well
            size="list"
            of={lineFor(value ?? "0", threshold)}
            parts={value ? [{ value, fill: bad ? "bad" : "house" }] : []}
            mark={threshold}
            label={`${measured}, ${asked}`}
          />
        </div>
      )}
      <p className="type-small">
        {measured}
        {asked && <span className="text-ink-2">{value ? ` ${asked}` : `, ${asked} is asked`}</span>}
      </p>
    </div>
  );
}

/** The length of the bar: twice the threshold, or the value and a quarter more, so that neither stands at its end. */
function lineFor(value: string, threshold: string): string {
  const [measured, asked] = [(scaled(value) * 5n) / 4n, scaled(threshold) * 2n];
  const longer = measured > asked ? measured : asked;
  return withDigits(longer > 0n ? longer : 1n, 12);
}
