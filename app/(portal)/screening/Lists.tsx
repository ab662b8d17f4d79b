import type { ScreeningPageQuery } from "#app/__generated__/graphql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { versionText } from "../criteria-matrix/subject/version.ts";
import { kindWords } from "./words.ts";

/** The lists that were brought in, newest first. */
export function Lists({ lists, zone }: { lists: ScreeningPageQuery["outsideLists"]; zone: string }) {
  return (
    <Section title="Lists brought in">
      {lists.length === 0 ? (
        <Empty strong="No list was brought in yet.">
          Without a list no name is checked, and sanctions and LEI stay unknown.
        </Empty>
      ) : (
        <Table caption="Lists brought in, newest first">
          <TableHead>
            <HeadCell>List</HeadCell>
            <HeadCell>Published by</HeadCell>
            <HeadCell>List of</HeadCell>
            <HeadCell align="right">Entries</HeadCell>
            <HeadCell>Brought in</HeadCell>
          </TableHead>
          <TableBody>
            {lists.map((list) => (
              <Row key={list.id}>
                <Cell name>{kindWords[list.kind]}</Cell>
                <Cell>{list.source}</Cell>
                <Cell tone="quiet" fold="end">
                  {versionText(list.version)}
                </Cell>
                <Cell align="right" label="entries" fold="start">
                  {list.entries}
                </Cell>
                <Cell tone="quiet" fold="line">
                  <DateTime at={list.at} zone={zone} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
