import type { PreviewFiguresQuery } from "#app/__generated__/graphql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Message } from "#app/_parts/message/Message.tsx";

/** What a file would bring, or every line of it that cannot be read. */
export function Faults({ looked }: { looked: PreviewFiguresQuery["previewFigures"] }) {
  const { faults, reports, figures } = looked;
  if (faults.length === 0)
    return (
      <Message edge="moss" strong="Every line can be read." role="status">
        {reports} {reports === 1 ? "report" : "reports"} with {figures} {figures === 1 ? "figure" : "figures"}
        . Nothing is stored yet.
      </Message>
    );
  return (
    <div>
      <Message
        edge="madder"
        strong={`${faults.length} ${faults.length === 1 ? "thing stands" : "things stand"} in the way.`}
        role="alert"
      >
        Mend the file and look again: nothing is stored while there are any.
      </Message>
      <div className="pt-3">
        <Table caption="What cannot be read, by line and column" dense>
          <TableHead>
            <HeadCell align="right">Line</HeadCell>
            <HeadCell>Column</HeadCell>
            <HeadCell>What is wrong</HeadCell>
          </TableHead>
          <TableBody>
            {faults.map((fault) => (
              <Row key={`${fault.line} ${fault.column} ${fault.message}`}>
                <Cell align="right" label="line" fold="start">
                  {fault.line}
                </Cell>
                <Cell fold="end">{fault.column ? <Code>{fault.column}</Code> : "the whole line"}</Cell>
                <Cell fold="line">{fault.message}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}
