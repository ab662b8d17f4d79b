import { figures } from "#app/_parts/amounts.ts";
import { Button } from "#app/_parts/Button.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { scaled, shareInPercent } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ChargeInterest } from "./ChargeInterest.tsx";
import type { ObligationPage } from "./find.ts";

/** What comes of paying late: day by day what it bears, and the document by which it is charged. */
export function Interest({ page: { obligation, side, may } }: { page: ObligationPage }) {
  const { interest, service, number } = obligation;
  if (!interest) return null;
  const { segments, total, charged, final } = interest;
  const waits = obligation.waiting.some(({ kind }) => kind === "CHARGE_INTEREST");
  const chargeable = side === "HOUSE" && final && !charged && scaled(total.amount) > 0n;
  return (
    <Section
      title="Interest on what came late"
      right={`${shareInPercent(interest.rate, "1", 2)} % a year, ${interest.dayCount}`}
    >
      <Table caption={`Interest on ${number}, ${service.currency}`}>
        <TableHead>
          <HeadCell>From</HeadCell>
          <HeadCell>To, not counted</HeadCell>
          <HeadCell align="right">Days</HeadCell>
          <HeadCell align="right">Outstanding</HeadCell>
        </TableHead>
        <TableBody>
          {segments.map(({ from, to, days, principal }) => (
            <Row key={from}>
              <Cell name fold="start">
                <DateOnly date={from} />
              </Cell>
              <Cell fold="end">
                <DateOnly date={to} />
              </Cell>
              <Cell align="right" label="days" fold="start">
                {days}
              </Cell>
              <Cell align="right">{figures(principal.amount)}</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name fold="start">
              Interest, rounded once
            </Cell>
            <Cell fold="hide" />
            <Cell fold="hide" />
            <Cell align="right">{figures(total.amount)}</Cell>
          </Row>
        </TableBody>
      </Table>
      <p className="type-dense py-3 text-ink-2">
        {charged ? (
          <>
            It is charged by <TextLink href={`/obligations/${charged.id}`}>{charged.number}</TextLink>.
          </>
        ) : final ? (
          "It is paid in full, so no more is added. It is charged by a document of its own."
        ) : (
          "Until today. It runs on until all is paid, and is charged once then."
        )}
      </p>
      {chargeable &&
        (waits ? (
          <Button blocked="The charge is prepared and waits for a second person.">Prepare charge</Button>
        ) : may.includes("chargeInterest") ? (
          <ChargeInterest obligationId={obligation.id} />
        ) : (
          <Button blocked="This takes the role treasurer of the house.">Prepare charge</Button>
        ))}
    </Section>
  );
}
