import { Amount } from "#app/_parts/Amount.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Batch } from "./find.ts";

/** The scenarios with the largest losses of the groups that the rulebook covers. */
export function Worst({ batch: { worstScenarios, service } }: { batch: Batch }) {
  return (
    <Section title="Worst scenarios">
      {worstScenarios.length === 0 ? (
        <Empty strong="No scenario was told.">This batch holds measures alone.</Empty>
      ) : (
        <Table caption={`The worst scenarios, in ${service.currency}`} dense>
          <TableHead>
            <HeadCell>Scenario</HeadCell>
            <HeadCell align="right">Loss of the groups covered</HeadCell>
          </TableHead>
          <TableBody>
            {worstScenarios.map(({ name, loss }) => (
              <Row key={name}>
                <Cell name fold="start">
                  {name}
                </Cell>
                <Cell align="right" fold="end">
                  <Amount money={loss} code="none" />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
