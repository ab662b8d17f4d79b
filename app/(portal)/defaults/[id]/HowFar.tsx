import { figures } from "#app/_parts/amounts.ts";
import { Cascade } from "#app/_parts/chart/Cascade.tsx";
import { cascadeLayers, payerWords } from "#app/_parts/chart/published.ts";
import { DrawnOrTable, type View } from "#app/_parts/DrawnOrTable.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { DefaultNode } from "./find.ts";
import { ownPart } from "./words.ts";

/** How far the loss went through the layers; before it is allocated, the order in which they will take it. */
export function HowFar({ event, view }: { event: DefaultNode; view: View }) {
  const { currency } = event.service;
  if (!event.loss || !event.uncovered) return <Order event={event} />;
  const own = ownPart(event);
  return (
    <Section
      title="How far the loss went"
      right={
        <div className="flex items-center gap-4">
          <span className="type-dense">{currency}</span>
          <DrawnOrTable view={view} href={`/defaults/${event.id}`} of="How far the loss went" />
        </div>
      }
    >
      <Cascade
        view={view}
        currency={currency}
        layers={cascadeLayers(event.layers)}
        loss={event.loss.amount}
        uncovered={event.uncovered.amount}
        sentence={own && `Your part: ${figures(own.amount)} of the ${figures(event.loss.amount)} lost.`}
      />
    </Section>
  );
}

function Order({ event }: { event: DefaultNode }) {
  return (
    <Section title="The order in which layers take the loss" right={`Rulebook ${event.rulebook.label}`}>
      <Table caption="Layers of the rulebook, in order" numbered>
        <TableHead>
          <HeadCell>
            <span className="sr-only">Place</span>
          </HeadCell>
          <HeadCell>Layer</HeadCell>
          <HeadCell>Who pays</HeadCell>
        </TableHead>
        <TableBody>
          {event.rulebook.layers.map((layer, at) => (
            <Row key={layer.id}>
              <Cell tone="quiet" fold="number">
                {at + 1}
              </Cell>
              <Cell name>{layer.title}</Cell>
              <Cell tone="quiet">{payerWords(layer.payer, layer.resource)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
