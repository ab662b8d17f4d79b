import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Payables } from "./find.ts";

/** Who pays late: who owes the oldest first, then who was late most often. */
export function LatePayers({ payables: { latePayers }, currency }: { payables: Payables; currency: string }) {
  return (
    <Section title="Who pays late" right={`${currency}, the oldest first`}>
      {latePayers.length === 0 ? (
        <Empty strong="Nobody is late, or has been.">
          A member stands here once something of it is not paid by its due day.
        </Empty>
      ) : (
        <Table caption={`Members that are late or have been, ${currency}, the oldest first`}>
          <TableHead>
            <HeadCell>Member</HeadCell>
            <HeadCell>Oldest due</HeadCell>
            <HeadCell align="right">Overdue</HeadCell>
            <HeadCell align="right">Late so far</HeadCell>
          </TableHead>
          <TableBody>
            {latePayers.map(({ member, oldest, late, outstanding, fellDue, paidLate }) => (
              <Row key={member.id}>
                <Cell name>
                  <TextLink href={`/members/${member.id}`}>{member.firm.name}</TextLink>
                  <span className="type-small block text-ink-2">{member.code}</span>
                </Cell>
                <Cell fold="line" tone={oldest ? undefined : "quiet"}>
                  {oldest ? <DateOnly date={oldest} /> : "nothing overdue now"}
                </Cell>
                <Cell align="right" label="overdue" fold="start" tone={late > 0 ? "strong" : "quiet"}>
                  {late > 0 ? figures(outstanding.amount) : "none"}
                </Cell>
                <Cell align="right" label="late so far">
                  {paidLate} of {fellDue}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
