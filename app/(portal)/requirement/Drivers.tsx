import { figures } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";
import { Pager } from "#app/_parts/list/Pager.tsx";
import type { paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { scaled } from "#app/_parts/scale.ts";
import type { Change } from "./find.ts";

/** What moved the requirement, run by run: what stood before and the three parts come to what stands after, exactly. */
export function Drivers({
  changes,
  currency,
  pages,
}: {
  changes: readonly Change[];
  currency: string;
  pages: ReturnType<typeof paging>;
}) {
  return (
    <Section title="What moved it" right={`${currency}, newest first`}>
      <Table caption={`What moved the requirement, run by run, ${currency}, newest first`} dense>
        <TableHead>
          <HeadCell>Run</HeadCell>
          <HeadCell align="right">Before</HeadCell>
          <HeadCell align="right">Fund size</HeadCell>
          <HeadCell align="right">Own risk</HeadCell>
          <HeadCell align="right">Others’ risk</HeadCell>
          <HeadCell align="right">After</HeadCell>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <Row key={change.number}>
              <Cell name>
                Run {change.number}, {dateText(change.forDate)}
                {scaled(change.held.amount) > 0n && (
                  <span className="type-small block text-ink-2">
                    {figures(change.held.amount)} above it is held back
                  </span>
                )}
              </Cell>
              <Cell align="right" label="before" fold="start">
                {figures(change.before.amount)}
              </Cell>
              <Cell align="right" label="fund size">
                {signed(change.byFund.amount)}
              </Cell>
              <Cell align="right" label="own risk" fold="start">
                {signed(change.byOwn.amount)}
              </Cell>
              <Cell align="right" label="others’ risk">
                {signed(change.byOthers.amount)}
              </Cell>
              <Cell align="right" label="after" tone="strong" fold="start">
                {figures(change.after.amount)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="type-dense pt-2 text-ink-2">
        Fund size is the size of the fund and the rule by which it is shared; own risk your measures; others’
        risk theirs. Before and the three parts come to after, to the minor unit.
      </p>
      <div className="pt-3">
        <Pager {...pages} />
      </div>
    </Section>
  );
}

const signed = (amount: string) => (scaled(amount) > 0n ? `+${figures(amount)}` : figures(amount));
