import type { PreviewMeasuresQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { Code } from "#app/_parts/Code.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { measureWords } from "#app/_parts/measureWords.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Asked } from "../Asked.tsx";
import { counted } from "../words.ts";

export type Preview = PreviewMeasuresQuery["previewMeasures"];

/** What the files would bring and what is asked about it, or every line that cannot be read. */
export function Looked({ looked }: { looked: Preview }) {
  if (looked.faultCount > 0) return <Faults looked={looked} />;
  const { lines, scenarios, totals, questions, known } = looked;
  return (
    <div className="flex flex-col gap-4">
      {known && !known.same ? (
        <Message
          edge="madder"
          strong={`${known.batch.key} is there already, with other content.`}
          role="alert"
        >
          Batches are never changed: give this one a key of its own.
        </Message>
      ) : (
        <Message edge="moss" strong="Every line can be read." role="status">
          {counted(lines, "member")}, {counted(scenarios, "scenario")}.{" "}
          {known
            ? "This very batch is here already: bringing it in again changes nothing."
            : "Nothing is stored yet."}
        </Message>
      )}
      <KeyValue
        lines={totals.map(({ name, total }) => ({
          key: `${measureWords(name)}, all members`,
          value: <Amount money={total} code="small" />,
        }))}
      />
      {questions && <Asked questions={questions} />}
    </div>
  );
}

function Faults({ looked: { faults, faultCount } }: { looked: Preview }) {
  return (
    <div>
      <Message
        edge="madder"
        strong={`${faultCount} ${faultCount === 1 ? "thing stands" : "things stand"} in the way.`}
        role="alert"
      >
        Mend the file and look again: nothing is stored while there are any.
        {faultCount > faults.length && ` The first ${faults.length} are named here.`}
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
