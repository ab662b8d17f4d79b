import type { MembersPageQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { MemberStatusShown } from "#app/_parts/MemberStatusShown.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

type Member = MembersPageQuery["members"]["edges"][number]["node"];

/** Members with their figures. Where all are in one currency the head names it; else each cell does. */
export function MemberTable({ members, several }: { members: readonly Member[]; several: boolean }) {
  const currencies = new Set(members.map((member) => member.required.currency));
  const one = currencies.size === 1 ? [...currencies][0] : undefined;
  const shown = (money: Money) => (one ? figures(money.amount) : <Amount money={money} code="small" />);
  return (
    <Table caption={one ? `Members by name, ${one}` : "Members by name"}>
      <TableHead>
        <HeadCell>Member</HeadCell>
        <HeadCell>Category</HeadCell>
        <HeadCell>Status</HeadCell>
        <HeadCell align="right">{one ? `Required, ${one}` : "Required"}</HeadCell>
        <HeadCell align="right">Posted</HeadCell>
        <HeadCell align="right">Called</HeadCell>
        <HeadCell align="right">Owed</HeadCell>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <Row key={member.id}>
            <Cell name>
              <TextLink href={`/members/${member.id}`}>{member.firm.name}</TextLink>
              <span className="type-small block text-ink-2">
                <Code>{member.code}</Code>
                {several && `, ${member.service.name}`}
              </span>
            </Cell>
            <Cell tone="quiet">{member.category}</Cell>
            <Cell fold="end">
              <MemberStatusShown status={member.status} listed />
            </Cell>
            <Cell align="right" label="required" fold="start">
              {shown(member.required)}
            </Cell>
            <Cell align="right" label="posted">
              {shown(member.posted)}
            </Cell>
            <Cell align="right" label="called" fold="start">
              {shown(member.called)}
            </Cell>
            <Cell align="right" label="owed" tone="strong">
              {shown(member.owed)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
