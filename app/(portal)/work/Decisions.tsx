import type { WorkPageQuery } from "#app/__generated__/graphql.ts";
import { grouped } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { decisionWords } from "#app/_parts/decisions.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

type Decision = WorkPageQuery["decisions"]["edges"][number]["node"];

/** What one person prepared and somebody else than this viewer has to answer, newest first, with the reason. */
export function Decisions({
  decisions,
  zone,
  first,
  next,
}: {
  decisions: readonly Decision[];
  zone: string;
  /** Whether this is the first page. */
  first: boolean;
  /** The cursor after which the next page begins. */
  next: string | null | undefined;
}) {
  return (
    <Section
      title="Decisions waiting for somebody else"
      right={first ? undefined : <TextLink href="/work">First page</TextLink>}
    >
      {decisions.length === 0 ? (
        <Empty strong="No decision waits.">
          What one person prepares stands here until another confirms it or sends it back.
        </Empty>
      ) : (
        <Table caption="Decisions waiting for a second person, newest first">
          <TableHead>
            <HeadCell>What</HeadCell>
            <HeadCell>Kind</HeadCell>
            <HeadCell>Prepared</HeadCell>
            <HeadCell>You</HeadCell>
          </TableHead>
          <TableBody>
            {decisions.map((decision) => (
              <Row key={decision.id}>
                <Cell name>
                  <TextLink href={`/decisions/${decision.id}`}>{grouped(decision.title)}</TextLink>
                </Cell>
                <Cell tone="quiet">{decisionWords(decision.kind).name}</Cell>
                <Cell tone="quiet" fold="line">
                  {decision.preparedBy.name}
                  <span className="type-small block">
                    <DateTime at={decision.preparedAt} zone={zone} />
                  </span>
                </Cell>
                <Cell fold="line">
                  {decision.mayApprove ? (
                    <State is="to-confirm" />
                  ) : (
                    <span className="text-ink-2">{decision.why}</span>
                  )}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
      {next && (
        <p className="pt-2">
          <TextLink href={`/work?after=${encodeURIComponent(next)}`}>Older decisions</TextLink>
        </p>
      )}
    </Section>
  );
}
