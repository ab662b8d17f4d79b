import { Computation, type ComputationLine } from "#app/_parts/Computation.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { lineShown, sourceShown } from "../lines.ts";
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

function shown(line: Line, obligation: ObligationNode): ComputationLine {
  return { ...lineShown(line), from: source(line.from, obligation) };
}

/** Where a line comes from, as a link where the portal has the page. */
function source(from: string, { defaultEvent, rulebook }: ObligationNode) {
  if (defaultEvent && from === `Default ${defaultEvent.number}`)
    return <TextLink href={`/defaults/${defaultEvent.id}`}>{from}</TextLink>;
  if (/^Rule \d+$/.test(from)) return <TextLink href={`/rulebooks/${rulebook.id}`}>{from}</TextLink>;
  return sourceShown(from);
}
