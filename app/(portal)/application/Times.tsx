import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Application } from "./find.ts";
import { stateWords } from "./words.ts";

/** How long it has been in each state, beside the time the house sets itself. */
export function Times({ times }: { times: Application["times"] }) {
  if (times.length === 0) return null;
  return (
    <Section title="Time taken">
      <Table caption="How long the application has been in each state" dense>
        <TableHead>
          <HeadCell>State</HeadCell>
          <HeadCell align="right">Taken</HeadCell>
          <HeadCell align="right">Set</HeadCell>
        </TableHead>
        <TableBody>
          {times.map(({ state, hours, target }) => (
            <Row key={state}>
              <Cell name>{stateWords[state]}</Cell>
              <Cell align="right">{hoursText(hours)}</Cell>
              <Cell align="right" label="set" tone="quiet">
                {target == null ? "none" : `${target} business ${target === 1 ? "day" : "days"}`}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

/** "3 d 4 h", "5 h", "under 1 h". */
function hoursText(hours: number): string {
  if (hours < 1) return "under 1 h";
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  return [days > 0 && `${days} d`, rest > 0 && `${rest} h`].filter(Boolean).join(" ");
}
