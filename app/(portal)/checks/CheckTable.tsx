import type { ChecksPageQuery } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { State } from "#app/_parts/State.tsx";

type Checks = ChecksPageQuery["checks"]["checks"];

/** One row a check: what must hold, how much was looked at; of one that fails why, and the first things that break it. */
export function CheckTable({ caption, checks }: { caption: string; checks: Checks }) {
  if (checks.length === 0) return <Empty strong="None." />;
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>What must hold</HeadCell>
        <HeadCell>Check</HeadCell>
        <HeadCell>Result</HeadCell>
        <HeadCell align="right">Rows examined</HeadCell>
      </TableHead>
      <TableBody>
        {checks.map((check) => (
          <Row key={check.id}>
            <Cell name>
              {check.title}
              {check.note && <span className="type-small block text-ink-2">{check.note}</span>}
              {check.failure && <Failure {...check} />}
            </Cell>
            <Cell tone="quiet">
              <Code>{check.id}</Code>
            </Cell>
            <Cell>
              <State is={check.ok ? "met" : "not-met"} word={check.ok ? "Holds" : "Fails"} />
            </Cell>
            <Cell align="right" label="rows examined">
              {figures(String(check.examined))}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Failure({ failure, broken, offenders }: Checks[number]) {
  return (
    <div className="type-dense pt-1 font-[400] text-ink-2">
      <p className="text-madder">
        {failure}
        {broken > offenders.length && offenders.length > 0 && `; the first ${offenders.length}:`}
      </p>
      <ul>
        {offenders.map((offender) => (
          <li key={offender} className="break-all">
            <Code>{offender}</Code>
          </li>
        ))}
      </ul>
    </div>
  );
}
