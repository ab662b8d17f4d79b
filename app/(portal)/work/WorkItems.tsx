import type { WorkKind, WorkPageQuery } from "#app/__generated__/graphql.ts";
import { grouped } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

type Item = WorkPageQuery["workItems"][number];

/** The kinds of work, in the order of the filters. */
export const KINDS = [
  "DECISION",
  "APPLICATION",
  "EVIDENCE",
  "FIGURES",
  "MATCH",
  "BREACH",
  "ONBOARDING",
  "RESIGNATION",
  "UNREACHED",
  "LATE_INTEREST",
  "RECEIPT",
  "RETURN",
] as const satisfies readonly WorkKind[];

const words: Record<WorkKind, { many: string; one: string }> = {
  DECISION: { many: "Decisions", one: "Decision" },
  APPLICATION: { many: "Applications", one: "Application" },
  EVIDENCE: { many: "Documents", one: "Document" },
  FIGURES: { many: "Figures", one: "Figures" },
  MATCH: { many: "Names", one: "Name" },
  BREACH: { many: "Breaches", one: "Breach" },
  ONBOARDING: { many: "Onboarding", one: "Onboarding" },
  RESIGNATION: { many: "Notices", one: "Notice" },
  UNREACHED: { many: "Not reached", one: "Not reached" },
  LATE_INTEREST: { many: "Interest", one: "Interest" },
  RECEIPT: { many: "Receipts", one: "Receipt" },
  RETURN: { many: "Returns", one: "Return" },
};

/** Everything that waits for the viewer, soonest first; the kinds with their counts are filters in the address. */
export function WorkItems({
  items,
  kind,
  zone,
}: {
  items: readonly Item[];
  kind: WorkKind | undefined;
  zone: string;
}) {
  const shown = kind ? items.filter((item) => item.kind === kind) : items;
  const late = items.filter((item) => item.late).length;
  return (
    <Section title="Waiting for you" right={late > 0 ? `${late} late` : undefined}>
      {items.length > 0 && (
        <div className="pb-2">
          <Filters
            label="What"
            options={[
              { label: "All", href: "/work", current: !kind, count: items.length },
              ...KINDS.map((each) => ({
                label: words[each].many,
                href: `/work?kind=${each}`,
                current: kind === each,
                count: items.filter((item) => item.kind === each).length,
              })).filter(({ count, current }) => count > 0 || current),
            ]}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <Empty strong="Nothing waits for you here.">
          What your roles can do stands here with its day, until somebody has done it.
        </Empty>
      ) : (
        <Table caption="What waits for you, soonest first">
          <TableHead>
            <HeadCell>What</HeadCell>
            <HeadCell>Kind</HeadCell>
            <HeadCell>Due</HeadCell>
          </TableHead>
          <TableBody>
            {shown.map((item) => (
              <Row key={`${item.path} ${item.title}`}>
                <Cell name>
                  <TextLink href={item.path}>{grouped(item.title)}</TextLink>
                  {item.about && <span className="type-small block text-ink-2">{item.about}</span>}
                </Cell>
                <Cell tone="quiet">{words[item.kind].one}</Cell>
                <Cell fold="end">
                  {item.late && (
                    <span className="block">
                      <State is="overdue" word="Late" />
                    </span>
                  )}
                  {item.dueAt ? (
                    <DateTime at={item.dueAt} zone={zone} form="table" />
                  ) : (
                    <span className="text-ink-2">no time set</span>
                  )}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
