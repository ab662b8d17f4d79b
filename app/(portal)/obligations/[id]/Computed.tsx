import { groupedIn } from "#app/_parts/amounts.ts";
import { Computation, type ComputationLine } from "#app/_parts/Computation.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ObligationNode, ObligationPage } from "./find.ts";

type Line = ObligationNode["computation"][number];

/** How the amount came about, line by line, to the cent. Left out where nothing was computed. */
export function Computed({ page: { obligation, side } }: { page: ObligationPage }) {
  if (obligation.computation.length === 0) return null;
  const lines = obligation.computation.filter((line) => !line.result);
  const result = obligation.computation.find((line) => line.result);
  const { currency } = obligation.service;
  return (
    <Section
      title="How it was computed"
      right={side === "MEMBER" ? currency : `as the member reads it, ${currency}`}
    >
      <Computation
        caption={`How ${obligation.number} was computed, ${currency}`}
        currency={currency}
        lines={lines.map((line) => shown(line, obligation))}
        result={{
          what: result?.label ?? "Amount",
          from: result?.from,
          money: obligation.amount,
          own: side === "MEMBER",
        }}
      />
    </Section>
  );
}

// A fraction of two long numbers has no place in a column of figures: it stands under its line.
const WIDE = 22;

function shown(line: Line, obligation: ObligationNode): ComputationLine {
  const fraction = line.amount.includes("/");
  const wide = fraction && line.amount.length > WIDE;
  return {
    what: line.label,
    note: wide ? line.amount.replace("/", " / ") : line.note ? groupedIn(line.note) : undefined,
    from: source(line.from, obligation),
    amount: wide ? "" : line.amount,
    tone: line.label.startsWith("Left for ")
      ? "strong"
      : fraction || line.label.endsWith(", exact")
        ? "quiet"
        : undefined,
  };
}

/** Where a line comes from, as a link where the portal has the page. */
function source(from: string, { defaultEvent, rulebook }: ObligationNode) {
  if (defaultEvent && from === `Default ${defaultEvent.number}`)
    return <TextLink href={`/defaults/${defaultEvent.id}`}>{from}</TextLink>;
  if (/^Rule \d+$/.test(from)) return <TextLink href={`/rulebooks/${rulebook.id}`}>{from}</TextLink>;
  const day = /^Fund, (\d{4}-\d{2}-\d{2})$/.exec(from)?.[1];
  return day ? `Fund, ${dateText(day, { year: false })}` : from;
}
