import { payerWords } from "#app/_parts/chart/published.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

/** The layers in the order in which they absorb a loss; with their limits where the page knows them. */
export function LayerTable({
  layers,
}: {
  layers: readonly {
    id: string;
    title: string;
    payer: string;
    resource?: string | null | undefined;
    limit: string | null;
  }[];
}) {
  const limited = layers.some(({ limit }) => limit !== null);
  return (
    <Table caption="Layers in order" numbered>
      <TableHead>
        <HeadCell>
          <span className="sr-only">Rule</span>
        </HeadCell>
        <HeadCell>Layer</HeadCell>
        <HeadCell>Who pays</HeadCell>
        {limited && <HeadCell>Up to</HeadCell>}
      </TableHead>
      <TableBody>
        {layers.map((layer, at) => (
          <Row key={layer.id}>
            <Cell fold="number">
              <span className="text-ink-3">{at + 1}</span>
            </Cell>
            <Cell name>{layer.title}</Cell>
            <Cell tone="quiet">{payerWords(layer.payer, layer.resource)}</Cell>
            {limited && (
              <Cell tone="quiet" fold="end">
                {layer.limit ?? "what is held"}
              </Cell>
            )}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
