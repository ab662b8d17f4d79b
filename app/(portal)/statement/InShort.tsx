import { figures } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { ACCOUNTS, type Balances } from "./accounts.ts";
import type { Period } from "./period.ts";

/** Where the four accounts stood before the period and stand after it. */
export function InShort({
  period,
  opening,
  closing,
  own,
}: {
  period: Period;
  opening: Balances;
  closing: Balances;
  own: boolean;
}) {
  return (
    <Section title="Where it stood" right={opening.posted.currency}>
      <Table caption={`Balances before ${dateText(period.from)} and after ${dateText(period.to)}`}>
        <TableHead>
          <HeadCell>Account</HeadCell>
          <HeadCell align="right">{`Before ${dateText(period.from)}`}</HeadCell>
          <HeadCell align="right">{`After ${dateText(period.to)}`}</HeadCell>
        </TableHead>
        <TableBody>
          {ACCOUNTS.map((account) => (
            <Row key={account.name}>
              <Cell name fold="line">
                {account[own ? "own" : "house"]}
              </Cell>
              <Cell align="right" label="before" fold="line">
                {figures(opening[account.name].amount)}
              </Cell>
              <Cell align="right" label="after" fold="line" tone="strong">
                {figures(closing[account.name].amount)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
