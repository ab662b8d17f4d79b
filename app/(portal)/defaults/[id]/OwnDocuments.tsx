import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State, type StateName } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../../obligations/words.ts";
import type { DefaultPage } from "./find.ts";

/** The viewer's own documents of a default: what was used of its contribution, and what it puts back. */
export function OwnDocuments({ page: { event, zone } }: { page: DefaultPage }) {
  const documents = [event.notices, event.assessments, event.replenishments].flatMap((list) =>
    list.edges.map((edge) => edge.node),
  );
  return (
    <Section title="Your documents" right={event.service.currency}>
      {documents.length === 0 ? (
        <Empty strong={event.layers.length > 0 ? "None of this loss is yours." : "None yet."}>
          {event.layers.length > 0
            ? "No document was issued to you for this default."
            : "They are issued when the loss is allocated, and reach your inbox."}
        </Empty>
      ) : (
        <Table caption={`Your documents of default ${event.number}, ${event.service.currency}`}>
          <TableHead>
            <HeadCell>Document</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell>Due</HeadCell>
            <HeadCell align="right">Amount</HeadCell>
            <HeadCell align="right">Left to pay</HeadCell>
          </TableHead>
          <TableBody>
            {documents.map((document) => (
              <Row key={document.id}>
                <Cell name>
                  <TextLink href={`/obligations/${document.id}`}>{kindWords[document.kind]}</TextLink>
                  <span className="type-small block text-ink-2">{document.number}</span>
                </Cell>
                <Cell>
                  <State is={document.state.toLowerCase().replace("_", "-") as StateName} />
                  {document.contested && (
                    <span className="block">
                      <State is="contested" />
                    </span>
                  )}
                </Cell>
                <Cell tone="quiet" fold="end">
                  {document.dueAt ? (
                    <DateTime at={document.dueAt} zone={zone} form="table" />
                  ) : (
                    "nothing to pay"
                  )}
                </Cell>
                <Cell align="right" label="amount" fold="start">
                  {figures(document.amount.amount)}
                </Cell>
                <Cell align="right" label="left" tone="strong">
                  {figures(document.outstanding.amount)}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
