import { figures } from "#app/_parts/amounts.ts";
import { Cascade } from "#app/_parts/chart/Cascade.tsx";
import { cascadeLayers } from "#app/_parts/chart/published.ts";
import { DrawnOrTable, type View } from "#app/_parts/DrawnOrTable.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import type { ObligationNode, ObligationPage } from "./find.ts";

const TITLE = "How far the loss went";

/** The loss through the layers in order, with the viewer's own part of each; nothing where no default is behind it. */
export function HowFar({ page: { obligation, side }, view }: { page: ObligationPage; view: View }) {
  if (!obligation.defaultEvent) return null;
  const { loss, uncovered, layers } = obligation.defaultEvent;
  if (!loss || !uncovered) return null;
  return (
    <Section
      title={TITLE}
      right={<DrawnOrTable view={view} href={`/obligations/${obligation.id}`} of={TITLE} />}
    >
      <Cascade
        view={view}
        currency={loss.currency}
        layers={cascadeLayers(layers)}
        loss={loss.amount}
        uncovered={uncovered.amount}
        sentence={`${side === "MEMBER" ? ownPart(layers) : ""}${heldWords(layers, uncovered.amount)}`}
      />
    </Section>
  );
}

type Layers = NonNullable<ObligationNode["defaultEvent"]>["layers"];

/** "Your part: 5,000,000.00 of 107,000,000.00." */
function ownPart(layers: Layers): string {
  return layers
    .flatMap(({ mine, absorbed }) =>
      mine ? [`Your part: ${figures(mine.amount)} of ${figures(absorbed.amount)}. `] : [],
    )
    .join("");
}

/** Whether the layers held, and what was left of the last one the loss reached. */
function heldWords(layers: Layers, uncovered: string): string {
  if (scaled(uncovered) > 0n) return `No layer covers ${figures(uncovered)} of it.`;
  const last = layers.findLast(({ absorbed }) => scaled(absorbed.amount) > 0n);
  if (!last) return "The loss reached no layer.";
  const left = difference(last.size.amount, last.absorbed.amount);
  return scaled(left) > 0n
    ? `The ${last.title.charAt(0).toLowerCase()}${last.title.slice(1)} held; ${figures(left)} of it was not needed.`
    : `All of the ${last.title.charAt(0).toLowerCase()}${last.title.slice(1)} was needed, and nothing beyond it.`;
}
