import type { ApplicationSection } from "#app/__generated__/graphql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { SECTIONS, sectionWords } from "../words.ts";
import { contentLines, peopleOf, periodLines } from "./content.ts";
import type { ApplicationPage } from "./find.ts";

/** The form as the applicant filled it in, part by part. */
export function FormShown({ page: { application, zone } }: { page: ApplicationPage }) {
  const parts = SECTIONS.flatMap((name) => {
    const saved = application.sections.find(({ section }) => section === name);
    return saved ? [saved] : [];
  });
  return (
    <Section title="The form">
      {parts.length === 0 ? (
        <Empty strong="Nothing is filled in yet.">The applicant fills in the form part by part.</Empty>
      ) : (
        <div className="flex flex-col gap-5 pt-1">
          {parts.map((part) => (
            <div key={part.section}>
              <h3 className="type-label pb-0.5">{sectionWords[part.section]}</h3>
              <Part section={part.section} content={part.content} />
              <p className="type-small pt-1 text-ink-2">
                As saved <DateTime at={part.at} zone={zone} />.
              </p>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

function Part({ section, content }: { section: ApplicationSection; content: unknown }) {
  if (section === "people") return <People content={content} />;
  return <KeyValue dense lines={section === "figures" ? periodLines(content) : contentLines(content)} />;
}

function People({ content }: { content: unknown }) {
  return (
    <Table caption="People of the firm" dense>
      <TableHead>
        <HeadCell>What</HeadCell>
        <HeadCell>Who</HeadCell>
        <HeadCell>Reached by</HeadCell>
      </TableHead>
      <TableBody>
        {peopleOf(content).map((person) => (
          <Row key={person.id}>
            <Cell tone="quiet">{person.part}</Cell>
            <Cell name>{person.name}</Cell>
            <Cell fold="line">{person.reached}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
