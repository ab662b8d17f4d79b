import { amountText } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { dateText, dayIn } from "#app/_parts/dates.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Membership } from "./find.ts";

type Item = Membership["onboarding"][number];

/** What is to be done before the firm is an active member: what, by whom, by when, and whether it is done. */
export function Onboarding({ items, now, zone }: { items: readonly Item[]; now: string; zone: string }) {
  const done = items.filter((item) => item.done).length;
  const today = dayIn(now, zone);
  return (
    <Section title="Before you become active" right={`${done} of ${items.length} done`}>
      <Table caption="What is to be done before the firm becomes an active member">
        <TableHead>
          <HeadCell>What</HeadCell>
          <HeadCell>Who</HeadCell>
          <HeadCell>By</HeadCell>
          <HeadCell>Stands</HeadCell>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <Row key={item.id}>
              <Cell name>
                {item.title}
                {item.obligation && (
                  <span className="type-small block">
                    <TextLink href={`/obligations/${item.obligation.id}`}>
                      {item.obligation.number}, {amountText(item.obligation.amount)}
                    </TextLink>
                  </span>
                )}
                {item.note && <span className="type-small block text-ink-2">{item.note}</span>}
              </Cell>
              <Cell label="who">{item.owner === "FIRM" ? "You" : "The house"}</Cell>
              <Cell label="by">
                <DateOnly date={item.dueOn} />
              </Cell>
              <Cell>
                <Stands item={item} today={today} zone={zone} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Stands({ item, today, zone }: { item: Item; today: string; zone: string }) {
  if (item.done)
    return (
      <State is="met" word="Done" detail={item.doneAt ? dateText(dayIn(item.doneAt, zone)) : undefined} />
    );
  if (item.dueOn < today) return <State is="overdue" />;
  return <State is="issued" word="Open" />;
}
