import type { WorkPageQuery } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { dateTimeText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";

type Event = WorkPageQuery["defaultEvents"]["edges"][number]["node"];

/** Defaults that are not settled yet, each with what comes next. */
export function OpenDefaults({
  events,
  zone,
  mayDeclare,
}: {
  events: readonly Event[];
  zone: string;
  mayDeclare: boolean;
}) {
  return (
    <Section title="Open defaults" right={<TextLink href="/defaults">All default events</TextLink>}>
      {events.length === 0 ? (
        <Empty strong="No default is open.">
          A default stands here from its declaration to the last payment.
        </Empty>
      ) : (
        <Table caption="Open defaults">
          <TableHead>
            <HeadCell>Default</HeadCell>
            <HeadCell>Member</HeadCell>
            <HeadCell>Next</HeadCell>
          </TableHead>
          <TableBody>
            {events.map((event) => (
              <Row key={event.id}>
                <Cell name fold="start">
                  <TextLink href={`/defaults/${event.id}`}>{event.number}</TextLink>
                  {", "}
                  <DateOnly date={event.defaultedOn} />
                </Cell>
                <Cell fold="end">{event.member?.firm.name}</Cell>
                <Cell fold="line">{nextOf(event, zone)}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
      {mayDeclare && (
        <div className="pt-3">
          <LinkButton href="/defaults/declare" tone="danger">
            Declare default
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function nextOf({ state, calls }: Event, zone: string): string {
  if (state === "DECLARED") return "A second person confirms it";
  if (state === "CONFIRMED") return "A risk manager enters the loss";
  if (state === "LOSS_ENTERED") return "A risk manager prepares the allocation";
  if (!calls?.dueAt) return "Nothing is called";
  const left = difference(calls.called.amount, calls.received.amount);
  return `${calls.called.currency} ${figures(left)} still to come in, due ${dateTimeText(calls.dueAt, zone)}`;
}
