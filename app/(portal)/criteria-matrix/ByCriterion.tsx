import { withParam } from "#app/_parts/address.ts";
import { ResultState } from "#app/_parts/criteria/ResultState.tsx";
import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { StandingRow } from "./find.ts";

/** All firms' result of one criterion, in words. */
export function ByCriterion({
  rows,
  criterion,
  here,
  firm,
}: {
  rows: readonly StandingRow[];
  criterion: { id: string; title: string };
  here: string;
  firm: string | undefined;
}) {
  return (
    <Table caption={`${criterion.id} ${criterion.title}, by firm`}>
      <TableHead>
        <HeadCell>Firm</HeadCell>
        <HeadCell>Category</HeadCell>
        <HeadCell>Watch level</HeadCell>
        <HeadCell>Result</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const cell = row.cells.find((each) => each.criterion === criterion.id);
          return (
            <Row key={row.subjectId} selected={row.subjectId === firm}>
              <Cell name>
                <TextLink href={withParam(withParam(here, "firm", row.subjectId), "at", criterion.id)}>
                  {row.name}
                </TextLink>
              </Cell>
              <Cell tone="quiet">{row.category}</Cell>
              <Cell fold="end">{row.applicant ? <b>New</b> : <WatchLevel level={row.watch} />}</Cell>
              <Cell fold="line">
                {cell ? (
                  <ResultState state={cell.state} daysLeft={cell.cureDaysLeft} until={cell.until} />
                ) : (
                  <span className="text-ink-2">not measured by this criterion</span>
                )}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
