import { figures } from "#app/_parts/amounts.ts";
import { leftToAnnounce } from "#app/_parts/announced.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Home, OwnObligation } from "./find.ts";

const what = {
  REPLENISHMENT: "Restore contribution",
  INTEREST: "Interest",
  RETURN: "You receive",
  ASSESSMENT: "Pay assessment",
  LOSS_ALLOCATION: "Loss allocation",
  CONTRIBUTION: "Pay contribution",
} as const;

type Dated = {
  at: string;
  words: string;
  obligation: OwnObligation;
  amount: string | null;
  action: { word: string; href: string } | null;
};

/** What has a date: payments to make, the late ones first, what comes back, and until when a document can be contested. */
export function NextDates({ home }: { home: Home }) {
  const dates = datesOf(home);
  const currencies = [...new Set(dates.map(({ obligation }) => obligation.outstanding.currency))];
  const [currency] = currencies;
  return (
    <Section title="Next dates" right={<TextLink href="/obligations">All obligations</TextLink>}>
      {dates.length === 0 ? (
        <Empty strong="No date is set.">
          A payment to make, or the end of a time to contest, stands here with its date.
        </Empty>
      ) : (
        <Table caption="Next dates, the earliest first">
          <TableHead>
            <HeadCell>Date</HeadCell>
            <HeadCell>What</HeadCell>
            <HeadCell align="right">{currencies.length === 1 ? currency : "Amount"}</HeadCell>
            <HeadCell align="right">Action</HeadCell>
          </TableHead>
          <TableBody>
            {dates.map(({ at, words, obligation, amount, action }) => (
              <Row key={`${obligation.id} ${words}`}>
                <Cell fold="line">
                  <DateTime at={at} zone={home.zone} form="table" />
                </Cell>
                <Cell name>
                  <TextLink href={`/obligations/${obligation.id}`}>{words}</TextLink>
                </Cell>
                <Cell align="right" fold="start" tone={amount ? undefined : "quiet"}>
                  {amount
                    ? `${currencies.length === 1 ? "" : `${obligation.outstanding.currency} `}${figures(amount)}`
                    : "no amount"}
                </Cell>
                <Cell align="right">{action && <TextLink href={action.href}>{action.word}</TextLink>}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

function datesOf({ open, receiving, contestable, viewer: { may } }: Home): Dated[] {
  const href = ({ id }: OwnObligation, step: string) => `/obligations/${id}/${step}`;
  const due = open.map((obligation) => ({
    at: obligation.dueAt ?? obligation.contestBy,
    words: `${what[obligation.kind]}, ${obligation.number}`,
    obligation,
    amount: obligation.outstanding.amount,
    action:
      may.includes("announcePayment") && scaled(leftToAnnounce(obligation).amount) > 0n
        ? { word: "Announce", href: href(obligation, "announce") }
        : null,
  }));
  const back = receiving.map((obligation) => ({
    at: obligation.dueAt ?? obligation.contestBy,
    words: `${what[obligation.kind]}, ${obligation.number}`,
    obligation,
    amount: obligation.outstanding.amount,
    action: null,
  }));
  const contest = contestable.map((obligation) => ({
    at: obligation.contestBy,
    words: `Last moment to contest ${obligation.number}`,
    obligation,
    amount: null,
    action: may.includes("contestObligation") ? { word: "Contest", href: href(obligation, "contest") } : null,
  }));
  return [...due, ...back, ...contest].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
