import { figures } from "#app/_parts/amounts.ts";
import { HeadCell, Row, Table, TableBody, Cell as TableCell, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { addressOf, PATH } from "../obligations/filters.ts";
import { KINDS, kindWords } from "../obligations/words.ts";
import type { Cell, Payables } from "./find.ts";
import { together } from "./sums.ts";

/** What is open by how long it is past due and by kind; each figure leads to exactly its rows. */
export function AgeMatrix({
  payables: { bands, cells },
  service: { code, currency },
}: {
  payables: Payables;
  service: { code: string; currency: string };
}) {
  const kinds = KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  const linked = (some: readonly Cell[], narrowed: object) => {
    const { count, amount } = together(some, currency);
    if (count === 0) return <span className="text-ink-2">none</span>;
    const href = addressOf(PATH, { ...narrowed, open: "yes", service: code });
    return (
      <>
        <TextLink href={href}>{figures(amount)}</TextLink>
        <span className="type-small block text-ink-2">
          {count === 1 ? "1 document" : `${count} documents`}
        </span>
      </>
    );
  };
  return (
    <Section title="By age" right={`${currency}, left to pay`}>
      <Table caption={`What is left to pay by age and kind, ${currency}`}>
        <TableHead>
          <HeadCell>Past due</HeadCell>
          {kinds.map((kind) => (
            <HeadCell key={kind} align="right">
              {kindWords[kind]}
            </HeadCell>
          ))}
          <HeadCell align="right">Together</HeadCell>
        </TableHead>
        <TableBody>
          {bands.map(({ band, dueFrom, dueTo }) => {
            const due = { dueFrom: dueFrom ?? undefined, dueTo: dueTo ?? undefined };
            const held = cells.filter((cell) => cell.band === band);
            return (
              <Row key={band}>
                <TableCell name>{band.charAt(0).toUpperCase() + band.slice(1)}</TableCell>
                {kinds.map((kind) => (
                  <TableCell key={kind} align="right" label={kindWords[kind]} fold="line">
                    {linked(
                      held.filter((cell) => cell.kind === kind),
                      { ...due, kind },
                    )}
                  </TableCell>
                ))}
                <TableCell align="right" label="together" tone="strong" fold="line">
                  {sumOf(held, currency)}
                </TableCell>
              </Row>
            );
          })}
          <Row total>
            <TableCell name>Together</TableCell>
            {kinds.map((kind) => (
              <TableCell key={kind} align="right" label={kindWords[kind]} fold="line">
                {linked(
                  cells.filter((cell) => cell.kind === kind),
                  { kind },
                )}
              </TableCell>
            ))}
            <TableCell align="right" label="together" fold="line">
              {sumOf(cells, currency)}
            </TableCell>
          </Row>
        </TableBody>
      </Table>
    </Section>
  );
}

function sumOf(cells: readonly Cell[], currency: string) {
  const { count, amount } = together(cells, currency);
  return count === 0 ? <span className="text-ink-2">none</span> : figures(amount);
}
