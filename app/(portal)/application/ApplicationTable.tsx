import { Code } from "#app/_parts/Code.tsx";
import { dateText, dayIn } from "#app/_parts/dates.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ApplicationState } from "./ApplicationState.tsx";
import type { ListedApplication } from "./find.ts";

/** The firm's applications, newest first. */
export function ApplicationTable({
  list,
  zone,
  link,
}: {
  list: readonly ListedApplication[];
  zone: string;
  link: (path: string, id: string) => string;
}) {
  return (
    <Table caption="Applications of the firm, newest first">
      <TableHead>
        <HeadCell>Application</HeadCell>
        <HeadCell>Clearing service</HeadCell>
        <HeadCell>Started</HeadCell>
        <HeadCell>Stands</HeadCell>
      </TableHead>
      <TableBody>
        {list.map((each) => (
          <Row key={each.id}>
            <Cell name>
              <TextLink href={link("/application", each.id)}>
                <Code>{each.reference}</Code>
              </TextLink>
            </Cell>
            <Cell>{each.service.name}</Cell>
            <Cell label="started">{dateText(dayIn(each.startedAt, zone))}</Cell>
            <Cell>
              <ApplicationState state={each.state} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
