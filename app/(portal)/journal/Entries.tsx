import type { AccountKind, JournalPageQuery } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

type Entry = JournalPageQuery["journal"]["edges"][number]["node"];

const accounts: Record<AccountKind, { member: string; house: string }> = {
  CONTRIBUTION: { member: "Your contribution, posted", house: "Contribution, posted" },
  CALLED: { member: "Called from you, not posted", house: "Called, not posted" },
  RECEIVABLE: { member: "You owe", house: "Owed by the member" },
  PAYABLE: { member: "The house owes you", house: "Owed to the member" },
  CASH: { member: "Settlement bank", house: "Settlement bank" },
  SUSPENSE: { member: "Received, being assigned", house: "Received, not assigned" },
  INTEREST: { member: "Interest on late money", house: "Interest on late money" },
  HOUSE_CAPITAL: { member: "The house’s own money", house: "The house’s own money" },
  DEFAULT_LOSS: { member: "Loss of the default", house: "Loss of the default" },
};

/** One row a side. The first row of an entry says when and what; the next ones stand under it without repeating it. */
export function Entries({ entries, member }: { entries: readonly Entry[]; member: boolean }) {
  return (
    <Table caption="Journal entries, newest first, debit and credit">
      <TableHead>
        <HeadCell>Booked on</HeadCell>
        <HeadCell>What</HeadCell>
        {!member && <HeadCell>Firm</HeadCell>}
        <HeadCell>Account</HeadCell>
        <HeadCell align="right">Debit</HeadCell>
        <HeadCell align="right">Credit</HeadCell>
      </TableHead>
      <TableBody>{entries.flatMap((entry) => sides(entry, member))}</TableBody>
    </Table>
  );
}

function sides(entry: Entry, member: boolean) {
  return entry.postings.map(({ account, amount }, at) => {
    const first = at === 0;
    const credit = amount.amount.startsWith("-");
    const text = (
      <>
        <span className="type-small text-ink-2">{amount.currency}</span>{" "}
        {figures(amount.amount.replace("-", ""))}
      </>
    );
    return (
      <Row key={`${entry.id} ${account} ${amount.amount}`} joined={!first}>
        <Cell tone="quiet" fold={first ? "line" : "hide"}>
          {first && <DateOnly date={entry.bookedOn} />}
        </Cell>
        <Cell name fold={first ? "line" : "hide"}>
          {first ? entry.title : <span className="sr-only">{entry.title}, other side</span>}
        </Cell>
        {!member && <Cell fold={first ? "line" : "hide"}>{first && entry.firm.name}</Cell>}
        <Cell fold="start">{accounts[account][member ? "member" : "house"]}</Cell>
        <Cell align="right" label="debit" fold={credit ? "hide" : "end"}>
          {!credit && text}
        </Cell>
        <Cell align="right" label="credit" fold={credit ? "end" : "hide"}>
          {credit && text}
        </Cell>
      </Row>
    );
  });
}
