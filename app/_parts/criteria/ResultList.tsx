import { needsALook, ResultEntry, type ShownResult } from "#app/_parts/criteria/ResultEntry.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

const order = ["BREACHED", "NOT_MET", "UNKNOWN", "WAIVED"];

/**
 * Results of a firm: what needs a look and what is waived first, then, where `all` is asked for, the rest in the catalogue's order.
 *
 * allHref  where the rest is shown; the count is the link: "37 more, met or not applicable"
 */
export function ResultList({
  results,
  currency,
  all,
  allHref,
}: {
  results: readonly ShownResult[];
  currency: string;
  all: boolean;
  allHref: string;
}) {
  const first = results.filter(needsALook).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const rest = results.filter((result) => !needsALook(result));
  const shown = all ? [...first, ...rest] : first;
  return (
    <>
      {shown.length > 0 && (
        <ul className="border-t border-ink">
          {shown.map((result) => (
            <ResultEntry key={result.criterion.id} result={result} currency={currency} />
          ))}
        </ul>
      )}
      {!all && rest.length > 0 && (
        <p className="pt-2">
          <TextLink href={allHref}>
            {first.length > 0 ? `${rest.length} more` : `All ${rest.length}`}, met or not applicable
          </TextLink>
        </p>
      )}
    </>
  );
}
