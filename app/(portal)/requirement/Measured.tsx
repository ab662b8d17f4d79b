import { figures } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { measureWords } from "#app/_parts/measureWords.ts";
import { Section } from "#app/_parts/Section.tsx";
import type { Change } from "./find.ts";

/** What was measured of the member for each run: its own risk, as the batch of the day has it. */
export function Measured({ changes, currency }: { changes: readonly Change[]; currency: string }) {
  const measured = changes.map(({ measures }) => measures as Record<string, string>);
  const names = [...new Set(measured.flatMap((measures) => Object.keys(measures)))];
  if (names.length === 0) return null;
  return (
    <Section title="Your measures" right={`${currency}, newest first`}>
      <Table caption={`Your measures, run by run, ${currency}, newest first`} dense>
        <TableHead>
          <HeadCell>Run</HeadCell>
          {names.map((name) => (
            <HeadCell key={name} align="right">
              {measureWords(name)}
            </HeadCell>
          ))}
        </TableHead>
        <TableBody>
          {changes.map(({ number, forDate }, at) => (
            <Row key={number}>
              <Cell name fold="line">
                Run {number}, {dateText(forDate, { year: false })}
              </Cell>
              {names.map((name) => (
                <Cell key={name} align="right" label={measureWords(name).toLowerCase()} fold="line">
                  {figures(measured[at]?.[name] ?? "0")}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
