import type { ComponentProps } from "react";
import { Amount } from "#app/_parts/Amount.tsx";
import { Code } from "#app/_parts/Code.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { measureWords } from "#app/_parts/measureWords.ts";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Batch } from "./find.ts";

/** The members' measures, a page of them, in order of code. */
export function Lines({ batch, pages }: { batch: Batch; pages: ComponentProps<typeof Pager> }) {
  const { members, names, service } = batch;
  return (
    <Section title="Members">
      <Table caption={`Measures by member, in ${service.currency}`} dense>
        <TableHead>
          <HeadCell>Member</HeadCell>
          {names.map((name) => (
            <HeadCell key={name} align="right">
              {measureWords(name)}
            </HeadCell>
          ))}
        </TableHead>
        <TableBody>
          {members.edges.map(({ node: { member, amounts } }) => (
            <Row key={member.id}>
              <Cell name fold="start">
                <TextLink href={`/members/${member.id}`}>{member.firm.name}</TextLink>
                <span className="type-small block text-ink-2">
                  <Code>{member.code}</Code>
                </span>
              </Cell>
              {amounts.map((amount, at) => (
                <Cell key={names[at]} align="right" fold="line" label={measureWords(names[at] ?? "")}>
                  <Amount money={amount} code="none" />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
      <div className="pt-3">
        <Pager {...pages} total={batch.lines} />
      </div>
    </Section>
  );
}
