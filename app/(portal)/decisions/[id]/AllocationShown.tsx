import { figures } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Cascade } from "#app/_parts/chart/Cascade.tsx";
import { DrawnOrTable, type View } from "#app/_parts/DrawnOrTable.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import type { Allocation } from "./allocation.ts";

/** What an allocation would do: the loss through the layers, and what each member bears and is called for. */
export function AllocationShown({
  allocation,
  names,
  view,
  href,
}: {
  allocation: Allocation;
  names: ReadonlyMap<string, string>;
  view: View;
  href: string;
}) {
  const { currency, layers, loss, uncovered, shared, members, agrees } = allocation;
  const nameOf = (code: string) => names.get(code) ?? "Member";
  const sorted = [...members].sort((a, b) => (nameOf(a.code) < nameOf(b.code) ? -1 : 1));
  return (
    <>
      <Section
        title="How far the loss goes"
        right={<DrawnOrTable view={view} href={href} of="How far the loss goes" />}
      >
        <Cascade currency={currency} layers={layers} loss={loss} uncovered={uncovered} view={view} />
      </Section>
      <Section title="Run again" right={agrees ? <State is="agrees" /> : <State is="differs" />}>
        <p className="text-ink-2">
          {agrees
            ? "The case was calculated again for this page and gives the very result above."
            : "The case was calculated again for this page and does not give the result above. It must not be approved."}
        </p>
      </Section>
      <Section title="What each member bears" right={currency}>
        <Table caption={`Every share and call, by member, ${currency}`} dense>
          <TableHead>
            <HeadCell>Member</HeadCell>
            {shared.map((layer) => (
              <HeadCell key={layer.id} align="right">
                {layer.title}
              </HeadCell>
            ))}
            <HeadCell align="right">Called to restore</HeadCell>
          </TableHead>
          <TableBody>
            {sorted.map((member) => (
              <Row key={member.code}>
                <Cell name>
                  {nameOf(member.code)} <Code>{member.code}</Code>
                </Cell>
                {shared.map((layer) => (
                  <Cell key={layer.id} align="right" label={layer.title} fold="start">
                    {amountOrNone(member.shares.get(layer.id))}
                  </Cell>
                ))}
                <Cell align="right" label="called">
                  {amountOrNone(member.call)}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </Section>
    </>
  );
}

const amountOrNone = (amount: string | null | undefined) => (amount ? figures(amount) : "none");
