import type { ApplicationsPageQuery } from "#app/__generated__/graphql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { stateLooks, timeWords, waitsWords } from "./words.ts";

type Application = ApplicationsPageQuery["applications"]["edges"][number]["node"];

/** Applications, newest first: whose, for what, where each stands, for whom it waits and by when. */
export function ApplicationTable({
  rows,
  zone,
  now,
}: {
  rows: readonly Application[];
  zone: string;
  now: string;
}) {
  return (
    <Table caption="Applications, newest first">
      <TableHead>
        <HeadCell>Firm</HeadCell>
        <HeadCell>Service and category</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell>Waits for</HeadCell>
        <HeadCell>Due</HeadCell>
        <HeadCell align="right">In this state</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const late = row.dueAt !== null && row.waitsFor !== null && Date.parse(row.dueAt) < Date.parse(now);
          const time = row.times.findLast(({ state }) => state === row.state);
          return (
            <Row key={row.id}>
              <Cell name>
                <TextLink href={`/applications/${row.id}`}>{row.firm.name}</TextLink>
                <span className="type-small block text-ink-2">
                  <Code>{row.reference}</Code>
                </span>
              </Cell>
              <Cell tone="quiet" fold="line">
                {row.service.name}
                <span className="type-small block">{row.category ?? "category not said yet"}</span>
              </Cell>
              <Cell>
                <State {...stateLooks[row.state]} />
              </Cell>
              <Cell tone="quiet" fold="end" label="waits for">
                {waitsWords(row.waitsFor)}
              </Cell>
              <Cell fold="start">
                {late && (
                  <span className="block">
                    <State is="overdue" word="Late" />
                  </span>
                )}
                {row.dueAt ? (
                  <DateTime at={row.dueAt} zone={zone} form="table" />
                ) : (
                  <span className="text-ink-2">no time set</span>
                )}
              </Cell>
              <Cell align="right" tone="quiet">
                {time && timeWords(time)}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
