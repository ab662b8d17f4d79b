import { figures } from "#app/_parts/amounts.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { addressOf, PATH } from "../obligations/filters.ts";
import { STATES, stateShapes, stateWords } from "../obligations/words.ts";
import type { Payables } from "./find.ts";
import { together } from "./sums.ts";

/** What is open by where it stands: first what asks for something. */
export function ByState({
  payables: { cells },
  service: { code, currency },
}: {
  payables: Payables;
  service: { code: string; currency: string };
}) {
  return (
    <Section title="By state" right={currency}>
      <Table caption={`What is left to pay by state, ${currency}`} dense>
        <TableHead>
          <HeadCell>State</HeadCell>
          <HeadCell align="right">Documents</HeadCell>
          <HeadCell align="right">Left to pay</HeadCell>
        </TableHead>
        <TableBody>
          {STATES.filter((state) => state !== "PAID").map((state) => {
            const { count, amount } = together(
              cells.filter((cell) => cell.state === state),
              currency,
            );
            return (
              <Row key={state}>
                <Cell name>
                  <State is={stateShapes[state]} word={stateWords[state]} quiet={count === 0} />
                </Cell>
                <Cell align="right" label="documents" fold="start">
                  {count === 0 ? (
                    "none"
                  ) : (
                    <TextLink
                      href={addressOf(PATH, { state, open: "yes", service: code })}
                    >{`${count}`}</TextLink>
                  )}
                </Cell>
                <Cell align="right" label="left">
                  {figures(amount)}
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
