import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ACCOUNTS, type Balances } from "./accounts.ts";

interface Movement {
  id: string;
  title: string;
  bookedOn: string;
  obligation?: { id: string; number: string } | null | undefined;
  moved: Balances;
  balance: Balances;
}

const isZero = (amount: string) => /^[0.]+$/.test(amount);

/** Entry by entry: what it moved on each account, and in grey where the account stood after it. */
export function Movements({
  rows,
  caption,
  own,
}: {
  rows: readonly Movement[];
  caption: string;
  own: boolean;
}) {
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>Booked on</HeadCell>
        <HeadCell>What</HeadCell>
        {ACCOUNTS.map((account) => (
          <HeadCell key={account.name} align="right">
            {account[own ? "own" : "house"]}
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {rows.map(({ id, title, bookedOn, obligation, moved, balance }) => (
          <Row key={id}>
            <Cell tone="quiet" fold="line">
              <DateOnly date={bookedOn} />
            </Cell>
            <Cell name fold="line">
              {title}
              {obligation && (
                <span className="type-small block">
                  <TextLink href={`/obligations/${obligation.id}`}>{obligation.number}</TextLink>
                </span>
              )}
            </Cell>
            {ACCOUNTS.map((account) => {
              const still = isZero(moved[account.name].amount);
              return (
                <Cell
                  key={account.name}
                  align="right"
                  label={account[own ? "own" : "house"]}
                  fold={still ? "hide" : "line"}
                >
                  {!still && figures(moved[account.name].amount)}
                  <span className="type-small block text-ink-2">
                    <span className="sr-only">then </span>
                    {figures(balance[account.name].amount)}
                  </span>
                </Cell>
              );
            })}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
