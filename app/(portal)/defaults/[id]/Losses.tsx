import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { DefaultNode } from "./find.ts";

/** Every loss as it was known when it was entered, newest first. */
export function Losses({ event, zone }: { event: DefaultNode; zone: string }) {
  return (
    <Section title="Losses entered" right={event.service.currency}>
      <Table caption={`Losses entered, newest first, ${event.service.currency}`}>
        <TableHead>
          <HeadCell>Entered</HeadCell>
          <HeadCell>Loss</HeadCell>
          <HeadCell align="right">Own margin</HeadCell>
          <HeadCell align="right">Amount</HeadCell>
        </TableHead>
        <TableBody>
          {event.losses.map((loss) => (
            <Row key={loss.enteredAt}>
              <Cell name>
                <DateTime at={loss.enteredAt} zone={zone} />
                <span className="type-small block text-ink-2">by {loss.enteredBy}</span>
              </Cell>
              <Cell fold="line">
                {loss.kind === "FINAL" ? "Final" : "Interim"}
                {loss.note && <span className="type-small block text-ink-2">{loss.note}</span>}
              </Cell>
              <Cell align="right" label="own margin" fold="start">
                {figures(loss.margin.amount)}
              </Cell>
              <Cell align="right" tone="strong">
                {figures(loss.amount.amount)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
