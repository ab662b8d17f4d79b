import { figures } from "#app/_parts/amounts.ts";
import type { CascadeLayer } from "#app/_parts/chart/cascade.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

/** The cascade's figures without the drawing: size, used, own, left, layer by layer. */
export function CascadeTable({
  currency,
  layers,
  loss,
  uncovered,
}: {
  currency: string;
  layers: readonly CascadeLayer[];
  loss: string;
  uncovered: string;
}) {
  const own = layers.some((layer) => layer.mine !== undefined);
  return (
    <Table caption={`The loss of ${currency} ${figures(loss)} through the layers, in order`} captionShown>
      <TableHead>
        <HeadCell>Layer, in order</HeadCell>
        <HeadCell align="right">Size, {currency}</HeadCell>
        <HeadCell align="right">Used</HeadCell>
        {own && <HeadCell align="right">Your part</HeadCell>}
        <HeadCell align="right">Left</HeadCell>
      </TableHead>
      <TableBody>
        {layers.map((layer) => (
          <Row key={layer.id} own={layer.mine !== undefined}>
            <Cell name>
              {layer.title}
              <span className="type-small block text-ink-2">{layer.rule}</span>
            </Cell>
            <Cell align="right" label="size" fold="start">
              {layer.size === null ? "no limit" : figures(layer.size)}
            </Cell>
            <Cell align="right" label="used">
              {figures(layer.absorbed)}
            </Cell>
            {own && (
              <Cell
                align="right"
                label="yours"
                fold="start"
                tone={layer.mine === undefined ? "quiet" : "strong"}
              >
                {layer.mine === undefined ? "none" : figures(layer.mine)}
              </Cell>
            )}
            <Cell align="right" label="left">
              {layer.left === null ? "no limit" : figures(layer.left)}
            </Cell>
          </Row>
        ))}
        <Row total>
          <Cell name fold="start">
            Not covered
          </Cell>
          <Cell fold="hide" />
          <Cell align="right">{figures(uncovered)}</Cell>
          {own && <Cell fold="hide" />}
          <Cell fold="hide" />
        </Row>
      </TableBody>
    </Table>
  );
}
